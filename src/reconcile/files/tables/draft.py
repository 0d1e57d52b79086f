"""A wide table to the first draft of its mapping: guesses from names and contents, with reasons.

In: a table. Out: the text of `NAME.map.yaml`, which a person corrects. Nothing is guessed in
silence: each line says why, and what was not recognised is listed as ignored.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from reconcile.files.tables.wide import LIKELY_MISSING
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.files.tables.table import Table

_SAMPLE = 200
"""Different cells of a column that are tried."""
_ENOUGH = 0.8
"""The share of them that a type must read for a column to be of it (stipulated)."""
_LINE = 100

FIELDS = (
    ("casualties.killed", "count", {"death", "deaths", "dead", "killed", "fatalities", "fatality"}),
    ("casualties.wounded", "count", {"injury", "injuries", "injured", "wounded"}),
    ("casualties.displaced", "count", {"displaced", "displacement"}),
    ("date.start", "date", {"start", "begin", "began", "from"}),
    ("date.end", "date", {"end", "ended", "until"}),
    ("date", "date", {"date", "day", "when"}),
    ("duration", "duration", {"duration", "lasted"}),
    ("delegation_head", "person", {"head", "leader"}),
    ("attendance", "status", {"attendance", "attended"}),
    ("organisers", "parties", {"organiser", "organisers", "organizer", "organizers", "hosts"}),
)
"""Built-in fields, their types, and words in the names of columns that mean them."""
_ESTIMATES = {
    "low": {"low", "min", "minimum", "lower", "lowest"},
    "value": {"best", "point", "central", "estimate"},
    "high": {"high", "max", "maximum", "upper", "highest"},
}
_ESTIMATE = set.union(*_ESTIMATES.values())
_MANY = 20
"""Rows from which a column of nothing but 0 and 1 is no count (stipulated)."""
_SOURCE = {
    "source",
    "sources",
    "outlet",
    "publisher",
    "newspaper",
    "pollster",
    "agency",
    "media",
    "paper",
}
_OUTLET = {"outlet", "publisher", "newspaper", "pollster", "agency", "author", "paper"}
_NO_SOURCE = {"number", "type", "count", "classification", "of", "id", "scale", "rating"}
_KEYS = ("quote", "locator", "claimant", "coder", "as_of", "scope", "note")
"""Keys of a claim; a column of their name is read as one."""
_SUBJECT = ("subject", "event", "incident", "question", "title", "name", "city", "place", "country")


class Guess(NamedTuple):
    """What a key of the mapping is guessed to be, and why."""

    said: str
    why: str


class _Columns:
    """The columns of a table: the words of their names, and their different cells."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.words = {name: words_of(name) for name in table.columns}
        self.cells = {
            name: dict.fromkeys(str(row.values[index]).strip() for row in table.rows)
            for index, name in enumerate(table.columns)
        }
        self.left = dict.fromkeys(table.columns)

    def said(self, name: str) -> list[str]:
        """Return the different cells of a column that aren't silent."""
        return [cell for cell in self.cells[name] if cell and cell.casefold() not in LIKELY_MISSING]

    def having(self, words: Iterable[str], without: Iterable[str] = ()) -> list[str]:
        """Return the columns not taken yet whose names have one of the words, in order."""
        wanted, unwanted = set(words), set(without)
        return [n for n in self.left if self.words[n] & wanted and not self.words[n] & unwanted]

    def take(self, name: str) -> str:
        """Return the column; it is no longer to be guessed."""
        self.left.pop(name, None)
        return name

    def is_read_as(self, name: str, kind: str) -> bool:
        """Say whether the cells of a column are values of a type."""
        return is_read_as(kind, self.said(name))

    def zeros(self, name: str) -> str:
        """Return what to ask of a column of figures that is mostly 0; "" for any other."""
        at = self.table.columns.index(name)
        zero = sum(str(row.values[at]).strip() in {"0", "0.0"} for row in self.table.rows)
        if zero < _MANY or zero * 2 < len(self.table.rows):
            return ""
        return f"; 0 in {zero:,} of {len(self.table.rows):,} rows: is it silence in some?"

    def is_answer(self, name: str) -> bool:
        """Say whether a column holds yes and no, as tables of some length write them: 1 and 0."""
        many = len(self.table.rows) >= _MANY and not self.words[name] & _ESTIMATE
        return many and {cell.removesuffix(".0") for cell in self.said(name)} <= {"0", "1"}


def draft(table: Table, name: str, then: str = "run `reconcile check`", head: str = "") -> str:
    """Return the first draft of a table's mapping; `name` is its file's, without the ending.

    `then` says what to do once it is corrected; `head` is a line to begin with.
    """
    columns = _Columns(table)
    subject = dict(_subject(columns))
    source = _source(columns, name)
    claims = list(_claims(columns))
    lines = [
        f"# How {name} is read: a first draft, made from the names and contents of its columns.",
        f"# Each guess has its reason. Correct what is wrong, then {then}.",
        *filter(None, [head]),
        f"source: {source.said}  # {source.why}",
        *(f"{key}: {guess.said}  # {guess.why}" for key, guess in subject.items()),
        *_own(columns),
        *_missing(columns),
        "claims:" if claims else "claims: []  # no column was recognised: add a line a field, as",
        *(f"  - {claim.said}  # {claim.why}" for claim in claims),
    ]
    if not claims:
        lines.append("#  - {field: casualties.killed, value: COLUMN}")
    return "\n".join([*lines, *_ignored(columns)]) + "\n"


