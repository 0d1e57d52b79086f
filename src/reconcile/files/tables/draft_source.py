"""The columns that name the source of a row, guessed from their names for the draft of a mapping.

In: the columns of a table. Out: the key `source` of its mapping, with the reason. What is read for
it is no longer to be guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.tables.draft_columns import Guess, flow

if TYPE_CHECKING:
    from reconcile.files.tables.draft_columns import Columns

_SOURCE = (
    *("source", "sources", "outlet", "publisher", "newspaper"),
    *("pollster", "agency", "media", "paper"),
)
_OUTLET = {"outlet", "publisher", "newspaper", "pollster", "agency", "author", "paper"}
_NO_SOURCE = {
    *("number", "type", "count", "classification", "of", "id", "scale", "rating"),
    *("date", "article", "headline", "original", "text", "note", "notes", "comment"),
}
"""Words beside "source" in the names of columns that say something of it, and not which it is."""


def guessed_source(columns: Columns, name: str) -> Guess:
    """Return what names the source of a row, and what else is known of it.

    `name` is the table's, which is the source where no column names one.
    """
    numbered = [n for n in columns.left if columns.words[n] == {"source", "id"}]
    named = numbered or columns.having(_SOURCE, _NO_SOURCE)
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


def _of_columns(columns: Columns, named: list[str], known: dict[str, str]) -> Guess:
    """Return the source that columns name; `known` are those of its record, by key."""
    ids = _ids(named, known)
    taken = [columns.take(n) for n in dict.fromkeys([*ids, *known.values()])]
    if len(ids) == 1 and _names_several(columns, ids[0]):
        several = {"column": ids[0], "split": ";"}
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


def _names_several(columns: Columns, name: str) -> bool:
    return sum(";" in cell for cell in columns.said(name)) > 1
