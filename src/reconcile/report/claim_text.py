"""A claim that was just written, or would be: how it is read, and how it relates to the others.

In: an assessed claim and what the rules say of it. Out: lines for a terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.model.evidence import QuoteOutcome
from reconcile.model.relation import Relation
from reconcile.report.attribution import said_by
from reconcile.report.counting import counted
from reconcile.report.extent_words import allowed, conveyed
from reconcile.report.question_words import asked
from reconcile.report.rich_text import columns, hanging, indented, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS, verdict_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.model.evidence import QuoteCheck
    from reconcile.model.finding import Finding
    from reconcile.model.question import Answer, Pair, Question

_SHOWN = 10
"""Pairs that are printed, the furthest apart first."""
_MARKS = {
    Relation.CONTRADICTS: "✗",
    Relation.DIFFERS: "≠",
    Relation.UNJUDGED: "?",
    Relation.INCOMPARABLE: "·",
}


def render(
    claim_id: str,
    question: Question,
    quote: QuoteCheck,
    remarks: Sequence[Finding],
    near_subject: str = "",
) -> RenderableType:
    """Return what the claim is read as, what the rules say of it, and its relation to others.

    `near_subject` is a subject of other claims that its own may be a misspelling of.
    """
    own = next(answer for answer in question.answers if answer.claim.id == claim_id)
    rows = [[Text(label, FAINT), safe(said)] for label, said in _reading(own, quote) if said]
    if near_subject:
        rows.append([Text("new subject", FAINT), safe(f"did you mean `{near_subject}`?")])
    return stacked([indented(columns(rows)), *_remarks(remarks), *_relations(own, question)])


def quote_words(check: QuoteCheck) -> str:
    """Return what became of a quote: found, missing, or not looked for; "" without one."""
    if check.outcome is QuoteOutcome.VERIFIED and check.passages:
        return f"found in line {check.passages[0].line}"
    return {
        QuoteOutcome.TEXT_MISSING: "not checked, no text attached",
        QuoteOutcome.TEXT_CHANGED: "not checked, the text attached is another",
        QuoteOutcome.NO_QUOTE: "",
    }.get(check.outcome, check.outcome.value.replace("-", " "))


def _reading(own: Answer, quote: QuoteCheck) -> Iterator[tuple[str, str]]:
    yield "read as", own.shown
    yield "allows", allowed(own.extent)
    yield "readers understand", conveyed(own.extent)
    yield "quote", quote_words(quote)


def _remarks(remarks: Sequence[Finding]) -> Iterator[RenderableType]:
    for finding in remarks:
        what = Text(f"{finding.severity.value} {finding.code}:", STRONG)
        yield hanging(what, safe(finding.message), by=2)
        if finding.expected:
            yield hanging(Text("expected:", FAINT), safe(finding.expected), by=4)


def _relations(own: Answer, question: Question) -> Iterator[RenderableType]:
    others = {answer.claim.id: answer for answer in question.answers}
    order = [*reversed(list(Relation)[:5]), Relation.UNJUDGED, Relation.INCOMPARABLE]
    pairs = sorted(
        question.pairs.of(own.claim.id),
        key=lambda pair: order.index(pair.comparison.relation),
    )
    yield sentence(safe(asked(question), STRONG))
    if not pairs:
        yield sentence("No other claim answers this question.", by=2)
        return
    for pair in pairs[:_SHOWN]:
        yield _pair(pair, others[pair.b if pair.a == own.claim.id else pair.a])
    if len(pairs) > _SHOWN:
        yield sentence(Text(f"and {counted(len(pairs) - _SHOWN, 'more claim')}", FAINT), by=2)
    mark = f"{MARKS[question.verdict]} {verdict_name(question)}"
    style = VERDICT_STYLES[question.verdict]
    yield sentence(Text(mark, style), safe(f"  reconcile explain {question.id}", FAINT), by=2)


def _pair(pair: Pair, other: Answer) -> RenderableType:
    relation = pair.comparison.relation
    return hanging(
        _MARKS.get(relation, "="),
        safe(f"{other.claim.value}  ", STRONG),
        safe(f"{said_by(other)}  ", FAINT),
        Text(f"{relation.value}: "),
        safe(pair.explanation.sentence),
        by=2,
    )
