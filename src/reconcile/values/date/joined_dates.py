"""What joins dates, or moves one: since March, from 2011 to 2016, 22 or 29 January, two days after.

In: the phrases of the dates that are joined, and what they are `Seen` from. Out: one `Phrase`.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from reconcile.values.date.calendar_dates import bounded, day, set_of, span, year_of
from reconcile.values.date.candidates import is_ahead, near
from reconcile.values.date.units import day_shifted
from reconcile.values.date.value import PRESENT_YEAR, Bound, Date, Part, Precision
from reconcile.values.date.viewpoint import Phrase, Seen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.values.date.draft import Away
    from reconcile.values.settings import Settings

_REACH_FACTORS = {Precision.YEAR: 10, Precision.DECADE: 100, Precision.CENTURY: 100}
EITHER = Precision.EITHER
_EXTENTS = frozenset({Precision.ALL, Precision.INTERVAL})


def opened(phrase: Phrase, bound: Bound, seen: Seen) -> Phrase:
    """Return the open side of a date, with what a reader takes an undated event to be near of."""
    if phrase.dates[0].ends:
        raise seen.refused("opens what isn't one date")
    if phrase.in_year is not None:
        seen.counted_from()
    if bound in (Bound.SINCE, Bound.SINCE_AT_LEAST) and seen.anchor is not None:
        begun = [date for date in phrase.dates if not is_ahead(date, seen.anchor)]
        phrase = phrase._replace(dates=tuple(begun) or phrase.dates)
    return phrase.map(lambda date: open_from(date, bound, seen.settings))


def open_from(date: Date, bound: Bound, settings: Settings) -> Date:
    """Return a date opened to one side; what it conveys reaches farther the older it is."""
    if bound not in (Bound.BEFORE, Bound.AFTER, Bound.BY, Bound.NOT_BEFORE):
        return bounded(date, bound)
    reach = settings.open_date_reach * _REACH_FACTORS.get(date.precision, 1)
    age = PRESENT_YEAR - (year_of(date) or PRESENT_YEAR)
    return bounded(date, bound, max(reach, round(365 * age * settings.open_date_share)))


def spanned(start: Phrase, end: Phrase, precision: Precision, seen: Seen) -> Phrase:
    """Return the span between two dates; each may lend its year to the other."""
    if start.dates[0].ends or end.dates[0].ends:
        raise seen.refused("has an end that isn't one date")
    if start.in_year and end.in_year:
        make = partial(_span_in, start.in_year, end.in_year, precision)
        return near(seen, make)
    first, last = start.dates[0], end.dates[0]
    if start.in_year:
        first = _with_year(start, last, later=False) or first
    elif end.in_year:
        last = _with_year(end, first, later=True) or last
    if not _ordered(first, last):
        first, last = _in_order(seen, start, end)
    return Phrase((span(first, last, precision),))


def _in_order(seen: Seen, start: Phrase, end: Phrase) -> tuple[Date, Date]:
    """Return the best two dates that follow each other, of those that the words leave possible."""
    for first in start.dates:
        for last in end.dates:
            if _ordered(first, last):
                return first, last
    raise seen.refused("ends before it starts")


def _span_in(
    start: Callable[[int], Date | None],
    end: Callable[[int], Date | None],
    precision: Precision,
    year: int,
) -> Date | None:
    """Return the span that begins in a year, and may end in the next."""
    first, last = start(year), end(year)
    if first is not None and last is not None and not _ordered(first, last):
        last = end(year + 1)
    return None if first is None or last is None else span(first, last, precision)


def _with_year(phrase: Phrase, other: Date, *, later: bool) -> Date | None:
    """Return the date without a year in the year of the other, or the one next to it."""
    near = year_of(other)
    make = phrase.in_year
    if near is None or make is None:
        return None
    for number in (near, near + 1 if later else near - 1):
        made = make(number)
        if made is not None and (_ordered(other, made) if later else _ordered(made, other)):
            return made
    return None


def _ordered(first: Date, last: Date) -> bool:
    start, end = first.days.earliest, last.days.latest
    return start is None or end is None or start <= end


def _of_many_kinds(dates: Sequence[Date]) -> bool:
    """Say whether spans are listed beside dates that are only loosely said."""
    return any(date.ends for date in dates) and any(map(_loose, dates))


def listed(phrases: Sequence[Phrase], seen: Seen, *, either: bool) -> Phrase:
    """Return one of several dates, or all of them; the last may lend its year to the others."""
    if either and all(phrase.in_year for phrase in phrases):
        every = tuple(chain.from_iterable(phrase.dates for phrase in phrases))
        return Phrase((set_of(every, EITHER),))
    dates: list[Date] = []
    for phrase in phrases:
        dates.append(_next_of(phrase, phrases[-1], dates))
    if not either and _of_many_kinds(dates):
        raise seen.refused("lists dates of too many kinds")
    return Phrase((set_of(dates, EITHER if either else Precision.ALL),))


def _loose(date: Date) -> bool:
    """Say whether a date can't be in a set beside spans, as EDTF has no way to write it."""
    spans = not date.ends or date.precision in _EXTENTS
    whole = date.part is Part.NONE and date.precision is not Precision.WEEK and not date.time
    return not (spans and whole)


def _next_of(phrase: Phrase, last: Phrase, before: list[Date]) -> Date:
    """Return the date in the year of the last of a list, else the best one after those before."""
    if phrase.in_year and not last.in_year:
        return _with_year(phrase, last.dates[0], later=False) or phrase.dates[0]
    later = (date for date in phrase.dates if before and _ordered(before[-1], date))
    return next(later, phrase.dates[0])


def away(phrase: Phrase, draft: Away, seen: Seen) -> Phrase:
    """Return the day that lies so far from another."""
    if phrase.dates[0].precision is not Precision.DAY:
        raise seen.refused("counts from what isn't one day")
    return phrase.map(partial(_moved, draft))


def _moved(draft: Away, date: Date) -> Date:
    if date.days.earliest is None or date.edtf:
        return date
    number = day_shifted(date.days.earliest, draft.unit, draft.by) - draft.inclusive
    return day(number)._replace(uncertain=date.uncertain, approximate=date.approximate)
