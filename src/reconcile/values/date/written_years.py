"""Years as they are written: 2017, '68, AD 79, 44 B.C., 1743/44, nineteen ninety-six, last year.

In: `Tokens` and an index. Out: the years that may begin there, each with the index after it, the
longest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.draft import Year
from reconcile.values.date.vocabulary import (
    BEFORE_CHRIST,
    DOTTED_ERAS,
    ERAS,
    MODIFIERS,
    NUMBERS,
    ROUND_NUMBERS,
    SPELLED_CENTURIES,
)

if TYPE_CHECKING:
    from reconcile.values.date.chart_parser import Found
    from reconcile.values.date.tokens import Tokens

_TWO_DIGITS = 10
_ERA_LETTERS = frozenset("cde")
_WHOLE_ERAS = ERAS - {"bc"}


def year_at(tokens: Tokens, at: int) -> Found:
    """Read "2017", "814", "'68", "AD 79", "44 BC", "1743/44" and "last year"."""
    word, following = tokens.words[at], tokens.words[at + 1]
    if tokens.digits[at]:
        return _written_year(tokens, at)
    if word == "'" and tokens.digits[at + 1] == 2:
        return ((Year(short=int(following)), at + 2),)
    if word in SPELLED_CENTURIES:
        return _spelled_year(tokens, at)
    if word in MODIFIERS and word != "past" and following == "year":
        return ((Year(shift=MODIFIERS[word]), at + 2),)
    return _behind_era(tokens, at)


def _behind_era(tokens: Tokens, at: int) -> Found:
    """Read "AD 79" and "A.D. 1066"."""
    before = era_at(tokens, at)
    if before is None or not 1 <= tokens.digits[before[1]] <= 4:
        return ()
    year = Year(_in_era(int(tokens.words[before[1]]), before[0]), said=True)
    return ((year, before[1] + 1),)


def _spelled_year(tokens: Tokens, at: int) -> Found:
    """Read "nineteen ninety-six", "twenty seventeen", "two thousand and three"."""
    words = tokens.words
    first, after = SPELLED_CENTURIES[words[at]], at + 1
    if words[at] != "two":
        number, end = _below_hundred(tokens, after)
        return ((Year(first + number), end),) if number >= _TWO_DIGITS else ()
    if words[after] != "thousand":
        return ()
    number, end = _below_hundred(tokens, after + 1 + (words[after + 1] == "and"))
    return ((Year(first + number), end if number else after + 1),)


def _below_hundred(tokens: Tokens, at: int) -> tuple[int, int]:
    """Return the number below a hundred that words say, and the index after it."""
    words = tokens.words
    number = NUMBERS.get(words[at], 0) if words[at] not in ("a", "an", "hundred") else 0
    if not number:
        return 0, at
    unit = at + 1 + (words[at + 1] == "-")
    small = NUMBERS.get(words[unit], 0) if words[at] in ROUND_NUMBERS else 0
    return (number + small, unit + 1) if 0 < small < 10 else (number, at + 1)


def _written_year(tokens: Tokens, at: int) -> Found:
    word, size, after = tokens.words[at], tokens.digits[at], at + 1
    if size > 4:
        return ()
    dual = _dual_year(tokens, at) if size >= 3 else None
    number = int(word)
    if dual is not None:
        number, after = dual
    era = era_at(tokens, after)
    if era is not None:
        return ((Year(_in_era(number, era[0]), dual=dual is not None, said=True), era[1]),)
    if size < 4 and dual is None:
        return ()
    found = [(Year(number, dual=dual is not None), after)]
    return found if dual is None else [*found, (Year(int(word)), at + 1)]


def _dual_year(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the second of "1743/44", "1731/2" and "1699/1700" where it is the next year."""
    number, second = tokens.words[at], tokens.words[at + 2]
    if tokens.words[at + 1] != "/" or not 1 <= tokens.digits[at + 2] <= tokens.digits[at]:
        return None
    later = str(int(number) + 1)
    return (int(later), at + 3) if later.endswith(second) and tokens.glued[at + 2] else None


def era_at(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """Return "bc" or "ad", and where the words end: "BC", "B.C.E.", "AD"."""
    words = tokens.words
    if words[at] in ERAS:
        return "bc" if words[at] in BEFORE_CHRIST else "ad", at + 1
    if words[at] not in DOTTED_ERAS or words[at + 1] != ".":
        return None
    letters, after = words[at], at + 1
    while words[after] == "." and words[after + 1] in _ERA_LETTERS and letters not in _WHOLE_ERAS:
        letters, after = letters + words[after + 1], after + 2
    after += words[after] == "."
    if letters not in ERAS:
        return None
    return "bc" if letters in BEFORE_CHRIST else "ad", after


def _in_era(number: int, era: str) -> int:
    return 1 - number if era in BEFORE_CHRIST else number
