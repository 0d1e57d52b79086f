"""A wide table to the first draft of its mapping: guesses from names and contents, with reasons.

In: a table. Out: the text of `NAME.map.yaml`, which a person corrects. Nothing is guessed in
silence: each line says why, and what was not recognised is listed as ignored.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.files.tables.day_order import DAY_FIRST, MONTH_FIRST
from reconcile.files.tables.draft_claims import guessed_claims
from reconcile.files.tables.draft_columns import Columns, flow
from reconcile.files.tables.draft_source import guessed_source
from reconcile.files.tables.draft_subject import guessed_subject
from reconcile.files.tables.missing_codes import LIKELY_MISSING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from reconcile.files.tables.table import Table

_LINE = 100

_KEYS = ("quote", "locator", "claimant", "coder", "as_of", "scope", "note")
"""Keys of a claim; a column of their name is read as one."""


def draft(table: Table, name: str, then: str = "run `reconcile check`", head: str = "") -> str:
    """Return the first draft of a table's mapping; `name` is its file's, without the ending.

    `then` says what to do once it is corrected; `head` is a line to begin with.
    """
    columns = Columns(table)
    subject = dict(guessed_subject(columns, name))
    source = guessed_source(columns, name)
    claims = list(guessed_claims(columns))
    lines = [
        f"# How {name} is read: a first draft, made from the names and contents of its columns.",
        f"# Each guess has its reason. Correct what is wrong, then {then}.",
        *filter(None, [head]),
        f"source: {source.said}  # {source.why}",
        *(f"{key}: {guess.said}  # {guess.why}" for key, guess in subject.items()),
        *_own(columns, subject),
        *_dates(columns),
        *_missing(columns),
        "claims:" if claims else "claims: []  # no column was recognised: add a line a field, as",
        *(f"  - {claim.said}  # {claim.why}" for claim in claims),
    ]
    if not claims:
        lines.append("#  - {field: casualties.killed, value: COLUMN}")
    return "\n".join([*lines, *_ignored(columns)]) + "\n"


def _own(columns: Columns, said: Container[str]) -> Iterator[str]:
    """Yield the columns that are called exactly like a key of a claim that nothing says yet."""
    for name in [name for name in _KEYS if name in columns.left and name not in said]:
        yield f"{name}: {flow(columns.take(name))}  # called like the key"


def _dates(columns: Columns) -> Iterator[str]:
    """Yield whether the day or the month is first where days are in figures, or ask it."""
    found = columns.days
    if found and found.order:
        yield f"dates: {found.order}  # {found.cell} in {found.column} has no other reading"
    elif found:
        yield f"# dates: {DAY_FIRST} or {MONTH_FIRST}? {found.cell} in {found.column} can be both"


def _missing(columns: Columns) -> Iterator[str]:
    """Yield the codes that look like silence in the columns that are read."""
    codes: dict[str, str] = {}
    for name, cells in columns.cells.items():
        if name not in columns.left:
            for cell in cells:
                if cell.casefold() in LIKELY_MISSING and not columns.is_figure(name, cell):
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
