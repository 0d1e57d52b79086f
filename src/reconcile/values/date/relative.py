"""What counts from the day that the source appeared: last week, two years ago, Monday, next June.

In: a draft, and what it is `Seen` from. Out: a `Phrase`. Which day, week or year is meant follows
TimeML (Pustejovsky et al. 2003): "two years ago" is a year, not a day. A bare weekday is the day of
publication in 39% of the measured news, and the last one before it in 50%.
"""

from __future__ import annotations

from reconcile.values.date import draft as draft_
from reconcile.values.date.calendar_dates import day, in_part, span, valid_day
from reconcile.values.date.candidates import around, distance, is_ahead, staged
from reconcile.values.date.day_numbers import weekday, year_month_day
from reconcile.values.date.recurring import in_year, year_in
from reconcile.values.date.units import shifted
from reconcile.values.date.value import Date, Part, Precision
from reconcile.values.date.viewpoint import Phrase, Seen

_SATURDAY = 5
_SUNDAY = 6


def unit(draft: draft_.Shifted, seen: Seen) -> Phrase:
    """Return a unit near the source's own: last week, today."""
    anchor = seen.counted_from()
    date = shifted(draft.unit, draft.by, anchor)
    on_sunday = draft.unit is Precision.WEEK and weekday(anchor) == _SUNDAY
    if draft.loose and on_sunday and draft.by:
        # Many count weeks from Sunday: said on one, "last week" may be the one that just ended.
        return Phrase((date, shifted(draft.unit, draft.by + 1, anchor)))
    return Phrase((date,))


def ago(draft: draft_.Ago, seen: Seen) -> Phrase:
    """Return what lies that many units away: "a decade ago" means a year."""
    anchor = seen.counted_from()
    if draft.unit in (Precision.DECADE, Precision.CENTURY):
        size = 10 if draft.unit is Precision.DECADE else 100
        return Phrase((year_in(year_month_day(anchor)[0] + draft.by * size),))
    return Phrase((shifted(draft.unit, draft.by, anchor),))


def named_weekday(draft: draft_.WeekdayNamed, seen: Seen) -> Phrase:
    """Return a weekday: alone, it is the source's own day, else the last one, seldom another.

    In the measured news 7% of the others meant the next, and 4% the one before the last.
    """
    anchor = seen.counted_from()
    monday = anchor - weekday(anchor)
    if draft.week is not None:
        return Phrase((day(monday + draft.weekday + 7 * draft.week),))
    back = (weekday(anchor) - draft.weekday) % 7
    if draft.by is not None:
        return _modified_weekday(draft, anchor)
    if not back:
        return Phrase((day(anchor),))
    last = anchor - back
    return Phrase(tuple(staged(seen, [day(last), day(last + 7), day(last - 7)])))


def _modified_weekday(draft: draft_.WeekdayNamed, anchor: int) -> Phrase:
    """Return "last Friday" and "next Friday": the nearest one, or the one of that week."""
    monday = anchor - weekday(anchor)
    by = draft.by or 0
    if by == 0:
        this = monday + draft.weekday  # said behind it, as on a Sunday, it may be the next one
        return Phrase((day(this),) if this >= anchor else (day(this), day(this + 7)))
    near = anchor - ((anchor - monday - draft.weekday - 1) % 7 + 1)
    if by > 0:
        near = anchor + (monday + draft.weekday - anchor - 1) % 7 + 1
    rival = monday + draft.weekday + 7 * by
    return Phrase((day(near),) if near == rival else (day(near), day(rival)))


def modified_named(draft: draft_.ModifiedNamed, seen: Seen) -> Phrase:
    """Return "last June": the one before the source, or that of last year."""
    anchor = seen.counted_from()
    here = year_month_day(anchor)[0]
    made = {
        number: date
        for number in range(here - 2, here + 3)
        if (date := in_year(draft.what, number)) is not None
    }
    if draft.by == 0:
        winter = isinstance(draft.what, draft_.SeasonNamed) and draft.what.code == 24
        near = (here, here - 1) if winter else (here,)  # this winter may have begun last year
        return Phrase((min((made[n] for n in near), key=lambda date: distance(date, anchor)),))
    beyond = [
        date
        for date in made.values()
        if distance(date, anchor) and is_ahead(date, anchor) == (draft.by > 0)
    ]
    nearest = min(beyond, key=lambda date: distance(date, anchor))
    return Phrase(tuple(dict.fromkeys((nearest, made.get(here + draft.by, nearest)))))


def day_of_month(draft: draft_.DayOfMonth, seen: Seen) -> Phrase:
    """Return the last and the next 22nd."""
    number, month, _ = year_month_day(seen.counted_from())
    near = (divmod(number * 12 + month - 1 + by, 12) for by in (-1, 0, 1))
    dates = [date for y, m in near if (date := valid_day(y, m + 1, draft.day)) is not None]
    return Phrase(around(seen, dates))


def weekend(draft: draft_.Weekend, seen: Seen) -> Phrase:
    """Return last or next weekend; one that isn't said to be either may be both."""
    anchor = seen.counted_from()
    if draft.by is not None:
        return Phrase((_weekend_of(anchor, draft.by),))
    return Phrase(around(seen, [_weekend_of(anchor, by) for by in (0, -1, 1)]))


def _weekend_of(anchor: int, by: int) -> Date:
    saturday = anchor - weekday(anchor) + _SATURDAY + 7 * by
    return span(day(saturday), day(saturday + 1), Precision.INTERVAL)


def edge_of(draft: draft_.EdgeOf, seen: Seen) -> Phrase:
    """Return the part of a unit, whose end is the one nearest to the source's day."""
    anchor = seen.counted_from()
    share = seen.settings.date_part_share
    made = [in_part(shifted(draft.unit, by, anchor), draft.part, share) for by in (0, -1)]
    if draft.part is not Part.LATE:
        return Phrase((made[0],))
    ends = sorted(made, key=lambda date: abs((date.days.latest or 0) - anchor))
    return Phrase(tuple(staged(seen, ends)))


def unanchored(_: draft_.Unanchored, seen: Seen) -> Phrase:
    """Refuse what counts from a date that another sentence names."""
    raise seen.refused("counts from another date than the source's; write the date itself")
