"""Numerals read exactly: digits with separators, number words, magnitudes and fractions.

In: the words of a text. Out: a `Numeral` for each word at which one starts, a ratio of whole
numbers, so that "1.5 million" is 1,500,000 and "a third" compares equal to "1/3". English, as
newsrooms write it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.digits import LONGEST, NumeralError, digits, whole_number
from reconcile.values.exponents import STARTS, SUPERSCRIPTS, power_of_ten
from reconcile.values.magnitudes_elsewhere import ELSEWHERE, UNSURE, size_of_signs
from reconcile.values.number_words import AND_HALF, MAGNITUDES, SMALL, UNDECIMAL, cardinal

if TYPE_CHECKING:
    from reconcile.values.tokens import Tokens

_SUFFIXES: Final = {
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
_PARTS = "half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10"
_SIGNS = "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅒1/10"
_ONE_PART = {word: int(under) for word, under in (part.split(":") for part in _PARTS.split())}
PARTS: Final = {**_ONE_PART, **{f"{word}s": n for word, n in _ONE_PART.items()}, "halves": 2}
SIGNS: Final = {sign[0]: (int(sign[1]), int(sign[3:])) for sign in _SIGNS.split()}
_RATES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10_000, 100_000, 1_000_000})
_ATTACHED: Final = {**_SUFFIXES, **MAGNITUDES}


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


def starts(word: str) -> bool:
    """Say whether a numeral may start with this word."""
    return word[:1].isdecimal() or word in _STARTS


def numerals(tokens: Tokens, *, dots: bool = False) -> dict[int, Numeral | NumeralError]:
    """Return the numerals of a text, each under the word at which it starts.

    Digits that mean no number are there as the error to raise where a number is needed: the day of
    "as of 13.4.2020" is none.
    """
    found: dict[int, Numeral | NumeralError] = {}
    between = False
    for at, word in enumerate(tokens.words):
        if word in _ENDS_OF_BETWEEN:
            between = word == "between"
        elif word[:1].isdecimal() or word in _STARTS:
            try:
                read = _between(tokens, at, dots) if between else numeral(tokens, at, dots=dots)
            except NumeralError as error:
                found[at] = error
            else:
                if read is not None:
                    found[at], between = read, False
    return found


_ENDS_OF_BETWEEN = frozenset({"between", "and", "to", "-"})
"""What begins and ends the words in which the first number is the lower bound of "between"."""


def _between(tokens: Tokens, at: int, dots: bool) -> Numeral | None:  # noqa: FBT001 (private)
    """Read the lower bound of "between one hundred and two hundred".

    An "and" is within it only where another one follows: "between one hundred and two and ...".
    """
    read = numeral(tokens, at, dots=dots)
    if read is None or (tokens.words[read.end] == "and" and starts(tokens.words[read.end + 1])):
        return read
    return numeral(tokens, at, dots=dots, joined=False)


def numeral(tokens: Tokens, at: int, *, dots: bool = False, joined: bool = True) -> Numeral | None:
    """Return the numeral that starts at this word, or None where none does.

    `joined` lets "and" occur in it ("one hundred and two"); between two bounds it doesn't.
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
    if word == "quarter":
        return _bare_quarter(words, at)
    bare = word in MAGNITUDES and word != "gross"  # "too gross to forgive"
    return _in_words(tokens, at, joined=joined) if bare else None


def _bare_quarter(words: list[str], at: int) -> Numeral | None:
    """Read "quarter of a million"; a quarter of anything else may be one of a year."""
    if words[at + 1] != "of" or words[at + 2] != "a" or words[at + 3] not in MAGNITUDES:
        return None
    return _scaled_part(words, 1, 4, at + 1)


_ARTICLES = frozenset({"a", "an"})
_STARTS = frozenset({*SMALL, *_ARTICLES, "half", "quarter", *SIGNS, *MAGNITUDES} - {"gross"})


