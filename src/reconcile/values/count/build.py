"""A count while it is being read: its figures, and what the hedges met so far do to them.

In: cues and amounts, in reading order. Out: a `Count` built by the project's settings, or
`DraftError` where the words exclude each other.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.model.words import Measure
from reconcile.values.count import conveyed
from reconcile.values.count.value import ANYTHING, Count, Hedge
from reconcile.values.hedges import Cue
from reconcile.values.number_bounds import Bounds, meet

if TYPE_CHECKING:
    from reconcile.values.settings import Settings


class DraftError(ValueError):
    """Words that can't bound one figure together; the message says which, without a full stop."""


class Amount(NamedTuple):
    """A figure as read, or a vague quantity (`words`) with its two sets; `end` is the word after.

    `scale` is the magnitude that a range lends to its lower end, `step` as in `Numeral`.
    """

    value: float
    end: int
    share: bool = False
    scale: int = 1
    step: int = 0
    words: str = ""
    literal: Bounds | None = None
    conveyed: Bounds | None = None

    @property
    def sets(self) -> tuple[Bounds, Bounds]:
        """What the amount allows and conveys by itself."""
        if self.literal is None or self.conveyed is None:
            only = Bounds(self.value, self.value)
            return only, only
        return self.literal, self.conveyed


_BOUNDS: Final = frozenset({Cue.MORE, Cue.LEAST, Cue.FEWER, Cue.MOST})
_UPWARD: Final = frozenset({Cue.MORE, Cue.LEAST})
_LOOSE: Final = {Cue.MORE: Cue.LEAST, Cue.FEWER: Cue.MOST}
_PLAIN: Final = {
    Cue.MORE: Hedge.MORE,
    Cue.LEAST: Hedge.LEAST,
    Cue.FEWER: Hedge.FEWER,
    Cue.MOST: Hedge.MOST,
}
_TUNED: Final = {
    (Cue.MORE, Cue.JUST): Hedge.JUST_OVER,
    (Cue.FEWER, Cue.JUST): Hedge.NEARLY,
    (Cue.MORE, Cue.WELL): Hedge.WELL_OVER,
    (Cue.FEWER, Cue.WELL): Hedge.WELL_UNDER,
}
_MEASURES: Final = {Cue.ESTIMATED: Measure.ESTIMATE, Cue.DOCUMENTED: Measure.DOCUMENTED}


