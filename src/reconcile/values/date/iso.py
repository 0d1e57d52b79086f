"""ISO 8601 and EDTF dates inside an English text: 2017-01-23, 2017-W04, 20170123, 198X.

In: `Tokens` and an index. Out: the date of the whole run of signs up to white space, and the index
after it, or None. Beyond EDTF it reads what ISO 8601 has besides: weeks, days of a year, basic
dates, and times without seconds.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.values.date.calendar_dates import day, iso_week, valid_day
from reconcile.values.date.day_numbers import day_number, is_leap
from reconcile.values.date.edtf import at_time, parse_edtf
from reconcile.values.date.iso_clock import parse_time
from reconcile.values.date.value import Date, Precision
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    import re

    from reconcile.values.date.tokens import Tokens

_LONGEST = 60
_CLOSING = ",;:.)]}'\"!"
_BASIC_DIGITS = 8
_GOES_ON = frozenset("-x?~%/t0123456789es")


def _may_begin(tokens: Tokens, at: int) -> bool:
    """Say whether a token can begin such a run: 20170123, the 2017 of 2017-01, the 198 of 198X."""
    word, following = tokens.words[at], tokens.words[at + 1]
    if len(word) == _BASIC_DIGITS:
        return True
    if following[:1] not in _GOES_ON or not tokens.glued[at + 1]:
        return False
    return len(word) == 4 or word in ("-", "y") or following[0] == "x"


def iso_at(tokens: Tokens, at: int) -> tuple[Date, int] | None:
    """Return the date of the run of signs that a token begins, and the index after it."""
    if not _may_begin(tokens, at):
        return None
    start = tokens.spans[at][0]
    chunk = _chunk(tokens.text[start : start + _LONGEST])
    date = parse_iso(chunk)
    if date is None:
        return None
    after = at
    while after < tokens.end and tokens.spans[after][0] < start + len(chunk):
        after += 1
    return date, after


def _chunk(text: str) -> str:
    run = text.split(maxsplit=1)
    if not run:
        return ""
    chunk = run[0].rstrip(_CLOSING)
    # The two dots of an open end aren't full stops.
    return chunk + ".." if chunk.endswith("/") and run[0].startswith("..", len(chunk)) else chunk


@cache
def _pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    return re.compile(
        r"([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?|([0-9]{4})-([0-9]{3})|([0-9]{4})([0-9]{2})([0-9]{2})"
    )


def parse_iso(text: str) -> Date | None:
    """Return the date that an ISO 8601 or EDTF text states, None for any other text."""
    try:
        return parse_edtf(text)
    except ValueSyntaxError:
        found = _pattern().fullmatch(text)
    if found is None:
        return _with_short_time(text)
    week_year, week_, weekday_, year_, ordinal, *basic = found.groups()
    if week_year:
        return _week(int(week_year), int(week_), weekday_)
    if year_:
        return _day_of_year(int(year_), int(ordinal))
    return valid_day(int(basic[0]), int(basic[1]), int(basic[2]))


def _week(year: int, number: int, weekday_: str | None) -> Date | None:
    made = iso_week(year, number)
    if made is None or weekday_ is None or made.days.earliest is None:
        return made
    return day(made.days.earliest + int(weekday_) - 1)


def _day_of_year(year: int, ordinal: int) -> Date | None:
    if not 1 <= ordinal <= (366 if is_leap(year) else 365):
        return None
    return day(day_number(year) + ordinal - 1)


def _with_short_time(text: str) -> Date | None:
    day_, sign, time = text.partition("T")
    clock = parse_time(time, with_seconds=False) if sign else None
    date = parse_iso(day_) if clock is not None else None
    if clock is None or date is None or date.precision is not Precision.DAY or date.edtf:
        return None
    return at_time(date, clock)
