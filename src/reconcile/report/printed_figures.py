"""The figures that claims on a count give, and which of them count what the question asks.

In: a question. Out: an `Input` a claim, with its lowest, best and highest figure as printed, or why
the claim isn't taken. Figures of different things make no range: 6 civilians and 40 combatants
are not between 6 and 40.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.revised_claims import taken_back
from reconcile.model.extent import Axis
from reconcile.model.stages_measures_kinds import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.extent import Extent
    from reconcile.model.question import Answer, Question

VAGUE = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}
"""What ACLED codes for words that aren't figures; "scores" and "thousands" follow its pattern."""
NO_FIGURE = "gives no figure"
BEFOREHAND = "was said beforehand"
TAKEN_BACK = "was taken back later"
SHARE = "a share"
_OWN_STATE = {
    "casualties.killed": "dead",
    "casualties.wounded": "wounded",
    "casualties.displaced": "displaced",
}
"""What befell the people whom a built-in field counts, which its values needn't say."""


class Figures(NamedTuple):
    """The lowest, best and highest figure that a claim prints; None for one that it doesn't.

    "At least 15" has a lowest alone, "up to 15" a highest alone, "9 to 15" no best one.
    """

    low: float | None = None
    best: float | None = None
    high: float | None = None


class Input(NamedTuple):
    """One claim as a record takes it: its figures, or why it isn't taken."""

    answer: Answer
    figures: Figures
    left_out: str = ""


def figures_of(extent: Extent | None) -> Figures:
    """Return the figures that a value prints; none is worked out."""
    if extent is None or not extent.figures:
        return Figures()
    low, best, high = min(extent.figures), extent.figures[0], max(extent.figures)
    if not extent.allowed.low and extent.allowed.high == high > 0 and low == high:
        return Figures(None, None, high)
    if extent.allowed.high is None:
        return Figures(low, None, None)
    return Figures(low, None if len(extent.figures) == 2 else best, high)


def kind_of(field: str, extent: Extent) -> str:
    """Return what else than the field's people a value counts: "civilians"; "" for them."""
    if extent.axis is Axis.SHARE:
        return SHARE
    own = _OWN_STATE.get(field, "")
    return extent.counted.removeprefix(own).strip() if own else extent.counted


def inputs_of(question: Question, *, vague: bool = False, whole: bool = False) -> list[Input]:
    """Return an input a claim, in the order of the answers.

    Where claims count different things, or `whole` is asked for, those that count a group of people
    or another thing than the field's are left out. With `vague`, words get the figure that ACLED
    codes for them.
    """
    back = taken_back(question.answers)
    inputs = [_input(answer, back, vague=vague) for answer in question.answers]
    kinds = {_kind(question, one) for one in inputs if not one.left_out}
    if len(kinds) <= 1 and not whole:
        return inputs
    return [_only_whole(one, _kind(question, one)) for one in inputs]


def _kind(question: Question, one: Input) -> str:
    return kind_of(question.field, one.answer.extent) if one.answer.extent else ""


def _only_whole(one: Input, kind: str) -> Input:
    if one.left_out or not kind:
        return one
    return Input(one.answer, Figures(), f"counts {kind}")


def _input(answer: Answer, back: frozenset[str], *, vague: bool) -> Input:
    if answer.claim.stage is Stage.PLANNED:
        return Input(answer, Figures(), BEFOREHAND)
    if answer.claim.id in back:
        return Input(answer, Figures(), TAKEN_BACK)
    figures = figures_of(answer.extent)
    if not any(figure is not None for figure in figures) and vague:
        figures = _coded(answer)
    if all(figure is None for figure in figures):
        return Input(answer, figures, NO_FIGURE)
    return Input(answer, figures)


def _coded(answer: Answer) -> Figures:
    """Return what is coded for words, "tens of thousands" being ten times a thousand."""
    coded = [VAGUE[word] for word in answer.shown.split() if word in VAGUE]
    if not coded or answer.extent is None:
        return Figures()
    figure = float(prod(coded))
    ceiling = not answer.extent.allowed.low
    return Figures(None, None, figure) if ceiling else Figures(figure, None, None)


def lowest(inputs: Sequence[Input]) -> float | None:
    """Return the most conservative figure; a ceiling alone gives none."""
    return min((one.figures.low for one in inputs if one.figures.low is not None), default=None)


def highest(inputs: Sequence[Input]) -> float | None:
    """Return the highest figure that is printed, also where it is only a lowest one."""
    printed = (n for one in inputs for n in (one.figures.low, one.figures.high) if n is not None)
    return max(printed, default=None)


def _ends(taken: Iterable[Figures]) -> set[float | None]:
    """Return the ends of the ranges that have no best figure."""
    return {n for figures in taken if figures.best is None for n in figures} - {None}


def one_best(inputs: Sequence[Input]) -> float | None:
    """Return the best figure where every claim prints this one and no other; else None."""
    if any(one.left_out == NO_FIGURE for one in inputs):
        return None
    taken = [one.figures for one in inputs if not one.left_out]
    bests = {figures.best for figures in taken} - {None}
    ends = _ends(taken)
    return bests.pop() if len(bests) == 1 and ends <= bests else None
