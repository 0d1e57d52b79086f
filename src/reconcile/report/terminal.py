"""The report for a terminal: contradictions first, each with its reason, claims and quotes."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.report.style import FAINT, STRONG, STYLES, line, quoted, safe
from reconcile.report.words import MARKS, SHORT, TITLES, asked, counted, divided, said_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation

REASONS_SHOWN = 3
"""Reasons printed under a contradiction; `explain` prints them all."""


def render(result: Reconciliation, questions: Sequence[Question]) -> RenderableType:
    """Return the whole report on these questions."""
    by_verdict = defaultdict(list)
    for question in questions:
        by_verdict[question.verdict].append(question)
    parts: list[RenderableType] = [head(result)]
    for verdict in Verdict:
        if by_verdict[verdict]:
            parts.append(_title(verdict, len(by_verdict[verdict])))
            parts.extend(_questions(verdict, by_verdict[verdict]))
    if not questions:
        parts.append(Text("\nNo question fits what was asked for."))
    return Group(*parts)


def head(result: Reconciliation) -> RenderableType:
    """Return the counts of the whole project, whatever is selected."""
    verdicts = Counter(question.verdict for question in result.questions)
    counts = ", ".join(
        (
            counted(len(result.sources), "source"),
            counted(len(set(result.origins.values())), "origin"),
            counted(len(result.claims), "claim"),
            counted(len(result.questions), "question"),
        )
    )
    tally = Text("  ").join(
        Text(f"{MARKS[verdict]} {verdicts[verdict]} {SHORT[verdict]}", STYLES[verdict])
        for verdict in Verdict
        if verdicts[verdict]
    )
    return Group(Text(counts, STRONG), tally, *_names_to_decide(result))


def _names_to_decide(result: Reconciliation) -> Iterator[Text]:
    if result.close_calls:
        calls = counted(len(result.close_calls), "close call")
        yield Text(f"{calls} between names, left to a person: see reconcile names", FAINT)
    for conflict in result.conflicts:
        chain = " = ".join(conflict.chain)
        yield line("Decisions on names exclude each other: ", safe(f"{chain}; {conflict.reason}"))


def _title(verdict: Verdict, number: int) -> Text:
    return Text(f"\n{TITLES[verdict].upper()} ({number})", STYLES[verdict])


def _questions(verdict: Verdict, questions: Sequence[Question]) -> Iterator[RenderableType]:
    if verdict is Verdict.UNCORROBORATED:
        yield _singles(questions)
        return
    for question in questions:
        yield Text("")
        yield whole(question)


def whole(question: Question) -> RenderableType:
    """Return a question with its reasons, and its claims: value, who says it, quote."""
    style = STYLES[question.verdict]
    parts: list[RenderableType] = [
        line(Text(f"{MARKS[question.verdict]} ", style), safe(asked(question), STRONG)),
    ]
    parts.extend(Padding(reason, (0, 0, 0, 2)) for reason in _reasons(question))
    parts.append(Padding(_claims(question), (0, 0, 0, 4)))
    parts.append(Padding(_foot(question), (0, 0, 0, 2)))
    return Group(*parts)


def _reasons(question: Question) -> Iterator[Text]:
    """Yield the sentences that make the verdict; one is enough for what isn't a contradiction."""
    shown = REASONS_SHOWN if question.verdict.is_contradiction else 1
    for pair in question.telling[:shown]:
        reason = Text(f" [{pair.comparison.reason}]", FAINT)
        yield line(safe(pair.explanation.sentence), reason)
    more = len(question.telling) - shown
    if more > 0 and question.verdict.is_contradiction:
        yield Text(f"and {counted(more, 'more reason')}", FAINT)
    for source in divided(question):
        yield line("The claimants in ", safe(source), " stand against each other, not the source.")


def _claims(question: Question) -> Table:
    table = Table.grid(padding=(0, 2), expand=False)
    table.add_column(ratio=None, overflow="fold", max_width=34)
    table.add_column(overflow="fold", max_width=40)
    table.add_column(overflow="fold")
    for answer in in_value_order(question.answers):
        table.add_row(
            safe(answer.claim.value, STYLES[question.verdict] if _tells(question, answer) else ""),
            safe(said_by(answer)),
            quoted(answer.claim.quote),
        )
    return table


def in_value_order(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers so that equal values stand together, the most common first."""
    common = Counter(answer.shown for answer in answers)
    return sorted(answers, key=lambda a: (-common[a.shown], a.shown, a.claim.id))


def _tells(question: Question, answer: Answer) -> bool:
    return question.verdict.is_contradiction and any(
        answer.claim.id in (pair.a, pair.b) for pair in question.telling
    )


def _foot(question: Question) -> Text:
    parts = [f"id {question.id}"]
    if question.agreement:
        parts.append(_AGREEMENTS[question.agreement.value])
    if question.verdict.is_contradiction and question.spread:
        parts.append(f"stated: {question.spread}")
    if question.verdict.is_contradiction and question.common:
        parts.append(f"satisfies all: {question.common}")
    return safe(" · ".join(parts), FAINT)


_AGREEMENTS = {
    "same": "all the same",
    "refines": "the more exact refine the others",
    "compatible": "all can be true",
}


def _singles(questions: Sequence[Question]) -> Table:
    """Return the questions that one origin alone answers, in a line or two each."""
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for question in questions:
        said = [
            line(safe(answer.claim.value), safe(f" — {said_by(answer)}", FAINT))
            for answer in in_value_order(question.answers)
        ]
        mark = Text(MARKS[question.verdict], FAINT)
        table.add_row(mark, line(safe(f"{question.id}: "), Text("; ").join(said)))
    return table
