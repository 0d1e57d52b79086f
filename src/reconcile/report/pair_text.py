"""The comparison of two values for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.rich_text import hanging, indented, line, safe, stacked
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.one_pair import Outcome


def render(found: Outcome) -> RenderableType:
    """Return both values as read, the relation with its sentence, and the layers behind it."""
    values = (
        hanging(Text(label, FAINT), safe(value, STRONG))
        for label, value in (("A", found.a), ("B", found.b))
    )
    return stacked([*values, judgement(found.comparison, found.explanation)])


def judgement(
    comparison: Comparison, explanation: Explanation, by: int = 0, beside: str = ""
) -> RenderableType:
    """Return what a comparison says: relation, reason, arithmetic, what would change it.

    `beside` is the code of a second reason, "" for none.
    """
    said = [
        line(Text(f"{comparison.relation.value}: ", STRONG), safe(explanation.sentence)),
        Text(f"reason: {' · '.join(_layers(comparison, beside))}", FAINT),
        *(safe(step, FAINT) for step in explanation.steps),
    ]
    if explanation.flips:
        said.append(line(Text("What would change it: ", FAINT), safe(explanation.flips)))
    return indented(stacked(said), by)


def _layers(comparison: Comparison, beside: str) -> Iterator[str]:
    yield comparison.reason
    if beside:
        yield beside
    if comparison.literal:
        yield f"literal sets: {comparison.literal.in_words}"
    if comparison.conveyed:
        yield f"conveyed sets: {comparison.conveyed.in_words}"
    if comparison.figures.value != "none":
        yield f"figures: {comparison.figures.value}"
