"""Which dates a draft means, seen from the day that its source appeared.

In: a `Draft`, and what it is `Seen` from. Out: a `Phrase`, the dates that stay possible, the best
first. `_MEANINGS` has a function for every draft: those that count from the source's day are in
`relative`, those that join dates in `joined_dates`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from reconcile.values.date import draft as draft_
from reconcile.values.date import joined_dates, relative
from reconcile.values.date.calendar_dates import (
    day,
    in_part,
    season,
    set_of,
    span,
    valid_day,
    week,
    years,
)
from reconcile.values.date.candidates import near
from reconcile.values.date.day_numbers import weekday, year_month_day
from reconcile.values.date.edtf import at_time
from reconcile.values.date.edtf_mask import masked
from reconcile.values.date.iso_clock import parse_time
from reconcile.values.date.recurring import in_year, year_in
from reconcile.values.date.value import Calendar, Date, Part, Precision
from reconcile.values.date.viewpoint import Phrase, Seen
from reconcile.values.date.vocabulary import MONTH_NAMES, WEEKDAY_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.values.date.draft import Draft

_YEARS_AHEAD = 5
"""How far ahead two digits may lie: "the '90s" of 1989 began in 1990 (stipulated)."""


def meaning(draft: Draft, seen: Seen) -> Phrase:
    """Return what a draft means; raise `ValueSyntaxError` where the calendar has no such date."""
    return _MEANINGS[type(draft)](draft, seen)


# What a text states whole, and years.


def _known(draft: draft_.Known, _: Seen) -> Phrase:
    return Phrase((draft.date,))


def _year(draft: draft_.Year, seen: Seen) -> Phrase:
    number = _number(draft, seen)
    if draft.dual:
        return Phrase((span(year_in(number - 1), year_in(number), Precision.RANGE),))
    return Phrase((year_in(number, seen.calendar),))


def _number(draft: draft_.Year, seen: Seen) -> int:
    if draft.number is not None:
        return draft.number
    if draft.short is not None:
        return _full_year(draft.short, seen)
    return year_month_day(seen.counted_from())[0] + (draft.shift or 0)


def _full_year(short: int, seen: Seen) -> int:
    """Return the year that two digits mean: the latest that isn't far after the source's."""
    latest = year_month_day(seen.counted_from())[0] + _YEARS_AHEAD
    return latest - (latest - short) % 100


def _short_decade(draft: draft_.ShortDecade, seen: Seen) -> Phrase:
    first = _full_year(draft.tens, seen)
    return Phrase((years(first - first % 10, 10, Precision.DECADE),))


def _numbers(draft: draft_.Numbers, seen: Seen) -> Phrase:
    """Return a day in figures; raise where day and month may change places."""
    number = _full_year(draft.year, seen) if draft.year_digits == 2 else draft.year
    readings = [valid_day(number, draft.second, draft.first, seen.calendar)]
    if draft.year_digits:
        readings.append(valid_day(number, draft.first, draft.second, seen.calendar))
    dates = list(dict.fromkeys(date for date in readings if date is not None))
    if not dates:
        raise seen.refused("isn't in the calendar")
    if len(dates) > 1:
        names = " or ".join(_plain_day(date) for date in dates)
        raise seen.refused(f"can mean {names}; write the month's name")
    return Phrase((dates[0],))


def _plain_day(date: Date) -> str:
    number, month, day_ = year_month_day(date.days.earliest or 0)
    return f"{day_} {MONTH_NAMES[month - 1]} {number}"


# What comes round every year.


def _in_year(draft: draft_.InYear, seen: Seen) -> Phrase:
    make = partial(in_year, draft.what, calendar=seen.calendar)
    if draft.year is None:
        return _on_weekday(seen, _yearless(seen, draft.what, make), draft.weekday)
    number = _number(draft.year, seen)
    date = make(number)
    if date is None and seen.calendar is Calendar.UNSAID:
        date = in_year(draft.what, number, calendar=Calendar.JULIAN)  # 29 February 1700
    if date is None:
        raise seen.refused("isn't in the calendar")
    _must_fit(seen, date, draft.weekday)
    if isinstance(draft.what, draft_.SeasonNamed) and draft.what.either:
        return Phrase((date, season(number - 1, draft.what.code)))
    return Phrase((date,))


def _yearless(seen: Seen, what: draft_.Named, make: Callable[[int], Date | None]) -> Phrase:
    """Return the last and the next of those dates, or that of no year without an anchor."""
    mask = _mask(what)
    if seen.anchor is None and mask is not None:
        month, _, day_ = mask.partition("-")
        unanchored = masked("", "XXXX", month, day_)
        if unanchored is None:
            raise seen.refused("isn't in the calendar")
        return Phrase((unanchored,), make)
    return near(seen, make)


def _mask(what: draft_.Named) -> str | None:
    """Return the month or day of no year that a mask such as 01-23 names, None for other things."""
    if isinstance(what, draft_.MonthNamed):
        return f"{what.month:02d}"
    if isinstance(what, draft_.DaysNamed) and len(what.days) == 1:
        return f"{what.month:02d}-{what.days[0]:02d}"
    return None


def _must_fit(seen: Seen, date: Date, wanted: int | None) -> None:
    if wanted is None or date.days.earliest is None or weekday(date.days.earliest) == wanted:
        return
    real = WEEKDAY_NAMES[weekday(date.days.earliest)]
    raise seen.refused(f"is a {real}, not a {WEEKDAY_NAMES[wanted]}")


def _on_weekday(seen: Seen, phrase: Phrase, wanted: int | None) -> Phrase:
    """Return the date without a year in the year next to the source's that has the weekday."""
    make = phrase.in_year
    if wanted is None or seen.anchor is None or make is None:
        return phrase
    middle = year_month_day(seen.anchor)[0]
    near = filter(None, map(make, (middle, middle - 1, middle + 1)))
    fitting = [
        date for date in near if date.days.earliest and weekday(date.days.earliest) == wanted
    ]
    if not fitting:
        _must_fit(seen, phrase.dates[0], wanted)
    return Phrase(tuple(fitting[:1]) or phrase.dates, make)


