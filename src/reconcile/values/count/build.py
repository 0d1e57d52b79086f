"""A `Count` from an expression: what its hedges make of its figures, by the project's settings.

In: an `Expression`. Out: a `Count` without unit, or `BuildError` where
the words exclude each other.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Measure
from reconcile.values.count import conveyed
from reconcile.values.count.hedging import PLAIN, UPWARD, BuildError, Hedging, hedging
from reconcile.values.count.say import figure
from reconcile.values.count.value import Count, Hedge
from reconcile.values.hedges import Cue
from reconcile.values.number_bounds import Bounds, meet

if TYPE_CHECKING:
    from reconcile.values.count.amounts import Amount
    from reconcile.values.count.expression import Expression, Second
    from reconcile.values.settings import Settings


def build(expression: Expression, settings: Settings) -> Count:
    """Return the count, its unit and day left aside."""
    hedges = hedging(expression.cues)
    count = _built(expression, hedges, settings)
    if count.literal.empty:
        raise BuildError("no number is both")
    return count


def _built(expression: Expression, hedges: Hedging, settings: Settings) -> Count:
    low = expression.low
    if expression.spread is not None:
        return _best(low, expression.spread, hedges)
    if expression.high is not None:
        return _range(low, expression.high, hedges, settings)
    if expression.second is not None:
        return _two_bounds(low, expression.second, hedges, settings)
    if hedges.opener is not None:
        raise BuildError(f"'{hedges.opener}' wants two figures")
    return _vague(low, hedges) if low.words else _single(low, hedges, settings)


def _best(best: Amount, spread: tuple[Amount, Amount], hedges: Hedging) -> Count:
    """Return a best estimate with its range: it allows the range, and nothing beyond."""
    if hedges.bound is not None:
        raise BuildError(f"'{hedges.bound}' and a range bound the figure twice")
    low, high = spread
    both = Bounds(low.value, high.value)
    figures = (best.value, low.value, high.value)
    near = hedges.near is not None
    return Count(
        both, both, figures, Hedge.BEST, near, share=best.share, measure=hedges.measure,
        last=(best.last,),
    )  # fmt: skip


def _single(amount: Amount, hedges: Hedging, settings: Settings) -> Count:
    figure, share, hedge, step = amount.value, amount.share, hedges.hedge, 0
    near = False
    if hedge is Hedge.NONE or hedge is Hedge.EXACTLY:
        literal = conveys = Bounds(figure, figure)
    elif hedge is Hedge.ABOUT:
        step = amount.step
        literal, conveys = conveyed.around(figure, figure, step, settings, share=share)
    elif hedge is Hedge.NEARLY or hedge is Hedge.JUST_OVER:
        above = hedge is Hedge.JUST_OVER
        literal, conveys = conveyed.beside(figure, settings, above=above, share=share)
    else:
        literal, conveys = conveyed.bounded(figure, hedge, settings, share=share)
        near = hedges.near is Cue.ABOUT
        if near:
            step = amount.step
            literal, conveys = _loosened(literal, conveys, amount, settings)
    return Count(
        literal, conveys, (figure,), hedge, near, share=share, measure=hedges.measure, step=step,
        last=(amount.last,),
    )  # fmt: skip


def _loosened(
    literal: Bounds, conveys: Bounds, amount: Amount, settings: Settings
) -> tuple[Bounds, Bounds]:
    """Return a bound's sets with its end moved out by what "about" allows."""
    figure = amount.value
    around, near = conveyed.around(figure, figure, amount.step, settings, share=amount.share)
    if literal.floor:
        return literal._replace(low=around.low), conveys._replace(low=near.low)
    return literal._replace(high=around.high), conveys._replace(high=near.high)


def _sets(amount: Amount) -> tuple[Bounds, Bounds]:
    """Return what an amount allows and conveys by itself."""
    only = Bounds(amount.value, amount.value)
    return amount.literal or only, amount.conveyed or only


def _vague(amount: Amount, hedges: Hedging) -> Count:
    literal, conveys = _sets(amount)
    hedge = Hedge.NONE
    top = 1 if amount.share else inf
    if hedges.upward:
        hedge = Hedge.LEAST
        conveys = conveys._replace(high=top, high_open=False)
    elif hedges.bound is not None:
        hedge = Hedge.MOST
        literal, conveys = Bounds(0, top), Bounds(0, conveys.high)
    return Count(
        literal, conveys, (), hedge, vague=amount.words, share=amount.share, measure=hedges.measure
    )


def _range(low: Amount, high: Amount, hedges: Hedging, settings: Settings) -> Count:
    if hedges.upward:
        raise BuildError(f"'{hedges.bound}' and a range bound the figure twice")
    share = low.share or high.share
    (below, below_conveyed), (above, above_conveyed) = _sets(low), _sets(high)
    literal = Bounds(below.low, above.high)
    conveys = Bounds(below_conveyed.low, above_conveyed.high)
    if low.words or high.words:
        named = " to ".join(_words(amount) for amount in (low, high))
        return Count(
            literal, conveys, (), Hedge.RANGE, vague=named, share=share, measure=hedges.measure
        )
    near = hedges.near is not None or hedges.measure is Measure.ESTIMATE
    if near:
        literal, conveys = conveyed.around(low.value, high.value, 0, settings, share=share)
    figures = (low.value, high.value)
    return Count(
        literal, conveys, figures, Hedge.RANGE, near, share=share, measure=hedges.measure,
        last=(low.last, high.last),
    )  # fmt: skip


def _words(amount: Amount) -> str:
    return amount.words or figure(amount.value, share=amount.share)


def _two_bounds(first: Amount, other: Second, hedges: Hedging, settings: Settings) -> Count:
    second, share = other.amount, first.share or other.amount.share
    cue = hedging(other.cues).bound
    if hedges.bound is None or cue is None or first.words or second.words:
        raise BuildError("there are two figures side by side")
    one, _ = conveyed.bounded(first.value, PLAIN[hedges.bound], settings, share=share)
    two, _ = conveyed.bounded(second.value, PLAIN[cue], settings, share=share)
    if hedges.upward is (cue in UPWARD):
        raise BuildError(f"'{hedges.bound}' and '{cue}' bound the count from one side twice")
    literal = meet(one, two)
    figures = (literal.low, literal.high)
    return Count(
        literal, literal, figures, Hedge.RANGE, share=share, measure=hedges.measure,
        last=(first.last, second.last),
    )  # fmt: skip
