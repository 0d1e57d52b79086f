"""Dates in words, as they are printed.

In: dates and spans of days. Out: text without markup. What `words` prints is read back as the same
date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.day_numbers import (
    day_number,
    julian_year_month_day,
    week_of,
    year_month_day,
)
from reconcile.values.date.edtf import year_text
from reconcile.values.date.edtf_text import edtf_day, edtf_text, edtf_years
from reconcile.values.date.value import Bound, Calendar, Date, Part, Precision
from reconcile.values.date.vocabulary import MONTH_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.model.reading import Days

_ORDINALS = ("first", "second", "third", "fourth")
_SEASONS = ("spring", "summer", "autumn", "winter")
_WORDED_YEARS = range(-9998, 10_000)
_BARE_YEARS = range(1000, 10_000)
_NO_YEAR = "XXXX-"
_THIS_MILLENNIUM = 2000


def words(date: Date) -> str:
    """Return a date in words that are read back as the same date."""
    if date.milestone:
        return f"{date.milestone} {words(date._replace(milestone=''))}"
    if date.ends or date.bound:
        return _compound(date)
    text = _single(date)
    if date.part is not Part.NONE:
        long = date.precision in (Precision.DECADE, Precision.CENTURY) and text.startswith("the ")
        text = f"the {date.part.value} {text[4:]}" if long else f"{date.part.value} {text}"
    if date.calendar:
        text += f" ({date.calendar})"
    return f"{'possibly ' * date.uncertain}{'about ' * date.approximate}{text}"


def _single(date: Date) -> str:
    if date.edtf:
        return _masked(date.edtf) + (f" at {date.time[1:6]}" if date.time else "")
    if date.time:
        days = date.written or date.days
        about = f"{in_days(days)} at about {_clock(date.time)}"
        return about if date.about_time else edtf_day(days) + date.time
    fields = julian_year_month_day if date.calendar is Calendar.JULIAN else year_month_day
    return _WORDS[date.precision](*fields(date.days.earliest or 0))


def _clock(time: str) -> str:
    """Return a time without its T and its empty seconds: 18:00, 18:00 +02:00."""
    clock, zone = time[1:9].removesuffix(":00"), time[9:]
    return clock + (" UTC" if zone == "Z" else f" {zone}" if zone else "")


def _masked(mask: str) -> str:
    """Return a day or month of no year in words, any other mask as it is."""
    if not mask.startswith(_NO_YEAR) or "X" in mask[len(_NO_YEAR) :]:
        return mask
    month, _, day = mask[len(_NO_YEAR) :].partition("-")
    name = MONTH_NAMES[int(month) - 1]
    return f"{int(day)} {name}" if day else name


def _compound(date: Date) -> str:
    ends = date.ends
    if date.bound:
        return f"{date.bound.value} {words(ends[0])}" if date.bound in _WORDED else edtf_text(date)
    if date.precision is Precision.RANGE:
        return f"between {words(ends[0])} and {words(ends[1])}"
    if date.precision is Precision.INTERVAL:
        return f"{words(ends[0])} to {words(ends[1])}"
    if date.precision is Precision.EITHER:
        return " or ".join(map(words, ends))
    if any(end.ends for end in ends):
        return edtf_text(date)
    return " and ".join(map(words, ends))


_WORDED = frozenset(Bound) - {
    Bound.NONE,
    Bound.OPEN,
    Bound.END_UNKNOWN,
    Bound.START_UNKNOWN,
}


def _day(year: int, month: int, day: int) -> str:
    if year not in _WORDED_YEARS:
        return f"{year_text(year)}-{month:02d}-{day:02d}"
    return f"{day} {MONTH_NAMES[month - 1]} {_year(year)}"


def _month(year: int, month: int, _: int = 1) -> str:
    if year not in _WORDED_YEARS:
        return f"{year_text(year)}-{month:02d}"
    return f"{MONTH_NAMES[month - 1]} {_year(year)}"


def _year(year: int, _: int = 1, __: int = 1) -> str:
    """Return a year as people write it: 2017, AD 79, 44 BC."""
    if year in _BARE_YEARS:
        return str(year)
    if year not in _WORDED_YEARS:
        return year_text(year)
    return f"AD {year}" if year > 0 else f"{1 - year} BC"


def _season(year: int, month: int, _: int) -> str:
    name = _SEASONS[month // 3 - 1]
    if year not in _BARE_YEARS:
        return f"{year_text(year)}-{20 + month // 3}"
    return f"{name} {year}" + (f"-{(year + 1) % 100:02d}" if name == "winter" else "")


def _quarter(year: int, month: int, _: int) -> str:
    if year not in _BARE_YEARS:
        return f"{year_text(year)}-{33 + month // 3}"
    return f"the {_ORDINALS[month // 3]} quarter of {year}"


def _half(year: int, month: int, _: int) -> str:
    if year not in _BARE_YEARS:
        return f"{year_text(year)}-{40 + month // 7}"
    return f"the {_ORDINALS[month // 7]} half of {year}"


def _decade(year: int, _: int, __: int) -> str:
    # "The 1800s" may be a century as well.
    worded = year in _BARE_YEARS and (year % 100 or year == _THIS_MILLENNIUM)
    return f"the {year}s" if worded else edtf_years(year, 10)


def _century(year: int, _: int, __: int) -> str:
    ahead, number = _century_number(year)
    return f"the {_ordinal(number)} century{ahead}"


def _century_number(year: int) -> tuple[str, int]:
    """Return " BC" or nothing, and the number of the century that a year lies in."""
    return (" BC", -year // 100 + 1) if year < 0 else ("", year // 100 + 1)


def _ordinal(number: int) -> str:
    teen = number // 10 % 10 == 1
    return f"{number}{'th' if teen else _SUFFIXES.get(number % 10, 'th')}"


_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def _half_century(year: int, _: int, __: int) -> str:
    return _share_of_century(year, 50, "half")


def _third_of_century(year: int, _: int, __: int) -> str:
    return _share_of_century(year, 33, "third")


def _quarter_century(year: int, _: int, __: int) -> str:
    return _share_of_century(year, 25, "quarter")


def _share_of_century(year: int, size: int, name: str) -> str:
    start = year - (year - 1) % 100 if year < 0 else year - year % 100
    return f"the {_ORDINALS[(year - start) // size]} {name} of {_century(start, 1, 1)}"


def _week(year: int, month: int, day: int) -> str:
    in_year, number = week_of(day_number(year, month, day))
    return f"{in_year:04d}-W{number:02d}"


_WORDS: dict[Precision, Callable[[int, int, int], str]] = {
    Precision.DAY: _day,
    Precision.WEEK: _week,
    Precision.MONTH: _month,
    Precision.QUARTER: _quarter,
    Precision.HALF: _half,
    Precision.SEASON: _season,
    Precision.YEAR: _year,
    Precision.DECADE: _decade,
    Precision.CENTURY: _century,
    Precision.HALF_CENTURY: _half_century,
    Precision.THIRD_OF_CENTURY: _third_of_century,
    Precision.QUARTER_CENTURY: _quarter_century,
}


def plain_day(number: int | None) -> str:
    """Return one day in words, "open" for an open end."""
    return "open" if number is None else _day(*year_month_day(number))


def in_days(days: Days) -> str:
    """Return a span in words, "1 to 31 December 2016" as its first and last day."""
    if days.earliest == days.latest and days.earliest is not None:
        return plain_day(days.earliest)
    if days.earliest is None:
        return "any day" if days.latest is None else f"{plain_day(days.latest)} or earlier"
    if days.latest is None:
        return f"{plain_day(days.earliest)} or later"
    return f"{plain_day(days.earliest)} to {plain_day(days.latest)}"
