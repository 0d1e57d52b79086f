"""The head of the report: what was looked at, how many of each verdict, what to do next."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.model.relation import Relation
from reconcile.report.counting import (
    answered_by_several,
    by_several,
    by_verdict,
    counted,
    one_origin_share,
    quotes_checked,
)
from reconcile.report.joined_subjects import joined_subjects
from reconcile.report.rich_text import columns, hanging, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import AGREEMENTS_SHORT, MARKS, MEANINGS, title

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation


ORIGIN = "Origin: who first said it. Sources that repeat one agency or body share it."
"""What an origin is, in one line."""


def head(result: Reconciliation, questions: Sequence[Question]) -> RenderableType:
    """Return the counts of the whole project, those of the questions shown, and the next steps."""
    parts: list[RenderableType] = [sentence(Text(looked_at(result), STRONG))]
    if "origin" in looked_at(result) or any(q.verdict is Verdict.UNCORROBORATED for q in questions):
        parts.append(sentence(Text(ORIGIN, FAINT)))
    if len(questions) < len(result.questions):
        showing = f"showing {len(questions):,} of {counted(len(result.questions), 'question')}"
        parts.append(sentence(showing))
    if questions:
        parts += [Text(), _tally(result, questions)]
    notes = list(_notes(result))
    if notes:
        parts += [Text(), columns(notes)]
    parts += list(_conflicts(result))
    return stacked(parts)


def looked_at(result: Reconciliation) -> str:
    """Return what the project holds, in one line."""
    sources, origins = len(result.sources), len(set(result.origins.values()))
    aside = "" if origins == sources else f" of {counted(origins, 'origin')}"
    several = answered_by_several(result.questions)
    end = f"; {several:,} answered by more than one origin" if several else ""
    return (
        f"{counted(sources, 'source')}{aside}, {counted(len(result.claims), 'claim')}, "
        f"{counted(len(result.questions), 'question')}{end}"
    )


def _tally(result: Reconciliation, questions: Sequence[Question]) -> RenderableType:
    """Return a row a verdict: mark, number, name, and what it means with how many are accepted."""
    whole = Counter(question.verdict for question in result.questions)
    accepted = result.accepted
    return columns(
        [
            [
                Text(MARKS[verdict], VERDICT_STYLES[verdict]),
                Text(_number(len(some), whole[verdict]), VERDICT_STYLES[verdict], justify="right"),
                Text(title(verdict, whole[verdict]), VERDICT_STYLES[verdict]),
                Text(f" {_meaning(verdict, some)}{_accepted(some, accepted)}", FAINT),
            ]
            for verdict, some in by_verdict(questions).items()
        ],
        by=2,
        gap=1,
    )


def _number(shown: int, whole: int) -> str:
    return f"{shown:,}" if shown == whole else f"{shown:,} of {whole:,}"


def _meaning(verdict: Verdict, questions: Sequence[Question]) -> str:
    """Return what a verdict means; of agreements, how many there are of each kind."""
    if verdict is not Verdict.AGREEMENT:
        return MEANINGS[verdict]
    kinds = Counter(question.agreement for question in questions)
    order = (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE)
    return ", ".join(f"{kinds[kind]:,} {AGREEMENTS_SHORT[kind]}" for kind in order if kinds[kind])


def _accepted(questions: Sequence[Question], accepted: Container[str]) -> str:
    number = sum(1 for question in questions if question.id in accepted)
    return f", {number:,} accepted" if number else ""


def _notes(result: Reconciliation) -> Iterator[tuple[Text, Text]]:
    """Yield what a reader should know before relying on the report, with the command to type."""
    if result.claims:
        yield _note(quotes_checked(result), _about_quotes(result))
    share = one_origin_share(result.questions)
    if share:
        yield _note(share, "")
    joined = len(joined_subjects(result))
    if joined:
        yield _note(f"{counted(joined, 'subject')} joined by spelling", "reconcile names --joined")
    own = sum(1 for q in result.questions if q.verdict.is_contradiction and not by_several(q))
    if own:
        what = counted(own, "contradiction is", "contradictions are")
        yield _note(f"{what} within one origin", "")
    yield from _decided(result)


def _decided(result: Reconciliation) -> Iterator[tuple[Text, Text]]:
    """Yield what people decided or have to decide, and the conflicts across questions."""
    accepted = result.accepted
    number = sum(1 for question in result.questions if question.id in accepted)
    if number:
        what = f"{counted(number, 'contradiction')} accepted, each with a reason"
        yield _note(what, "reconcile check --show-accepted")
    if result.across:
        from reconcile.report.across import summed_up  # noqa: PLC0415 (few projects declare any)

        yield _note(summed_up(result.across), "")
    calls = len(result.close_calls)
    if calls:
        need = "needs" if calls == 1 else "need"
        what = f"{counted(calls, 'possible name match', 'possible name matches')} {need} a decision"
        yield _note(what, "reconcile names --review")


def _about_quotes(result: Reconciliation) -> str:
    """Return what to type about the quotes; "" where there is nothing to do."""
    if not any(claim.quote for claim in result.claims):
        return ""
    if not result.quotes:
        return "reconcile source attach FILE"
    checked = quotes_checked(result)
    return "reconcile check" if "not found" in checked or "found in" in checked else ""


def _note(what: str, command: str) -> tuple[Text, Text]:
    return Text(what[:1].upper() + what[1:]), Text(command, STRONG)


def _conflicts(result: Reconciliation) -> Iterator[RenderableType]:
    for conflict in result.conflicts:
        chain = " = ".join(conflict.chain)
        text = f"Decisions on names exclude each other: {chain}; {conflict.reason}"
        yield hanging("!", safe(text))
