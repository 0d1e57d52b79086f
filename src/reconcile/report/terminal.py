"""The report for a terminal: contradictions first, each with its reason, claims and quotes."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from reconcile.model.question import Verdict
from reconcile.report.layout import LONGEST_LINE, Span, columns, wrapped
from reconcile.report.order import alike, in_value_order, telling
from reconcile.report.show import show
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.words import (
    MARKS,
    SHORT,
    TITLES,
    agreement_told,
    asked,
    counted,
    divided,
    nothing_shown,
    quotes_checked,
    said_by,
    totals,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.layout import Line

REASONS_SHOWN = 3
"""Reasons printed under a contradiction; `explain` prints them all."""
ROOM_TO_DRAW = 100
"""Columns from which contradicting figures are drawn; `explain` draws them on less."""


def render(result: Reconciliation, questions: Sequence[Question], width: int) -> Iterator[Line]:
    """Yield the lines of the report on these questions."""
    by_verdict: defaultdict[Verdict, list[Question]] = defaultdict(list)
    for question in questions:
        by_verdict[question.verdict].append(question)
    yield from _head(result, width)
    for verdict in Verdict:
        if by_verdict[verdict]:
            yield []
            title = f"{TITLES[verdict].upper()} ({len(by_verdict[verdict])})"
            yield [Span(title, VERDICT_STYLES[verdict])]
            yield from _questions(verdict, by_verdict[verdict], result.accepted, width)
    if not questions:
        yield []
        yield [Span(nothing_shown(result))]


def _head(result: Reconciliation, width: int) -> Iterator[Line]:
    """Yield the counts of the whole project, whatever is selected."""
    verdicts = Counter(question.verdict for question in result.questions)
    yield from wrapped([Span(", ".join(totals(result)), STRONG)], width)
    tally = [
        Span(f"{MARKS[verdict]} {verdicts[verdict]} {SHORT[verdict]}  ", VERDICT_STYLES[verdict])
        for verdict in Verdict
        if verdicts[verdict]
    ]
    if result.claims:
        yield from wrapped(tally, width)
        yield from wrapped([Span(quotes_checked(result), FAINT)], width)
    if result.accepted:
        accepted = counted(len(result.accepted), "contradiction")
        yield from wrapped([Span(f"{accepted} accepted in the decisions", FAINT)], width)
    yield from _names_to_decide(result, width)


def _names_to_decide(result: Reconciliation, width: int) -> Iterator[Line]:
    if result.close_calls:
        calls = counted(len(result.close_calls), "close call")
        text = f"{calls} between names, left to a person: see reconcile names"
        yield from wrapped([Span(text, FAINT)], width)
    for conflict in result.conflicts:
        chain = " = ".join(conflict.chain)
        text = f"Decisions on names exclude each other: {chain}; {conflict.reason}"
        yield from wrapped([Span(show(text))], width)


def _questions(
    verdict: Verdict, questions: Sequence[Question], accepted: Mapping[str, Decision], width: int
) -> Iterator[Line]:
    for question in questions:
        if verdict is Verdict.UNCORROBORATED:
            yield from _single(question, width)
        else:
            yield []
            yield from _whole(question, width)
            if question.id in accepted:
                reason = f"accepted: {accepted[question.id].reason}"
                yield from wrapped([Span(show(reason), FAINT)], min(width, LONGEST_LINE), 2, 2)


def _whole(question: Question, width: int) -> Iterator[Line]:
    """Yield a question with its reasons, and its claims: value, who says it, quote."""
    mark = Span(f"{MARKS[question.verdict]} ", VERDICT_STYLES[question.verdict])
    yield from wrapped([mark, Span(show(asked(question)), STRONG)], width, 0, 2)
    for reason in _reasons(question):
        yield from wrapped(reason, min(width, LONGEST_LINE), 2, 2)
    style, makers = VERDICT_STYLES[question.verdict], telling(question)
    rows = [
        _claim(answer, style if answer.claim.id in makers else "")
        for group in alike(question)
        for answer in group
    ]
    yield from columns(rows, width, indent=4)
    if question.verdict.is_contradiction and width >= ROOM_TO_DRAW:
        from reconcile.report.interval_text import lines  # noqa: PLC0415 (only wide screens draw)

        yield from lines(question.answers, width, 4)
    yield from wrapped([Span(show(_foot(question)), FAINT)], width, 2, 2)


def _reasons(question: Question) -> Iterator[list[Span]]:
    """Yield the sentences that make the verdict; one is enough for what isn't a contradiction."""
    shown = REASONS_SHOWN if question.verdict.is_contradiction else 1
    for pair in question.telling[:shown]:
        yield [
            Span(show(pair.explanation.sentence)),
            Span(f" [{pair.comparison.reason}]", FAINT),
        ]
    more = len(question.telling) - shown
    if more > 0 and question.verdict.is_contradiction:
        yield [Span(f"and {counted(more, 'more reason')}", FAINT)]
    for sentence in divided(question):
        yield [Span(show(sentence))]


def _claim(answer: Answer, style: str) -> list[list[Span]]:
    quote = answer.claim.quote
    return [
        [Span(show(answer.claim.value), style)],
        [Span(show(said_by(answer)))],
        [Span(f"“{show(quote)}”", FAINT)] if quote else [],
    ]


def _foot(question: Question) -> str:
    parts = [f"id {question.id}"]
    if question.agreement:
        parts.append(agreement_told(question))
    if question.verdict.is_contradiction and question.spread:
        parts.append(f"stated: {question.spread}")
    if question.verdict.is_contradiction and question.common:
        parts.append(f"satisfies all: {question.common}")
    return " · ".join(parts)


def _single(question: Question, width: int) -> Iterator[Line]:
    """Yield a question that one origin alone answers, in a line or two."""
    said = [Span(f"{MARKS[question.verdict]} {show(question.id)}: ")]
    for number, answer in enumerate(in_value_order(question.answers)):
        said.append(Span("; " if number else ""))
        said.append(Span(show(answer.claim.value)))
        said.append(Span(show(f" — {said_by(answer)}"), FAINT))
    yield from wrapped(said, width, 0, 2)
