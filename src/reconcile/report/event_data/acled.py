"""A row an event in columns of ACLED's codebook: those that claims can fill, and no other.

ACLED keeps one figure, the most conservative (see `conflict_record`), and separates sources by
semicolons. Its day and year are given where all claims agree on them, with the time precision 1
(the day is known); another day would be a coder's choice. Column names: ACLED Codebook, 2024.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.report.event_data.data_table import DataTable
from reconcile.report.event_data.events import (
    KILLED,
    STARTS,
    day_text,
    days_of,
    events,
    joined,
    sources_of,
    unread,
    year_of,
)
from reconcile.report.printed_figures import inputs_of, lowest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source
    from reconcile.report.claim_rows import Cell
    from reconcile.report.event_data.events import Event
    from reconcile.report.printed_figures import Input

COLUMNS = (
    *("event_id_cnty", "event_date", "year", "time_precision"),
    *("source", "notes", "fatalities"),
)
NUMBERS = ("year", "time_precision", "fatalities")
READ = (KILLED, *STARTS)


def acled_table(result: Reconciliation, questions: Sequence[Question]) -> DataTable:
    """Return a row an event, sorted by id, with what was left out."""
    known = {source.id: source for source in result.sources}
    left_out: Counter[str] = Counter()
    found = events(questions, left_out)
    rows = [_row(e, known, left_out) for e in found if e.questions.keys() & set(READ)]
    return DataTable(COLUMNS, rows, frozenset(NUMBERS), left_out, unread(found, READ))


def _row(event: Event, known: dict[str, Source], left_out: Counter[str]) -> list[Cell]:
    dated = next((event.questions[field] for field in STARTS if field in event.questions), None)
    days = days_of(dated, left_out)
    one = days.earliest is not None and days.earliest == days.latest
    killed = event.questions.get(KILLED)
    inputs = _inputs(killed, left_out)
    return [
        event.id,
        day_text(days.earliest) if one else None,
        year_of(days),
        1 if one else None,
        joined([source.outlet or source.id for source in sources_of(event, READ, known)]),
        joined([_said(killed, known), None if one else _said(dated, known)]),
        lowest(inputs),
    ]


def _inputs(killed: Question | None, left_out: Counter[str]) -> list[Input]:
    """Return the claims on those killed with their figures; what is left out is counted."""
    inputs = inputs_of(killed, vague=True, whole=True) if killed else []
    left_out.update(one.left_out for one in inputs if one.left_out)
    return inputs


def _said(question: Question | None, known: dict[str, Source]) -> str | None:
    """Return who says what: "casualties.killed: 12 (The Courier), 16 (The Herald)"."""
    if question is None:
        return None
    by_value: dict[str, dict[str, None]] = {}
    for answer in question.answers:
        source = known[answer.claim.source]
        by_value.setdefault(answer.claim.value, {})[source.outlet or source.id] = None
    said = [f"{value} ({', '.join(outlets)})" for value, outlets in by_value.items()]
    return f"{question.field}: {', '.join(said)}"