def is_read_as(kind: str, cells: Sequence[str]) -> bool:
    """Say whether texts, the first of them, are values of a type."""
    tried = cells[:_SAMPLE]
    read = sum(1 for cell in tried if _reads(kind, cell))
    return bool(tried) and read >= _ENOUGH * len(tried)


def words_of(name: str) -> set[str]:
    """Return the words of a name in lower case, those written together too: `deathsLow`."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return set(re.sub(r"[^0-9a-z]+", " ", parted.casefold()).split())


def _reads(kind: str, cell: str) -> bool:
    try:
        value_type(kind).parse(cell)
    except ValueSyntaxError:
        return False
    return True


def _source(columns: _Columns, name: str) -> Guess:
    """Return what names the source of a row, and what else is known of it."""
    numbered = [n for n in columns.left if columns.words[n] == {"source", "id"}]
    named = numbered or columns.having(_SOURCE, _NO_SOURCE)
    links = columns.having({"url", "link"})
    dated = [n for n in columns.having({"published", "publication", "report"}) if "date" in n]
    if not named and not links:
        said = flow({"id": {"constant": name}})
        return Guess(said, "no column is called like a source, so the table is taken as one")
    outlets = [n for n in named if columns.words[n] & _OUTLET]
    outlets = outlets or ([] if numbered else named[:1])
    known = {"outlet": outlets, "url": links, "published": dated}
    others = {key: found[0] for key, found in known.items() if found}
    ids = [n for n in named if n not in outlets[:1]][:1] or [*outlets[:1], *dated[:1], *links[:1]]
    taken = [columns.take(n) for n in dict.fromkeys([*ids, *others.values()])]
    if len(ids) == 1 and sum(";" in cell for cell in columns.said(ids[0])) > 1:
        several = {"column": ids[0], "split": ";"}
        return Guess(flow({"id": several}), f"called like a source: {ids[0]}; cells name several")
    said = flow({"id": ids if len(ids) > 1 else ids[0], **others})
    return Guess(said, f"called like a source: {', '.join(taken)}")


def _own(columns: _Columns) -> Iterator[str]:
    """Yield the columns that are called exactly like a key of a claim."""
    for name in [name for name in _KEYS if name in columns.left]:
        yield f"{name}: {flow(columns.take(name))}  # called like the key"


def _subject(columns: _Columns) -> Iterator[tuple[str, Guess]]:
    """Yield what a row is about: an identifier that rows share, else a name."""
    rows = len(columns.table.rows)
    ids = [n for n in columns.left if "id" in columns.words[n] and "source" not in columns.words[n]]
    shared = [n for n in ids if len(columns.cells[n]) < rows]
    events = [n for n in shared if columns.words[n] & {"event", "incident", "case", "subject"}]
    for name in (events or shared)[:1]:
        number = len(columns.cells[name])
        columns.take(name)
        yield "subject_id", Guess(flow(name), f"{number:,} different in {rows:,} rows")
        return
    for word in _SUBJECT:
        for name in columns.having({word}, {"date", "type"})[:1]:
            yield "subject", Guess(flow(columns.take(name)), f"called like a subject: {word}")
            return
    if columns.table.columns:
        first = columns.take(columns.table.columns[0])
        yield "subject", Guess(flow(first), "the first column; no other is called like a subject")


def _claims(columns: _Columns) -> Iterator[Guess]:
    """Yield a claim for each built-in field that columns are called like and are read as."""
    for field, kind, words in FIELDS:
        found = [n for n in columns.having(words) if columns.is_read_as(n, kind)]
        found = [n for n in found if kind != "count" or not columns.is_answer(n)]
        if kind == "date" and field != "date":
            found = [n for n in found if columns.words[n] & {"date", "day", "time"}]
        if not found:
            continue
        if kind != "count":
            name = columns.take(found[0])
            yield Guess(flow({"field": field, "value": name}), f"read as a {kind}")
            continue
        roles = _estimates(columns, found)
        taken = [columns.take(n) for n in roles.values()]
        why = f"figures; called like {field}: {', '.join(taken)}{columns.zeros(taken[0])}"
        yield Guess(flow({"field": field, **roles}), why)


def _estimates(columns: _Columns, found: list[str]) -> dict[str, str]:
    """Return which of several columns are the best, lowest and highest figure."""
    roles = {
        role: next((n for n in found if columns.words[n] & words), "")
        for role, words in _ESTIMATES.items()
    }
    plain = [n for n in found if not columns.words[n] & _ESTIMATE]
    roles["value"] = roles["value"] or next(iter(plain), "")
    return {role: roles[role] for role in ("value", "low", "high") if roles[role]}


def _missing(columns: _Columns) -> Iterator[str]:
    """Yield the codes that look like silence in the columns that are read."""
    codes: dict[str, str] = {}
    for name, cells in columns.cells.items():
        if name not in columns.left:
            for cell in cells:
                if cell.casefold() in LIKELY_MISSING:
                    codes.setdefault(cell, name)
    if codes:
        where = ", ".join(f"{code} in {name}" for code, name in list(codes.items())[:5])
        yield f"missing: {flow(list(codes))}  # {where}"


def _ignored(columns: _Columns) -> Iterator[str]:
    """Yield the list of the columns that nothing was guessed from."""
    if not columns.left:
        return
    yield "# Nothing was guessed from these; take out what should be read:"
    yield from f"ignore: {flow(list(columns.left), _LINE)}".splitlines()


def flow(value: object, width: int = 10_000) -> str:
    """Return a value as YAML, on one line unless it is wider."""
    text: str = yaml.safe_dump(
        value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=width
    )
    return text.removesuffix("\n").removesuffix("\n...").strip()
