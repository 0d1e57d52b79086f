"""What each rule of the grammar makes of the parts it found: drafts of dates.

In: a node of the chart, which names a function here and what to call it with: the values of parts,
None for one that is missing. Out: a draft, or None where the parts don't go together. Nothing here
knows from which day words count, nor which days a calendar has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.values.date.calendar_dates import years
from reconcile.values.date.chart_parser import Node
from reconcile.values.date.draft import (
    Ago,
    Away,
    DayOfMonth,
    DaysNamed,
    Doubted,
    Draft,
    EdgeOf,
    Feast,
    Fraction,
    InCalendar,
    InYear,
    Known,
    Listed,
    ModifiedNamed,
    MonthNamed,
    Named,
    Narrowed,
    Opened,
    SeasonNamed,
    Shifted,
    ShortDecade,
    Spanned,
    Timed,
    Unanchored,
    WeekAround,
    WeekdayNamed,
    Weekend,
    WeekOfMonth,
    Year,
)
from reconcile.values.date.value import Bound, Calendar, Date, Part, Precision

if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

Doubt = tuple[bool, bool]
"""Whether a date is said to be uncertain, and approximate."""
BC = "bc"
_LAST_CENTURY = 99
_THIS_MILLENNIUM = 2000
"""The 2000s are the years to 2009; the century has no use yet (stipulated)."""
_WEEKS_OF_MONTH = 4
_YEAR_UNITS = frozenset({Precision.QUARTER, Precision.YEAR, Precision.MONTH})
_SHARES_OF_CENTURY = {
    Precision.HALF_CENTURY: (2, 50),
    Precision.THIRD_OF_CENTURY: (3, 33),
    Precision.QUARTER_CENTURY: (4, 25),
}


def draft_of(found: Any) -> Any:  # noqa: ANN401 (a part is of any kind)
    """Return the draft that the rules made a node of; None where its parts don't go together.

    What no rule made is a part, and stays as it is.
    """
    if not isinstance(found, Node):
        return found
    made = [draft_of(part) for part in found.parts]
    refused = any(one is None for one, part in zip(made, found.parts, strict=True) if part)
    return None if refused else found.make(*made)


def sound(node: Node) -> bool:
    """Say whether a node is a date."""
    return draft_of(node) is not None


def one_of(*members: Draft) -> Listed:
    """Return one of several dates."""
    return Listed(members, either=True)


def all_of(*members: Draft) -> Listed:
    """Return all of several dates."""
    return Listed(members, either=False)


def same(draft: T) -> T:
    """Return what was found as it is."""
    return draft


def second(_: object, draft: T) -> T:
    """Return the second of two: "this past week" is the last."""
    return draft


def known(date: Date) -> Known:
    """Return a date that the text states whole."""
    return Known(date)


def month_days(month: int, days: tuple[tuple[int, ...], str], year: Year | None) -> InYear:
    """Return days behind the name of their month."""
    return InYear(DaysNamed(*days, month), year)


def days_month(days: tuple[tuple[int, ...], str], month: int, year: Year | None) -> InYear:
    """Return days before the name of their month."""
    return InYear(DaysNamed(*days, month), year)


def day_roman(day: int, month: int, year: Year) -> InYear:
    """Return a day whose month is a Roman numeral."""
    return InYear(DaysNamed((day,), "", month), year)


def month(number: int, year: Year | None) -> InYear:
    """Return a month."""
    return InYear(MonthNamed(number), year)


def season(code: int, year: Year | None) -> InYear:
    """Return a season."""
    return InYear(SeasonNamed(code), year)


def winter(code: int, year: Year, later: int) -> InYear | None:
    """Return a season of which the next year is named as well."""
    goes_on = year.number is not None and (year.number + 1) % 100 == later
    return InYear(SeasonNamed(code), year) if goes_on else None


def fraction(number: int, unit: Precision, year: Year | None = None) -> InYear | None:
    """Return a numbered quarter or half of a year."""
    most = 4 if unit is Precision.QUARTER else 2
    return InYear(Fraction(unit, number), year) if 1 <= number <= most else None


def lettered(unit: Precision, number: int, year: Year | None) -> InYear | None:
    """Return Q1 to Q4, H1 and H2."""
    return fraction(number, unit, year)


def feast(name: str, year: Year | None) -> InYear:
    """Return a holiday."""
    return InYear(Feast(name), year)


def year_first(year: int, recurring: InYear) -> InYear | None:
    """Return what the year before it belongs to."""
    return recurring._replace(year=Year(year)) if recurring.year is None else None


def on_weekday(weekday: int, recurring: InYear) -> InYear | None:
    """Return a day with its weekday."""
    fits = isinstance(recurring.what, DaysNamed) and recurring.weekday is None
    return recurring._replace(weekday=weekday) if fits else None


def weekday_behind(draft: Draft, weekday: int) -> InYear | None:
    """Return a day with the weekday that is noted behind it."""
    return on_weekday(weekday, draft) if isinstance(draft, InYear) else None


def decade(year: int) -> Known | Listed | None:
    """Return the 1980s; the 1800s are a decade or a century."""
    if year % 10:
        return None
    ten = Known(years(year, 10, Precision.DECADE))
    if year % 100 or year == _THIS_MILLENNIUM:
        return ten
    return Listed((ten, Known(years(year, 100, Precision.CENTURY))), either=True)


def short_decade(tens: int) -> ShortDecade | None:
    """Return the decade of two digits."""
    return ShortDecade(tens) if tens % 10 == 0 else None


def century(number: int, era: str | None) -> Known | None:
    """Return a century, as most people count it: the 20th is 1900 to 1999."""
    first = century_start(number, era=era)
    return None if first is None else Known(years(first, 100, Precision.CENTURY))


def century_start(number: int, *, era: str | None) -> int | None:
    """Return the first year of a century: 1900 for the 20th, 500 BC for the 5th before Christ."""
    if not 1 <= number <= _LAST_CENTURY:
        return None
    return 1 - 100 * number if era == BC else 100 * (number - 1)


def century_part(place: int, unit: Precision, number: int, era: str | None) -> Known | None:
    """Return a half, third or quarter of a century; -1 is the last of them."""
    first = century_start(number, era=era)
    count, size = _SHARES_OF_CENTURY[unit]
    place = count if place == -1 else place
    if first is None or not 1 <= place <= count:
        return None
    begin = first + (place - 1) * size
    length = first + 100 - begin if place == count else size
    return Known(years(begin, length, unit))


def centuries(first: int, _: object, last: int, __: object, era: str | None) -> Spanned | None:
    """Return several centuries as an interval."""
    start, end = century(first, era), century(last, era)
    if start is None or end is None:
        return None
    return Spanned(start, end, Precision.INTERVAL)


def named_day(by: int, _: object) -> Shifted:
    """Return yesterday, today or tomorrow."""
    return Shifted(Precision.DAY, by)


def shifted(by: int, _: object, unit: Precision) -> Shifted | Year:
    """Return last, this or next week, month, year ..."""
    if unit is Precision.YEAR:
        return Year(shift=by)
    return Shifted(unit, by, loose=True)


def in_unit(by: int, unit: Precision) -> Shifted:
    """Return the unit that something lies in."""
    return Shifted(unit, by)


def this_unit(unit: Precision) -> Shifted:
    """Return the source's own unit."""
    return Shifted(unit, 0)


