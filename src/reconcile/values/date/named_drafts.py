"""Drafts of what has a name or number of its own: months, days, feasts, seasons, years, centuries.

In: the values of a rule's parts, None for one that is missing. Out: a draft, or None where the
parts don't go together.
"""

from __future__ import annotations

from reconcile.values.date.calendar_dates import iso_week, months, span, years
from reconcile.values.date.calendar_dates import month as month_
from reconcile.values.date.day_numbers import DECEMBER
from reconcile.values.date.draft import (
    DaysNamed,
    Doubted,
    Draft,
    Feast,
    Fraction,
    InYear,
    Known,
    Listed,
    MonthNamed,
    NthWeekday,
    SeasonNamed,
    ShortDecade,
    Spanned,
    WeekOfMonth,
    Year,
)
from reconcile.values.date.value import Date, Precision

BC = "bc"
_LAST_CENTURY = 99
_THIS_MILLENNIUM = 2000
"""The 2000s are the years to 2009; the century has no use yet (stipulated)."""
_WEEKS_OF_MONTH = 4
_WINTER = 24
"""The EDTF code of winter."""
_SHARES_OF_CENTURY = {
    Precision.HALF_CENTURY: (2, 50),
    Precision.THIRD_OF_CENTURY: (3, 33),
    Precision.QUARTER_CENTURY: (4, 25),
}


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


def season(code: int, year: Year | None) -> InYear | None:
    """Return a season; that of "2016/17" is `winter`'s, as no calendar doubles a season's year.

    The winter of 2016 may have begun in that year, or ended in it.
    """
    if year and year.dual:
        return None
    return InYear(SeasonNamed(code, either=code == _WINTER and year is not None), year)


def winter(code: int, year: Year, later: int) -> InYear | None:
    """Return a winter of which the next year is named as well; other seasons lie in one year."""
    goes_on = year.number is not None and later in (year.number + 1, (year.number + 1) % 100)
    return InYear(SeasonNamed(code), year) if goes_on and code == _WINTER else None


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


def week_of_month(place: int, recurring: InYear) -> InYear | None:
    """Return some day of the first to fourth, or the last, seven days of a month."""
    what = recurring.what
    if not isinstance(what, MonthNamed) or not (place == -1 or 1 <= place <= _WEEKS_OF_MONTH):
        return None
    return recurring._replace(what=WeekOfMonth(what.month, place))


def nth_weekday(place: int, weekday: int, recurring: InYear) -> InYear | None:
    """Return the first Monday of a month, or the last."""
    what = recurring.what
    if not isinstance(what, MonthNamed) or not (place == -1 or 1 <= place <= _WEEKS_OF_MONTH + 1):
        return None
    return recurring._replace(what=NthWeekday(what.month, weekday, place))


def fiscal(year: Year) -> Doubted | Year:
    """Return a fiscal year: that calendar year, approximately, as it may begin or end in another.

    Which months it has differs from state to state and from firm to firm.
    """
    return year if year.dual else Doubted(year, maybe=False, about=True)


def fiscal_years(year: Year, later: int) -> Year | None:
    """Return a fiscal year that is named by both the years that it lies in: some time in these."""
    first = year.number
    if first is None or later not in (first + 1, (first + 1) % 100):
        return None
    return Year(first + 1, dual=True)


def fiscal_short(year: int) -> Doubted:
    """Return a fiscal year of two digits."""
    return Doubted(Year(short=year), maybe=False, about=True)


def fiscal_fraction(number: int, unit: Precision, year: Year) -> Doubted | None:
    """Return a numbered quarter or half of a fiscal year, as approximate as the year."""
    part = fraction(number, unit, year)
    return part and Doubted(part, maybe=False, about=True)


def fiscal_letter(unit: Precision, number: int, year: Year) -> Doubted | None:
    """Return Q1 to Q4 of a fiscal year."""
    return fiscal_fraction(number, unit, year)


def iso_week_of(number: int, year: int) -> Known | None:
    """Return a week by its number in the ISO year."""
    found = iso_week(year, number)
    return found and Known(found)


def first_months(amount: tuple[int, Precision], year: Year) -> Known | None:
    """Return the first months of a year."""
    return _months_of(amount, year, first=True)


def last_months(amount: tuple[int, Precision], year: Year) -> Known | None:
    """Return the last months of a year."""
    return _months_of(amount, year, first=False)


def _months_of(amount: tuple[int, Precision], year: Year, *, first: bool) -> Known | None:
    count, unit = amount
    if year.number is None or unit is not Precision.MONTH or not 1 < count < DECEMBER:
        return None
    begin = 1 if first else DECEMBER + 1 - count
    precision = {3: Precision.QUARTER, 6: Precision.HALF}.get(count)
    if precision is not None and (begin - 1) % count == 0:
        return Known(months(year.number, begin, count, precision))
    start, end = (month_(year.number, at) for at in (begin, begin + count - 1))
    return Known(span(start, end, Precision.INTERVAL))


def inside(year: Year, recurring: InYear) -> InYear | None:
    """Return what lies in the year before it."""
    return recurring._replace(year=year) if recurring.year is None else None


def on_modified_weekday(_: object, number: int, recurring: InYear) -> InYear | None:
    """Return a day with its weekday: "this coming Sunday, 8 March"."""
    return on_weekday(number, recurring)
