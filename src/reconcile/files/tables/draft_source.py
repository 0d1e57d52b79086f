"""The columns that name the source of a row, guessed from their names for the draft of a mapping.

In: the columns of a table. Out: the key `source` of its mapping, with the reason. What is read for
it is no longer to be guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.tables.draft_columns import Guess, flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.tables.draft_columns import Columns

_SOURCE = (
    *("source", "sources", "outlet", "publisher", "newspaper"),
    *("pollster", "agency", "media", "paper"),
)
_OUTLET = {"outlet", "publisher", "newspaper", "pollster", "agency", "author", "paper"}
_NO_SOURCE = {
    *("number", "type", "count", "classification", "of", "id", "scale", "rating"),
    *("date", "article", "headline", "original", "text", "note", "notes", "comment"),
    *("quality", "reliability", "credibility", "precision", "confidence", "reference", "category"),
}
"""Words beside "source" in the names of columns that say something of it, and not which it is."""


def guessed_source(columns: Columns, name: str) -> Guess:
    """Return what names the source of a row, and what else is known of it.

    `name` is the table's, which is the source where no column names one.
    """
    numbered = [n for n in columns.left if columns.words[n] == {"source", "id"}]
    named = numbered or _named(columns)
    outlets = [n for n in named if columns.words[n] & _OUTLET]
    found = {
        "outlet": outlets or ([] if numbered else named[:1]),
        "url": columns.having({"url", "link"}),
        "published": _days(columns),
    }
    if not named and not found["url"]:
        said = flow({"id": {"constant": name}})
        return Guess(said, "no column is called like a source, so the table is taken as one")
    return _of_columns(columns, named, {key: names[0] for key, names in found.items() if names})


def _named(columns: Columns) -> list[str]:
    """Return the columns that are called like a source: of a numbered row of them, the first.

    A column that says nothing in most rows names another's source: that of a weapon, of a photo.
    """
    found: dict[frozenset[str], str] = {}
    for name in columns.having(_SOURCE, _NO_SOURCE):
        if not columns.is_mostly_silent(name):
            words = frozenset(word for word in columns.words[name] if not word.isdecimal())
            found.setdefault(words, name)
    return list(found.values())


def _of_columns(columns: Columns, named: list[str], known: dict[str, str]) -> Guess:
    """Return the source that columns name; `known` are those of its record, by key."""
    ids = _ids(named, known)
    taken = [columns.take(n) for n in dict.fromkeys([*ids, *known.values()])]
    separator = _separator(columns, ids[0]) if len(ids) == 1 and ids[0] in named else ""
    if separator:
        several = {"column": ids[0], "split": separator}
        return Guess(flow({"id": several}), f"called like a source: {ids[0]}; cells name several")
    said = flow({"id": ids if len(ids) > 1 else ids[0], **known})
    return Guess(said, f"called like a source: {', '.join(taken)}")


def _days(columns: Columns) -> list[str]:
    """Return the columns with a day of publication."""
    of_source = {"published", "publication", "report", "source"}
    return [n for n in columns.having(of_source) if "date" in columns.words[n]]


def _ids(named: list[str], known: dict[str, str]) -> list[str]:
    """Return the columns that name a source: one of its own, or outlet, day and link together."""
    own = [name for name in named if name != known.get("outlet")]
    together = [known[key] for key in ("outlet", "published", "url") if key in known]
    return own[:1] or together


def _separator(columns: Columns, name: str) -> str:
    """Return what separates the sources in cells that name several; "" where each names one.

    A semicolon or bar does. A comma may be in a name, so what it separates must be a cell, too.
    """
    cells = columns.said(name)
    for mark in (";", "|", ", "):
        several = [cell.split(mark) for cell in cells if mark in cell]
        if len(several) > 1 and (mark != ", " or _are_cells(several, cells)):
            return mark
    return ""


def _are_cells(several: Sequence[Sequence[str]], cells: Sequence[str]) -> bool:
    """Say whether in half of the cells that name several one of these is the whole of another."""
    whole = set(cells)
    known = sum(any(part.strip() in whole for part in parts) for parts in several)
    return known * 2 >= len(several)
