"""One question whole, for a terminal: every quote, every pair with its rule and arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.interval_text import lines
from reconcile.report.layout import LONGEST_LINE, Span, columns, wrapped
from reconcile.report.links import link_to
from reconcile.report.order import furthest_first, in_value_order
from reconcile.report.pair_text import judgement
from reconcile.report.show import show
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.words import (
    MARKS,
    PARTIES,
    asked,
    counted,
    ruling_told,
    said_by,
    verdict_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.evidence.sentence import Sentence
    from reconcile.model.decision import Decision
    from reconcile.model.position import Place
    from reconcile.model.question import Answer, Pair, Question
    from reconcile.report.layout import Line


def render(
    question: Question,
    places: Mapping[str, Place],
    sentences: Mapping[str, Sentence],
    accepted: Decision | None,
    width: int,
) -> Iterator[Line]:
    """Yield the question.

    `places` says where in the files its claims stand, `sentences` which sentence of the attached
    text a verified quote stands in, both by claim. `accepted` is the decision that holds on it.
    """
    width = min(width, LONGEST_LINE)
    yield from _head(question, accepted, width)
    drawn = list(lines(question.answers, width, 2))
    if drawn:
        yield []
        yield from drawn
    yield []
    yield [Span("Claims", STRONG)]
    for answer in in_value_order(question.answers):
        yield from _claim(answer, places, sentences.get(answer.claim.id), width)
    if question.pairs:
        yield []
        yield [Span("Pairs, the furthest apart first", STRONG)]
    answers = {answer.claim.id: answer for answer in question.answers}
    for pair in furthest_first(question):
        yield from _pair(pair, answers, width)


def _head(question: Question, accepted: Decision | None, width: int) -> Iterator[Line]:
    verdict = f"{MARKS[question.verdict]} {verdict_name(question)}"
    number = counted(len(question.origins), "origin")
    origins = f"{number}: {', '.join(question.origins)}"
    told = [
        [Span(show(asked(question)), STRONG)],
        [Span(verdict, VERDICT_STYLES[question.verdict])],
        [Span(show(f"id {question.id} · {question.type} · {origins}"), FAINT)],
    ]
    if question.spread:
        told.append([Span(show(f"Stated: {question.spread}"))])
    if question.common:
        told.append([Span(show(f"What satisfies all claims: {question.common}"))])
    if accepted:
        told.append([Span(show(f"Accepted: {ruling_told(accepted)}"))])
    for spans in told:
        yield from wrapped(spans, width, 0, 2)


def _claim(
    answer: Answer, places: Mapping[str, Place], sentence: Sentence | None, width: int
) -> Iterator[Line]:
    claim = answer.claim
    yield from wrapped([Span(show(claim.value), STRONG)], width, 2, 4)
    told = {
        "says": said_by(answer),
        "quote": f"“{claim.quote}”" if claim.quote else None,
        "read as": answer.shown if answer.shown != claim.value else None,
        "at": claim.locator,
        "note": claim.note,
        "claim": claim.id,
    }
    rows = [[[Span(label, FAINT)], [Span(show(text))]] for label, text in told.items() if text]
    if sentence:
        before, quote, after = map(show, sentence)
        rows.append(
            [[Span("in text", FAINT)], [Span(before, FAINT), Span(quote), Span(after, FAINT)]]
        )
    if claim.id in places:
        at = places[claim.id].at()
        rows.append([[Span("file", FAINT)], [Span(show(str(at)), link_to(at))]])
    yield from columns(rows, width, indent=4, gap=1)


def _pair(pair: Pair, answers: Mapping[str, Answer], width: int) -> Iterator[Line]:
    for label, answer in (("A ", answers[pair.a]), ("B ", answers[pair.b])):
        said = Span(show(f" ({said_by(answer)})"), FAINT)
        value = Span(show(answer.claim.value), STRONG)
        yield from wrapped([Span(label, FAINT), value, said], width, 2, 4)
    yield from wrapped([Span(f"Between {PARTIES[pair.between]}", FAINT)], width, 2, 4)
    yield from judgement(pair.comparison, pair.explanation, width, 2)
    yield []
