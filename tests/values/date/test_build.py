"""What rules make of their parts, where these don't go together."""

from __future__ import annotations

import pytest

from reconcile.values.date import build
from reconcile.values.date.calendar_dates import years
from reconcile.values.date.chart_parser import Node
from reconcile.values.date.draft import (
    DaysNamed,
    Doubted,
    InYear,
    Listed,
    MonthNamed,
    Shifted,
    ShortDecade,
    Spanned,
    Timed,
    Unanchored,
    WeekAround,
    WeekdayNamed,
    Year,
)
from reconcile.values.date.value import Bound, Part, Precision

JANUARY = InYear(MonthNamed(1))
DAY = InYear(DaysNamed((23,), "", 1))


@pytest.mark.parametrize(
    "made",
    [
        build.winter(24, Year(2016), 18),
        build.winter(24, Year(shift=-1), 17),
        build.fraction(5, Precision.QUARTER),
        build.lettered(Precision.HALF, 3, None),
        build.year_first(2017, JANUARY._replace(year=Year(2016))),
        build.on_weekday(0, JANUARY),
        build.on_weekday(0, DAY._replace(weekday=1)),
        build.weekday_behind(Year(2017), 0),
        build.decade(1985),
        build.short_decade(85),
        build.century(0, None),
        build.century(100, None),
        build.century_part(3, Precision.HALF_CENTURY, 15, None),
        build.century_part(1, Precision.HALF_CENTURY, 100, None),
        build.centuries(15, None, 100, None, None),
        build.end_of(Precision.WEEK),
        build.edge_of(Part.LATE, Precision.DAY),
        build.inside(Year(2017), JANUARY._replace(year=Year(2016))),
        build.week_around(0, WeekAround(DAY, 0)),
        build.timed_about(DAY, (True, False), "10:30"),
        build.clock_alone(None, "midnight"),
        build.clock_alone((True, False), "10:30"),
        build.doubted((False, True), Timed(DAY, "10:30")),
        build.years_to(1950, 40),
        build.year_or(None, 1767, "67"),
        build.year_or(None, Year(814), "814"),
        build.bound_twice(Bound.AFTER, Year(2017), Bound.BY),
        build.from_trailing(Year(2017), Bound.BY),
        build.from_days(DAY),
        build.between_days(None, DAY),
        build.between_days(None, InYear(DaysNamed((23, 24), "or", 1))),
        build.between_days(None, JANUARY),
    ],
)
def test_what_does_not_go_together_makes_nothing(made):
    assert made is None


@pytest.mark.parametrize(
    ("made", "draft"),
    [
        (build.on_weekday(0, DAY), DAY._replace(weekday=0)),
        (build.weekday_behind(DAY, 0), DAY._replace(weekday=0)),
        (build.year_first(2017, JANUARY), JANUARY._replace(year=Year(2017))),
        (build.inside(Year(shift=0), JANUARY), JANUARY._replace(year=Year(shift=0))),
        (build.short_decade(80), ShortDecade(80)),
        (build.night(-1, None), Shifted(Precision.DAY, -1)),
        (build.night(1, None), Unanchored()),
        (build.shifted(-1, None, Precision.YEAR), Year(shift=-1)),
        (build.shifted(-1, None, Precision.WEEK), Shifted(Precision.WEEK, -1, loose=True)),
        (build.modified_day(1, 4), WeekdayNamed(4, by=1)),
        (build.in_week(0, None, -1), WeekdayNamed(0, week=-1)),
        (build.doubted((False, True), DAY, (True, False)), Doubted(DAY, maybe=True, about=True)),
        (build.years_to(1950, 60), Spanned(Year(1950), Year(1960), Precision.INTERVAL)),
        (build.year_or(None, 1767, "9"), Listed((Year(1767), Year(1769)), either=True)),
        (build.year_or(None, Year(910), "12"), Listed((Year(910), Year(912)), either=True)),
        (
            build.year_or((False, True), 1125, "30", (True, False)),
            Listed(
                (
                    Doubted(Year(1125), maybe=False, about=True),
                    Doubted(Doubted(Year(1130), maybe=True, about=False), maybe=False, about=True),
                ),
                either=True,
            ),
        ),
        (
            build.either_of(Year(-715, said=True), Year(725)),
            Listed((Year(-715, said=True), Year(-724)), either=True),
        ),
        (
            build.either_of(Year(-715, said=True), Year(725, said=True)),
            Listed((Year(-715, said=True), Year(725, said=True)), either=True),
        ),
        (
            build.interval(Year(300), None, Year(-249, said=True)),
            Spanned(Year(-299), Year(-249, said=True), Precision.INTERVAL),
        ),
        (
            build.interval(Year(14, said=True), None, Year(-4, said=True)),
            Spanned(Year(14, said=True), Year(-4, said=True), Precision.INTERVAL),
        ),
    ],
)
def test_what_is_made(made, draft):
    assert made == draft


@pytest.mark.parametrize(
    ("way", "by", "inclusive"),
    [("from", 2, True), ("starting", 2, True), ("after", 2, False), ("before", -2, False)],
)
def test_days_away(way, by, inclusive):
    made = build.away((2, Precision.DAY), way, DAY)
    assert (made.by, made.inclusive) == (by, inclusive)


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
    assert build.century_part(place, unit, 15, None).date == years(first, length, unit)


def test_centuries_before_christ():
    assert build.century_start(5, era="bc") == -499
    assert build.century_start(5, era="ad") == 400


def test_a_draft_is_made_from_the_inside_out():
    year = Node(build.same, (Year(2017),))
    month = Node(build.month, (1, year))
    assert build.draft_of(month) == InYear(MonthNamed(1), Year(2017))
    assert build.draft_of(Node(build.month, (1, None))) == JANUARY
    assert build.draft_of(Node(build.one_of, (month, year))).either
    assert not build.draft_of(Node(build.all_of, (month, year))).either


def test_one_part_that_makes_nothing_leaves_nothing_of_the_whole():
    fifth = Node(build.fraction, (5, Precision.QUARTER, None))
    assert build.draft_of(Node(build.all_of, (fifth, Year(2017)))) is None
    assert not build.sound(fifth)
    assert build.sound(Node(build.same, (Year(2017),)))
