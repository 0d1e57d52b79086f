"""Drafts that change or join others, and what can't be joined."""

from __future__ import annotations

import pytest

from reconcile.values.date import joined_drafts as joined
from reconcile.values.date.draft import (
    Away,
    DaysNamed,
    Doubted,
    InYear,
    Listed,
    MonthNamed,
    Spanned,
    Timed,
    WeekAround,
    Year,
)
from reconcile.values.date.value import Precision

JANUARY = InYear(MonthNamed(1))
DAY = InYear(DaysNamed((23,), "", 1))


@pytest.mark.parametrize(
    "made",
    [
        joined.week_around(0, WeekAround(DAY, 0)),
        joined.timed_about(DAY, (True, False), "10:30"),
        joined.clock_alone(None, "midnight"),
        joined.clock_alone((True, False), "10:30"),
        joined.doubted((False, True), Timed(DAY, "10:30")),
        joined.years_to(1950, 40),
        joined.years_to(1950, 50),
        joined.year_or(None, 1767, "67"),
        joined.year_or(None, Year(814), "814"),
        joined.from_days(DAY),
        joined.between_days(None, DAY),
        joined.between_days(None, InYear(DaysNamed((23, 24), "or", 1))),
        joined.between_days(None, JANUARY),
    ],
)
def test_what_does_not_go_together_makes_nothing(made):
    assert made is None


@pytest.mark.parametrize(
    ("made", "draft"),
    [
        (joined.doubted((False, True), DAY, (True, False)), Doubted(DAY, maybe=True, about=True)),
        (joined.years_to(1950, 60), Spanned(Year(1950), Year(1960), Precision.INTERVAL)),
        (joined.year_or(None, 1767, "9"), Listed((Year(1767), Year(1769)), either=True)),
        (joined.year_or(None, Year(910), "12"), Listed((Year(910), Year(912)), either=True)),
        (
            joined.year_or((False, True), 1125, "30", (True, False)),
            Listed(
                (
                    Doubted(Year(1125), maybe=False, about=True),
                    Doubted(Doubted(Year(1130), maybe=True, about=False), maybe=False, about=True),
                ),
                either=True,
            ),
        ),
        (
            joined.either_of(Year(-715, said=True), Year(725)),
            Listed((Year(-715, said=True), Year(-724)), either=True),
        ),
        (
            joined.either_of(Year(-715, said=True), Year(725, said=True)),
            Listed((Year(-715, said=True), Year(725, said=True)), either=True),
        ),
        (
            joined.interval(Year(300), None, Year(-249, said=True)),
            Spanned(Year(-299), Year(-249, said=True), Precision.INTERVAL),
        ),
        (
            joined.interval(Year(14, said=True), None, Year(-4, said=True)),
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
    made = joined.away((2, Precision.DAY), way, DAY)
    assert (made.by, made.inclusive) == (by, inclusive)


@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        (Year(-715), Year(725), Year(-724)),
        (Year(0), Year(2), Year(-1)),
        (Year(70), Year(72), Year(72)),
        (Year(-715), Year(-724), Year(-724)),
        (Year(-715), Year(725, said=True), Year(725, said=True)),
        (Year(-715), Year(0), Year(0)),
        (Year(shift=0), Year(725), Year(725)),
        (Year(-715), Year(short=25), Year(short=25)),
    ],
)
def test_a_year_in_brackets_is_of_the_era_of_the_one_before(first, second, meant):
    assert joined.either_of(first, second) == Listed((first, meant), either=True)
    doubted = Doubted(first, maybe=False, about=True)
    assert joined.either_of(doubted, second) == Listed((doubted, meant), either=True)


@pytest.mark.parametrize("way", [-1, 1])
def test_the_day_beside_another_is_one_day_off(way):
    assert joined.day_beside(way, Year(2017)) == Away(
        Year(2017), Precision.DAY, way, inclusive=False
    )
