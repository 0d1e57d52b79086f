"""What single words and figures of a date name: a month, a day, a year, a unit, a time of day.

In: `Tokens`. Out: what may begin at each, with the index after it, the longest first. `PARTS` has a
function for every kind of part.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from reconcile.values.date.calendar_dates import month
from reconcile.values.date.chart_parser import DIGITS, Found
from reconcile.values.date.draft import Numbers, Year
from reconcile.values.date.iso import iso_at
from reconcile.values.date.part_words import PHRASES, STARTS, TABLES
from reconcile.values.date.value import Precision
from reconcile.values.date.vocabulary import (
    ABBREVIATED,
    ABOUT,
    MARKS,
    MAYBE,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PLURALS,
    ROUND_NUMBERS,
    SHORTER_THAN_DAYS,
    SUFFIXES,
    UNITS,
    WEEKDAYS,
)
from reconcile.values.date.written_times import clock_at
from reconcile.values.date.written_years import era_at, year_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reconcile.values.date.tokens import Tokens

_LAST_DAY = 31
_MOST_DAYS_LISTED = 31
_MOST_DOUBTS = 6
_LAST_MONTH = 12
_MOST_UNITS = 10_000
_MOST_LONG_UNITS = 70
"""Decades or centuries: more would leave the years of four digits."""
_MOST_HOUR_DIGITS = 4
_JOINERS = {"-": "-", "to": "-", "through": "-", "and": "and", "&": "and"} | {
    "or": "or",
    ",": ",",
    "/": "-",
}


def _word(table: Mapping[str, Any], tokens: Tokens, at: int) -> Found:
    """Read one word of a table."""
    word = tokens.words[at]
    return ((table[word], at + 1),) if word in table else ()


def _name(table: Mapping[str, Any], tokens: Tokens, at: int) -> Found:
    """Read a month or weekday, with the full stop that abbreviates it."""
    word = tokens.words[at]
    both = f"{word} {tokens.words[at + 1]}"
    if both in table:
        return ((table[both], at + 2),)  # of two words, as the Levant's months are
    if word not in table:
        return ()
    dotted = tokens.words[at + 1] == "." and word in ABBREVIATED
    return ((table[word], at + 1 + dotted),)


def _phrase(table: Mapping[str, Any], longest: int, tokens: Tokens, at: int) -> Found:
    """Read the longest words of a table."""
    for length in range(longest, 0, -1):
        words = " ".join(tokens.words[at : at + length])
        if words in table:
            return ((table[words], at + length),)
    return ()


def _number(digits: int, tokens: Tokens, at: int) -> Found:
    return ((int(tokens.words[at]), at + 1),) if tokens.digits[at] == digits else ()


def _ordinal(tokens: Tokens, at: int) -> Found:
    """Read "third" and "3rd"."""
    word = tokens.words[at]
    if word in ORDINALS:
        return ((ORDINALS[word], at + 1),)
    short = 1 <= tokens.digits[at] <= 2
    if short and tokens.words[at + 1] in SUFFIXES and tokens.glued[at + 1]:
        return ((int(word), at + 2),)
    return ()


def _day(tokens: Tokens, at: int) -> Found:
    """Read "23", "23rd", "third" or, before a month, "23." as a day of a month."""
    ordinal = _ordinal(tokens, at)
    word, following = tokens.words[at], tokens.words[at + 1]
    if ordinal:
        return ordinal if 1 <= ordinal[0][0] <= _LAST_DAY else ()
    if not 1 <= tokens.digits[at] <= 2 or not 1 <= int(word) <= _LAST_DAY:
        return ()
    if following == ":" and tokens.digits[at + 2]:
        return ()  # a time of day
    dotted = following == "." and tokens.words[at + 2] in MONTHS
    return ((int(word), at + 1 + dotted),)


def _days(tokens: Tokens, at: int) -> Found:
    """Read days listed beside a month's name: "23", "23-24", "22, 23 or 29"."""
    first = _day(tokens, at)
    if not first:
        return ()
    days, at = [first[0][0]], first[0][1]
    joiner = ""
    found = [((tuple(days), ""), at)]
    while len(days) < _MOST_DAYS_LISTED and joiner != "-":
        following = _next_day(tokens, at)
        if following is None or (following[0] == "-" and joiner):
            break
        joiner, day, at = following
        days.append(day)
        found.append(((tuple(days), "and" if joiner == "," else joiner), at))
    return found[::-1]


def _next_day(tokens: Tokens, at: int) -> tuple[str, int, int] | None:
    """Return what joins a further day ("," for a list that goes on), the day, and its end."""
    joiner = _JOINERS.get(tokens.words[at], "")
    if joiner == "," and tokens.words[at + 1] in ("and", "or"):
        at, joiner = at + 1, _JOINERS[tokens.words[at + 1]]
    at += 1 + (tokens.words[at + 1] == "the")
    following = _day(tokens, at) if joiner else ()
    return (joiner, *following[0]) if following else None


def _iso(tokens: Tokens, at: int) -> Found:
    """Read an ISO 8601 or EDTF date: 2017-01-23, 2017-W04, 20170123, 198X."""
    if at and tokens.words[at] == "-" and tokens.glued[at]:
        return ()  # the hyphen of "post-2010" is no minus
    found = iso_at(tokens, at)
    return () if found is None else (found,)


