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
    """Return the Monday of an ISO 8601 week: week 1 is the one that holds 4 January."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def week_of(number: int) -> tuple[int, int]:
    """Return the ISO 8601 year and week of a day."""
    thursday = number - weekday(number) + 3
    year = year_month_day(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1
