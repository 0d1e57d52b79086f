"""Lengths, weights and times in two units: "6 ft 2 in", "2 hours and 5 minutes", "11 st 4 lb".

In: the words of a text, and a numeral in it. Out: the number of the smaller units that both make,
and where the smaller unit begins.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.count.units import NAMES
from reconcile.values.digits import NumeralError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.values.numerals import Numeral

_DIMENSIONS: Final = frozenset({"length", "mass", "time", "time in months"})
_SHORT: Final = {"in": "inch", "h": "hour", "st": "stone", "s": "second"}
"""Short names that are another word where no second figure makes them a unit."""
_BOUNDING: Final = frozenset({"between", "from"})


class Compound(NamedTuple):
    """How many of the smaller unit, as a ratio; `end` is the word of that unit."""

    top: int
    bottom: int
    end: int


def compound(
    words: list[str], at: int, numbers: Mapping[int, Numeral | NumeralError]
) -> Compound | None:
    """Return the numeral at this word with the one of a smaller unit behind its unit, or None.

    The first is a whole number, and the second less than one of the first's unit.
    """
    first = numbers.get(at)
    if first is None or isinstance(first, NumeralError) or first.bottom != 1:
        return None
    then = first.end + 1
    if words[then] in {",", "and"} and words[at - 1] not in _BOUNDING:
        then += 1
    second = numbers.get(then)
    if second is None or isinstance(second, NumeralError):
        return None
    times = _times(words[first.end], words[second.end])
    if not times or Fraction(second.top, second.bottom) >= times:
        return None
    top = Fraction(first.top * times) * second.bottom + second.top
    return Compound(top.numerator, top.denominator * second.bottom, second.end)


def _times(larger: str, smaller: str) -> int:
    """Return how many of the smaller unit make one of the larger; 0 where it is no whole number."""
    one, other = (NAMES.get(_SHORT.get(word, word)) for word in (larger, smaller))
    if one is None or other is None or one.dimension != other.dimension:
        return 0
    times = one.size / other.size
    ok = one.dimension in _DIMENSIONS and times > 1 and times.denominator == 1
    return times.numerator if ok else 0
