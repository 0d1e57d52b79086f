"""Dates in words: a date as it is printed, and the comparison of two said to a person.

In: dates, and their comparison. Out: text without markup. What `words` prints is read back as the
same date.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.model.relation import Comparison, Explanation, Overlap, Relation
from reconcile.values.date import compare as code
from reconcile.values.date.compare import compare_dates
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
    from collections.abc import Callable, Iterable, Sequence

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


_MOST_CHOICES = 64

_SENTENCES = {
    code.SAME_DATE: "Both give the same date, {a}.",
    code.PRECISION: "{inner} lies within {outer}, so one is just more precise.",
    code.BOUND_SATISFIED: "{inner} satisfies {outer}.",
    code.PART_OF: "{inner} is part of {outer}.",
    code.OVERLAPPING: "{a} and {b} share some days, so both can be true.",
    code.AMBIGUOUS: "{a} and {b} agree in one of the dates that the words leave possible.",
    code.TIMES_DIFFER: "{a} and {b} are the same day, but not the same time.",
    code.BOUNDS_DIFFER: (
        "{a} and {b} are both open in the same direction, but they state different dates."
    ),
    code.OUTSIDE_PART: "{a} and {b} can both be true only outside the part that is named.",
    code.BEYOND: "{a} and {b} can both be true, but the words suggest a nearer date.",
    code.UNCERTAIN: "{a} and {b} share no day, but a source is itself uncertain of its date.",
    code.APPROXIMATE: (
        "{a} and {b} share no day, but lie no farther apart than an approximate date may."
    ),
    code.ADJACENT: (
        "{a} and {b} are different days that follow each other; midnight or a time zone may be why."
    ),
    code.APART: "{a} and {b} share no day.",
    code.MILESTONES: "{a} and {b} are dates of different moments.",
    code.CALENDAR: (
        "{a} and {b} may be one date in two calendars, Julian and Gregorian: one names neither."
    ),
    code.CENTURY_BORDER: "Some count the year between two centuries in {a}, some in the next.",
    code.APPROXIMATE_FITS: "{a} and {b} agree, but one of them is approximate.",
    code.FOLLOWING: "One of {a} and {b} ends when the other begins, so both can be true.",
    code.ACTIVE_DIFFERS: "{a} and {b} share no day, but nobody is active at one time only.",
}
_FLIPS = {
    code.PART_OF: "If the one-day date were said to be the whole time, they would contradict.",
    code.TIMES_DIFFER: "If one gave no time of day, they would agree.",
    code.BOUNDS_DIFFER: "If one stated no date of its own but only the open end, they would agree.",
    code.OUTSIDE_PART: "If the part of the month or year weren't named, they would agree.",
    code.BEYOND: "If the date lay nearer to the one that is named, they would agree.",
    code.UNCERTAIN: "If the source had no doubt of its date, they would contradict each other.",
    code.APPROXIMATE: "If the date weren't approximate, they would contradict each other.",
    code.ADJACENT: "If both gave the time and its offset to UTC, they might be one instant.",
    code.APART: "If either were said to be uncertain, they would only differ.",
    code.AMBIGUOUS: "If the other of the possible dates were meant, they would contradict.",
    code.CALENDAR: "If both named the same calendar, they would contradict each other.",
    code.CENTURY_BORDER: "If the century were written 19XX, they would contradict each other.",
    code.APPROXIMATE_FITS: "If both were approximate, or neither, they would be the same.",
    code.ACTIVE_DIFFERS: "If both were dates of one event, they would contradict each other.",
    code.MILESTONES: "If both were of the same moment, their dates would be compared.",
}


def explain_dates(a: Date, b: Date, comparison: Comparison) -> Explanation:
    """Return the comparison of two dates in words for a person."""
    told_a, told_b = _named(a), _named(b)
    a_is_inner = comparison.literal is not Overlap.B_INSIDE_A and not (
        comparison.literal is Overlap.EQUAL and comparison.conveyed is Overlap.B_INSIDE_A
    )
    inner, outer = (told_a, told_b) if a_is_inner else (told_b, told_a)
    sentence = _SENTENCES[comparison.reason].format(a=told_a, b=told_b, inner=inner, outer=outer)
    return Explanation(
        sentence[0].upper() + sentence[1:], _steps(a, b), _FLIPS.get(comparison.reason, "")
    )


def _named(date: Date) -> str:
    """Return a date for a sentence, in quotation marks where it is more than one plain date."""
    told = words(date)
    return f'"{told}"' if date.ends or date.bound or date.milestone else told


def _steps(a: Date, b: Date) -> tuple[str, ...]:
    steps = [*_allowed("A", a), *_allowed("B", b)]
    gap = _gap(a.days, b.days)
    if gap:
        steps.append(f"{gap} {'day' if gap == 1 else 'days'} from the one to the other")
    return tuple(steps)


def _allowed(side: str, date: Date) -> Iterable[str]:
    told, days = words(date), in_days(date.days)
    if "X" in date.edtf:
        yield f"{side}: {told} stands for every date that fits it"
    else:
        yield f"{side}: {told}" if told == days else f"{side}: {told} allows {days}"
    if date.conveyed is not None and date.conveyed != date.days:
        yield f"{side}: readers understand it as {in_days(date.conveyed)}"
    if date.precision is Precision.EITHER:
        yield f"{side}: the words leave {len(date.ends)} dates possible"


def _gap(x: Days, y: Days) -> int:
    for first, second in ((x, y), (y, x)):
        if (
            first.latest is not None
            and second.earliest is not None
            and first.latest < second.earliest
        ):
            return second.earliest - first.latest
    return 0


def spread_of(values: Sequence[Date]) -> str | None:
    """Return the range of what is stated, from the earliest date to the latest."""
    stated = [date for value in values for date in _stated(value)]
    closed = [date for date in stated if None not in date.days]
    if not closed:
        return None
    first = min(closed, key=_meant)
    last = max(closed, key=lambda date: _meant(date)[::-1])
    if _meant(first) == _meant(last):
        return words(first._replace(milestone=""))
    return f"{_plain(first)} to {_plain(last)}"


def _meant(date: Date) -> tuple[int, int]:
    first, last = date.conveyed or date.days
    return first or 0, last or 0


def _plain(date: Date) -> str:
    return words(date._replace(milestone="", uncertain=False, approximate=False))


def _stated(date: Date) -> Iterable[Date]:
    return date.ends or (date,)


def common_days(values: Sequence[Date]) -> str | None:
    """Return the days that all dates allow, in words; None where they share none.

    Of alternatives, those that fit. Dates with gaps are named only where a single one of the values
    fits all.
    """
    if not values:
        return None
    either = [value.ends if value.precision is Precision.EITHER else (value,) for value in values]
    if 1 < prod(map(len, either)) <= _MOST_CHOICES:
        said = dict.fromkeys(filter(None, map(common_days, product(*either))))
        return " or ".join(said) or None
    shared = _shared([value.days for value in values])
    return None if shared is None else _said_days(values, shared)


def _said_days(values: Sequence[Date], shared: Days) -> str | None:
    """Return the days that dates share in the words of one that fits all, or else as they are."""
    for value in values:
        if _fits_all(value, values):
            return words(value._replace(milestone=""))
    if any(value.precision in (Precision.EITHER, Precision.ALL) or value.edtf for value in values):
        return None
    return in_days(shared)


def _shared(spans: Sequence[Days]) -> Days | None:
    """Return the days from the latest beginning to the earliest end; None where there are none."""
    low = max((days.earliest for days in spans if days.earliest is not None), default=None)
    high = min((days.latest for days in spans if days.latest is not None), default=None)
    empty = low is not None and high is not None and low > high
    return None if empty else Days(low, high)


def _fits_all(value: Date, values: Sequence[Date]) -> bool:
    return all(
        other == value
        or (
            (found := compare_dates(value, other)).relation in (Relation.SAME, Relation.REFINES)
            and found.literal in (Overlap.EQUAL, Overlap.A_INSIDE_B)
        )
        for other in values
    )
