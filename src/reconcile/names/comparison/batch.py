"""Tables of pairs of names: each row with its score, answer and reason.

In: rows with the columns name1, name2 and, where it's known, kind. Out: the same rows, one by one
as they come, with three columns more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import cut
from reconcile.names.comparison.compare import compare_briefly, ready

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

NEEDED = ("name1", "name2")
ADDED = ("score", "answer", "reason")
_TAGS = {
    "": None,
    "per": Kind.PERSON,
    "org": Kind.ORGANISATION,
    "organization": Kind.ORGANISATION,
    "loc": Kind.PLACE,
    "gpe": Kind.PLACE,
    **{str(kind): kind for kind in Kind},
}


class BatchError(ValueError):
    """A table of pairs can't be read; the message says what was expected."""


def compare_rows(rows: Iterable[Mapping[str, str | None]]) -> Iterator[dict[str, str]]:
    """Yield each row with `score` (0-100, one decimal), `answer` and `reason` beside what it has.

    Raises `BatchError` at the first row that lacks a name column or has a kind that is none.
    """
    for number, row in enumerate(rows, start=1):
        one, two = row.get("name1"), row.get("name2")
        if one is None or two is None:
            raise BatchError(_missing(row, number))
        kind = kind_of(row.get("kind") or "", number)
        score, answer, reason = compare_briefly(*ready(one, two, kind)[0])
        answered = {column: value or "" for column, value in row.items()}
        answered["score"] = f"{cut(score):.1f}"
        answered["answer"], answered["reason"] = answer, reason
        yield answered


def _missing(row: Mapping[str, str | None], number: int) -> str:
    missing = [column for column in NEEDED if row.get(column) is None]
    return (
        f"row {number} has no {' and no '.join(missing)}: "
        f"expected the columns name1, name2 and, if you like, kind"
    )


def kind_of(text: str, number: int = 1) -> Kind | None:
    """Return the kind that a cell names, None where it's empty; PER, ORG and LOC are known."""
    if text in _TAGS:
        return _TAGS[text]
    tag = text.strip().casefold()
    if tag not in _TAGS:
        kinds = ", ".join(Kind)
        message = f"row {number}: {text[:40]!r} isn't a kind: expected {kinds}, or nothing"
        raise BatchError(message)
    return _TAGS[tag]
