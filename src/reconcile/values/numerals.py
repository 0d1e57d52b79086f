"""Numerals read exactly: digits with separators, number words, magnitudes and fractions.

In: the words of a text and where to start. Out: a `Numeral`, a ratio of whole numbers, so that
"1.5 million" is 1,500,000 and "a third" compares equal to "1/3". English, as newsrooms write it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.values.count_tokens import Tokens

LONGEST = 30
"""Digits that a figure may have; more than any count of people or money needs."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {
    **{word: number for number, word in enumerate(_ONES.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), start=2)},
    "nil": 0,
    "fourty": 40,
}
MAGNITUDES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "score": 20,
}
SUFFIXES = {
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "hundredth": 100,
    "hundredths": 100,
}
SIGNS = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅒": (1, 10),
}
_RATES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10_000, 100_000, 1_000_000})
_ATTACHED = {**SUFFIXES, **MAGNITUDES}


class NumeralError(ValueError):
    """Digits that mean no number, or two; the message says which, without a full stop."""


class Numeral(NamedTuple):
    """A number read: the ratio `top` / `bottom`, and the index of the word after it.

    `scale` is the magnitude that it ends in (million), which a range lends to its lower end;
    `step` the unit that it counts in where that isn't ten (12 for dozens); `share` says that it
    is a part of a whole.
    """

    top: int
    bottom: int
    end: int
    scale: int = 1
    step: int = 0
    share: bool = False

    @property
    def value(self) -> float:
        """The number: an int where it is whole, else the nearest float."""
        return settle(self.top, self.bottom)


def settle(top: int, bottom: int) -> float:
    """Return the ratio as an int where it is whole, else as the nearest float."""
    if bottom == 1:
        return top
    whole, rest = divmod(top, bottom)
    return top / bottom if rest else whole


def digits(word: str, *, dots: bool = False) -> tuple[int, int]:
    """Return the number that digits with separators state, as a ratio.

    Thousands are set off by commas, apostrophes or spaces, and by dots only where `dots` declares
    it (the comma is then the decimal sign). Raises `NumeralError` for groups that don't add up.
    """
    if len(word) > 2 * LONGEST:
        raise NumeralError(f"a figure of {len(word):,} characters is too long to be a count")
    if word.isdecimal():
        return _whole(word), 1
    if dots:
        word = word.translate({44: 46, 46: 44})
    whole, _, fraction = word.partition(".")
    if not fraction.isdecimal() and fraction:
        raise NumeralError(f"{word!r} is not one number")
    if len(fraction) == 3 and 0 < len(whole) <= 3 and whole != "0" and not dots:
        raise NumeralError(f"{word!r} may be {whole},{fraction} or a decimal")
    top = _whole(_ungrouped(whole) + fraction)
    return top, 10 ** len(fraction)


def _ungrouped(whole: str) -> str:
    if whole.isdecimal():
        return whole
    sign = next(letter for letter in whole if not letter.isdecimal())
    first, *groups = whole.split(sign)
    if len(first) > 3 or not all(len(group) == 3 and group.isdecimal() for group in groups):
        raise NumeralError(f"{whole!r} is not grouped in thousands")
    return first + "".join(groups)


def _whole(text: str) -> int:
    if len(text) > LONGEST:
        raise NumeralError(f"a figure of {len(text):,} digits is too long to be a count")
    return int(text)


def starts(word: str) -> bool:
    """Say whether a numeral may start with this word."""
    return word[:1].isdecimal() or word in _STARTS


def numeral(tokens: Tokens, at: int, *, dots: bool = False, joined: bool = True) -> Numeral | None:
    """Return the numeral that starts at this word, or None where none does.

    `joined` lets "and" stand within it ("one hundred and two"); between two bounds it doesn't.
    Raises `NumeralError` for digits that mean no number.
    """
    words = tokens.words
    word = words[at]
    if word[:1].isdecimal():
        return _from_digits(tokens, at, dots)
    if word in SMALL or word in _ARTICLES:
        return _from_words(tokens, at, joined=joined)
    if word in PARTS and PARTS[word] == 2:
        return _fraction(tokens, at, 1, at)
    if word in SIGNS:
        return _scaled_part(words, *SIGNS[word], at + 1)
    return _cardinal(tokens, at, joined=joined) if word in MAGNITUDES else None


