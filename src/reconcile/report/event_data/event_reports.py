"""A row a report: what one source says of one event, in columns that R and pandas read as numbers.

A row is what a source (and whom it cites, where it cites somebody) says of one event at one stage,
as of one time and in one scope. A count has the columns of its lowest, best and highest figure, a
date those of its first and last day, each beside the words of the claim. What a count says of
another group or thing than its field's people has columns of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.revised_claims import taken_back
from reconcile.model.extent import Axis
from reconcile.report.claim_rows import iso_day
from reconcile.report.event_data.data_table import DataTable
from reconcile.report.event_data.events import event_of
from reconcile.report.printed_figures import TAKEN_BACK, Figures, figures_of, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source
    from reconcile.report.claim_rows import Cell

KEYS = (
    *("event_id", "event", "source", "outlet", "published", "url", "origin"),
    *("claimant", "coder", "stage", "as_of", "scope", "measure"),
)
NAMES = {
    "casualties.killed": "deaths",
    "casualties.wounded": "injuries",
    "casualties.displaced": "displaced",
}
"""What the columns of built-in fields are called, as in published tables of event reports."""
_NUMBERS = tuple(f"_{end}" for end in Figures._fields)
_NO_NAME = re.compile(r"\W+")


class _Said(NamedTuple):
    """A claim as cells: the keys of its row, and the columns of its field with what it says."""

    keys: tuple[Cell, ...]
    cells: dict[str, Cell]


def event_reports(result: Reconciliation, questions: Sequence[Question]) -> DataTable:
    """Return a row a report, sorted by event and source; what was taken back is left out."""
    sources = {source.id: source for source in result.sources}
    left_out: Counter[str] = Counter()
    said = [
        _Said(_keys(question, answer, sources[answer.claim.source]), _cells(question, answer))
        for question in sorted(questions, key=lambda each: (each.field, each.id))
        for answer in _standing(question, left_out)
    ]
    columns = dict.fromkeys(name for each in said for name in each.cells)
    rows = [[*row.keys, *(row.cells.get(name) for name in columns)] for row in _rows(said)]
    numbers = frozenset(name for name in columns if name.endswith(_NUMBERS))
    return DataTable((*KEYS, *columns), rows, numbers, left_out, Counter())


def _standing(question: Question, left_out: Counter[str]) -> Iterator[Answer]:
    back = taken_back(question.answers)
    left_out.update({TAKEN_BACK: len(back)} if back else {})
    return (answer for answer in question.answers if answer.claim.id not in back)


def _rows(said: Iterable[_Said]) -> list[_Said]:
    """Return the claims put together by their keys; a second one on one field begins a row."""
    rows: dict[tuple[Cell, ...], list[_Said]] = {}
    for each in said:
        begun = rows.setdefault(each.keys, [])
        row = next((r for r in begun if not r.cells.keys() & each.cells.keys()), None)
        if row is None:
            begun.append(_Said(each.keys, dict(each.cells)))
        else:
            row.cells.update(each.cells)
    ordered = sorted(rows, key=lambda keys: [str(key or "") for key in keys])
    return [row for keys in ordered for row in rows[keys]]


def _keys(question: Question, answer: Answer, source: Source) -> tuple[Cell, ...]:
    claim = answer.claim
    event_id, _ = event_of(question)
    return (
        event_id,
        question.subject,
        claim.source,
        source.outlet,
        source.published,
        source.url,
        answer.origin,
        claim.claimant,
        claim.coder,
        claim.stage and claim.stage.value,
        claim.as_of,
        claim.scope,
        claim.measure and claim.measure.value,
    )


def _cells(question: Question, answer: Answer) -> dict[str, Cell]:
    """Return the columns of a claim's field with what it says."""
    name = NAMES.get(question.field) or _NO_NAME.sub("_", question.field)
    extent = answer.extent
    if extent is not None and extent.axis in {Axis.NUMBER, Axis.SHARE}:
        kind = _NO_NAME.sub("_", kind_of(question.field, extent))
        name = f"{name}_{kind}" if kind else name
        figures = figures_of(extent)._asdict()
        found: dict[str, Cell] = {f"{name}_{end}": figure for end, figure in figures.items()}
    elif extent is not None and extent.axis is Axis.DAY:
        ends = {"earliest": extent.allowed.low, "latest": extent.allowed.high}
        found = {f"{name}_{end}": None if d is None else iso_day(int(d)) for end, d in ends.items()}
    else:
        found = {}
    return {**found, f"{name}_text": answer.claim.value}
