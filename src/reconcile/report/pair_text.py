"""The comparison of two values for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from reconcile.report.style import FAINT, STRONG, line, safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.one_pair import Outcome


def render(found: Outcome) -> RenderableType:
    """Return both values as read, the relation with its sentence, and the layers behind it."""
    return Group(
        line(Text("A ", FAINT), safe(found.a, STRONG)),
        line(Text("B ", FAINT), safe(found.b, STRONG)),
        *judgement(found.comparison, found.explanation),
    )


def judgement(comparison: Comparison, explanation: Explanation) -> Iterator[Text]:
    """Yield the lines that tell a comparison: relation, layers, arithmetic, what would flip it."""
    yield line(Text(f"{comparison.relation.value}: ", STRONG), safe(explanation.sentence))
    yield Text(f"rule {' · '.join(_layers(comparison))}", FAINT)
    for step in explanation.steps:
        yield safe(step, FAINT)
    if explanation.flips:
        yield line(Text("What would flip it: ", FAINT), safe(explanation.flips))


def _layers(comparison: Comparison) -> Iterator[str]:
    yield comparison.reason
    if comparison.literal:
        yield f"what the words allow: {comparison.literal.value}"
    if comparison.conveyed:
        yield f"what they convey: {comparison.conveyed.value}"
    if comparison.figures.value != "none":
        yield f"figures: {comparison.figures.value}"
