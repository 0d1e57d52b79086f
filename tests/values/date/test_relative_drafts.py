"""Drafts of what counts from the day of its source."""

from __future__ import annotations

import pytest

from reconcile.values.date import relative_drafts as relative
from reconcile.values.date.draft import (
    DaysNamed,
    InYear,
    MonthNamed,
    Shifted,
    Unanchored,
    WeekdayNamed,
    Year,
)
from reconcile.values.date.value import Part, Precision

JANUARY = InYear(MonthNamed(1))
DAY = InYear(DaysNamed((23,), "", 1))


@pytest.mark.parametrize(
    "made",
    [
        relative.end_of(Precision.WEEK),
        relative.edge_of(Part.LATE, Precision.DAY),
    ],
)
def test_what_does_not_go_together_makes_nothing(made):
    assert made is None


@pytest.mark.parametrize(
    ("made", "draft"),
    [
        (relative.night(-1, None), Shifted(Precision.DAY, -1)),
        (relative.night(0, None), Shifted(Precision.DAY, 0)),
        (relative.night(1, None), Unanchored()),
        (relative.shifted(-1, None, Precision.YEAR), Year(shift=-1)),
        (relative.shifted(-1, None, Precision.WEEK), Shifted(Precision.WEEK, -1, loose=True)),
        (relative.modified_day(1, 4), WeekdayNamed(4, by=1)),
        (relative.in_week(0, None, -1), WeekdayNamed(0, week=-1)),
    ],
)
def test_what_is_made(made, draft):
    assert made == draft
