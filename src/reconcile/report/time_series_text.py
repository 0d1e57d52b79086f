"""A figure over time for a terminal: a line of bars, then a row a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.answer_order import wordings
from reconcile.report.attribution import names_in_short, speaker
from reconcile.report.rich_text import columns, indented, safe, stacked
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from reconcile.report.time_series import Step

_BARS = "▁▂▃▄▅▆▇█"


def series_lines(steps: Sequence[Step], by: int = 0) -> RenderableType:
    """Return the days of a figure: a bar each on one line, and below a row each."""
    rows = [
        [safe(step.day), safe(_values(step), STRONG), Text(step.change), safe(_who(step), FAINT)]
        for step in steps
    ]
    title = Text.assemble(("Over time  ", FAINT), bars([step.high for step in steps]))
    return indented(stacked([title, columns(rows, by=2)]), by)


def bars(figures: Sequence[float]) -> str:
    """Return a bar for each figure, from zero to the highest, in eight heights."""
    highest = max(figures)
    if highest <= 0:
        return _BARS[0] * len(figures)
    top = len(_BARS) - 1
    return "".join(_BARS[max(0, round(figure / highest * top))] for figure in figures)


def _values(step: Step) -> str:
    return " | ".join(same[0].claim.value for same in wordings(step.answers))


def _who(step: Step) -> str:
    return names_in_short([speaker(answer) for answer in step.answers])
