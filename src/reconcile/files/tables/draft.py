"""A wide table to the first draft of its mapping: guesses from names and contents, with reasons.

In: a table. Out: the text of `NAME.map.yaml`, which a person corrects. Nothing is guessed in
silence: each line says why, and what was not recognised is listed as ignored.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.files.tables.draft_columns import (
    ESTIMATE,
    ESTIMATES,
    Columns,
    Guess,
    flow,
)
from reconcile.files.tables.draft_source import guessed_source
from reconcile.files.tables.missing_codes import LIKELY_MISSING
from reconcile.files.usual_fields import USUAL_WORDS, single_words
from reconcile.model.field import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.files.tables.table import Table

_LINE = 100

FIELDS = tuple((name, BUILT_IN[name].type, single_words(name)) for name in USUAL_WORDS)
"""Built-in fields, their types, and words in the names of columns that mean them."""
_KILLED = "casualties.killed"
_KEYS = ("quote", "locator", "claimant", "coder", "as_of", "scope", "note")
"""Keys of a claim; a column of their name is read as one."""
_SUBJECT = ("subject", "event", "incident", "question", "title", "name")
_PLACES = ("city", "place", "country")
"""What a row is about where no column names it: the place, that many rows may share."""
_EVENTS = {"event", "incident", "case", "subject"}
_BEST = ("best", "low", "high")
"""The columns of deaths in tables of the Uppsala Conflict Data Program, and in those made alike."""


def draft(table: Table, name: str, then: str = "run `reconcile check`", head: str = "") -> str:
    """Return the first draft of a table's mapping; `name` is its file's, without the ending.

    `then` says what to do once it is corrected; `head` is a line to begin with.
    """
    columns = Columns(table)
    subject = dict(_subject(columns))
    source = guessed_source(columns, name)
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


def _own(columns: Columns) -> Iterator[str]:
    """Yield the columns that are called exactly like a key of a claim."""
    for name in [name for name in _KEYS if name in columns.left]:
        yield f"{name}: {flow(columns.take(name))}  # called like the key"


def _subject(columns: Columns) -> Iterator[tuple[str, Guess]]:
    """Yield what a row is about: an identifier that rows share, else a name."""
    if name := _shared_id(columns):
        number, rows = len(columns.cells[name]), len(columns.table.rows)
        columns.take(name)
        yield "subject_id", Guess(flow(name), f"{number:,} different in {rows:,} rows")
        return
    if found := _called(columns, _SUBJECT):
        yield "subject", found
        return
    if name := _own_id(columns):
        yield "subject_id", Guess(flow(columns.take(name)), "another in each row")
        return
    if found := _called(columns, _PLACES):
        yield "subject", found
        return
    if columns.table.columns:
        first = columns.take(columns.table.columns[0])
        yield "subject", Guess(flow(first), "the first column; no other is called like a subject")


def _called(columns: Columns, words: Iterable[str]) -> Guess | None:
    """Return the first column that is called like a subject; None for none.

    Figures under a longer name are codes of something else: `event_clarity`.
    """
    for word in words:
        for name in columns.having({word}, {"date", "type"}):
            if columns.words[name] == {word} or not columns.is_read_as(name, "count"):
                return Guess(flow(columns.take(name)), f"called like a subject: {word}")
    return None


def _own_id(columns: Columns) -> str:
    """Return the column that identifies the row itself, as an event by its name or `id` alone."""
    ids = [
        n for n in columns.left if "id" in columns.words[n] and columns.words[n] - {"id"} <= _EVENTS
    ]
    return next((n for n in ids if len(columns.cells[n]) == len(columns.table.rows)), "")


def _shared_id(columns: Columns) -> str:
    """Return the column of an identifier that rows share, first one of events; "" for none."""
    ids = [n for n in columns.left if "id" in columns.words[n] and "source" not in columns.words[n]]
    shared = [n for n in ids if len(columns.cells[n]) < len(columns.table.rows)]
    events = [n for n in shared if columns.words[n] & _EVENTS]
    return next(iter(events or shared), "")


def _claims(columns: Columns) -> Iterator[Guess]:
    """Yield a claim for each built-in field that columns are called like and are read as."""
    killed = False
    for field, kind, words in FIELDS:
        found = _read_as(columns, field, kind, words)
        if not found:
            continue
        if kind != "count":
            name = columns.take(found[0])
            yield Guess(flow({"field": field, "value": name}), f"read as a {kind}")
            continue
        roles = _estimates(columns, found)
        taken = [columns.take(n) for n in roles.values()]
        why = f"figures; called like {field}: {', '.join(taken)}{columns.zeros(taken)}"
        yield Guess(flow({"field": field, **roles}), why)
        killed = killed or field == _KILLED
    if not killed:
        yield from _best(columns)


def _best(columns: Columns) -> Iterator[Guess]:
    """Yield the deaths of a table that calls their columns best, low and high."""
    roles = {
        role: name
        for role, word in zip(("value", "low", "high"), _BEST, strict=True)
        for name in columns.left
        if columns.words[name] == {word} and columns.is_read_as(name, "count")
    }
    if "value" in roles and len(roles) > 1:
        taken = [columns.take(name) for name in roles.values()]
        why = f"figures; {', '.join(taken)} are deaths in tables like UCDP's{columns.zeros(taken)}"
        yield Guess(flow({"field": _KILLED, **roles}), why)


def _read_as(columns: Columns, field: str, kind: str, words: Iterable[str]) -> list[str]:
    """Return the columns that are called like a field and have values of its type."""
    found = [n for n in columns.having(words) if columns.is_read_as(n, kind)]
    if kind == "count":
        return [n for n in found if not columns.is_answer(n)]
    if kind == "date" and field != "date":
        return [n for n in found if columns.words[n] & {"date", "day", "time"}]
    return found


def _estimates(columns: Columns, found: list[str]) -> dict[str, str]:
    """Return which of several columns are the best, lowest and highest figure."""
    roles = {
        role: next((n for n in found if columns.words[n] & words), "")
        for role, words in ESTIMATES.items()
    }
    plain = [n for n in found if not columns.words[n] & ESTIMATE]
    roles["value"] = roles["value"] or next(iter(plain), "")
    return {role: roles[role] for role in ("value", "low", "high") if roles[role]}


def _missing(columns: Columns) -> Iterator[str]:
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


def _ignored(columns: Columns) -> Iterator[str]:
    """Yield the list of the columns that nothing was guessed from."""
    if not columns.left:
        return
    yield "# Nothing was guessed from these; take out what should be read:"
    yield from f"ignore: {flow(_patterns(columns), _LINE)}".splitlines()


def _patterns(columns: Columns) -> list[str]:
    """Return the columns that are left, those in one object of JSON as one: `venue.*`."""
    read = [name for name in columns.table.columns if name not in columns.left]
    taken = {outer for name in read for outer in _objects_around(name)}
    left = Counter(outer for name in columns.left for outer in _objects_around(name))
    whole = {outer for outer, number in left.items() if number > 1 and outer not in taken}
    made = {
        next((f"{outer}.*" for outer in _objects_around(name) if outer in whole), name): None
        for name in columns.left
    }
    return list(made)


def _objects_around(name: str) -> list[str]:
    """Return the objects of JSON that a column is in, the outermost first."""
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]
