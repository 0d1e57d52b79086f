"""Counts of different things: what is a part of what, and what can't be compared.

In: two counts. Out: the comparison where what they count decides it, and None where their figures
do. A bare figure counts what its field says; where that isn't known, a group of people beside it is
never more than a possible part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Figures, Relation
from reconcile.values.count.counted import is_thing
from reconcile.values.number_bounds import lie

if TYPE_CHECKING:
    from reconcile.values.count.value import Count, Thing

REASONS: Final = {
    "part-of-the-whole": "one counts a part of what the other counts",
    "measure-within": "one figure's definition is a part of the other's",
    "definitions-differ": "the figures are defined differently",
    "measure-unsaid": "one figure says how it is defined, and the other doesn't",
    "units-differ": "one is given in another unit than the other",
    "unit-unsaid": "one figure has a unit and the other none",
    "counted-differs": "the claims count different things",
    "counted-unsaid": "one counts a group, and what the other counts isn't said",
    "nouns-unknown": "two nouns that the program doesn't know as one thing",
    "share-and-number": "one is a share of a whole and the other a number",
}
_CASUALTIES: Final = frozenset({"dead", "wounded", "casualties"})
_TALLIES: Final = frozenset({"documented", "confirmed"})
_WEIGHED: Final = _TALLIES | {"estimated"}
"""Definitions whose figures are compared; a tally and an estimate are weighed as circumstances."""


def apart(a: Count, b: Count) -> Comparison | None:
    """Return the comparison that the things counted decide, or None."""
    if a.thing == b.thing and a.share is b.share:
        return _defined(a, b)
    if a.share is not b.share:
        return _incomparable("share-and-number")
    if a.thing.dimension or b.thing.dimension:
        return _units(a.thing, b.thing) or _kinds(a, b) or _defined(a, b)
    return _kinds(a, b) or _defined(a, b)


def figures(a: Count, b: Count) -> Figures:
    """Return whether the same figure is printed on both sides."""
    if a.vague or b.vague:
        same = a.vague == b.vague
        return Figures.SAME if same else Figures.DIFFER if a.vague and b.vague else Figures.NONE
    return Figures.SAME if a.figures == b.figures else Figures.DIFFER


def _incomparable(reason: str, *details: str) -> Comparison:
    return Comparison(Relation.INCOMPARABLE, reason, details=tuple(sorted(details)))


def _units(mine: Thing, its: Thing) -> Comparison | None:
    """Return the comparison of a unit with another, or with none; None for one dimension."""
    if mine.dimension == its.dimension:
        return None
    bare = not (mine.kind or its.kind) and not (mine.dimension and its.dimension)
    return _incomparable("unit-unsaid" if bare else "units-differ")


def _kinds(a: Count, b: Count) -> Comparison | None:
    mine, its = a.thing, b.thing
    if _apart(mine.kind, its.kind):
        known = is_thing(mine.kind) and is_thing(its.kind)
        if known:
            return _incomparable("counted-differs")
        return _incomparable("nouns-unknown", mine.kind, its.kind)
    if _apart(mine.state, its.state):
        if not a.share and "casualties" in {mine.state, its.state} <= _CASUALTIES:
            return _part(a, b, a_is_part=its.state == "casualties")
        return _incomparable("counted-differs")
    if _apart(mine.of, its.of):
        return _incomparable("counted-differs")
    return _shares(mine, its) if a.share else _groups(a, b)


def _shares(mine: Thing, its: Thing) -> Comparison | None:
    """Return the comparison of shares of two groups: of the one they say nothing of the other."""
    said = _apart(mine.population, its.population)
    return _incomparable("counted-differs") if said else None


def _groups(a: Count, b: Count) -> Comparison | None:
    """Return the comparison of a group of people with everybody, another group or a bare figure."""
    mine, its = a.thing, b.thing
    one, other = (_group(thing) for thing in (mine, its))
    if one == other:
        return None
    if one and other:
        return _incomparable("counted-differs")
    whole = its if one else mine
    part = _part(a, b, a_is_part=bool(one))
    if part is None and not whole.everybody and a.literal != b.literal:
        return _incomparable("counted-unsaid")
    return part


def _group(thing: Thing) -> str:
    return "" if thing.everybody else thing.population


def _part(a: Count, b: Count, *, a_is_part: bool) -> Comparison | None:
    """Return the comparison of a part with its whole; None where the part is the larger."""
    return _within(a, b, "part-of-the-whole", a_is_part=a_is_part)


def _within(a: Count, b: Count, reason: str, *, a_is_part: bool) -> Comparison | None:
    part, whole = (a, b) if a_is_part else (b, a)
    if part.literal.low > whole.literal.high or a.literal == b.literal:
        return None
    literal, conveyed = lie(a.literal, b.literal), lie(a.conveyed, b.conveyed)
    return Comparison(Relation.COMPATIBLE, reason, literal, conveyed, figures(a, b))


def _defined(a: Count, b: Count) -> Comparison | None:
    """Return the comparison that two definitions decide: one within the other, or two apart."""
    one, other = (set(count.defined) for count in (a, b))
    if not (one and other) or one == other:
        return None
    if one < other or other < one:
        return _within(a, b, "measure-within", a_is_part=one < other)
    return None if one | other <= _WEIGHED else _incomparable("definitions-differ")


def unsaid(a: Count, b: Count) -> bool:
    """Say whether one count is defined and the other isn't."""
    return bool(a.defined) is not bool(b.defined)


def _apart(mine: str, its: str) -> bool:
    return bool(mine and its) and mine != its


def with_field(thing: Thing, counts: Thing) -> Thing:
    """Return what a figure counts in a field that says what its bare figures do."""
    bare = not (thing.kind or thing.dimension)
    return counts if bare else thing