def _from_digits(tokens: Tokens, at: int, dots: bool) -> Numeral:  # noqa: FBT001 (private)
    words, after = tokens.words, at + 1
    text, follows = words[at], words[after]
    metres = follows == "m" and "," in text  # nobody writes thousands of millions: 8,848m
    if follows in _ATTACHED and tokens.glued(after) and not metres:
        top, bottom = _before_magnitude(text, dots)
        scale = _ATTACHED[follows]
        return _magnified(tokens, top * scale, bottom, after + 1, scale)
    if follows in MAGNITUDES or follows in {"percent", "%", "per", "pct", "pc"}:
        top, bottom = _before_magnitude(text, dots)
        return _magnified(tokens, top, bottom, after)
    if follows in UNSURE:
        raise NumeralError(f"'{text} {follows}' may be {text} thousand; write the figure out")
    if follows in ELSEWHERE:
        top, bottom = _before_magnitude(text, dots)
        scale = ELSEWHERE[follows]
        return Numeral(top * scale, bottom, after + 1, scale)
    if size_of_signs(follows):
        return _in_signs(tokens, at, dots)
    return _plain(tokens, at, dots)


def _plain(tokens: Tokens, at: int, dots: bool) -> Numeral:  # noqa: FBT001 (private)
    """Read digits without a magnitude, with what may complete them."""
    text, after = tokens.words[at], at + 1
    follows = tokens.words[after]
    powered = _with_power(tokens, at, dots) if follows in STARTS else None
    if powered is not None:
        return powered
    top, bottom = digits(text, dots=dots)
    if follows in _CONTINUES:
        return _continued(tokens, top, bottom, after)
    return Numeral(top, bottom, after)


_RAISED: Final = frozenset({"^", *SUPERSCRIPTS})


def _with_power(tokens: Tokens, at: int, dots: bool) -> Numeral | None:  # noqa: FBT001 (private)
    """Read "5e6", "1.5 x 10^6" and "10^6"; None where no power of ten is behind the figure."""
    found = power_of_ten(tokens, at + 1)
    if found is None:
        return None
    power, end = found
    raised = tokens.words[at] == "10" and tokens.words[at + 1] in _RAISED
    top, bottom = (1, 1) if raised else _before_magnitude(tokens.words[at], dots)
    scale = 10 ** max(power, 0)
    return Numeral(top * scale, bottom * 10 ** max(-power, 0), end, scale)


def _in_signs(tokens: Tokens, at: int, dots: bool) -> Numeral:  # noqa: FBT001 (private)
    """Read "12万", "5천만" and "3万2千", whose groups are added up."""
    words = tokens.words
    top, bottom = _before_magnitude(words[at], dots)
    scale = size_of_signs(words[at + 1])
    top, at = top * scale, at + 2
    while words[at].isdecimal() and tokens.glued(at) and int(words[at]) < scale:
        scale = size_of_signs(words[at + 1]) or 1
        top += whole_number(words[at]) * scale * bottom
        at += 1 + (scale > 1)
    return Numeral(top, bottom, at, scale)


def _before_magnitude(text: str, dots: bool) -> tuple[int, int]:  # noqa: FBT001 (private)
    """Return digits that a magnitude or percent sign follows, where 1.234 can't be thousands."""
    whole, _, fraction = text.partition(".")
    if fraction.isdecimal() and whole.isdecimal() and not dots:
        return whole_number(whole + fraction), 10 ** len(fraction)
    return digits(text, dots=dots)


def _slashed(words: list[str], top: int, at: int) -> Numeral:
    """Read "/3" behind a numerator as a share; where it's none, the numerator alone."""
    if words[at + 1] == "/" and words[at + 2].isdecimal():
        bottom = whole_number(words[at + 2])
        rate = words[at + 3] in _SUFFIXES  # "5/100k"
        if 0 < top < bottom and not rate:
            return _scaled_part(words, top, bottom, at + 3)
    return Numeral(top, 1, at + 1)


_CONTINUES: Final = frozenset({"and", "in", "out", "-", "/", *PARTS, *SIGNS, *"123456789"})


