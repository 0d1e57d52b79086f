"""How two counts relate: what their words allow, what they convey, and the figures printed.

In: two counts. Out: a `Comparison`. The order of the questions is that of the verdict lattice:
other things are incomparable (`different_things`); literal sets that exclude each other contradict,
but for what is rounded; two bounds of one direction with other figures differ, as newspapers and
the RTE-3 annotators compare them; so do conveyed sets without a common number; what is left agrees
more or less exactly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.count import compare_directions, different_things
from reconcile.values.count.base_units import in_base_unit
from reconcile.values.count.conveyed import is_round
from reconcile.values.count.rounding import COARSE, CONVERTED, ROUNDING, rounded
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import lie

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

REASONS: Final = {
    "same-figure": "the same figure, bounded in the same way",
    "same-figure-hedged": "the same figure, hedged differently",
    CONVERTED: "the same figure in another unit",
    "figures-exclude": "no number is both",
    "floors-differ": "both are lower bounds, with different figures",
    "ceilings-differ": "both are upper bounds, with different figures",
    "beyond-the-figure": "literally possible, but far above what the bound conveys",
    "short-of-the-figure": "literally possible, but far below what the bound conveys",
    "vague-edge": "literally possible, but outside what the vague words convey",
    "off-the-figure": "literally possible, but farther from the figure than 'about' conveys",
    "bound-satisfied": "one figure keeps within the bound that the other sets",
    "range-covers": "one lies within the range that the other gives",
    "approx-covers": "one lies as near to the figure as 'about' and its like allow",
    "vague-covers": "one lies within what the vague words allow",
    "overlap": "some numbers satisfy both",
    "share-rounded": "one is the other rounded to whole parts of a hundred",
    ROUNDING: "one is the other rounded to fewer digits",
    COARSE: "one may be the other rounded to a single digit",
    **different_things.REASONS,
    **compare_directions.REASONS,
    "cumulative-fell": "a running total is lower later than it was earlier",
}
_FLOORS: Final = frozenset({Hedge.MORE, Hedge.LEAST, Hedge.WELL_OVER})
_CEILINGS: Final = frozenset({Hedge.FEWER, Hedge.MOST, Hedge.WELL_UNDER})
_BOUNDS: Final = _FLOORS | _CEILINGS
_NEAR: Final = frozenset({Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER})
_BELOW: Final = frozenset({Hedge.NEARLY, Hedge.FEWER, Hedge.WELL_UNDER})
_ABOVE: Final = frozenset({Hedge.JUST_OVER, Hedge.MORE, Hedge.WELL_OVER})


def compare(a: Count, b: Count, settings: Settings) -> Comparison:
    """Return how two counts relate, circumstances apart."""
    if a.thing.direction == b.thing.direction:
        return _one_way(a, b, settings)
    for beside in (compare_directions.aligned, compare_directions.signed):
        a, b = beside(a, b), beside(b, a)
    one, other = (compare_directions.undirected(count) for count in (a, b))
    bare = _one_way(one, other, settings)
    same = a.thing.direction == b.thing.direction
    return bare if same else compare_directions.weighed(bare, a, b)


def _one_way(a: Count, b: Count, settings: Settings) -> Comparison:
    """Return how two counts relate whose directions are one, or none."""
    gate = different_things.apart(a, b)
    if gate is not None:
        return gate
    found = _measured(a, b, settings) if a.thing.per != b.thing.per else _compared(a, b, settings)
    if found.relation is Relation.CONTRADICTS:
        may_be = rounded(a, b, settings)
        if may_be is not None:
            return found._replace(relation=may_be[0], reason=may_be[1])
        if different_things.unsaid(a, b):
            return found._replace(relation=Relation.DIFFERS, reason="measure-unsaid")
    return found


def _measured(a: Count, b: Count, settings: Settings) -> Comparison:
    """Return how counts in two units of one dimension relate, both in its base unit."""
    found = _compared(in_base_unit(a), in_base_unit(b), settings)
    return found._replace(reason=CONVERTED) if found.relation is Relation.SAME else found


def _compared(a: Count, b: Count, settings: Settings) -> Comparison:
    figures = different_things.figures(a, b)
    whole = not (a.share or a.thing.dimension or b.thing.dimension)
    literal = lie(a.literal, b.literal, whole=whole)
    conveyed = literal  # what is conveyed is also allowed, so disjoint sets stay so
    if literal is not Overlap.DISJOINT:
        conveyed = lie(a.conveyed, b.conveyed, whole=whole)
    if literal is Overlap.DISJOINT:
        relation, reason = _excluded(a, b, figures, settings)
    else:
        relation, reason = _allowed(a, b, literal, conveyed, figures)
    return Comparison(relation, reason, literal, conveyed, figures)


def _excluded(a: Count, b: Count, figures: Figures, settings: Settings) -> tuple[Relation, str]:
    """Judge literal sets without a common number.

    A round figure is printed for its neighbours too, so "300,000" and "more than 300,000" don't
    contradict; bounds on either side of it differ only where both lie close to it. Nor do "half"
    and "over half", or "a third" and "33 percent".
    """
    contradicts = Relation.CONTRADICTS, "figures-exclude"
    if len(a.figures) != 1 or len(b.figures) != 1:
        return contradicts
    hedges = {a.hedge, b.hedge}
    if figures is not Figures.SAME:
        share = a.share and hedges == {Hedge.NONE} and _rounded(a.figures[0], b.figures[0])
        return (Relation.COMPATIBLE, "share-rounded") if share else contradicts
    if is_round(a.figures[0], settings, share=a.share):
        return _HEDGED.get(_sides(hedges), contradicts)
    return contradicts


_HEDGED: Final = {
    "plain": (Relation.COMPATIBLE, "same-figure-hedged"),
    "either side": (Relation.DIFFERS, "same-figure-hedged"),
}


def _sides(hedges: set[Hedge]) -> str:
    """Return how two hedges of one round figure are to each other, where neither is "exactly"."""
    if Hedge.EXACTLY in hedges:
        return ""
    if Hedge.NONE in hedges:
        return "plain"
    near_both = hedges & _NEAR and hedges & _BELOW and hedges & _ABOVE
    return "either side" if near_both else ""


def _rounded(mine: float, its: float) -> bool:
    """Say whether one of two shares is the other in percent, rounded or cut to its decimals.

    Only a fraction that percent can't state, such as a third, is rounded in silence.
    """
    one, other = (_decimals(share) for share in (mine, its))
    if (one is None) is (other is None):
        return False
    exact, coarse, places = (mine, its, other) if one is None else (its, mine, one)
    size: int = 100 * 10 ** (places or 0)
    return round(coarse * size) in {round(exact * size), int(exact * size)}


def _decimals(share: float) -> int | None:
    """Return with how many decimals percent states a share, None for more than two."""
    return next((n for n in range(3) if round(share * 100, n) == round(share * 100, 9)), None)


def _allowed(
    a: Count, b: Count, literal: Overlap, conveyed: Overlap, figures: Figures
) -> tuple[Relation, str]:
    """Judge literal sets that have a number in common."""
    if literal is Overlap.EQUAL and conveyed is Overlap.EQUAL:
        return Relation.SAME, "same-figure"
    inside = literal is not Overlap.OVERLAP
    nearest = Relation.REFINES if inside else Relation.COMPATIBLE
    if figures is Figures.SAME:
        return nearest, "same-figure-hedged"
    rivals = _rivals(a, b)
    if rivals:
        return Relation.DIFFERS, rivals
    if conveyed is Overlap.DISJOINT:
        return Relation.DIFFERS, _strained(a, b)
    return nearest, _agreed(a, b, literal, conveyed) if inside else "overlap"


def _rivals(a: Count, b: Count) -> str:
    """Return why two bounds of one direction are rival answers, "" for others."""
    if a.vague or b.vague:
        return ""
    hedges = {a.hedge, b.hedge}
    if hedges <= _FLOORS:
        return "floors-differ"
    return "ceilings-differ" if hedges <= _CEILINGS else ""


def _strained(a: Count, b: Count) -> str:
    """Return why conveyed sets without a common number have none."""
    if a.vague or b.vague:
        return "vague-edge"
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    if low.hedge in _FLOORS:
        return "beyond-the-figure"
    return "short-of-the-figure" if high.hedge in _CEILINGS else "off-the-figure"


def _agreed(a: Count, b: Count, literal: Overlap, conveyed: Overlap) -> str:
    """Return what makes one count the more exact of the two: the kind of the wider one.

    Where both allow the same, the one that conveys more is the wider, or else the vaguer.
    """
    lies = conveyed if literal is Overlap.EQUAL else literal
    if lies is Overlap.A_INSIDE_B:
        return _kind(b)
    if lies is Overlap.B_INSIDE_A:
        return _kind(a)
    return min(_kind(a), _kind(b), key=_VAGUER.index)


_VAGUER: Final = ("vague-covers", "approx-covers", "bound-satisfied", "range-covers")


def _kind(wide: Count) -> str:
    if wide.vague:
        return "vague-covers"
    if wide.hedge in _BOUNDS:
        return "bound-satisfied"
    return "approx-covers" if wide.hedge in _NEAR or wide.near else "range-covers"
