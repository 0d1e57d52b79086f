"""Figures in digits, read exactly: separators of thousands, decimals, and what isn't a number.

In: a run of digits and separators. Out: a ratio of whole numbers, or `NumeralError`.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 30
"""Digits that a figure may have; more than any count of people or money needs."""


class NumeralError(ValueError):
    """Digits that mean no number, or two; the message says which, without a full stop."""


_DOTTED: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+")
_SOUTH_ASIAN: Final = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}")


def digits(word: str, *, dots: bool = False) -> tuple[int, int]:
    """Return the number that digits with separators state, as a ratio.

    Thousands are set off by commas, apostrophes or spaces, and by dots only where `dots` declares
    it (the comma is then the decimal sign) or two of them leave no doubt. South Asian groups are of
    two digits but for the last (`12,34,567`, the pattern of hi and en-IN in the Unicode CLDR).
    Raises `NumeralError` for groups that don't add up.
    """
    if len(word) > 2 * LONGEST:
        raise NumeralError(f"a figure of {len(word):,} characters is too long to be a count")
    if word.isdecimal():
        return whole_number(word), 1
    if dots or _DOTTED.fullmatch(word):
        word = word.translate({44: 46, 46: 44})
    whole, _, fraction = word.partition(".")
    if not fraction.isdecimal() and fraction:
        raise NumeralError(f"{word!r} is not one number")
    if len(fraction) == 3 and 0 < len(whole) <= 3 and whole != "0" and not dots:
        raise NumeralError(f"{word!r} may be {whole},{fraction} or a decimal")
    top = whole_number(_ungrouped(whole) + fraction)
    return top, 10 ** len(fraction)


def _ungrouped(whole: str) -> str:
    if whole.isdecimal():
        return whole
    sign = next(letter for letter in whole if not letter.isdecimal())
    if sign == "," and _SOUTH_ASIAN.fullmatch(whole):
        return whole.replace(sign, "")
    first, *groups = whole.split(sign)
    if len(first) > 3 or not all(len(group) == 3 and group.isdecimal() for group in groups):
        raise NumeralError(f"{whole!r} is not grouped in thousands")
    return first + "".join(groups)


def whole_number(text: str) -> int:
    """Return plain digits as a number; raise `NumeralError` for too many."""
    if len(text) > LONGEST:
        raise NumeralError(f"a figure of {len(text):,} digits is too long to be a count")
    return int(text)
