"""The questions of a result by the event that they are asked of."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.revised_claims import taken_back
from reconcile.model.extent import Axis
from reconcile.model.folding import slug
from reconcile.model.stages_measures_kinds import Stage
from reconcile.report.claim_rows import iso_day
from reconcile.report.printed_figures import BEFOREHAND, TAKEN_BACK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.model.question import Answer, Question
    from reconcile.model.source import Source

STARTS = ("date.start", "date")
ENDS = ("date.end", "date")
KILLED = "casualties.killed"
SCOPED = "has a scope, so it speaks of a part of the event"


class Event(NamedTuple):
    """A subject, its identifier (or the words of its name), and the questions asked of it."""

    id: str
    name: str
    questions: dict[str, Question]


class Days(NamedTuple):
    """The first and last day that claims leave possible, as day numbers; None where it is open."""

    earliest: int | None = None
    latest: int | None = None


def events(questions: Sequence[Question], left_out: Counter[str]) -> list[Event]:
    """Return the events by identifier; claims on questions with a scope are counted as left out."""
    found: dict[tuple[str, str], dict[str, Question]] = {}
    for question in questions:
        if question.scope is None:
            found.setdefault(event_of(question), {})[question.field] = question
        else:
            left_out[SCOPED] += len(question.answers)
    return [Event(*key, by_field) for key, by_field in sorted(found.items(), key=_key)]


def _key(item: tuple[tuple[str, str], object]) -> tuple[str, str]:
    return item[0]


def event_of(question: Question) -> tuple[str, str]:
    """Return the identifier of a question's subject, or the words of its name, and its name."""
    ids = {answer.claim.subject_id for answer in question.answers} - {None}
    return min(filter(None, ids), default=slug(question.subject)), question.subject


def unread(found: Sequence[Event], read: Sequence[str]) -> Counter[str]:
    """Return how many claims each field has that a table has no column for."""
    counts: Counter[str] = Counter()
    for event in found:
        for field, question in event.questions.items():
            counts[field] += 0 if field in read else len(question.answers)
    return +counts


def asserted(question: Question, left_out: Counter[str]) -> Iterator[Answer]:
    """Yield the answers on what happened that nobody took back; count the others."""
    back = taken_back(question.answers)
    for answer in question.answers:
        if answer.claim.stage is Stage.PLANNED:
            left_out[BEFOREHAND] += 1
        elif answer.claim.id in back:
            left_out[TAKEN_BACK] += 1
        else:
            yield answer


def days_of(question: Question | None, left_out: Counter[str]) -> Days:
    """Return the first and last day that any claim on a date allows."""
    if question is None:
        return Days()
    extents = [each.extent for each in asserted(question, left_out) if each.extent]
    ends = [each.allowed for each in extents if each.axis is Axis.DAY]
    lows, highs = _whole(end.low for end in ends), _whole(end.high for end in ends)
    return Days(min(lows, default=None), max(highs, default=None))


def _whole(days: Iterable[float | None]) -> list[int]:
    """Return the days as whole numbers; none of them where one is open."""
    all_days = list(days)
    closed = [int(day) for day in all_days if day is not None]
    return closed if len(closed) == len(all_days) else []


def day_text(day: int | None) -> str | None:
    """Return a day as ISO 8601 writes it."""
    return None if day is None else iso_day(day)


def year_of(days: Days) -> int | None:
    """Return the year in which all the days lie."""
    first, last = (day_text(day) for day in days)
    years = {text.rpartition("-")[0].rpartition("-")[0] for text in (first, last) if text}
    return int(years.pop()) if first and last and len(years) == 1 else None


def joined(texts: Sequence[str | None]) -> str | None:
    """Return the different texts in order, with semicolons between, as both data sets do."""
    return "; ".join(dict.fromkeys(filter(None, texts))) or None


def sources_of(event: Event, read: Sequence[str], known: dict[str, Source]) -> list[Source]:
    """Return the sources of an event's claims on these fields, by id."""
    asked = [event.questions[field] for field in read if field in event.questions]
    return [known[name] for name in sorted({a.claim.source for q in asked for a in q.answers})]
