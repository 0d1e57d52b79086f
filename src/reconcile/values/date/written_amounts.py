"""Amounts of time as a text writes them: "two weeks", "a year", "thirty-five days", "48 hours".

In: `Tokens`. Out: what is read at a token and the index after it, the longest first; () for none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.value import Precision
from reconcile.values.date.vocabulary import (
    NUMBERS,
    PLURALS,
    ROUND_NUMBERS,
    SHORTER_THAN_DAYS,
    UNITS,
)

if TYPE_CHECKING:
    from reconcile.values.date.chart_parser import Found
    from reconcile.values.date.tokens import Tokens

_MOST_UNITS = 10_000
_MOST_LONG_UNITS = 70
"""Decades or centuries: more would leave the years of four digits."""
_MOST_HOUR_DIGITS = 4


def _number_of_units(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the number in words or digits that begins here, and the index after it."""
    word = tokens.words[at]
    if word not in NUMBERS:
        short = 1 <= tokens.digits[at] < len(str(_MOST_UNITS))
        return (int(word), at + 1) if short else None
    small = NUMBERS.get(tokens.words[at + 2], 0) if tokens.words[at + 1] == "-" else 0
    if word in ROUND_NUMBERS and 0 < small < 10:  # "thirty-five"
        return NUMBERS[word] + small, at + 3
    return NUMBERS[word], at + 1


def amount_at(tokens: Tokens, at: int) -> Found:
    """Read "two weeks", "a year", "10 days": how many, and of what."""
    counted = _number_of_units(tokens, at)
    if counted is None:
        return ()
    number, at = counted
    at += tokens.words[at] == "-"
    unit = UNITS.get(tokens.words[at]) or PLURALS.get(tokens.words[at])
    long = unit in (Precision.DECADE, Precision.CENTURY)
    if unit is None or (long and number > _MOST_LONG_UNITS):
        return ()
    return (((number, unit), at + 1),)


def hours_at(tokens: Tokens, at: int) -> Found:
    """Read "48 hours" and "two hours" as whole days, those in words as less than one."""
    word, unit = tokens.words[at], tokens.words[at + 1]
    if not (word in NUMBERS or tokens.digits[at]) or unit not in SHORTER_THAN_DAYS:
        return ()
    counted = unit.startswith("hour") and tokens.digits[at]
    return ((int(word[:_MOST_HOUR_DIGITS]) // 24 if counted else 0, at + 2),)
