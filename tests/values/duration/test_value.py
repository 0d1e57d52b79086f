"""Which lengths the words of a duration allow and convey."""

from __future__ import annotations

import pytest

from reconcile.values.duration.value import DAY, SECONDS, Seconds, amount, days_between, stated
from reconcile.values.hedges import Cue
from reconcile.values.settings import DEFAULTS, Settings

YEAR = SECONDS["year"]


def of(top, bottom, unit, hedge=Cue.FILLER, settings=DEFAULTS):
    return stated((amount(top, bottom, unit),), hedge, settings)


def test_two_of_a_unit_and_more_are_rounded_to_it():
    five = of(5, 1, "year")
    assert five.literal == Seconds(4 * YEAR + 1, 6 * YEAR - 1)
    assert five.conveyed == Seconds(5 * YEAR - YEAR // 2, 5 * YEAR + YEAR // 2 - 1)


def test_one_of_a_unit_is_never_rounded_up_from_far_less():
    year = of(1, 1, "year")
    assert year.literal == Seconds(YEAR - YEAR // 4 + 1, 2 * YEAR - 1)
    assert year.conveyed == Seconds(YEAR - YEAR // 8, YEAR + YEAR // 8 - 1)


def test_a_part_of_a_unit_is_rounded_by_a_quarter_of_itself():
    half = of(1, 2, "hour")
    assert half.literal == Seconds(1_800 - 450 + 1, 1_800 + 450 - 1)
    assert half.conveyed == Seconds(1_800 - 225, 1_800 + 225 - 1)


def test_a_year_and_a_half_is_rounded_to_halves():
    assert of(3, 2, "day").literal == Seconds(DAY + 1, 2 * DAY - 1)


def test_parts_are_rounded_to_the_smallest_unit():
    found = stated((amount(1, 1, "week"), amount(2, 1, "day")), Cue.FILLER, DEFAULTS)
    assert found.literal == Seconds(8 * DAY + 1, 10 * DAY - 1)


@pytest.mark.parametrize(
    ("hedge", "literal", "conveyed"),
    [
        (Cue.EXACTLY, (100, 100), (100, 100)),
        (Cue.MORE, (101, None), (101, 150)),
        (Cue.WELL, (101, None), (101, 200)),
        (Cue.LEAST, (100, None), (100, 150)),
        (Cue.FEWER, (0, 99), (50, 99)),
        (Cue.MOST, (0, 100), (50, 100)),
        (Cue.NEARLY, (81, 99), (90, 99)),
        (Cue.JUST, (101, 119), (101, 110)),
        (Cue.ABOUT, (81, 119), (90, 110)),
        (Cue.ESTIMATED, (81, 119), (90, 110)),
    ],
)
def test_hedges(hedge, literal, conveyed):
    found = of(100, 1, "second", hedge)
    assert (found.literal, found.conveyed) == (literal, conveyed)


def test_a_bound_reaches_as_far_as_its_last_digit():
    assert of(110, 1, "second", Cue.MORE).conveyed == Seconds(111, 120)
    assert of(3, 1, "second", Cue.MORE).conveyed == Seconds(4, 4)


def test_the_tolerances_are_settings():
    wide = Settings(about_literal=0.5, about_conveyed=0.3)
    assert of(100, 1, "second", Cue.ABOUT, wide).literal == Seconds(51, 149)


def test_nothing_is_shorter_than_nothing():
    assert of(0, 1, "day").literal == Seconds(0, DAY - 1)


def test_days_between_dates():
    assert days_between(2, 2, DEFAULTS) == of(2, 1, "day")
    assert days_between(2, None, DEFAULTS) == of(2, 1, "day", Cue.LEAST)
    assert days_between(2, 4, DEFAULTS).literal == Seconds(2 * DAY, 4 * DAY)
