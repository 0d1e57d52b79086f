"""Which dates without a year are kept, seen from a day."""

from __future__ import annotations

import pytest

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.date.calendar_dates import day, month, valid_day
from reconcile.values.date.candidates import around, distance, is_ahead, near, staged
from reconcile.values.date.day_numbers import day_number, year_month_day
from reconcile.values.date.viewpoint import Seen
from reconcile.values.settings import Settings
from reconcile.values.value_type import ValueSyntaxError

TUESDAY = day_number(2017, 1, 17)
SETTINGS = Settings()
SEEN = Seen("", TUESDAY, None, SETTINGS)


def days(*numbers):
    return [day(TUESDAY + number) for number in numbers]


def first_days(dates):
    return [year_month_day(date.days.earliest) for date in dates]


def test_the_days_from_a_date_to_the_source():
    assert distance(month(2017, 1), TUESDAY) == 0
    assert distance(day(TUESDAY - 3), TUESDAY) == 3
    assert distance(day(TUESDAY + 3), TUESDAY) == 3


def test_a_month_that_has_begun_is_not_ahead():
    assert not is_ahead(month(2017, 1), TUESDAY)
    assert is_ahead(month(2017, 2), TUESDAY)


@pytest.mark.parametrize(
    ("stage", "kept"),
    [(None, [-3, 0, 4]), (Stage.HAPPENED, [-3, 0]), (Stage.PLANNED, [0, 4])],
)
def test_the_stage_decides(stage, kept):
    assert staged(SEEN._replace(stage=stage), days(-3, 0, 4)) == days(*kept)


def test_a_stage_that_would_allow_none_decides_nothing():
    assert staged(SEEN._replace(stage=Stage.HAPPENED), days(4, 5)) == days(4, 5)


def test_the_last_and_the_next_are_kept_the_likelier_first():
    assert around(SEEN, days(-300, -200, 100, 465)) == tuple(days(100, -200))


def test_what_holds_the_source_is_meant_alone():
    assert around(SEEN, [month(2016, 1), month(2017, 1)]) == (month(2017, 1),)


def test_a_month_ahead_is_less_likely_than_one_past():
    assert first_days(around(SEEN, [month(2016, 10), month(2017, 3)])) == [
        (2016, 10, 1),
        (2017, 3, 1),
    ]


@pytest.mark.parametrize(
    ("date", "kept"),
    [
        ((10, 17), [(2016, 10, 17)]),
        ((10, 16), [(2016, 10, 16), (2017, 10, 16)]),
        ((1, 18), [(2017, 1, 18), (2016, 1, 18)]),
        ((2, 29), [(2016, 2, 29)]),
    ],
)
def test_a_day_that_has_just_passed_is_that_day(date, kept):
    phrase = near(SEEN, lambda year: valid_day(year, *date))
    assert [each for each in first_days(phrase.dates) if each in kept] == kept
    assert len(phrase.dates) == len(kept) or date == (2, 29)


def test_a_day_of_no_year_at_all_is_refused():
    with pytest.raises(ValueSyntaxError, match="isn't in the calendar"):
        near(SEEN, lambda _: None)
