"""What all the hedges of one figure make together: "well over", "no more than", "about".

In: what each hedge does, in reading order. Out: a `Hedging`, or `BuildError` where two of them
exclude each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.model.stages_measures_kinds import Measure
from reconcile.values.count.value import Hedge
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    from collections.abc import Iterable


class BuildError(ValueError):
    """Words that can't bound one figure together; the message says which, without a full stop."""


class Hedging(NamedTuple):
    """What all hedges of one figure make together.

    `upward` says that they bound it from below; `hedge` is the wording of a single figure.
    `barely` is "about" in "barely 100", which has no other bound.
    """

    bound: Cue | None = None
    tune: Cue | None = None
    near: Cue | None = None
    exact: bool = False
    opener: Cue | None = None
    measure: Measure | None = None
    upward: bool = False
    hedge: Hedge = Hedge.NONE
    barely: bool = False


UPWARD: Final = frozenset({Cue.MORE, Cue.LEAST})
_LOOSE: Final = {Cue.MORE: Cue.LEAST, Cue.FEWER: Cue.MOST}
PLAIN: Final = {
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
_OPENERS: Final = frozenset({Cue.BETWEEN, Cue.FROM})
_MEASURES: Final = {Cue.ESTIMATED: Measure.ESTIMATE, Cue.DOCUMENTED: Measure.DOCUMENTED}


def hedging(cues: Iterable[Cue]) -> Hedging:
    """Return what hedges make together, in reading order; raise where they exclude each other."""
    made = Hedging()
    for cue in cues:
        if cue in PLAIN:
            made = made._replace(bound=_bound(made.bound, cue))
        elif cue in _MEASURES:
            made = made._replace(measure=made.measure or _MEASURES[cue])
        elif cue is Cue.EXACTLY:
            made = made._replace(exact=True)
        elif cue is Cue.OR_EQUAL and made.bound is not None:
            made = made._replace(bound=_LOOSE.get(made.bound, made.bound))
        else:
            made = _tuned(made, cue)
    return made._replace(upward=made.bound in UPWARD, hedge=_hedge(made))


def _hedge(made: Hedging) -> Hedge:
    """Return the hedge in which a single figure is shown."""
    if made.bound is not None:
        tuned = None if made.tune is None else _TUNED.get((made.bound, made.tune))
        return tuned or PLAIN[made.bound]
    if made.near is Cue.NEARLY:
        return Hedge.NEARLY
    if (
        made.near is Cue.ABOUT
        or made.barely
        or (made.measure is Measure.ESTIMATE and not made.exact)
    ):
        return Hedge.ABOUT
    return Hedge.EXACTLY if made.exact else Hedge.NONE


def _tuned(made: Hedging, cue: Cue) -> Hedging:
    """Return the hedging with "about", "just" or "between"; the first "about" or "nearly" stays."""
    if cue is Cue.ABOUT or cue is Cue.NEARLY:
        return made._replace(near=made.near or cue)
    if cue is Cue.BARELY:
        return made._replace(tune=Cue.JUST, barely=True)
    if cue is Cue.JUST or cue is Cue.WELL:
        return made._replace(tune=cue)
    return made._replace(opener=cue) if cue in _OPENERS else made


def _bound(earlier: Cue | None, cue: Cue) -> Cue:
    if earlier is None or earlier is cue:
        return cue
    if (earlier in UPWARD) is not (cue in UPWARD):
        raise BuildError(f"'{earlier}' and '{cue}' bound one figure from both sides")
    return _LOOSE.get(earlier, earlier)
