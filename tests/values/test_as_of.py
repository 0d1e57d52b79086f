"""A date to the time that a claim speaks of."""

import pytest

from reconcile.model.reading import NO_DAYS, AsOf, Days
from reconcile.values.as_of import read_as_of
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

MAY_4_2031 = 741_566
MAY_4 = Days(MAY_4_2031, MAY_4_2031)


def test_a_day_begins_and_ends_in_itself():
    assert read_as_of("2031-05-04") == AsOf(*MAY_4, MAY_4, MAY_4)


def test_a_period_has_its_ends_in_the_units_that_are_stated():
    time = read_as_of("from 1870 to 1890")
    assert time.begins == read_as_of("1870")[:2]
    assert time.ends == read_as_of("1890")[:2]


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("since 4 May 2031", MAY_4, NO_DAYS),
        ("after 4 May 2031", MAY_4, NO_DAYS),
        ("until 4 May 2031", NO_DAYS, MAY_4),
        ("before 4 May 2031", NO_DAYS, MAY_4),
    ],
)
def test_an_open_time_has_one_end(text, begins, ends):
    time = read_as_of(text)
    assert (time.begins, time.ends) == (begins, ends)


@pytest.mark.parametrize(
    ("text", "second", "zoned"),
    [
        ("2031-05-04", None, False),
        ("2031-05-04T18:10", 65_400, False),
        ("2031-05-04T18:10Z", 65_400, True),
        ("2031-05-04T20:10+02:00", 65_400, True),
    ],
)
def test_a_time_of_day_is_that_of_utc_where_it_names_its_zone(text, second, zoned):
    time = read_as_of(text)
    assert (time.second, time.zoned, time.earliest) == (second, zoned, MAY_4_2031)


def test_yesterday_is_read_against_the_source():
    assert read_as_of("yesterday", Frame(published=MAY_4))[:2] == (MAY_4_2031 - 1, MAY_4_2031 - 1)


def test_what_is_no_date_is_refused():
    with pytest.raises(ValueSyntaxError):
        read_as_of("the flood")
