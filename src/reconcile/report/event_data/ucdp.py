"""A row an event in columns of UCDP's codebook: those that claims can fill, and no other.

UCDP keeps a low, a best and a high estimate, deaths of civilians apart, and the span of days in
which the event took place (Sundberg and Melander 2013; UCDP GED Codebook, 2023). Which estimate is
best is its coder's judgement: it is given only where all sources print one figure. The deaths of
its sides a and b can't be known from claims on groups of people, so such claims are left out.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.report.event_data.data_table import DataTable
from reconcile.report.event_data.events import (
    ENDS,
    KILLED,
    STARTS,
    Days,
    day_text,
    days_of,
    events,
    joined,
    sources_of,
    unread,
    year_of,
)
from reconcile.report.printed_figures import highest, inputs_of, kind_of, lowest, one_best

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source
    from reconcile.report.claim_rows import Cell
    from reconcile.report.event_data.events import Event

COLUMNS = (
    *("id", "year", "number_of_sources", "source_article", "source_office", "source_date"),
    *("source_headline", "source_original", "date_prec", "date_start", "date_end"),
    *("deaths_civilians", "best", "high", "low"),
)
NUMBERS = (
    *("year", "number_of_sources", "date_prec"),
    *("deaths_civilians", "best", "high", "low"),
)
READ = (KILLED, "date.start", "date.end", "date")
CIVILIANS = "civilians"
_PRECISIONS = ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5))
"""Days that a span has at most, and UCDP's `date_prec`: a day, 2 to 6, a week, a month, a year."""


def ucdp_table(result: Reconciliation, questions: Sequence[Question]) -> DataTable:
    """Return a row an event, sorted by id, with what was left out."""
    known = {source.id: source for source in result.sources}
    left_out: Counter[str] = Counter()
    found = events(questions, left_out)
    rows = [_row(e, known, left_out) for e in found if e.questions.keys() & set(READ)]
    return DataTable(COLUMNS, rows, frozenset(NUMBERS), left_out, unread(found, READ))


def _row(event: Event, known: dict[str, Source], left_out: Counter[str]) -> list[Cell]:
    sources = sources_of(event, READ, known)
    days = _span(event, left_out)
    return [
        event.id,
        year_of(days),
        len(sources),
        joined([_article(source) for source in sources]),
        joined([source.outlet for source in sources]),
        joined([None if source.published == "unknown" else source.published for source in sources]),
        joined([source.title for source in sources]),
        joined([a.claim.claimant for field in READ for a in _answers(event, field)]),
        _precision(days),
        day_text(days.earliest),
        day_text(days.latest),
        *_deaths(event.questions.get(KILLED), left_out),
    ]


def _answers(event: Event, field: str) -> Sequence[Answer]:
    return event.questions[field].answers if field in event.questions else ()


def _span(event: Event, left_out: Counter[str]) -> Days:
    """Return the first and last day on which the event may have taken place."""
    starts = [event.questions[field] for field in STARTS if field in event.questions]
    ends = [event.questions[field] for field in ENDS if field in event.questions]
    begun = days_of(starts[0] if starts else None, left_out)
    ended = begun if ends == starts else days_of(ends[0] if ends else None, left_out)
    return Days(begun.earliest, ended.latest if ends else begun.latest)


def _precision(days: Days) -> int | None:
    if days.earliest is None or days.latest is None:
        return None
    length = days.latest - days.earliest + 1
    return next((code for most, code in _PRECISIONS if 0 < length <= most), None)


def _article(source: Source) -> str:
    day = None if source.published == "unknown" else source.published
    return ", ".join(filter(None, (source.outlet, day, source.title))) or source.id


def _deaths(question: Question | None, left_out: Counter[str]) -> list[Cell]:
    """Return the deaths of civilians, and the best, high and low estimate of all."""
    if question is None:
        return [None] * 4
    civilians = [
        answer
        for answer in question.answers
        if answer.extent and kind_of(question.field, answer.extent) == CIVILIANS
    ]
    rest = question._replace(answers=tuple(a for a in question.answers if a not in civilians))
    ours = inputs_of(rest, whole=True)
    theirs = inputs_of(question._replace(answers=tuple(civilians)))
    left_out.update(one.left_out for one in (*ours, *theirs) if one.left_out)
    return [one_best(theirs), one_best(ours), highest(ours), lowest(ours)]
