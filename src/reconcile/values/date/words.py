"""A date in words, and in EDTF.

In: a `Date`. Out: text; what `words` prints is read back as the same date, and `edtf_text` says as
much of a date as EDTF can (a week becomes its interval, a part its whole).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.day_numbers import day_number, week_of, year_month_day
from reconcile.values.date.edtf import year_text
from reconcile.values.date.english_words import MONTH_NAMES
from reconcile.values.date.value import Bound, Date, Part, Precision

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.model.reading import Days

_ORDINALS = ("first", "second", "third", "fourth")
_SEASONS = ("spring", "summer", "autumn", "winter")
_WORDED_YEARS = range(1000, 10_000)
_NO_YEAR = "XXXX-"


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
    return f"{'possibly ' * date.uncertain}{'about ' * date.approximate}{text}"


def _single(date: Date) -> str:
    if date.edtf:
        return _masked(date.edtf) + (f" at {date.time[1:6]}" if date.time else "")
    if date.time:
        return edtf_day(date.written or date.days) + date.time
    return _WORDS[date.precision](*year_month_day(date.days.earliest or 0))


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
    return f"{day} {MONTH_NAMES[month - 1]} {year}"


def _month(year: int, month: int, _: int) -> str:
    if year not in _WORDED_YEARS:
        return f"{year_text(year)}-{month:02d}"
    return f"{MONTH_NAMES[month - 1]} {year}"


def _season(year: int, month: int, _: int) -> str:
    name = _SEASONS[month // 3 - 1]
    if year not in _WORDED_YEARS:
        return f"{year_text(year)}-{20 + month // 3}"
    return f"{name} {year}" + (f"-{(year + 1) % 100:02d}" if name == "winter" else "")


def _quarter(year: int, month: int, _: int) -> str:
    if year not in _WORDED_YEARS:
        return f"{year_text(year)}-{33 + month // 3}"
    return f"the {_ORDINALS[month // 3]} quarter of {year}"


def _half(year: int, month: int, _: int) -> str:
    if year not in _WORDED_YEARS:
        return f"{year_text(year)}-{40 + month // 7}"
    return f"the {_ORDINALS[month // 7]} half of {year}"


def _decade(year: int, _: int, __: int) -> str:
    return f"the {year}s" if year in _WORDED_YEARS else _edtf_years(year, 10)


def _century(year: int, _: int, __: int) -> str:
    if year not in _WORDED_YEARS:
        return _edtf_years(year, 100)
    number = year // 100 + 1
    teen = number // 10 % 10 == 1
    return f"the {number}{'th' if teen else _SUFFIXES.get(number % 10, 'th')} century"


_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def _edtf_years(first: int, size: int) -> str:
    """Return a decade or century with its last digits unspecified."""
    digits = f"{abs(first + size - 1 if first < 0 else first):04d}"
    loose = len(str(size)) - 1
    return ("-" if first < 0 else "") + digits[:-loose] + "X" * loose


def _week(year: int, month: int, day: int) -> str:
    in_year, number = week_of(day_number(year, month, day))
    return f"{in_year:04d}-W{number:02d}"


def _year(year: int, _: int, __: int) -> str:
    return year_text(year)


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
}


def edtf_text(date: Date) -> str:
    """Return a date in EDTF, as exactly as EDTF can say it."""
    if date.precision is Precision.EITHER:
        return f"[{','.join(map(_member, date.ends))}]"
    if date.precision is Precision.ALL:
        return f"{{{','.join(map(_member, date.ends))}}}"
    if date.bound:
        return date.edtf or _edtf_bound(date)
    if date.ends:
        return f"{edtf_text(date.ends[0])}/{edtf_text(date.ends[1])}"
    return _edtf_single(date) + _mark(date)


def _mark(date: Date) -> str:
    if date.uncertain and date.approximate:
        return "%"
    return "?" if date.uncertain else "~" if date.approximate else ""


def _edtf_single(date: Date) -> str:
    first, last = date.days
    if date.edtf or first is None or last is None:
        return date.edtf
    if date.precision is Precision.WEEK:
        return f"{_edtf_number(first)}/{_edtf_number(last)}"
    if date.time:
        return edtf_day(date.written or date.days) + date.time
    year, month, day = year_month_day(first)
    code = _CODES[date.precision](month)
    if date.precision in (Precision.DECADE, Precision.CENTURY):
        return _edtf_years(year, 10 if date.precision is Precision.DECADE else 100)
    text = f"{year_text(year)}-{code:02d}" if code else year_text(year)
    return f"{text}-{day:02d}" if date.precision is Precision.DAY else text


_CODES: dict[Precision, Callable[[int], int]] = {
    Precision.DAY: lambda month: month,
    Precision.MONTH: lambda month: month,
    Precision.SEASON: lambda month: 20 + month // 3,
    Precision.QUARTER: lambda month: 33 + month // 3,
    Precision.HALF: lambda month: 40 + month // 7,
    Precision.YEAR: lambda _: 0,
    Precision.DECADE: lambda _: 0,
    Precision.CENTURY: lambda _: 0,
}


def _edtf_number(number: int) -> str:
    year, month, day = year_month_day(number)
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def edtf_day(days: Days) -> str:
    """Return the first day of a span in EDTF, ".." for an open start."""
    return ".." if days.earliest is None else _edtf_number(days.earliest)


def _member(date: Date) -> str:
    """Return a member of a set, whose ranges EDTF writes with two dots."""
    if date.ends and not date.bound:
        return f"{edtf_text(date.ends[0])}..{edtf_text(date.ends[1])}"
    return edtf_text(date).replace("/", "")


def _edtf_bound(date: Date) -> str:
    stated = edtf_text(date.ends[0])
    if date.bound is Bound.END_UNKNOWN:
        return f"{stated}/"
    if date.bound is Bound.START_UNKNOWN:
        return f"/{stated}"
    first, last = date.days
    if date.bound is Bound.AFTER and first is not None:
        stated = _edtf_number(first)
    if date.bound is Bound.BEFORE and last is not None:
        stated = _edtf_number(last)
    return f"{stated}/.." if last is None else f"../{stated}"


def plain_day(number: int | None) -> str:
    """Return one day in words, "open" for an open end."""
    return "open" if number is None else _day(*year_month_day(number))


def in_days(days: Days) -> str:
    """Return a span in words, "1 to 31 December 2016" told as its first and last day."""
    if days.earliest == days.latest and days.earliest is not None:
        return plain_day(days.earliest)
    if days.earliest is None:
        return "any day" if days.latest is None else f"{plain_day(days.latest)} or earlier"
    if days.latest is None:
        return f"{plain_day(days.earliest)} or later"
    return f"{plain_day(days.earliest)} to {plain_day(days.latest)}"
