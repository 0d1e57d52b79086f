"""Drafts that change or join others: with a time or a doubt, from one to another, listed.

In: the values of a rule's parts, None for one that is missing. Out: a draft, or None where the
parts don't go together.
"""

from __future__ import annotations

from reconcile.values.date.draft import (
    Away,
    DaysNamed,
    Doubted,
    Draft,
    InCalendar,
    InYear,
    Listed,
    MonthNamed,
    Named,
    Narrowed,
    Spanned,
    Timed,
    WeekAround,
    WeekdayNamed,
    Year,
)
from reconcile.values.date.value import Calendar, Part, Precision

Doubt = tuple[bool, bool]
"""Whether a date is said to be uncertain, and approximate."""


def one_of(*members: Draft) -> Listed:
    """Return one of several dates."""
    return Listed(members, either=True)


def all_of(*members: Draft) -> Listed:
    """Return all of several dates."""
    return Listed(members, either=False)


def week_around(way: int, draft: Draft) -> WeekAround | None:
    """Return the week of a day, or the seven days that end or begin with it."""
    return None if isinstance(draft, WeekAround) else WeekAround(draft, way)


def narrowed(part: Part, draft: Draft) -> Narrowed:
    """Return an early, middle or late part."""
    return Narrowed(part, draft)


def timed(draft: Draft, clock: str) -> Timed:
    """Return a day with its time."""
    return Timed(draft, clock)


def timed_about(draft: Draft, doubts: Doubt, clock: str) -> Timed | None:
    """Return a day with its approximate time."""
    return Timed(draft, clock, about=True) if doubts == (False, True) else None


def clock_first(clock: str, draft: Draft) -> Timed:
    """Return a day whose time comes first."""
    return Timed(draft, clock)


def about_clock(doubts: Doubt, clock: str, draft: Draft) -> Timed | None:
    """Return a day whose approximate time comes first."""
    return timed_about(draft, doubts, clock)


def night_of(draft: Draft) -> Timed | None:
    """Return a day's night, which ends on the next: it may be either of two days, as midnight."""
    what = draft.what if isinstance(draft, InYear) else None
    one_day = isinstance(what, DaysNamed) and len(what.days) == 1
    return Timed(draft, "midnight") if one_day or isinstance(draft, WeekdayNamed) else None


def clock_alone(doubts: Doubt | None, clock: str) -> Timed | None:
    """Return the source's own day at a time; midnight alone may be of either of two days."""
    if clock == "midnight" or (doubts and doubts[0]):
        return None
    return Timed(None, clock, about=bool(doubts))


def in_calendar(draft: Draft, calendar: Calendar) -> InCalendar:
    """Return a date of the calendar that is named behind it."""
    return InCalendar(draft, calendar)


def calendar_first(calendar: Calendar, draft: Draft) -> InCalendar:
    """Return a date of the calendar that is named before it."""
    return InCalendar(draft, calendar)


def marked(draft: Draft, mark: Doubt) -> Doubted:
    """Return a date with a mark of doubt."""
    return Doubted(draft, *mark)


def doubted(doubts: Doubt, draft: Draft, mark: Doubt | None = None) -> Doubted | None:
    """Return a date with the words that leave it in doubt; "about 6 p.m." doubts the time alone."""
    if isinstance(draft, Timed) and doubts == (False, True):
        return None
    more = mark or (False, False)
    return Doubted(draft, doubts[0] or more[0], doubts[1] or more[1])


def noted(draft: Draft, note: Doubt) -> Doubted:
    """Return a date with the doubt that is noted behind it."""
    return Doubted(draft, *note)


def days_to(first: int, recurring: InYear) -> InYear | None:
    """Return the days from one to another of one month."""
    what = recurring.what
    if not isinstance(what, DaysNamed) or len(what.days) != 1 or what.days[0] <= first:
        return None
    return recurring._replace(what=DaysNamed((first, *what.days), "-", what.month))


def months_to(first: int, last: int, year: Year) -> Spanned | None:
    """Return two months of one year with a slash between them as an interval."""
    if last <= first:
        return None
    start, end = (InYear(MonthNamed(month), year) for month in (first, last))
    return Spanned(start, end, Precision.INTERVAL)


def years_to(first: int, last: int) -> Spanned | None:
    """Return 1950-60 as an interval; 2011-04 is a month, which is read before."""
    later = first - first % 100 + last
    if later <= first:
        return None
    return Spanned(Year(first), Year(later), Precision.INTERVAL)


def year_or(
    doubts: Doubt | None, year: Year | int, digits: str, mark: Doubt | None = None
) -> Draft | None:
    """Return one of two years, the second by its last digits: 1767 or 9, 1030 or 36."""
    first = year if isinstance(year, int) else year.number or 0
    written = str(first)
    other = int(written[: -len(digits)] + digits)
    if len(digits) >= len(written) or other == first:
        return None
    members: tuple[Draft, Draft] = (Year(first), Year(other))
    if mark is not None:
        members = (members[0], Doubted(members[1], *mark))
    if doubts is not None:
        members = (Doubted(members[0], *doubts), Doubted(members[1], *doubts))
    return Listed(members, either=True)


def either_of(first: Draft, second: Draft) -> Listed:
    """Return one of two dates, the second noted in brackets: 716 BC (or 725) means both so."""
    year = first.of if isinstance(first, Doubted) else first
    if isinstance(year, Year) and isinstance(second, Year) and not second.said:
        early, late = year.number, second.number
        if early is not None and late is not None and early <= 0 < late:
            second = second._replace(number=1 - late)
    return Listed((first, second), either=True)


def day_beside(way: int, draft: Draft) -> Away:
    """Return the day before or after another."""
    return Away(draft, Precision.DAY, way, inclusive=False)


def interval(first: Draft, _: object, last: Draft) -> Spanned:
    """Return the time from one date to another."""
    return Spanned(*_both_before_christ(first, last), Precision.INTERVAL)


def range_(_: object, first: Draft, last: Draft) -> Spanned:
    """Return some day between two dates."""
    return Spanned(*_both_before_christ(first, last), Precision.RANGE)


def _both_before_christ(first: Draft, last: Draft) -> tuple[Draft, Draft]:
    """Return both years before Christ where only the last says so: 300-250 BC."""
    if isinstance(first, Year) and isinstance(last, Year) and not first.said:
        early, late = first.number, last.number
        if early is not None and late is not None and 1 - early < late <= 0:
            return first._replace(number=1 - early), last
    return first, last


def from_days(recurring: InYear) -> InYear | None:
    """Return "from 23 to 24 January"."""
    what = recurring.what
    return recurring if isinstance(what, DaysNamed) and what.joiner == "-" else None


def between_days(_: object, recurring: InYear) -> InYear | None:
    """Return "between 23 and 27 January" as some day of them."""
    what: Named = recurring.what
    if not isinstance(what, DaysNamed) or len(what.days) != 2 or what.joiner == "or":
        return None
    return recurring._replace(what=what._replace(joiner="between"))


def away(amount: tuple[int, Precision], way: str, draft: Draft) -> Away:
    """Return the last day of two days from 23 January, that of the start counted as the first.

    "Two days after" and "before" count the days between instead.
    """
    number, unit = amount
    by = -number if way == "before" else number
    # "A week from Monday" is the Monday after.
    inclusive = way in ("from", "starting") and not isinstance(draft, WeekdayNamed)
    return Away(draft, unit, by, inclusive)
