"""The words behind a figure to the unit that they name: a measure, money, or a rate of either.

In: the words of a counted thing. Out: a `Unit`, or None. Money is one dimension a currency
and never converted.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Final

from reconcile.values.count.currencies import behind_figure
from reconcile.values.count.rates import rate_of
from reconcile.values.count.units import NAMES, Unit
from reconcile.values.digits import NumeralError
from reconcile.values.numerals import numeral
from reconcile.values.tokens import cut

_AS_WRITTEN: Final = {
    "MB": NAMES["megabyte"], "mb": NAMES["millibar"], "Mb": None, "Mw": NAMES["magnitude"],
    "C": NAMES["°c"], "F": NAMES["°f"],
}  # fmt: skip
"""Letters that are a unit only as written, or another one in other letters."""
_ALONE: Final = {"in": "inch", "s": "second", "h": "hour"}
"""Short names that are a unit only where nothing follows that makes them another word."""
_HOW_LONG: Final = frozenset({"tall", "high", "long", "wide", "deep", "thick"})
_LONGEST: Final = 3
_POWERS: Final = str.maketrans({"²": "2", "³": "3", "^": None, "µ": "u"})
_SIGNS: Final = ".,;:()"


@lru_cache(maxsize=4096)
def unit_of(words: str) -> Unit | None:
    """Return the unit that the words of a counted thing begin with; None where they don't.

    A rate ("barrels per day") is a unit of its own, whatever it counts.
    """
    rate = rate_of(words)
    if rate is None:
        return _without_rate(words)
    name = _in_table(words)
    if len(name) > len(rate.counted):
        return NAMES[name]  # "km/h"
    return _per(_without_rate(rate.counted), rate.each)


def _without_rate(words: str) -> Unit | None:
    each = words.strip(" -").split()
    if not each:
        return None
    first, follows = each[0].strip(_SIGNS), each[1] if each[1:] else ""
    money = behind_figure([word.strip(_SIGNS) for word in each])
    if money:
        return Unit(money if money == "reais" else money.removesuffix("s"), money, Fraction(1))
    if first in _AS_WRITTEN:
        return None if follows[:1].isupper() else _AS_WRITTEN[first]
    if each[0] in _ALONE and (not follows or follows in _HOW_LONG):
        return NAMES[_ALONE[each[0]]]
    return NAMES.get(_in_table(words))


def _in_table(words: str) -> str:
    """Return the longest name in the table that the words begin with, "" for none: "km/h"."""
    each = words.strip(" -").lower().translate(_POWERS).replace("sq.", "sq").split()
    names = (" ".join(each[:width]).strip(_SIGNS) for width in range(_LONGEST, 0, -1))
    return next((name for name in names if name in NAMES), "")


def _number(each: str) -> int:
    """Return the number that a rate is for: 100,000 for "100k"; 0 for what isn't a whole number."""
    tokens = cut(each)
    try:
        found = numeral(tokens, 0)
    except NumeralError:
        return 0
    whole = found is not None and found.end == len(tokens.pieces) and found.bottom == 1
    return found.top if found is not None and whole else 0


def _per(counted: Unit | None, each: str) -> Unit:
    """Return the unit of a rate: so many of a unit, or of what isn't one, for each of another."""
    number = _number(each)
    if number:
        one = Unit(f"{number:,}", "number", Fraction(number))
    else:
        one = _without_rate(each) or Unit(each, each, Fraction(1))
    if counted is None:
        return Unit(f"per {one.name}", f"per {one.dimension}", 1 / one.size)
    return Unit(
        f"{counted.name} per {one.name}",
        f"{counted.dimension} per {one.dimension}",
        counted.size / one.size,
    )
