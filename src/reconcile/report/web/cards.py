"""The questions as the page shows them: a card for what a person must weigh, a row for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.question import TWO_WAYS, Verdict
from reconcile.report.answer_order import in_place_order, meanings, wordings
from reconcile.report.attribution import SOURCES_LISTED, between_whom, divided, qualities, ruling
from reconcile.report.counting import sources_of
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.report.question_words import fits_all, spelled, stated
from reconcile.report.telling_pairs import making_pairs, making_the_verdict
from reconcile.report.time_series import time_series
from reconcile.report.verdict_words import AGREEMENTS_SHORT, MARKS, verdict_name
from reconcile.report.web.lanes import Drawing, Lane, drawing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Question
    from reconcile.report.time_series import Step

ON_CARDS = (Verdict.OUTRIGHT, Verdict.APPARENT, Verdict.UNJUDGED)
"""Verdicts whose questions get a card; the others are rows."""
REASONS_SHOWN = 3
_READ_BY_MEANING = ("count", "date", "duration", "status")
"""Types whose reading says more than the words; names and lists only lose their commas."""


class Reason(NamedTuple):
    """A sentence that makes the verdict, its code, and between whom it is."""

    sentence: str
    code: str
    between: str


class Speaker(NamedTuple):
    """Who says it: the id of the source, its claimant, what the claim says of itself, its origin.

    `spelled` is "" where the subject is spelled as the question has it.
    """

    source: str
    claimant: str
    qualities: tuple[str, ...]
    origin: str
    spelled: str


class Said(NamedTuple):
    """One wording with those who use it, the quote of the first, and how it is drawn.

    `read_as` is the value as its type shows it, "" where that says nothing more; `tells` marks the
    values that make a contradiction; `more` is how many speakers are left out.
    """

    value: str
    read_as: str
    speakers: tuple[Speaker, ...]
    more: int
    quote: str
    lane: Lane | None
    tells: bool


class Card(NamedTuple):
    """A question with all that the page prints of it; `number` is its place in the page's data.

    `accepted` is why a decision accepts it, "" where none does: all but that is folded.
    """

    question: Question
    number: int
    anchor: str
    mark: str
    verdict: str
    reasons: tuple[Reason, ...]
    divided: tuple[str, ...]
    said: tuple[Said, ...]
    drawing: Drawing | None
    series: tuple[Step, ...]
    foot: tuple[tuple[str, str], ...]
    accepted: str


class PageRow(NamedTuple):
    """A question in one row: its values, how many sources give them, and how they agree.

    `spelled` are other spellings of its subject that its claims use, sorted.
    """

    question: Question
    number: int
    anchor: str
    mark: str
    values: tuple[str, ...]
    sources: int
    how: str
    spelled: tuple[str, ...]


def card(question: Question, number: int, anchor: str, accepted: Decision | None) -> Card:
    """Return a question as a card."""
    drawn = drawing([same[0] for same in _in_order(question)])
    return Card(
        question=question,
        number=number,
        anchor=anchor,
        mark=MARKS[question.verdict],
        verdict=verdict_name(question),
        reasons=tuple(
            Reason(pair.explanation.sentence, pair.comparison.reason, between_whom(question, pair))
            for pair, _ in making_pairs(question)[:REASONS_SHOWN]
        )
        + tuple(Reason(each.sentence, TWO_WAYS, "") for each in quoted_two_ways(question)),
        divided=tuple(divided(question)),
        said=tuple(_said(question, drawn)),
        drawing=drawn,
        series=time_series(question),
        foot=tuple(_foot(question)),
        accepted=ruling(accepted) if accepted else "",
    )


def row(question: Question, number: int, anchor: str) -> PageRow:
    """Return a question as a row."""
    return PageRow(
        question,
        number,
        anchor,
        MARKS[question.verdict],
        tuple(group[0].claim.value for group in meanings(question)),
        len(sources_of(question)),
        AGREEMENTS_SHORT[question.agreement] if question.agreement else "",
        tuple(sorted({spelled(question, answer) for answer in question.answers} - {""})),
    )


def _in_order(question: Question) -> list[list[Answer]]:
    """Return the wordings from low to high where all lie on a line, else by meaning."""
    groups = [same for group in meanings(question) for same in wordings(group)]
    firsts = [same[0] for same in groups]
    place = {answer.claim.id: at for at, answer in enumerate(in_place_order(firsts))}
    return sorted(groups, key=lambda same: place[same[0].claim.id])


def _said(question: Question, drawn: Drawing | None) -> Iterator[Said]:
    makers = making_the_verdict(question)
    groups = _in_order(question)
    lanes = drawn.lanes if drawn else (None,) * len(groups)
    for same, lane in zip(groups, lanes, strict=True):
        first = same[0]
        shown = same if len(same) <= SOURCES_LISTED else same[: SOURCES_LISTED - 1]
        yield Said(
            first.claim.value,
            _read_as(question, first),
            tuple(_speaker(question, answer) for answer in shown),
            len(same) - len(shown),
            first.claim.quote or "",
            lane,
            any(answer.claim.id in makers for answer in same),
        )


def _speaker(question: Question, answer: Answer) -> Speaker:
    claim = answer.claim
    return Speaker(
        claim.source,
        claim.claimant or "",
        tuple(qualities(claim, revised=answer.revised)),
        answer.origin,
        spelled(question, answer),
    )


def _read_as(question: Question, answer: Answer) -> str:
    if question.type in _READ_BY_MEANING and answer.shown != answer.claim.value:
        return answer.shown
    return ""


def _foot(question: Question) -> Iterator[tuple[str, str]]:
    if stated(question):
        yield "Stated", stated(question)
    if fits_all(question):
        yield "Fits all claims", fits_all(question)
