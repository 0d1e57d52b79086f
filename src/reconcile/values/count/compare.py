"""How two counts relate: what their words allow, what they convey, and the figures printed.

In: two counts. Out: a `Comparison`. The order of the questions is that of the verdict lattice:
other things are incomparable; literal sets that exclude each other contradict; two bounds of one
direction with other figures differ, as newspapers and the RTE-3 annotators hold them against each
other; so do conveyed sets without a common number; what is left agrees more or less exactly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.count.conveyed import is_round
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import lie

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

REASONS: Final = {
    "same-figure": "the same figure, bounded in the same way",
    "same-figure-hedged": "the same figure, hedged differently",
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
    "part-of-the-whole": "one counts a part of what the other counts",
    "share-rounded": "one is the other rounded to whole parts of a hundred",
    "units-differ": "one is given in another unit than the other",
    "counted-differs": "the claims count different things",
    "share-and-number": "one is a share of a whole and the other a number",
    "cumulative-fell": "a running total is lower later than it was earlier",
}
_CASUALTIES: Final = frozenset({"dead", "wounded", "casualties"})
_FLOORS: Final = frozenset({Hedge.MORE, Hedge.LEAST, Hedge.WELL_OVER})
_CEILINGS: Final = frozenset({Hedge.FEWER, Hedge.MOST, Hedge.WELL_UNDER})
_BOUNDS: Final = _FLOORS | _CEILINGS
_NEAR: Final = frozenset({Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER})
_BELOW: Final = frozenset({Hedge.NEARLY, Hedge.FEWER, Hedge.WELL_UNDER})
_ABOVE: Final = frozenset({Hedge.JUST_OVER, Hedge.MORE, Hedge.WELL_OVER})


def compare(a: Count, b: Count, settings: Settings) -> Comparison:
    """Return how two counts relate, circumstances apart."""
    if a.thing != b.thing or a.share is not b.share:
        gate = _gate(a, b)
        if gate is not None:
            return gate
    figures = _figures(a, b)
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


def _figures(a: Count, b: Count) -> Figures:
    if a.vague or b.vague:
        same = a.vague == b.vague
        return Figures.SAME if same else Figures.DIFFER if a.vague and b.vague else Figures.NONE
    return Figures.SAME if a.figures == b.figures else Figures.DIFFER


def _gate(a: Count, b: Count) -> Comparison | None:
    """Return the comparison of counts of different things, or None where they may be one."""
    mine, its = a.thing, b.thing
    reason = ""
    if a.share is not b.share:
        reason = "share-and-number"
    elif _apart(mine.counted_in, its.counted_in):
        reason = "units-differ"
    elif _apart(mine.state, its.state):
        if not a.share and "casualties" in {mine.state, its.state} <= _CASUALTIES:
            return _part(a, b, a_is_part=its.state == "casualties")
        reason = "counted-differs"
    elif not _apart(mine.population, its.population) or a.share:
        return None
    elif "people" in {mine.population, its.population}:
        return _part(a, b, a_is_part=its.population == "people")
    return Comparison(Relation.INCOMPARABLE, reason or "counted-differs")


def _part(a: Count, b: Count, *, a_is_part: bool) -> Comparison | None:
    """Return the comparison of a part with its whole; None where the part is the larger."""
    part, whole = (a, b) if a_is_part else (b, a)
    if part.literal.low > whole.literal.high or a.literal == b.literal:
        return None
    literal, conveyed = lie(a.literal, b.literal), lie(a.conveyed, b.conveyed)
    return Comparison(Relation.COMPATIBLE, "part-of-the-whole", literal, conveyed, _figures(a, b))


def _apart(mine: str, its: str) -> bool:
    return bool(mine and its) and mine != its


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
        rounded = a.share and hedges == {Hedge.NONE} and _rounded(a.figures[0], b.figures[0])
        return (Relation.COMPATIBLE, "share-rounded") if rounded else contradicts
    if Hedge.EXACTLY in hedges or not is_round(a.figures[0], settings, share=a.share):
        return contradicts
    if Hedge.NONE in hedges:
        return Relation.COMPATIBLE, "same-figure-hedged"
    if hedges & _NEAR and hedges & _BELOW and hedges & _ABOVE:
        return Relation.DIFFERS, "same-figure-hedged"
    return contradicts


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
    if a.hedge in _BOUNDS and b.hedge in _BOUNDS and not (a.vague or b.vague):
        if a.hedge in _FLOORS and b.hedge in _FLOORS:
            return Relation.DIFFERS, "floors-differ"
        if a.hedge in _CEILINGS and b.hedge in _CEILINGS:
            return Relation.DIFFERS, "ceilings-differ"
    if conveyed is Overlap.DISJOINT:
        return Relation.DIFFERS, _strained(a, b)
    return nearest, _agreed(a, b, literal) if inside else "overlap"


def _strained(a: Count, b: Count) -> str:
    """Return why conveyed sets without a common number have none."""
    if a.vague or b.vague:
        return "vague-edge"
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    if low.hedge in _FLOORS:
        return "beyond-the-figure"
    return "short-of-the-figure" if high.hedge in _CEILINGS else "off-the-figure"


def _agreed(a: Count, b: Count, literal: Overlap) -> str:
    """Return what makes one count the more exact of the two: the kind of the wider one."""
    wide = b if literal is Overlap.A_INSIDE_B or (literal is Overlap.EQUAL and b.vague) else a
    if wide.vague:
        return "vague-covers"
    if wide.hedge in _BOUNDS:
        return "bound-satisfied"
    return "approx-covers" if wide.hedge in _NEAR or wide.near else "range-covers"
