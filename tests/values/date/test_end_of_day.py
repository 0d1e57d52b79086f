"""24:00 of a day is 0:00 of the next."""

from __future__ import annotations

import pytest

from reconcile.values.date.end_of_day import at_next_day
from reconcile.values.registry import value_type

DATE = value_type("date")
END = "2016-12-29T24:00:00"


@pytest.mark.parametrize(
    ("other", "moved"),
    [
        ("2016-12-30T00:00:00", True),
        ("2016-12-30", True),
        ("2016-12-29", False),
        ("December 2016", False),
        (END, False),
    ],
)
def test_beside_another_date(other, moved):
    found = at_next_day(DATE.parse(END), DATE.parse(other))
    assert (found.time == "T00:00:00") is moved
    assert (found.days == DATE.parse("2016-12-30").days) is moved


def test_other_times_stay():
    noon = DATE.parse("2016-12-29T12:00:00")
    assert at_next_day(noon, DATE.parse("2016-12-30T00:00:00")) is noon