_ARTICLES = frozenset({"a", "an"})
_STARTS = frozenset({*SMALL, *_ARTICLES, "half", *SIGNS, *MAGNITUDES})


def _from_digits(tokens: Tokens, at: int, dots: bool) -> Numeral:  # noqa: FBT001 (private)
    words, after = tokens.words, at + 1
    follows = words[after]
    text = words[at]
    if follows in _ATTACHED and tokens.glued(after):
        top, bottom = _before_magnitude(text, dots)
        scale = _ATTACHED[follows]
        return _magnified(tokens, top * scale, bottom, after + 1, scale)
    if follows in MAGNITUDES or follows == "percent" or follows in {"%", "per"}:
        top, bottom = _before_magnitude(text, dots)
        return _magnified(tokens, top, bottom, after)
    top, bottom = digits(text, dots=dots)
    if follows == "":
        return Numeral(top, bottom, after)
    if follows == "/" and words[after + 1].isdecimal() and bottom == 1:
        return _slashed(words, top, at)
    if follows in SIGNS:
        return _plus_part(tokens, top, *SIGNS[follows], after + 1)
    if follows in _CONTINUES:
        return _continued(tokens, top, bottom, after)
    return Numeral(top, bottom, after)


def _before_magnitude(text: str, dots: bool) -> tuple[int, int]:  # noqa: FBT001 (private)
    """Return digits that a magnitude or percent sign follows, where 1.234 can't be thousands."""
    whole, _, fraction = text.partition(".")
    if fraction.isdecimal() and whole.isdecimal() and not dots:
        return _whole(whole + fraction), 10 ** len(fraction)
    return digits(text, dots=dots)


def _slashed(words: list[str], top: int, at: int) -> Numeral:
    bottom = _whole(words[at + 2])
    if 0 < top < bottom:
        return _scaled_part(words, top, bottom, at + 3)
    return Numeral(top, 1, at + 1)


_CONTINUES = frozenset({"and", "in", "out", *PARTS, "-", *"0123456789"})


def _continued(tokens: Tokens, top: int, bottom: int, at: int) -> Numeral:
    """Return digits with what may complete them: "and a half", "thirds", "in 5"."""
    words = tokens.words
    if words[at] == "and" or (words[at].isdecimal() and words[at + 1] == "/"):
        return _with_part(tokens, top, bottom, at) or Numeral(top, bottom, at)
    if bottom == 1:
        return _rate(tokens, top, at) or _fraction(tokens, at, top, at) or Numeral(top, 1, at)
    return Numeral(top, bottom, at)


def _with_part(tokens: Tokens, top: int, bottom: int, at: int) -> Numeral | None:
    """Read "and a half", "and three quarters" or "1/2" behind a whole number."""
    words = tokens.words
    if bottom != 1:
        return None
    if words[at].isdecimal():
        part = _slashed(words, _whole(words[at]), at)
        return _plus_part(tokens, top, part.top, part.bottom, part.end) if part.share else None
    over = 1 if words[at + 1] in _ARTICLES else SMALL.get(words[at + 1], 0)
    under = PARTS.get(words[at + 2], 0)
    return _plus_part(tokens, top, over, under, at + 3) if 0 < over < under else None


def _plus_part(tokens: Tokens, whole: int, over: int, under: int, at: int) -> Numeral:
    return _magnified(tokens, whole * under + over, under, at)


