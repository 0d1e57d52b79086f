"""Day numbers of the proleptic Gregorian calendar, for any year.

In: year, month, day (year 0 is 1 BC, as in ISO 8601). Out: whole numbers, where 0001-01-01 is day 1
as in `datetime.date.toordinal`, which stops at the years 1 and 9999; sources on antiquity and EDTF
years such as Y170000002 don't.
"""

from __future__ import annotations

_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_IN_400_YEARS = 146_097
_FROM_MARCH_OF_YEAR_0 = 305
"""Days from 0000-03-01 to 0000-12-31: counting years from March puts the leap day last."""

FEBRUARY = 2
DECEMBER = 12


def is_leap(year: int) -> bool:
    """Say whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return the number of days in a month."""
    return 29 if month == FEBRUARY and is_leap(year) else _LENGTHS[month]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Return the number of a day that exists in the calendar."""
    past = year - 1
    number = 365 * past + past // 4 - past // 100 + past // 400 + _BEFORE_MONTH[month] + day
    return number + 1 if month > FEBRUARY and is_leap(year) else number


def year_month_day(number: int) -> tuple[int, int, int]:
    """Return the date of a day number (the era algorithm of Hinnant, "chrono-Compatible dates")."""
    era, day_of_era = divmod(number + _FROM_MARCH_OF_YEAR_0, _DAYS_IN_400_YEARS)
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year_of_era + (month <= FEBRUARY), month, day


def weekday(number: int) -> int:
    """Return the day of the week, Monday 0 to Sunday 6."""
    return (number - 1) % 7


def week_start(year: int, week: int) -> int:
    """Return the Monday of an ISO 8601 week: week 1 is the one with 4 January in it."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def week_of(number: int) -> tuple[int, int]:
    """Return the ISO 8601 year and week of a day."""
    thursday = number - weekday(number) + 3
    year = year_month_day(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


_JULIAN_EPOCH = -2
"""What has to be added to a day counted in Julian years: 0001-01-01 Julian was 0000-12-30."""


def julian_month_length(year: int, month: int) -> int:
    """Return the number of days in a month of the Julian calendar."""
    return 29 if month == FEBRUARY and year % 4 == 0 else _LENGTHS[month]


def julian_day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Return the number of a day of the Julian calendar: every fourth year is a leap year."""
    past = year - 1
    number = 365 * past + past // 4 + _BEFORE_MONTH[month] + day + _JULIAN_EPOCH
    return number + 1 if month > FEBRUARY and year % 4 == 0 else number


def julian_year_month_day(number: int) -> tuple[int, int, int]:
    """Return the date that a day had in the Julian calendar."""
    year = year_month_day(number)[0]
    year += (number >= julian_day_number(year + 1)) - (number < julian_day_number(year))
    month = 1
    while month < DECEMBER and number >= julian_day_number(year, month + 1):
        month += 1
    return year, month, number - julian_day_number(year, month) + 1


def easter(year: int) -> int:
    """Return the day number of Easter Sunday (Meeus/Jones/Butcher, "Astronomical Algorithms").

    In years before 1583 it is that of the Julian calendar, as it was kept then.
    """
    if year < 1583:
        a, b, c = year % 4, year % 7, year % 19
        d = (19 * c + 15) % 30
        month, day = divmod(d + (2 * a + 4 * b - d + 34) % 7 + 114, 31)
        return julian_day_number(year, month, day + 1)
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + i - 7 * ((a + 11 * h + 22 * i) // 451) + 114, 31)
    return day_number(year, month, day + 1)