# What narrows, doubts or moves another date.


def _narrowed(draft: draft_.Narrowed, seen: Seen) -> Phrase:
    share = seen.settings.date_part_share
    return meaning(draft.of, seen).map(lambda date: _in_part(date, draft.part, share))


def _in_part(date: Date, part: Part, share: float) -> Date:
    # "Early Monday" speaks of the hour, and "late on 23 January" too.
    whole = date.part is Part.NONE and not date.ends and not date.edtf
    return in_part(date, part, share) if whole and date.precision is not Precision.DAY else date


def _week_around(draft: draft_.WeekAround, seen: Seen) -> Phrase:
    phrase = meaning(draft.of, seen)
    found = phrase.dates[0]
    if found.precision is Precision.INTERVAL:
        return phrase
    if found.precision is not Precision.DAY:
        raise seen.refused("names no day of the week it means")
    if found.edtf:
        seen.counted_from()
    return phrase.map(partial(_seven_days, draft.way))


def _seven_days(way: int, date: Date) -> Date:
    number = date.days.earliest or 0
    if way == 0:
        return week(number)
    first = number - 6 if way < 0 else number
    return span(day(first), day(first + 6), Precision.INTERVAL)


def _timed(draft: draft_.Timed, seen: Seen) -> Phrase:
    phrase = Phrase((day(seen.counted_from()),)) if draft.of is None else meaning(draft.of, seen)
    first = phrase.dates[0]
    if first.precision is not Precision.DAY or first.time:
        raise seen.refused("has a time but no day")
    if draft.clock == "midnight":
        if first.edtf:
            seen.counted_from()
        return phrase.map(_or_next)
    clock = parse_time(draft.clock, with_seconds=False)
    if clock is None:
        raise seen.refused("has no time of day")
    return phrase.map(lambda date: at_time(date, clock)._replace(about_time=draft.about))


def _or_next(date: Date) -> Date:
    """Return a day that may also be the next: midnight begins a day, or ends it."""
    number = date.days.earliest
    return date if number is None else set_of([date, day(number + 1)], Precision.EITHER)


def _doubted(draft: draft_.Doubted, seen: Seen) -> Phrase:
    phrase = meaning(draft.of, seen)
    if phrase.dates[0].ends and phrase.dates[0].precision is not Precision.RANGE:
        raise seen.refused("doubts several dates at once; write them apart")
    return phrase.map(lambda date: _in_doubt(date, draft))


def _in_doubt(date: Date, draft: draft_.Doubted) -> Date:
    """Return a date in the doubt of a draft; a dual year (1743/44) is in doubt at both its ends."""
    if date.ends:
        start, end = (_in_doubt(each, draft) for each in date.ends)
        return span(start, end, date.precision)
    return date._replace(
        uncertain=date.uncertain or draft.maybe, approximate=date.approximate or draft.about
    )


def _in_calendar(draft: draft_.InCalendar, seen: Seen) -> Phrase:
    phrase = meaning(draft.of, seen._replace(calendar=draft.calendar))
    first = phrase.dates[0]
    if first.ends or first.edtf or (first.time and draft.calendar is Calendar.JULIAN):
        raise seen.refused("names a calendar for what isn't one date; write each date with it")
    if first.calendar is not draft.calendar and draft.calendar is Calendar.JULIAN:
        raise seen.refused("names the Julian calendar for what isn't a day, a month or a year")
    return phrase.map(lambda date: date._replace(calendar=draft.calendar))


def _opened(draft: draft_.Opened, seen: Seen) -> Phrase:
    return joined_dates.opened(meaning(draft.of, seen), draft.bound, seen)


def _spanned(draft: draft_.Spanned, seen: Seen) -> Phrase:
    start, end = meaning(draft.first, seen), meaning(draft.last, seen)
    return joined_dates.spanned(start, end, draft.precision, seen)


def _listed(draft: draft_.Listed, seen: Seen) -> Phrase:
    phrases = [meaning(member, seen) for member in draft.members]
    return joined_dates.listed(phrases, seen, either=draft.either)


def _away(draft: draft_.Away, seen: Seen) -> Phrase:
    return joined_dates.away(meaning(draft.of, seen), draft, seen)


_MEANINGS: dict[type, Callable[[Any, Seen], Phrase]] = {
    draft_.Known: _known,
    draft_.Year: _year,
    draft_.ShortDecade: _short_decade,
    draft_.Numbers: _numbers,
    draft_.InYear: _in_year,
    draft_.Shifted: relative.unit,
    draft_.Ago: relative.ago,
    draft_.WeekdayNamed: relative.named_weekday,
    draft_.ModifiedNamed: relative.modified_named,
    draft_.DayOfMonth: relative.day_of_month,
    draft_.Weekend: relative.weekend,
    draft_.EdgeOf: relative.edge_of,
    draft_.Unanchored: relative.unanchored,
    draft_.Narrowed: _narrowed,
    draft_.WeekAround: _week_around,
    draft_.Timed: _timed,
    draft_.Doubted: _doubted,
    draft_.InCalendar: _in_calendar,
    draft_.Opened: _opened,
    draft_.Spanned: _spanned,
    draft_.Listed: _listed,
    draft_.Away: _away,
}