def weekend(by: int | None = None) -> Weekend:
    """Return a weekend."""
    return Weekend(by)


def modified_day(by: int, weekday: int, _: object = None) -> WeekdayNamed:
    """Return last, this or next Friday."""
    return WeekdayNamed(weekday, by=by)


def weekday(number: int, _: object) -> WeekdayNamed:
    """Return a weekday alone."""
    return WeekdayNamed(number)


def weekday_alone(number: int) -> WeekdayNamed:
    """Return a weekday alone."""
    return WeekdayNamed(number)


def in_week(number: int, _: object, by: int) -> WeekdayNamed:
    """Return a weekday of last, this or next week."""
    return WeekdayNamed(number, week=by)


def modified_month(by: int, number: int) -> ModifiedNamed:
    """Return last, this or next June."""
    return ModifiedNamed(MonthNamed(number), by)


def modified_season(by: int, code: int) -> ModifiedNamed:
    """Return last, this or next winter."""
    return ModifiedNamed(SeasonNamed(code), by)


def modified_feast(by: int, name: str) -> ModifiedNamed:
    """Return last, this or next Christmas."""
    return ModifiedNamed(Feast(name), by)


def day_of_month(number: int) -> DayOfMonth:
    """Return a day of a month that isn't named."""
    return DayOfMonth(number)