def _slashed_part(words: list[str], at: int) -> bool:
    """Say whether a fraction in digits follows: the 1/2 of "2 1/2"."""
    return words[at].isdecimal() and words[at + 1] == "/"


def _continued(tokens: Tokens, top: int, bottom: int, at: int) -> Numeral:
    """Return digits with what may complete them: "and a half", "thirds", "in 5"."""
    words = tokens.words
    whole = bottom == 1
    if whole and words[at] == "/":
        return _slashed(words, top, at - 1)
    if whole and words[at] in SIGNS:
        return _plus_part(tokens, top, *SIGNS[words[at]], at + 1)
    found = None
    if words[at] == "and" or _slashed_part(words, at):
        found = _with_part(tokens, top, bottom, at)
    elif whole:
        found = _rate(tokens, top, at) or _fraction(tokens, at, top, at)
    return found or Numeral(top, bottom, at)


def _with_part(tokens: Tokens, top: int, bottom: int, at: int) -> Numeral | None:
    """Read "and a half", "and three quarters" or "1/2" behind a whole number."""
    words = tokens.words
    if bottom != 1:
        return None
    if words[at].isdecimal():
        part = _slashed(words, whole_number(words[at]), at)
        return _plus_part(tokens, top, part.top, part.bottom, part.end) if part.share else None
    over = 1 if words[at + 1] in _ARTICLES else SMALL.get(words[at + 1], 0)
    under = PARTS.get(words[at + 2], 0)
    return _plus_part(tokens, top, over, under, at + 3) if 0 < over < under else None


def _plus_part(tokens: Tokens, whole: int, over: int, under: int, at: int) -> Numeral:
    return _magnified(tokens, whole * under + over, under, at)


def _magnified(tokens: Tokens, top: int, bottom: int, at: int, scale: int = 1) -> Numeral:
    """Return the number times the magnitudes that follow: "13 million", "two hundred thousand"."""
    words, step = tokens.words, 0
    while (size := MAGNITUDES.get(words[at])) is not None and top * size < 10**LONGEST:
        top *= size
        scale *= size
        step = size if size in UNDECIMAL else 0
        at += 1
    if scale > 1 and words[at : at + 3] in AND_HALF:
        return Numeral(top + bottom * scale // 2, bottom, at + 3, scale, step)
    return Numeral(top, bottom, at, scale, step)


def _from_words(tokens: Tokens, at: int, *, joined: bool) -> Numeral | None:
    words = tokens.words
    if words[at] in _ARTICLES:
        after = words[at + 1]
        if after in PARTS:
            return _fraction(tokens, at + 1, 1, at)
        return _in_words(tokens, at, joined=joined) if after in MAGNITUDES else None
    number = _in_words(tokens, at, joined=joined)
    return _completed(tokens, number)


def _in_words(tokens: Tokens, at: int, *, joined: bool) -> Numeral:
    number, end, scale, step = cardinal(tokens, at, joined=joined)
    size = ELSEWHERE.get(tokens.words[end], 0)  # "three millions", "two hundred thousands"
    if size and number * size < 10**LONGEST:
        return Numeral(number * size, 1, end + 1, size)
    return Numeral(number, 1, end, scale, step)


def _completed(tokens: Tokens, number: Numeral) -> Numeral:
    follows = tokens.words[number.end]
    if follows in _CONTINUES:
        more = _continued(tokens, number.top, 1, number.end)
        return number if more.end == number.end else more
    return number


def _rate(tokens: Tokens, top: int, at: int) -> Numeral | None:
    """Read "in three", "out of 10" or "in every 1,000" behind a number as a share of a whole."""
    words = tokens.words
    dashed = words[at] == "-" and words[at + 1] == "in" and words[at + 2] == "-"
    if dashed:
        at += 3  # "1-in-10"
    elif words[at] == "in":
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
    step = (
        size if size in UNDECIMAL and under == 2 else 0
    )  # "half a dozen", but "a third of a dozen"
    return Numeral(over * size, under, here + 1, size, step)
