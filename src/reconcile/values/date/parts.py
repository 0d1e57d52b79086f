"""What single words and figures of a date name: a month, a day, a year, a unit, a time of day.

In: `Tokens`. Out: what may begin at each, with the index after it, the longest first. `PARTS` has a
function for every kind of part, `STARTS` the words that it may begin with.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from reconcile.values.date.calendar_dates import month
from reconcile.values.date.chart_parser import DIGITS, Found
from reconcile.values.date.draft import Numbers, Year
from reconcile.values.date.iso import iso_at
from reconcile.values.date.value import Precision
from reconcile.values.date.vocabulary import (
    ABBREVIATED,
    ABOUT,
    BOUNDS,
    CALENDARS,
    DOTTED_ERAS,
    DOUBT_NOTES,
    ERAS,
    FEASTS,
    FRACTIONS_OF_CENTURY,
    KINDS_OF_YEAR,
    MARKS,
    MAYBE,
    MID_UNITS,
    MODIFIERS,
    MONTHS,
    NAMED_DAYS,
    NOW,
    NUMBERS,
    OF_OTHERS,
    ORDINALS,
    PARTS_OF_TIME,
    ROMAN_MONTHS,
    SEASONS,
    SPELLED_CENTURIES,
    TENS,
    TIMES_OF_DAY,
    TO,
    TRAILING_BOUNDS,
    UNITS,
    WEEK_WAYS,
    WEEKDAYS,
)
from reconcile.values.date.written_amounts import amount_at, hours_at
from reconcile.values.date.written_days import day_at, days_at, nth_at, nth_day_at, ordinal_at
from reconcile.values.date.written_times import clock_at
from reconcile.values.date.written_years import era_at, year_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reconcile.values.date.tokens import Tokens

_MOST_DOUBTS = 6
_LAST_MONTH = 12


def _word(table: Mapping[str, Any], tokens: Tokens, at: int) -> Found:
    """Read one word of a table."""
    word = tokens.words[at]
    return ((table[word], at + 1),) if word in table else ()


def _name(table: Mapping[str, Any], tokens: Tokens, at: int) -> Found:
    """Read a month or weekday, with the full stop that abbreviates it."""
    word = tokens.words[at]
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


def _iso(tokens: Tokens, at: int) -> Found:
    """Read an ISO 8601 or EDTF date: 2017-01-23, 2017-W04, 20170123, 198X."""
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


_TABLES: dict[str, Mapping[str, Any]] = {
    "roman": ROMAN_MONTHS,
    "season": SEASONS,
    "part": PARTS_OF_TIME,
    "unit": UNITS,
    "modifier": MODIFIERS,
    "named_day": NAMED_DAYS,
    "tens": TENS,
    "time_of_day": dict.fromkeys(TIMES_OF_DAY),
    "fraction": {"quarter": Precision.QUARTER, "half": Precision.HALF},
    "letter": {"q": Precision.QUARTER, "h": Precision.HALF},
    "fraction_of_century": FRACTIONS_OF_CENTURY,
    "kind_of_year": dict.fromkeys(KINDS_OF_YEAR),
    "mid_unit": MID_UNITS,
    "week_way": WEEK_WAYS,
    "day_way": {"before": -1, "after": 1},
    "of_others": dict.fromkeys(OF_OTHERS),
    "to": dict.fromkeys(TO),
    "now": dict.fromkeys(NOW),
    "centuries": dict.fromkeys(("century", "centuries")),
    "from": {word: word for word in ("from", "after", "before", "starting")},
}
_PHRASES: dict[str, tuple[Mapping[str, Any], int]] = {
    "feast": (FEASTS, 5),
    "bound": (BOUNDS, 3),
    "trailing": (TRAILING_BOUNDS, 3),
    "calendar": (CALENDARS, 4),
    "doubt_note": (DOUBT_NOTES, 2),
    "between": (dict.fromkeys(("between", "bet", "bet .", "btw", "btw .")), 2),
}
PARTS: dict[str, Callable[[Tokens, int], Found]] = {
    **{name: partial(_word, table) for name, table in _TABLES.items()},
    **{name: partial(_phrase, table, longest) for name, (table, longest) in _PHRASES.items()},
    "month": partial(_name, MONTHS),
    "weekday": partial(_name, WEEKDAYS),
    "ordinal": ordinal_at,
    "nth": nth_at,
    "day": day_at,
    "nth_day": nth_day_at,
    "days": days_at,
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
    "amount": amount_at,
    "hours": hours_at,
    "doubts": _doubts,
    "mark": _mark,
    "clock": clock_at,
}
"""How each part is read, under the name that it has in the rules."""
_NUMBERED = frozenset({DIGITS})
STARTS: dict[str, frozenset[str]] = {
    **{name: frozenset(table) for name, table in _TABLES.items()},
    **{
        name: frozenset(phrase.split()[0] for phrase in table)
        for name, (table, _) in _PHRASES.items()
    },
    "month": frozenset(MONTHS),
    "weekday": frozenset(WEEKDAYS),
    "ordinal": _NUMBERED | ORDINALS.keys(),
    "nth": _NUMBERED | ORDINALS.keys() | {"last", "latter"},
    "day": _NUMBERED | ORDINALS.keys(),
    "nth_day": _NUMBERED,
    "days": _NUMBERED | ORDINALS.keys(),
    "year": _NUMBERED
    | MODIFIERS.keys()
    | ERAS
    | DOTTED_ERAS.keys()
    | SPELLED_CENTURIES.keys()
    | {"'"},
    "year4": _NUMBERED,
    "year3": _NUMBERED,
    "short_year": _NUMBERED,
    "digit": _NUMBERED,
    "last_digits": _NUMBERED | {"'"},
    "era": ERAS | DOTTED_ERAS.keys(),
    "iso": _NUMBERED | {"-", "y"},
    "figures": _NUMBERED,
    "month_slash": _NUMBERED,
    "amount": _NUMBERED | NUMBERS.keys(),
    "hours": _NUMBERED | NUMBERS.keys(),
    "doubts": ABOUT | MAYBE,
    "mark": frozenset(MARKS),
    "clock": _NUMBERED | {"noon", "midnight"},
}
"""The words that each part may begin with, so that rules are tried only where they can apply."""


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
