"""A figure over time: what was said of each day, and whether it rose, fell or was revised.

In: a question whose claims speak of several days. Out: its days in order. The figures are those
that the claims print; nothing is added up or averaged.
"""

from __future__ import annotations

from collections import defaultdict
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.axis_ticks import number_label
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Answer, Question


class Step(NamedTuple):
    """What was said as of one day: the answers, their lowest and highest figure, and the change.

    `change` is against the day before: "rose by 40", "fell by 3", "unchanged"; "" for the first.
    A fall that a claim states as a correction of an earlier one is "revised by 3".
    """

    day: str
    answers: tuple[Answer, ...]
    low: float
    high: float
    change: str


def time_series(question: Question) -> tuple[Step, ...]:
    """Return the days that a question's figures speak of, in order; nothing for fewer than two.

    A claim that doesn't say of when is in none. A day that is said in another precision (a month)
    is a step of its own.
    """
    by_day: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in question.answers:
        if answer.claim.as_of and answer.extent is not None and answer.extent.figures:
            by_day[" ".join(answer.claim.as_of.split())].append(answer)
    if len(by_day) < 2:
        return ()
    steps: list[Step] = []
    for day in sorted(by_day, key=lambda day: (*days_of(day), day)):
        steps.append(_step(day, by_day[day], steps[-1] if steps else None))
    return tuple(steps)


def days_of(day: str) -> tuple[float, float]:
    """Return the first and last day number of a day as written; infinite where there is no end.

    What can't be read comes after all days.
    """
    try:
        earliest, latest = value_type("date").parse(day).days
    except ValueSyntaxError:
        return inf, inf
    return -inf if earliest is None else float(earliest), inf if latest is None else float(latest)


def _step(day: str, answers: Sequence[Answer], before: Step | None) -> Step:
    figures = [figure for answer in answers if answer.extent for figure in answer.extent.figures]
    step = Step(day, tuple(answers), min(figures), max(figures), "")
    return step if before is None else step._replace(change=_change(before, step))


def _change(before: Step, step: Step) -> str:
    """Return how a day's figures lie to those of the day before it."""
    low, high = step.low - before.low, step.high - before.high
    if low == high == 0:
        return "unchanged"
    if (low < 0 < high) or (high < 0 < low):
        return "not comparable"
    revised = any(getattr(answer.claim, "revises", None) for answer in step.answers)
    word = "revised" if revised else "rose" if low + high > 0 else "fell"
    return f"{word} by {number_label(abs(low))}" if low == high else word
