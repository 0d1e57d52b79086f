"""The report as Markdown that fits a GitHub job summary or a wiki."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.question import TWO_WAYS, Verdict
from reconcile.report.across import (
    checks_shown,
    conflicts_of,
    field_of,
    name_of,
    to_look,
    told,
)
from reconcile.report.answer_order import meanings, wordings
from reconcile.report.attribution import all_said_by, between_whom, divided, said_by
from reconcile.report.counting import (
    by_verdict,
    counted,
    nothing_shown,
    one_origin_share,
    quotes_checked,
    title_of,
    totals,
)
from reconcile.report.joined_subjects import joined_subjects
from reconcile.report.markdown_text import code, plain, table
from reconcile.report.not_compared import not_compared
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.report.question_words import asked, fits_all, spellings, stated
from reconcile.report.telling_pairs import making_pairs
from reconcile.report.verdict_words import MARKS, TITLES, agreement_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.question import Answer, Question
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
    title = f"# {title_of(result)}\n\n{' · '.join(counts)}\n\n{_notes(result)}\n"
    shown = by_verdict(questions)
    if not shown:
        return f"{title}\n{nothing_shown(result)}\n"
    head = [f"{MARKS[verdict]} {TITLES[verdict]}" for verdict in shown]
    showing = ""
    if len(questions) < len(result.questions):
        showing = f"\nshowing {len(questions):,} of {counts[3]}\n"
    return f"{title}{showing}\n{table(head, [[str(len(some)) for some in shown.values()]])}"


def _notes(result: Reconciliation) -> str:
    """Return what to know before relying on the report, in a line."""
    joined = len(joined_subjects(result))
    notes = (
        quotes_checked(result),
        one_origin_share(result.questions),
        f"{counted(joined, 'subject')} joined by spelling" if joined else "",
    )
    return " · ".join(filter(None, notes))


def _blocks(result: Reconciliation, questions: Sequence[Question]) -> Iterator[tuple[str, int]]:
    """Yield the blocks in order, each with the number of questions that it holds."""
    across = checks_shown(result, questions)
    for verdict, found in by_verdict(questions).items():
        if across and not verdict.is_contradiction:
            yield _across(result, across), 0
            across = ()
        yield f"## {MARKS[verdict]} {TITLES[verdict]} ({len(found)})\n", 0
        if verdict in (Verdict.AGREEMENT, Verdict.UNCORROBORATED):
            yield _brief(verdict, found), len(found)
        else:
            yield from ((_whole(result, question), 1) for question in found)
    if across:
        yield _across(result, across), 0


def _across(result: Reconciliation, checks: Sequence[CrossCheck]) -> str:
    """Return the conflicts across questions, and where to look first."""
    conflicts = conflicts_of(checks)
    parts = [f"## Across questions ({len(conflicts):,} of {len(checks):,} checked)\n"]
    parts += [_conflict(result, check) for check in conflicts]
    parts += [f"{plain(text)}\n" for text in to_look(result, checks)]
    return "\n".join(parts)


def _conflict(result: Reconciliation, check: CrossCheck) -> str:
    accepted = result.accepted.get(check.id)
    lines = [f"### {MARKS[check.verdict]} {plain(name_of(check))}\n"]
    for each in told(check):
        lines.append(f"{plain(each.sentence)} {code(each.reason)} {each.whose}\n")
        lines.append(f"{plain(each.arithmetic)}\n")
        rows = [_claim(check, answer) for answer in each.answers]
        lines.append(table(["value", "field", "said by", "quote"], rows))
    foot = f" · accepted: {plain(accepted.reason or '')}" if accepted else ""
    return "\n".join([*lines, f"{code(check.id)}{foot}\n"])


def _claim(check: CrossCheck, answer: Answer) -> list[str]:
    claim = answer.claim
    quoted = f"“{plain(claim.quote)}”" if claim.quote else ""
    return [
        f"**{plain(claim.value)}**",
        plain(field_of(check, answer)),
        plain(said_by(answer)),
        quoted,
    ]


def _whole(result: Reconciliation, question: Question) -> str:
    """Return a question with its reasons and every wording with a quote."""
    rows = [_row(question, same) for group in meanings(question) for same in wordings(group)]
    foot = " · ".join(_foot(result, question))
    return "\n".join(
        (
            f"### {plain(asked(question))}\n",
            *(f"{reason}\n" for reason in _reasons(question)),
            table(["value", "said by", "quote"], rows),
            f"{foot}\n",
        )
    )


def _row(question: Question, answers: Sequence[Answer]) -> list[str]:
    quote = answers[0].claim.quote
    same = all(answer.claim.quote == quote for answer in answers)
    who = all_said_by(answers, quoted=bool(quote) and not same) + spellings(question, answers)
    quoted = f"“{plain(quote)}”" if quote else ""
    return [f"**{plain(answers[0].claim.value)}**", plain(who), quoted]


def _reasons(question: Question) -> Iterator[str]:
    telling = making_pairs(question)
    for pair, _ in telling[:REASONS_SHOWN]:
        between = between_whom(question, pair)
        said = f"{plain(pair.explanation.sentence)} {code(pair.comparison.reason)}"
        yield f"{said} {between}" if between else said
    more = len(telling) - REASONS_SHOWN
    if more > 0:
        yield f"and {counted(more, 'more reason')}"
    for quoted in quoted_two_ways(question):
        yield f"{plain(quoted.sentence)} {code(TWO_WAYS)}"
    yield from map(plain, divided(question))
    yield from filter(None, [plain(not_compared(question))])


def _foot(result: Reconciliation, question: Question) -> Iterator[str]:
    yield code(question.id)
    if stated(question):
        yield f"stated: {plain(stated(question))}"
    if fits_all(question):
        yield f"fits all: {plain(fits_all(question))}"
    accepted = result.accepted.get(question.id)
    if accepted:
        yield f"accepted: {plain(accepted.reason or '')}"


def _brief(verdict: Verdict, questions: Sequence[Question]) -> str:
    """Return questions without a disagreement as a table, folded where one origin alone answers."""
    agreeing = verdict is Verdict.AGREEMENT
    rows = [
        [
            plain(asked(question)),
            *([agreement_words(question)] if agreeing else []),
            " ; ".join(
                f"**{plain(same[0].claim.value)}** "
                f"{plain(all_said_by(same) + spellings(question, same))}"
                for group in meanings(question)
                for same in wordings(group)
            ),
        ]
        for question in questions
    ]
    head = ["question", *(["agreement"] if agreeing else []), "claims"]
    if agreeing:
        return table(head, rows)
    summary = f"<details><summary>{counted(len(rows), 'question')}</summary>"
    return f"{summary}\n\n{table(head, rows)}\n</details>\n"
