"""Number words added up: "two hundred and fifty thousand", "twenty-five", "two dozen".

In: the words of a text and where to start. Out: a `Cardinal`. English, as newsrooms write it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.digits import LONGEST

if TYPE_CHECKING:
    from reconcile.values.tokens import Tokens

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL: Final = {
    **{word: number for number, word in enumerate(_ONES.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), start=2)},
    "nil": 0,
}
MAGNITUDES: Final = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
    "dozen": 12,
    "score": 20,
    "gross": 144,
}
UNDECIMAL: Final = frozenset({12, 20, 144})
_LARGEST: Final[int] = 10**LONGEST
AND_HALF: Final = (["and", "a", "half"], ["and", "one", "half"])


class Cardinal(NamedTuple):
    """A whole number in words, the index of the word after it, and its `Numeral` scale and step."""

    number: int
    end: int
    scale: int
    step: int


def cardinal(tokens: Tokens, at: int, *, joined: bool) -> Cardinal:
    """Add up number words: "two hundred and fifty thousand", "twenty-five", "a hundred"."""
    words = tokens.words
    total = step = 0
    current: int | None = SMALL.get(words[at], 1)
    scale, at = 1, at + (words[at] not in MAGNITUDES)
    while True:
        at += _hyphen_before_magnitude(tokens, at)
        size = MAGNITUDES.get(words[at], 0)
        if size:
            if not _grows(total, current, size):
                break
            step = size if size in UNDECIMAL else 0
            total, current, scale = _magnify(total, current, size, scale)
            at += 1
            continue
        skip = _joint(tokens, at, current, joined=joined)
        small = SMALL.get(words[at + skip])
        if small is None or not _fits(current, total, small, skip):
            break
        current = (current or 0) + small
        scale, at = 1, at + skip + 1
    return _with_half(words, Cardinal(total + (current or 0), at, scale, step))


def _with_half(words: list[str], found: Cardinal) -> Cardinal:
    """Return the number with the "and a half" behind its magnitude: "two million and a half"."""
    if found.scale > 1 and words[found.end : found.end + 3] in AND_HALF:
        return found._replace(number=found.number + found.scale // 2, end=found.end + 3)
    return found


def _hyphen_before_magnitude(tokens: Tokens, at: int) -> bool:
    """Say whether a hyphen joins a magnitude: "three-hundred"."""
    return tokens.words[at] == "-" and tokens.words[at + 1] in MAGNITUDES and tokens.glued(at)


def _grows(total: int, current: int | None, size: int) -> bool:
    """Say whether the magnitude may follow: smaller than the last, or right behind it."""
    if current is None:
        return total * size < _LARGEST
    if size < 1000:
        return current < 100
    return total % (1000 * size) == 0


def _magnify(total: int, current: int | None, size: int, scale: int) -> tuple[int, int | None, int]:
    if size == 100 or size in UNDECIMAL:
        return total, (current or 1) * size, size
    if current is None:  # "two hundred thousand million"
        return total * size, None, scale * size
    return total + current * size, None, scale * size if scale > 1 else size


def _joint(tokens: Tokens, at: int, current: int | None, *, joined: bool) -> int:
    """Return 1 where a hyphen or "and" joins the next word to the number, else 0."""
    word = tokens.words[at]
    if word == "-":
        tens = current is not None and current % 100 >= 20 and current % 10 == 0
        return int(tens and tokens.glued(at) and tokens.glued(at + 1))
    return int(word == "and" and joined and (current is None or current % 100 == 0))


def _fits(current: int | None, total: int, small: int, skip: int) -> bool:
    if small == 0 or (skip and current is None and not total):
        return False
    if current is None:
        return total > 0
    if current % 100 == 0:
        return current > 0
    return current % 10 == 0 and current % 100 >= 20 and small < 10
