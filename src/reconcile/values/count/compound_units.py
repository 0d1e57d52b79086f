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
_SHORT: Final = {
    "in": "inch", "h": "hour", "st": "stone", "s": "second", "pound": "lb", "pounds": "lb",
}  # fmt: skip
"""Short names that are another word where no second figure makes them a unit."""
_POUNDS: Final = frozenset({"pound", "pounds"})
_FEET: Final = frozenset({"foot", "feet", "ft"})
_INCHES: Final = frozenset({'"', "″", "”"})
_BETWEEN_UNITS: Final = frozenset({",", "and", "-"})
_BOUNDING: Final = frozenset({"between", "from"})


class Compound(NamedTuple):
    """How many of the smaller unit, as a ratio; `end` is the word of that unit.

    Where that has a name of its own in `unit`, or isn't said, `end` is behind all of it.
    """

    top: int
    bottom: int
    end: int
    unit: str = ""


def compound(
    words: list[str], at: int, numbers: Mapping[int, Numeral | NumeralError]
) -> Compound | None:
    """Return the numeral at this word with the one of a smaller unit behind its unit, or None.

    The first is a whole number, and the second less than one of the first's unit.
    """
    height = _in_marks(words, at) if "'" in words[at] or words[at + 1] == "'" else None
    first = numbers.get(at)
    if height or first is None or isinstance(first, NumeralError) or first.bottom != 1:
        return height
    unit = first.end + (words[first.end] == "-")
    then = unit + 1
    if words[then] in _BETWEEN_UNITS and words[at - 1] not in _BOUNDING:
        then += 1
    second = numbers.get(then)
    if second is None or isinstance(second, NumeralError):
        return None
    smaller = second.end + (words[second.end] == "-")
    times, name, end = _smaller(words, unit, smaller)
    if not times or Fraction(second.top, second.bottom) >= times:
        return None
    top = Fraction(first.top * times) * second.bottom + second.top
    return Compound(top.numerator, top.denominator * second.bottom, end, name)


def _smaller(words: list[str], unit: int, at: int) -> tuple[int, str, int]:
    """Return how many of the smaller unit make one of the larger, its name if unsaid, and its end.

    Inches need no name behind feet ("5-foot-11"); the pounds behind stones aren't money.
    """
    larger, smaller = words[unit], words[at]
    if larger in _FEET and smaller in {"", "tall", ",", ")"}:
        return 12, "inches", at
    times = _times(larger, smaller)
    named = smaller in _POUNDS
    return times, "lb" if named else "", at + named


def _in_marks(words: list[str], at: int) -> Compound | None:
    """Return the inches of 6'2" and 6' 2", whose first figure is of feet."""
    feet, mark, inches = words[at].partition("'")
    end = at + 1
    if not mark and words[end] == "'":
        mark, inches, end = "'", words[at + 2], at + 3
    if not (mark and feet.isdecimal() and inches.isdecimal()):
        return None
    closed = words[end] in _INCHES
    if len(inches) > 2 or int(inches) >= 12 or not (closed or end == at + 1):
        return None
    return Compound(int(feet) * 12 + int(inches), 1, end + closed, "inches")


def _times(larger: str, smaller: str) -> int:
    """Return how many of the smaller unit make one of the larger; 0 where it is no whole number."""
    one, other = (NAMES.get(_SHORT.get(word, word)) for word in (larger, smaller))
    if one is None or other is None or one.dimension != other.dimension:
        return 0
    times = one.size / other.size
    ok = one.dimension in _DIMENSIONS and times > 1 and times.denominator == 1
    return times.numerator if ok else 0
