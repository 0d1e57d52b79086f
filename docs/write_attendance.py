"""Write docs/attendance.md from the statuses and their sets: `python docs/write_attendance.py`."""

from __future__ import annotations

from pathlib import Path

from reconcile.model.relation import Relation
from reconcile.values.status.compare import compared
from reconcile.values.status.say import REASONS, cells
from reconcile.values.status.value import FACETS, Facets, Status

PAGE = Path(__file__).parent / "attendance.md"
SHORT = {
    Relation.SAME: "=",
    Relation.REFINES: "r",
    Relation.COMPATIBLE: "c",
    Relation.DIFFERS: "d",
    Relation.CONTRADICTS: "X",
}


def page() -> str:
    """Return the page in Markdown: the sets of each status, the matrix, and the reasons."""
    return "\n".join(
        (_HEAD, *_sets(), _BEFORE_MATRIX, *_matrix(), _BEFORE_REASONS, *_reasons(), "")
    )


_HEAD = """# Attendance: the statuses and how they relate

A party was invited or not, and was present or not. A status allows some of these four
possibilities by its words and conveys fewer to a reader. Two statuses contradict each other where
their words leave no possibility in common, or where they give opposite answers or stances. They
differ where what they convey has none in common, or where they name incompatible roles.
This page is made from those sets: `python docs/write_attendance.py`.

| status | its words allow | a reader understands | beside |
|---|---|---|---|"""

_BEFORE_MATRIX = """
Without stage and day, the statuses relate like this: `=` same, `r` refines, `c` compatible, `d`
differs, `X` contradicts. Columns are in the order of the rows.
"""

_BEFORE_REASONS = """
Two statuses of different moments never contradict each other (`status-changed`, `plan-changed`);
an expectation and a refusal that are both about the plan do (`plans-exclude`).

| reason | meaning |
|---|---|"""


def _sets() -> list[str]:
    return [
        f"| {status.value} | {cells(facets.literal)} | {_conveyed(facets)} | {_beside(facets)} |"
        for status, facets in FACETS.items()
    ]


def _conveyed(facets: Facets) -> str:
    return "the same" if facets.conveyed == facets.literal else cells(facets.conveyed)


def _beside(facets: Facets) -> str:
    told = {
        "role": facets.seat or facets.office,
        "answer": facets.answer,
        "stance": facets.stance,
        "said of": "the plan" if facets.forecast else "",
    }
    return ", ".join(f"{name}: {value}" for name, value in told.items() if value)


def _matrix() -> list[str]:
    numbers = range(1, len(Status) + 1)
    head = f"| | {' | '.join(map(str, numbers))} |"
    rule = f"|---|{'---|' * len(Status)}"
    return [
        head,
        rule,
        *(_row(number, status) for number, status in zip(numbers, Status, strict=True)),
    ]


def _row(number: int, status: Status) -> str:
    letters = (SHORT[compared(status, other).relation] for other in Status)
    return f"| {number} {status.value} | {' | '.join(letters)} |"


def _reasons() -> list[str]:
    return [f"| `{reason}` | {meaning} |" for reason, meaning in REASONS.items()]


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
