"""The words and tokens of English dates.

In: a text. Out: its words in lower case and where they stand, and tables of what words mean.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.values.date.value import Part, Precision

if TYPE_CHECKING:
    import re

MONTH_NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS = {name.lower(): at for at, name in enumerate(MONTH_NAMES, 1)}
MONTHS |= {name[:3]: at for name, at in MONTHS.items()} | {"sept": 9}

WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
WEEKDAYS = {name.lower(): at for at, name in enumerate(WEEKDAY_NAMES)}
WEEKDAYS |= {name[:3]: at for name, at in WEEKDAYS.items()} | {"tues": 1, "thur": 3, "thurs": 3}

ABBREVIATED = frozenset({*MONTHS, *WEEKDAYS}) - {
    name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES)
}

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

NUMBERS = {
    word: at
    for at, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"a": 1, "an": 1, "hundred": 100}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ROUND_NUMBERS = {word: 10 * at for at, word in enumerate(_TENS.split(), 2)}
NUMBERS |= ROUND_NUMBERS

ORDINALS = {
    word: at
    for at, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}

TENS = {
    word: 10 * at
    for at, word in enumerate(
        [
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
        ],
        2,
    )
}

UNITS = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
PLURALS = {f"{word}s": unit for word, unit in UNITS.items()} | {"centuries": Precision.CENTURY}

PARTS = {
    "early": Part.EARLY,
    "beginning": Part.EARLY,
    "start": Part.EARLY,
    "mid": Part.MID,
    "middle": Part.MID,
    "late": Part.LATE,
    "latter": Part.LATE,
    "end": Part.LATE,
    "close": Part.LATE,
}

TIMES_OF_DAY = frozenset({"morning", "afternoon", "evening", "night", "noon"})

HOLIDAYS = {
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("christmas",): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year", "'", "s", "eve"): (12, 31),
    ("new", "year", "'", "s", "day"): (1, 1),
    ("new", "year", "'", "s"): (1, 1),
    ("valentine", "'", "s", "day"): (2, 14),
    ("halloween",): (10, 31),
}

SUFFIXES = frozenset({"st", "nd", "rd", "th"})

# Each stands for one character, so that places in the text stay true.
_SAME_LENGTH = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u2019\u2018", "------''")


@cache
def _token_pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    return re.compile(r"[0-9]+|[^\W\d_]+|\S")


def after_name(words: list[str], at: int) -> int:
    """Return the index after a month's or weekday's name and the full stop that abbreviates it."""
    return at + 2 if words[at + 1] == "." and words[at] in ABBREVIATED else at + 1


def plain_signs(text: str) -> str:
    """Return a text of the same length with the dashes, apostrophes and digits of a keyboard."""
    if text.isascii():
        return text
    plain = text.translate(_SAME_LENGTH)
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in plain)


def words_of(text: str) -> list[str]:
    """Return the words, runs of digits and signs of a text, in order and in lower case."""
    return [word.lower() for word in _token_pattern().findall(plain_signs(text))]


def places_of(text: str) -> list[tuple[int, int]]:
    """Return where each word of `words_of` stands in the text."""
    return [found.span() for found in _token_pattern().finditer(plain_signs(text))]
