"""The comparison of two values for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.layout import Span, wrapped
from reconcile.report.show import show
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.one_pair import Outcome
    from reconcile.report.layout import Line


def render(found: Outcome, width: int) -> Iterator[Line]:
    """Yield both values as read, the relation with its sentence, and the layers behind it."""
    for label, value in (("A ", found.a), ("B ", found.b)):
        yield from wrapped([Span(label, FAINT), Span(show(value), STRONG)], width, 0, 2)
    yield from judgement(found.comparison, found.explanation, width)


def judgement(
    comparison: Comparison, explanation: Explanation, width: int, indent: int = 0
) -> Iterator[Line]:
    """Yield the lines that tell a comparison: relation, rule, arithmetic, what would flip it."""
    told = [
        [Span(f"{comparison.relation.value}: ", STRONG), Span(show(explanation.sentence))],
        [Span(f"rule {' · '.join(_layers(comparison))}", FAINT)],
        *([Span(show(step), FAINT)] for step in explanation.steps),
    ]
    if explanation.flips:
        told.append([Span("What would flip it: ", FAINT), Span(show(explanation.flips))])
    for spans in told:
        yield from wrapped(spans, width, indent, indent + 2)


def _layers(comparison: Comparison) -> Iterator[str]:
    yield comparison.reason
    if comparison.literal:
        yield f"what the words allow: {comparison.literal.told}"
    if comparison.conveyed:
        yield f"what they convey: {comparison.conveyed.told}"
    if comparison.figures.value != "none":
        yield f"figures: {comparison.figures.value}"
