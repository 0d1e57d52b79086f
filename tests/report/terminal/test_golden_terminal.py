"""The terminal's report on the made-up project, short, usual and whole, at two widths."""

import pytest

from reconcile.report.brief_or_full import Depth, Shown
from reconcile.report.terminal.report import render


@pytest.mark.parametrize("depth", Depth)
@pytest.mark.parametrize("width", [80, 120])
def test_the_report_is_as_kept(flood, as_kept, depth, width):
    drawn = render(flood, flood.questions, Shown(depth))
    as_kept(f"terminal/{depth.value}-{width}.txt", drawn, width)


@pytest.mark.parametrize("depth", [Depth.USUAL, Depth.FULL])
def test_conflicts_across_questions_are_as_kept(raid, as_kept, depth):
    result = raid()
    drawn = render(result, result.questions, Shown(depth))
    as_kept(f"terminal/across-{depth.value}.txt", drawn)


def test_a_narrowed_report_is_as_kept(flood, as_kept):
    some = [q for q in flood.questions if not q.verdict.is_contradiction]
    drawn = render(flood, some, Shown(narrowed=True, by_verdict=True))
    as_kept("terminal/narrowed.txt", drawn)
