"""The report as Markdown that fits a GitHub job summary or a wiki."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reconcile.model.question import Question, Verdict
from reconcile.report.markdown_text import code, plain, table
from reconcile.report.order import in_value_order
from reconcile.report.words import (
    MARKS,
    TITLES,
    agreement_told,
    asked,
    between_whom,
    counted,
    divided,
    nothing_shown,
    quotes_checked,
    said_by,
    totals,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.reconciliation import Reconciliation

LIMIT = 1_000_000
"""Bytes after which questions are left out: GitHub refuses a job summary above 1 MiB as a whole."""
REASONS_SHOWN = 3


def markdown(result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the report on these questions of a result as Markdown."""
    parts = [_head(result, questions)]
    size = len(parts[0].encode())
    blocks = list(_blocks(result, questions))
    for number, (block, _) in enumerate(blocks):
        size += len(block.encode())
        if size > LIMIT:
            left = sum(held for _, held in blocks[number:])
            parts.append(
                f"{counted(left, 'more question')} left out; --verdict or --field narrows\n"
            )
            break
        parts.append(block)
    return "\n".join(parts)


def _head(result: Reconciliation, questions: Sequence[Question]) -> str:
    counts = totals(result)
    tally = [
        (verdict, sum(1 for question in questions if question.verdict is verdict))
        for verdict in Verdict
    ]
    shown = [(verdict, number) for verdict, number in tally if number]
    told = f"{' · '.join(counts)}\n\n{quotes_checked(result)}\n"
    title = f"# Where {counts[0]} agree and part\n\n{told}"
    if not shown:
        return f"{title}\n{nothing_shown(result)}\n"
    head = [f"{MARKS[verdict]} {TITLES[verdict]}" for verdict, _ in shown]
    return f"{title}\n{table(head, [[str(number) for _, number in shown]])}"


def _blocks(result: Reconciliation, questions: Sequence[Question]) -> Iterator[tuple[str, int]]:
    """Yield the blocks in order, each with the number of questions that it holds."""
    by_verdict: defaultdict[Verdict, list[Question]] = defaultdict(list)
    for question in questions:
        by_verdict[question.verdict].append(question)
    for verdict in (verdict for verdict in Verdict if by_verdict[verdict]):
        found = by_verdict[verdict]
        yield f"## {MARKS[verdict]} {TITLES[verdict]} ({len(found)})\n", 0
        if verdict in (Verdict.AGREEMENT, Verdict.UNCORROBORATED):
            yield _brief(verdict, found), len(found)
        else:
            yield from ((_whole(result, question), 1) for question in found)


def _whole(result: Reconciliation, question: Question) -> str:
    """Return a question with its reasons and every claim."""
    rows = [
        [f"**{plain(a.claim.value)}**", plain(said_by(a)), _quoted(a.claim.quote)]
        for a in in_value_order(question.answers)
    ]
    foot = " · ".join(_foot(result, question))
    return "\n".join(
        (
            f"### {plain(asked(question))}\n",
            *(f"{reason}\n" for reason in _reasons(question)),
            table(["value", "said by", "quote"], rows),
            f"{foot}\n",
        )
    )


def _reasons(question: Question) -> Iterator[str]:
    for pair in question.telling[:REASONS_SHOWN]:
        between = between_whom(question, pair)
        said = f"{plain(pair.explanation.sentence)} {code(pair.comparison.reason)}"
        yield f"{said} {between}" if between else said
    more = len(question.telling) - REASONS_SHOWN
    if more > 0:
        yield f"and {counted(more, 'more reason')}"
    yield from map(plain, divided(question))


def _foot(result: Reconciliation, question: Question) -> Iterator[str]:
    yield code(question.id)
    if question.spread and question.verdict.is_contradiction:
        yield f"stated: {plain(question.spread)}"
    if question.common:
        yield f"satisfies all: {plain(question.common)}"
    accepted = result.accepted.get(question.id)
    if accepted:
        yield f"accepted: {plain(accepted.reason or '')}"


def _quoted(quote: str | None) -> str:
    return f"“{plain(quote)}”" if quote else ""


def _brief(verdict: Verdict, questions: Sequence[Question]) -> str:
    """Return questions that hold no difference as a table, folded where one origin stands alone."""
    agreeing = verdict is Verdict.AGREEMENT
    rows = [
        [
            plain(asked(question)),
            *([agreement_told(question)] if agreeing else []),
            " ; ".join(
                f"**{plain(a.claim.value)}** {plain(said_by(a))}"
                for a in in_value_order(question.answers)
            ),
        ]
        for question in questions
    ]
    head = ["question", *(["agreement"] if agreeing else []), "claims"]
    if agreeing:
        return table(head, rows)
    summary = f"<details><summary>{counted(len(rows), 'question')}</summary>"
    return f"{summary}\n\n{table(head, rows)}\n</details>\n"
