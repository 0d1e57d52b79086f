"""Extended Date/Time Format texts: levels 0 and 1 whole, and most of level 2.

In: a text without blanks. Out: a `Date`, or `ValueSyntaxError`. The source is the specification of
the Library of Congress (2019, ISO 8601-2). Strict: what only drafts or single libraries allow
(`open`, `unknown`, `u` for X, `^region`, blanks in sets, `197` for a decade) is refused.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.values.date import iso_clock
from reconcile.values.date.calendar_dates import (
    bounded,
    half,
    months,
    quarter,
    season,
    set_of,
    span,
    valid_day,
    year,
    years,
)
from reconcile.values.date.calendar_dates import month as month_of
from reconcile.values.date.edtf_mask import masked
from reconcile.values.date.value import Bound, Date, Precision
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    import re

EXPECTED = "2017-01-23, 2016-12, 198X, 2017-21, 2017-01-23?, 2011-03/.. or [2017-01-22,2017-01-29]"
LONGEST = 120
_MOST_YEAR_DIGITS = 12
_DECEMBER = 12


@cache
def _point_pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    mark = "([?~%]?)"
    return re.compile(
        rf"{mark}(-?)([0-9X]{{4}}){mark}(?:-{mark}([0-9X]{{2}}){mark}(?:-{mark}([0-9X]{{2}}){mark})?)?"
    )


@cache
def _year_pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    return re.compile(r"(Y?)(-?)([0-9]{1,12})(?:E([0-9]{1,2}))?(?:S([0-9]{1,2}))?([?~%]?)")


def parse_edtf(text: str) -> Date:
    """Return the date that an EDTF text states; raise `ValueSyntaxError` for any other text."""
    if len(text) > LONGEST:
        raise ValueSyntaxError(f"an EDTF text of {len(text)} characters is too long", EXPECTED)
    if "/" in text:
        return _interval(text)
    if text[:1] in ("[", "{"):
        return _set(text)
    if "T" in text:
        return _with_time(text)
    return _point(text)


def _refused(text: str, why: str = "isn't an EDTF date") -> ValueSyntaxError:
    return ValueSyntaxError(f'"{text}" {why}', EXPECTED)


def _point(text: str) -> Date:
    found = _point_pattern().fullmatch(text)
    if found is None:
        return _long_year(text)
    mark0, sign, year_, mark1, mark2, month_, mark3, mark4, day_, mark5 = found.groups("")
    if sign and year_ == "0000":
        raise _refused(text, "isn't a year: the year before 0001 is 0000")
    date = _date(text, sign, year_, month_, day_)
    marks = mark0 + mark1 + mark2 + mark3 + mark4 + mark5
    return qualified(date, marks) if marks else date


def qualified(date: Date, marks: str) -> Date:
    """Return a date with the doubts of its EDTF marks: ? uncertain, ~ approximate, % both."""
    return date._replace(
        uncertain="?" in marks or "%" in marks, approximate="~" in marks or "%" in marks
    )


def _date(text: str, sign: str, year_: str, month_: str, day_: str) -> Date:
    if "X" in year_ or "X" in month_ or "X" in day_:
        date = masked(sign, year_, month_, day_)
    else:
        date = _plain(int(sign + year_), month_, day_)
    if date is None:
        raise _refused(text, "isn't in the calendar")
    return date


def _plain(year_: int, month_: str, day_: str) -> Date | None:
    if day_:
        return valid_day(year_, int(month_), int(day_))
    if not month_:
        return year(year_)
    number = int(month_)
    return month_of(year_, number) if 1 <= number <= _DECEMBER else division(year_, number)


def division(year_: int, code: int) -> Date | None:
    """Return a division of a year by its EDTF code (21 to 41), None for another number."""
    if 21 <= code <= 24:
        return season(year_, code)
    if 25 <= code <= 28:
        made = season(year_, code - 4)
    elif 29 <= code <= 32:
        made = _southern(year_, code)
    elif 33 <= code <= 36:
        return quarter(year_, code - 32)
    elif 37 <= code <= 39:
        made = months(year_, 4 * (code - 37) + 1, 4, Precision.PERIOD)
    elif code in (40, 41):
        return half(year_, code - 39)
    else:
        return None
    return made._replace(precision=Precision.PERIOD, edtf=f"{year_text(year_)}-{code}")


def _southern(year_: int, code: int) -> Date:
    first = (9, 12, 3, 6)[code - 29]
    return months(year_, first, 3, Precision.PERIOD)


def year_text(number: int) -> str:
    """Return a year as EDTF writes it."""
    if abs(number) > 9999:
        return f"Y{number}"
    return f"{'-' if number < 0 else ''}{abs(number):04d}"


def _is_long(number: int, digits: str) -> bool:
    """Say whether a year has more than four digits, none of them a zero in front."""
    return number > 9999 and digits[0] != "0"


def _long_year(text: str) -> Date:
    """Return a year of more than four digits, or one with an exponent or significant digits."""
    found = _year_pattern().fullmatch(text)
    if found is None:
        raise _refused(text)
    letter, sign, digits, exponent, significant, mark = found.groups("")
    number = _magnitude(text, digits, int(exponent or 0))
    four = significant and len(digits) == 4 and not (letter or exponent)
    if not four and not (letter and _is_long(number, digits)):
        raise _refused(text, "isn't a year: 2017, or Y17000 for more than four digits")
    signed = -number if sign else number
    date = _significant(text, number, sign, int(significant)) if significant else year(signed)
    return qualified(date, mark) if mark else date


def _magnitude(text: str, digits: str, exponent: int) -> int:
    if len(digits) + exponent > _MOST_YEAR_DIGITS:
        raise _refused(text, f"has a year of more than {_MOST_YEAR_DIGITS} digits")
    return int(digits) * int("1" + "0" * exponent)


def _significant(text: str, number: int, sign: str, significant: int) -> Date:
    """Return the years that share the first digits of an estimated one (1950S2: 1900 to 1999)."""
    loose = len(str(number)) - significant
    if not significant or loose < 0:
        raise _refused(text, "has fewer digits than are said to be significant")
    size = int("1" + "0" * loose)
    low = number - number % size
    first = -(low + size - 1) if sign else low
    made = years(first, size, Precision.PERIOD)
    return made._replace(edtf=f"{year_text(-number if sign else number)}S{significant}")


def _with_time(text: str) -> Date:
    day_, _, time = text.partition("T")
    date = _point(day_)
    if date.precision is not Precision.DAY or date.edtf or date.uncertain or date.approximate:
        raise _refused(text, "has a time but no whole day")
    clock = iso_clock.parse_time(time, with_seconds=True)
    if clock is None:
        raise _refused(text, "has no time such as T23:20:30, T23:20:30Z or T23:20:30+04:30")
    return at_time(date, clock)


def at_time(date: Date, clock: iso_clock.Clock) -> Date:
    """Return a day with its time, moved to the day of UTC where the time has an offset."""
    if not clock.day_shift or date.days.earliest is None:
        return date._replace(time=clock.text)
    number = date.days.earliest + clock.day_shift
    return date._replace(days=Days(number, number), time=clock.text, written=date.days)


def _interval(text: str) -> Date:
    left, _, right = text.partition("/")
    if "/" in right:
        raise _refused(text, "has more than one slash")
    if left in ("", "..") and right in ("", ".."):
        return Date(Days(None, None), Precision.BOUND, bound=Bound.OPEN, edtf=text)
    if right in ("", ".."):
        return bounded(_point(left), Bound.SINCE if right else Bound.END_UNKNOWN)
    if left in ("", ".."):
        return bounded(_point(right), Bound.UNTIL if left else Bound.START_UNKNOWN)
    start, end = _point(left), _point(right)
    if not _in_order(start, end, loose="X" in text):
        raise _refused(text, "ends before it starts")
    return span(start, end, Precision.INTERVAL)


def _in_order(start: Date, end: Date, *, loose: bool) -> bool:
    """Say whether an end may follow a start.

    A shorter end is read as its own start, so that 2017-01-03/2017-01 is refused. Unspecified
    digits may be whatever puts the interval in order.
    """
    last = end.days.latest if loose else end.days.earliest
    return last is not None and start.days.earliest is not None and start.days.earliest <= last


def _set(text: str) -> Date:
    """Return one of the members in square brackets, or all of those in braces."""
    precision = Precision.EITHER if text[0] == "[" else Precision.ALL
    if text[-1] != ("]" if text[0] == "[" else "}"):
        raise _refused(text, "doesn't close the bracket it opens")
    parts = text[1:-1].split(",")
    last = len(parts) - 1
    members = [
        _member(text, part, precision, first=at == 0, last=at == last)
        for at, part in enumerate(parts)
    ]
    return set_of(members, precision)


def _member(text: str, part: str, precision: Precision, *, first: bool, last: bool) -> Date:
    if ".." not in part:
        return _point(part)
    left, _, right = part.partition("..")
    if first and right and not left:
        return bounded(_point(right), Bound.UNTIL)
    if last and left and not right:
        return bounded(_point(left), Bound.SINCE)
    return _range_between(text, left, right, precision)


def _range_between(text: str, left: str, right: str, precision: Precision) -> Date:
    """Return the days from one date to another, one of which or all of which are meant."""
    start, end = _point(left), _point(right)
    if start.precision is not end.precision or not _in_order(start, end, loose="X" in left + right):
        raise _refused(text, "has a range whose ends don't go together")
    return span(
        start, end, Precision.RANGE if precision is Precision.EITHER else Precision.INTERVAL
    )
