"""Drafts of what has a name of its own, and what is none."""

from __future__ import annotations

import pytest

from reconcile.values.date import named_drafts as named
from reconcile.values.date.calendar_dates import years
from reconcile.values.date.draft import (
    DaysNamed,
    InYear,
    Known,
    Listed,
    MonthNamed,
    SeasonNamed,
    ShortDecade,
    Year,
)
from reconcile.values.date.value import Precision

JANUARY = InYear(MonthNamed(1))
DAY = InYear(DaysNamed((23,), "", 1))


@pytest.mark.parametrize(
    "made",
    [
        named.winter(24, Year(2016), 18),
        named.winter(24, Year(shift=-1), 17),
        named.winter(22, Year(2016), 17),
        named.season(24, Year(2017, dual=True)),
        named.fraction(5, Precision.QUARTER),
        named.lettered(Precision.HALF, 3, None),
        named.year_first(2017, JANUARY._replace(year=Year(2016))),
        named.on_weekday(0, JANUARY),
        named.on_weekday(0, DAY._replace(weekday=1)),
        named.weekday_behind(Year(2017), 0),
        named.decade(1985),
        named.short_decade(85),
        named.century(0, None),
        named.century(100, None),
        named.century_part(3, Precision.HALF_CENTURY, 15, None),
        named.century_part(1, Precision.HALF_CENTURY, 100, None),
        named.centuries(15, None, 100, None, None),
        named.inside(Year(2017), JANUARY._replace(year=Year(2016))),
    ],
)
def test_what_does_not_go_together_makes_nothing(made):
    assert made is None


@pytest.mark.parametrize(
    ("made", "draft"),
    [
        (named.on_weekday(0, DAY), DAY._replace(weekday=0)),
        (named.weekday_behind(DAY, 0), DAY._replace(weekday=0)),
        (named.year_first(2017, JANUARY), JANUARY._replace(year=Year(2017))),
        (named.inside(Year(shift=0), JANUARY), JANUARY._replace(year=Year(shift=0))),
        (named.short_decade(80), ShortDecade(80)),
    ],
)
def test_what_is_made(made, draft):
    assert made == draft


@pytest.mark.parametrize(
    ("place", "unit", "first", "length"),
    [
        (1, Precision.HALF_CENTURY, 1400, 50),
        (-1, Precision.HALF_CENTURY, 1450, 50),
        (3, Precision.THIRD_OF_CENTURY, 1466, 34),
        (4, Precision.QUARTER_CENTURY, 1475, 25),
    ],
)
def test_parts_of_a_century(place, unit, first, length):
    assert named.century_part(place, unit, 15, None).date == years(first, length, unit)


def test_centuries_before_christ():
    assert named.century_start(5, era="bc") == -499
    assert named.century_start(5, era="ad") == 400


def test_tens_and_hundreds_of_years():
    ten = Known(years(1980, 10, Precision.DECADE))
    assert named.decade(1980) == ten
    assert named.decade(2000) == Known(years(2000, 10, Precision.DECADE))
    assert named.decade(1800) == Listed(
        (Known(years(1800, 10, Precision.DECADE)), Known(years(1800, 100, Precision.CENTURY))),
        either=True,
    )
    assert [named.decade(year) for year in (1981, 1989, 1805)] == [None] * 3


@pytest.mark.parametrize("year", [None, Year(2017), Year(shift=-1)])
def test_a_season_is_of_any_year_that_is_one(year):
    assert named.season(22, year) == InYear(SeasonNamed(22), year)


def test_the_winter_of_a_year_begins_or_ends_in_it():
    assert named.season(24, Year(2017)) == InYear(SeasonNamed(24, either=True), Year(2017))
    assert named.season(24, None) == InYear(SeasonNamed(24), None)


def test_a_winter_goes_on_in_the_year_behind_it():
    assert named.winter(24, Year(2016), 17) == InYear(SeasonNamed(24), Year(2016))
    assert named.winter(24, Year(2016), 2017) == InYear(SeasonNamed(24), Year(2016))
    assert named.winter(24, Year(1999), 0) == InYear(SeasonNamed(24), Year(1999))