class Draft:
    """One count in the making."""

    __slots__ = (
        "amounts", "bound", "currency", "end", "exact", "measure", "moved", "near", "opener",
        "second", "tune",
    )  # fmt: skip

    def __init__(self) -> None:
        self.amounts: list[Amount] = []
        self.bound: Cue | None = None
        self.second: tuple[Cue, Amount] | None = None
        self.tune: Cue | None = None
        self.near: Cue | None = None
        self.exact = False
        self.opener: Cue | None = None
        self.measure: Measure | None = None
        self.currency = ""
        self.moved = False
        self.end = 0

    def take(self, cue: Cue) -> None:
        """Let a hedge do what it does; raise `DraftError` where an earlier one forbids it."""
        if cue is Cue.FILLER:
            return
        if cue in _BOUNDS:
            self._bind(cue)
        elif cue is Cue.ABOUT or cue is Cue.NEARLY:
            self.near = cue if self.near is None else self.near
        elif cue is Cue.JUST or cue is Cue.WELL:
            self.tune = cue
        elif cue in _MEASURES:
            self.measure = self.measure or _MEASURES[cue]
        else:
            self._rest(cue)

    def _rest(self, cue: Cue) -> None:
        if cue is Cue.EXACTLY:
            self.exact = True
        elif cue is Cue.OR_EQUAL and self.bound is not None:
            self.bound = _LOOSE.get(self.bound, self.bound)
        elif cue is Cue.BETWEEN or cue is Cue.FROM:
            self.opener = cue

    def _bind(self, cue: Cue) -> None:
        held = self.bound
        if held is None:
            self.bound = cue
        elif (held in _UPWARD) is not (cue in _UPWARD):
            raise DraftError(f"'{held}' and '{cue}' bound one figure from both sides")
        elif held is not cue:
            self.bound = _LOOSE.get(held, held)

    def build(self, settings: Settings) -> Count:
        """Return the count; raise `DraftError` where no number is left or a figure is missing."""
        count = self._build(settings)
        if count.literal.empty:
            raise DraftError("no number is both")
        return count

    def _build(self, settings: Settings) -> Count:
        first = self.amounts[0]
        if len(self.amounts) == 2:
            return self._range(first, self.amounts[1], settings)
        if self.second is not None:
            return self._two_bounds(first, self.second, settings)
        if self.opener is not None:
            raise DraftError(f"'{self.opener}' wants two figures")
        if first.words:
            return self._vague(first)
        return self._single(first, settings)

    def _hedge(self) -> Hedge:
        """Return the hedge that the cues met make together."""
        if self.bound is not None:
            tuned = None if self.tune is None else _TUNED.get((self.bound, self.tune))
            return tuned or _PLAIN[self.bound]
        if self.near is Cue.NEARLY:
            return Hedge.NEARLY
        if self.near is Cue.ABOUT or (self.measure is Measure.ESTIMATE and not self.exact):
            return Hedge.ABOUT
        return Hedge.EXACTLY if self.exact else Hedge.NONE

    def _single(self, amount: Amount, settings: Settings) -> Count:
        figure, hedge, step = amount.value, self._hedge(), 0
        near = False
        if hedge is Hedge.NONE or hedge is Hedge.EXACTLY:
            literal = conveys = Bounds(figure, figure)
        elif hedge is Hedge.ABOUT:
            step = amount.step
            literal, conveys = conveyed.around(figure, figure, step, settings, share=amount.share)
        elif hedge is Hedge.NEARLY or hedge is Hedge.JUST_OVER:
            above = hedge is Hedge.JUST_OVER
            literal, conveys = conveyed.beside(figure, settings, above=above, share=amount.share)
        else:
            literal, conveys = conveyed.bounded(figure, hedge, settings, share=amount.share)
            near = self.near is Cue.ABOUT
            if near:
                literal, conveys = _loosened(literal, conveys, amount, settings)
                step = amount.step
        return Count(
            literal, conveys, (figure,), hedge, near, "", amount.share, "", ANYTHING,
            self.measure, "", step,
        )  # fmt: skip

    def _vague(self, amount: Amount) -> Count:
        literal, conveys = amount.sets
        hedge = Hedge.NONE
        top = 1 if amount.share else inf
        if self.bound is not None and self.bound not in _UPWARD:
            hedge = Hedge.MOST
            literal, conveys = Bounds(0, top), Bounds(0, conveys.high)
        elif self.bound is not None:
            hedge = Hedge.LEAST
            conveys = conveys._replace(high=top, high_open=False)
        return Count(
            literal, conveys, (), hedge, vague=amount.words, share=amount.share,
            measure=self.measure,
        )  # fmt: skip

    def _range(self, low: Amount, high: Amount, settings: Settings) -> Count:
        if self.bound in _UPWARD:
            raise DraftError(f"'{self.bound}' and a range bound the figure twice")
        share = low.share or high.share
        (below, below_conveyed), (above, above_conveyed) = low.sets, high.sets
        literal = Bounds(below.low, above.high)
        conveys = Bounds(below_conveyed.low, above_conveyed.high)
        near = self.near is not None or self.measure is Measure.ESTIMATE
        if low.words or high.words:
            named = " to ".join(_words(amount) for amount in (low, high))
            return Count(
                literal, conveys, (), Hedge.RANGE, vague=named, share=share, measure=self.measure
            )
        if near:
            literal, conveys = conveyed.around(low.value, high.value, 0, settings, share=share)
        figures = (low.value, high.value)
        return Count(literal, conveys, figures, Hedge.RANGE, near, "", share, measure=self.measure)

    def _two_bounds(self, first: Amount, other: tuple[Cue, Amount], settings: Settings) -> Count:
        cue, second = other
        if self.bound is None or first.words or second.words:
            raise DraftError("two figures stand side by side")
        share = first.share or second.share
        one, _ = conveyed.bounded(first.value, _PLAIN[self.bound], settings, share=share)
        two, _ = conveyed.bounded(second.value, _PLAIN[cue], settings, share=share)
        if (self.bound in _UPWARD) is (cue in _UPWARD):
            raise DraftError(f"'{self.bound}' and '{cue}' bound the count from one side twice")
        literal = meet(one, two)
        figures = (literal.low, literal.high)
        return Count(literal, literal, figures, Hedge.RANGE, share=share, measure=self.measure)


def _words(amount: Amount) -> str:
    from reconcile.values.count.say import figure  # noqa: PLC0415 (only mixed ranges need it)

    return amount.words or figure(amount.value, share=amount.share)


def _loosened(
    literal: Bounds, conveys: Bounds, amount: Amount, settings: Settings
) -> tuple[Bounds, Bounds]:
    """Return a bound's sets with its end moved out by what "about" allows."""
    figure = amount.value
    around, near = conveyed.around(figure, figure, amount.step, settings, share=amount.share)
    if literal.floor:
        return literal._replace(low=around.low), conveys._replace(low=near.low)
    return literal._replace(high=around.high), conveys._replace(high=near.high)