def _magnified(tokens: Tokens, top: int, bottom: int, at: int, scale: int = 1) -> Numeral:
    """Return the number times the magnitudes that follow: "13 million", "two hundred thousand"."""
    words, step = tokens.words, 0
    while (size := MAGNITUDES.get(words[at])) is not None and len(str(top)) <= LONGEST:
        top *= size
        scale *= size
        step = size if size in _UNDECIMAL else 0
        at += 1
    if words[at] == "and" and words[at + 1] in _ARTICLES and words[at + 2] == "half" and scale > 1:
        return Numeral(top + bottom * scale // 2, bottom, at + 3, scale, step)
    return Numeral(top, bottom, at, scale, step)


_UNDECIMAL = frozenset({12, 20})


def _from_words(tokens: Tokens, at: int, *, joined: bool) -> Numeral | None:
    words = tokens.words
    if words[at] in _ARTICLES:
        after = words[at + 1]
        if after in PARTS:
            return _fraction(tokens, at + 1, 1, at)
        return _cardinal(tokens, at, joined=joined) if after in MAGNITUDES else None
    number = _cardinal(tokens, at, joined=joined)
    return _completed(tokens, number)


def _completed(tokens: Tokens, number: Numeral) -> Numeral:
    follows = tokens.words[number.end]
    if follows in _CONTINUES:
        more = _continued(tokens, number.top, 1, number.end)
        return number if more.end == number.end else more
    return number


def _cardinal(tokens: Tokens, at: int, *, joined: bool) -> Numeral:
    """Add up number words: "two hundred and fifty thousand", "twenty-five", "a hundred"."""
    words = tokens.words
    total = step = 0
    current: int | None = SMALL.get(words[at], 1)
    scale, at = 1, at + (words[at] not in MAGNITUDES)
    while True:
        at += words[at] == "-" and words[at + 1] in MAGNITUDES and tokens.glued(at)
        word = words[at]
        if word in MAGNITUDES:
            size = MAGNITUDES[word]
            step = size if size in _UNDECIMAL else 0
            total, current, scale = _magnify(total, current, size, scale)
            at += 1
            continue
        skip = _joint(tokens, at, current, joined=joined)
        word = words[at + skip]
        if word not in SMALL or not _fits(current, total, SMALL[word], skip):
            break
        current = (current or 0) + SMALL[word]
        scale, at = 1, at + skip + 1
    return Numeral(total + (current or 0), 1, at, scale, step)


def _magnify(total: int, current: int | None, size: int, scale: int) -> tuple[int, int | None, int]:
    if size == 100 or size in _UNDECIMAL:
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


def _rate(tokens: Tokens, top: int, at: int) -> Numeral | None:
    """Read "in three", "out of 10" or "in every 1,000" behind a number as a share of a whole."""
    words = tokens.words
    if words[at] == "in":
        at += 1
    elif words[at] == "out" and words[at + 1] == "of":
        at += 2
    else:
        return None
    at += words[at] in {"every", "each"}
    word = words[at]
    under = SMALL.get(word)
    if word[:1].isdecimal():
        under = digits(word)[0] if word.replace(",", "").isdecimal() else None
    if word in _ARTICLES and words[at + 1] in MAGNITUDES:
        at += 1
        under = MAGNITUDES[words[at]]
    if under in _RATES and 0 < top < under:
        return Numeral(top, under, at + 1, share=True)
    return None


def _fraction(tokens: Tokens, at: int, over: int, start: int) -> Numeral | None:
    """Read "thirds", "-thirds" or "half" behind its numerator; None where they are none."""
    words = tokens.words
    at += words[at] == "-" and at > start
    if words[at] == "-":
        at += 1
    under = PARTS.get(words[at])
    if under is None or not 0 < over <= under:
        return None
    return _scaled_part(words, over, under, at + 1)


def _scaled_part(words: list[str], over: int, under: int, at: int) -> Numeral:
    """Return the part, or the number that it is of a magnitude: "half a million"."""
    here = at
    while words[here] in {"of", "a", "-", "an"} and here < at + 4:
        here += 1
    size = MAGNITUDES.get(words[here])
    if size is None:
        return Numeral(over, under, at, share=True)
    step = size if size in _UNDECIMAL else 0
    return Numeral(over * size, under, here + 1, size, step)