def ago(amount: tuple[int, Precision]) -> Ago:
    """Return what lies that long before the source."""
    return Ago(amount[1], -amount[0])


def nearly_ago(amount: tuple[int, Precision]) -> Doubted:
    """Return what lies about that long before the source."""
    return Doubted(ago(amount), maybe=False, about=True)


def ago_from(amount: tuple[int, Precision], by: int) -> Away:
    """Return the very day that lies so long before today or yesterday."""
    return Away(Shifted(Precision.DAY, by), amount[1], -amount[0], inclusive=False)


def before_ago(amount: tuple[int, Precision]) -> Opened:
    """Return a time before what lies that long before the source."""
    return Opened(ago(amount), Bound.BEFORE)


def week_of_month(place: int, recurring: InYear) -> InYear | None:
    """Return some day of the first to fourth, or the last, seven days of a month."""
    what = recurring.what
    if not isinstance(what, MonthNamed) or not (place == -1 or 1 <= place <= _WEEKS_OF_MONTH):
        return None
    return recurring._replace(what=WeekOfMonth(what.month, place))


def ahead(amount: tuple[int, Precision]) -> Ago:
    """Return what lies that long after the source."""
    return Ago(amount[1], amount[0])


def hours_ago(days: int) -> Shifted:
    """Return the day so many hours before the source."""
    return Shifted(Precision.DAY, -days)


def mid_unit(unit: Precision) -> Narrowed:
    """Return the middle of the source's own unit: midyear."""
    return Narrowed(Part.MID, Shifted(unit, 0))


def end_of(unit: Precision) -> EdgeOf | None:
    """Return year-end and month-end."""
    return EdgeOf(unit, Part.LATE) if unit in _YEAR_UNITS else None


def edge_of(part: Part, unit: Precision) -> EdgeOf | None:
    """Return the beginning, middle or end of a unit."""
    return None if unit is Precision.DAY else EdgeOf(unit, part)


def inside(year: Year, recurring: InYear) -> InYear | None:
    """Return what lies in the year before it."""
    return recurring._replace(year=year) if recurring.year is None else None


def week_around(way: int, draft: Draft) -> WeekAround | None:
    """Return the week of a day, or the seven days that end or begin with it."""
    return None if isinstance(draft, WeekAround) else WeekAround(draft, way)


def unanchored(*_: object) -> Unanchored:
    """Return words that count from another sentence's date."""
    return Unanchored()


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


def on_modified_weekday(_: object, number: int, recurring: InYear) -> InYear | None:
    """Return a day with its weekday: "this coming Sunday, 8 March"."""
    return on_weekday(number, recurring)


def night(by: int, _: object) -> Shifted | Unanchored:
    """Return the day of last night or this morning; the next morning follows another day."""
    return Unanchored() if by > 0 else Shifted(Precision.DAY, by)


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


def till_now(draft: Draft, *_: object) -> Opened:
    """Return what goes on to the present."""
    return Opened(draft, Bound.SINCE)


def since(draft: Draft) -> Opened:
    """Return what begins with a date."""
    return Opened(draft, Bound.SINCE)


def until(draft: Draft) -> Opened:
    """Return what ends with a date."""
    return Opened(draft, Bound.UNTIL)


def bound(way: Bound, draft: Draft) -> Opened:
    """Return a date that is open to one side."""
    return Opened(draft, way)


def bound_twice(way: Bound, draft: Draft, again: Bound) -> Opened | None:
    """Return an open date that says so before and behind."""
    return Opened(draft, way) if way is again else None


def trailing(draft: Draft, way: Bound) -> Opened:
    """Return a date that what follows opens."""
    return Opened(draft, way)


def from_trailing(draft: Draft, way: Bound) -> Opened | None:
    """Return "from 2011 onwards"."""
    return Opened(draft, way) if way is Bound.SINCE else None


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