def _figures(tokens: Tokens, at: int) -> Found:
    """Read 23/01/2017, 23.1.2017, 01/23/17 and 2017/01/23."""
    words = tokens.words
    sign = words[at + 1]
    if sign not in ("/", ".", "-") or words[at + 3] != sign:
        return ()
    sizes = tokens.digits[at : at + 5 : 2]
    if not all(tokens.glued[at + 1 : at + 5]) or max(sizes) > 4 or not all(sizes):
        return ()
    first, second, third = map(int, words[at : at + 5 : 2])
    if sizes[0] == 4:
        return ((Numbers(third, second, first, 0), at + 5),)
    if max(sizes[:2]) > 2 or sizes[2] not in (2, 4):
        return ()
    return ((Numbers(first, second, third, sizes[2]), at + 5),)


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


def _amount(tokens: Tokens, at: int) -> Found:
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


def _hours(tokens: Tokens, at: int) -> Found:
    """Read "48 hours" and "two hours" as whole days, those in words as less than one."""
    word, unit = tokens.words[at], tokens.words[at + 1]
    if not (word in NUMBERS or tokens.digits[at]) or unit not in SHORTER_THAN_DAYS:
        return ()
    counted = unit.startswith("hour") and tokens.digits[at]
    return ((int(word[:_MOST_HOUR_DIGITS]) // 24 if counted else 0, at + 2),)


def _doubts(tokens: Tokens, at: int) -> Found:
    """Read words that leave a date in doubt, as whether it is uncertain and approximate."""
    start, maybe, about = at, False, False
    while at < start + _MOST_DOUBTS and (tokens.words[at] in MAYBE or tokens.words[at] in ABOUT):
        maybe = maybe or tokens.words[at] in MAYBE
        about = about or tokens.words[at] in ABOUT
        at += 1
        at += tokens.words[at] == "." and len(tokens.words[at - 1]) <= 6
    return (((maybe, about), at),) if at > start else ()


def _mark(tokens: Tokens, at: int) -> Found:
    """Read the mark ?, ~ or % right behind a date."""
    mark = MARKS.get(tokens.words[at])
    return ((mark, at + 1),) if mark and tokens.glued[at] else ()


def _month_slash(tokens: Tokens, at: int) -> Found:
    """Read 01/2017, which in a sentence may number a resolution."""
    number, sign, of = tokens.words[at : at + 3]
    if sign != "/" or tokens.digits[at + 2] != 4 or not 1 <= tokens.digits[at] <= 2:
        return ()
    if not 1 <= int(number) <= _LAST_MONTH:
        return ()
    if not (tokens.glued[at + 1] and tokens.glued[at + 2]):
        return ()
    return ((month(int(of), int(number)), at + 3),)


def _week_number(tokens: Tokens, at: int) -> Found:
    """Read the number of a week, one or two digits."""
    return ((int(tokens.words[at]), at + 1),) if 1 <= tokens.digits[at] <= 2 else ()


def _three_digits(tokens: Tokens, at: int) -> Found:
    """Read a year of three digits, which in a sentence is more often a figure."""
    return ((Year(int(tokens.words[at])), at + 1),) if tokens.digits[at] == 3 else ()


def _last_digits(tokens: Tokens, at: int) -> Found:
    """Read the last one or two digits of a year, as they are written: 9, 05, '36."""
    at += tokens.words[at] == "'"
    return ((tokens.words[at], at + 1),) if 1 <= tokens.digits[at] <= 2 else ()


def _era(tokens: Tokens, at: int) -> Found:
    found = era_at(tokens, at)
    return () if found is None else (found,)


def _nth(tokens: Tokens, at: int) -> Found:
    """Read "first", "2nd", "last": -1 for the last."""
    if tokens.words[at] in ("last", "latter"):
        return ((-1, at + 1),)
    return _ordinal(tokens, at)


def _nth_day(tokens: Tokens, at: int) -> Found:
    return tuple(each for each in _day(tokens, at) if each[1] == at + 2)


PARTS: dict[str, Callable[[Tokens, int], Found]] = {
    **{name: partial(_word, table) for name, table in TABLES.items()},
    **{name: partial(_phrase, table, longest) for name, (table, longest) in PHRASES.items()},
    "month": partial(_name, MONTHS),
    "weekday": partial(_name, WEEKDAYS),
    "ordinal": _ordinal,
    "nth": _nth,
    "day": _day,
    "nth_day": _nth_day,
    "days": _days,
    "year": year_at,
    "year4": partial(_number, 4),
    "year3": _three_digits,
    "short_year": partial(_number, 2),
    "digit": partial(_number, 1),
    "last_digits": _last_digits,
    "era": _era,
    "iso": _iso,
    "figures": _figures,
    "month_slash": _month_slash,
    "week_number": _week_number,
    "amount": _amount,
    "hours": _hours,
    "doubts": _doubts,
    "mark": _mark,
    "clock": clock_at,
}
"""How each part is read, under the name that it has in the rules."""


def _by_first() -> dict[str, tuple[str, ...]]:
    """Return the parts that each word may begin."""
    words = frozenset().union(*STARTS.values())
    return {word: tuple(name for name in PARTS if word in STARTS[name]) for word in words}


_BY_FIRST = _by_first()


def parts_of(tokens: Tokens) -> dict[tuple[str, int], Found]:
    """Return all that begins at each token, by the name of the part and the token's index."""
    found = {}
    for at in range(tokens.end):
        word = DIGITS if tokens.digits[at] else tokens.words[at]
        for name in _BY_FIRST.get(word, ()):
            if read := PARTS[name](tokens, at):
                found[name, at] = read
    return found
