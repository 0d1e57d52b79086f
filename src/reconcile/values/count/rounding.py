"""Whether one plain figure is the other rounded, or cut off, to fewer digits.

In: two counts. Out: a relation with its reason, or None. "1.2 million" is printed for 1,214,000 and
never for 1,290,000: a figure may mean any number that rounds to it (half-widths of the last digit
shown, as in Krifka 2007). From which size a plain figure may be rounded is a setting.
"""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Relation
from reconcile.values.count.base_units import converted, exact
from reconcile.values.count.unit_words import unit_of
from reconcile.values.count.value import Count, Hedge

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

ROUNDING: Final = "rounding"
COARSE: Final = "coarse-figure"
CONVERTED: Final = "unit-converted"
_NEAREST: Final = ((Relation.REFINES, ROUNDING), (Relation.DIFFERS, COARSE))
_HALF: Final = Fraction(1, 2)


def rounded(a: Count, b: Count, settings: Settings) -> tuple[Relation, str] | None:
    """Return `refines` where one figure is the other's rounding, `differs` where it only may be.

    Bounds, "about" and "exactly" are never rounded.
    """
    if not (_plain(a) and _plain(b)):
        return None
    if a.thing.per != b.thing.per:
        ways = (_in_other_unit(a, b, settings), _in_other_unit(b, a, settings))
        return min(filter(None, ways), key=_NEAREST.index, default=None)
    if a.last[0] == b.last[0] or not (a.last[0] and b.last[0]):
        return None
    coarse, fine = (a, b) if a.last[0] > b.last[0] else (b, a)
    return _of_one_unit(coarse, fine, settings)


def _plain(count: Count) -> bool:
    return (
        count.hedge is Hedge.NONE and not count.vague and len(count.figures) == 1 == len(count.last)
    )


def _of_one_unit(coarse: Count, fine: Count, settings: Settings) -> tuple[Relation, str] | None:
    last, figure, exactly = coarse.last[0], exact(coarse.figures[0]), exact(fine.figures[0])
    if not (_may_be_rounded(coarse, settings) or fine.last[0] < 1):
        return None
    digits = _digits(figure, last)
    near = nearest(exactly, last) == figure
    if digits >= settings.rounding_digits:
        cut = digits >= settings.cutting_digits and floor(exactly / last) * last == figure
        return (Relation.REFINES, ROUNDING) if near or cut else None
    close = abs(exactly - figure) <= exact(settings.coarse_reach) * (1 if coarse.share else figure)
    return (Relation.DIFFERS, COARSE) if near and close else None


def _may_be_rounded(coarse: Count, settings: Settings) -> bool:
    """Say whether a figure is a share, has decimals, or is large and round enough."""
    figure = coarse.figures[0]
    if coarse.share or coarse.last[0] < 1:
        return True
    return figure >= settings.rounding_from and figure % settings.round_unit == 0


def _digits(figure: Fraction, last: Fraction) -> int:
    """Return how many digits the figure shows: 2 for 1.2 million, 3 for 1.20 million."""
    return len(str(abs(floor(figure / last))))


def nearest(figure: Fraction, last: Fraction) -> Fraction:
    """Return the figure rounded to that last digit; halves go up, as in print."""
    return floor(figure / last + _HALF) * last


def _in_other_unit(mine: Count, its: Count, settings: Settings) -> tuple[Relation, str] | None:
    """Say how mine, in the unit of the other, is the other once rounded to its last digit.

    A round figure of one digit (10, 300) is the other only within `coarse_reach`, and may be it
    as far as "about" reaches: 20 miles are 32 km, and 30 km rather than 40.
    """
    unit, to = unit_of(mine.thing.per), unit_of(its.thing.per)
    last, figure = its.last[0], exact(its.figures[0])
    if unit is None or to is None or not last:
        return None
    there = converted(exact(mine.figures[0]), unit, to)
    if nearest(there, last) != figure:
        return None
    off = abs(there - figure)
    if last <= 1 or _digits(figure, last) > 1 or off <= exact(settings.coarse_reach) * abs(figure):
        return Relation.REFINES, ROUNDING
    reach = exact(settings.about_conveyed) * abs(figure)
    return (Relation.DIFFERS, COARSE) if off <= reach else None


def half_width(count: Count, settings: Settings) -> tuple[Fraction, bool]:
    """Return how far from a plain figure that lies which rounds to it, and whether it only may.

    Nothing for counts that are never rounded; a figure of one digit may only be rounded from near.
    """
    if not (_plain(count) and count.last[0] and _may_be_rounded(count, settings)):
        return Fraction(0), False
    figure, last = exact(count.figures[0]), count.last[0]
    if _digits(figure, last) >= settings.rounding_digits:
        return last * _HALF, False
    return min(last * _HALF, exact(settings.coarse_reach) * figure), True
