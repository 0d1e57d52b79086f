"""Drafts of what counts from the day of its source."""

from __future__ import annotations

import pytest

from reconcile.values.date import relative_drafts as relative
from reconcile.values.date.draft import (
    Ago,
    Away,
    DayOfMonth,
    DaysNamed,
    Doubted,
    Feast,
    InYear,
    ModifiedNamed,
    MonthNamed,
    Opened,
    Shifted,
    Unanchored,
    WeekdayNamed,
    Year,
)
from reconcile.values.date.value import Bound, Part, Precision

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


@pytest.mark.parametrize(
    ("made", "draft"),
    [
        (relative.ago((2, Precision.YEAR)), Ago(Precision.YEAR, -2)),
        (relative.ahead((2, Precision.YEAR)), Ago(Precision.YEAR, 2)),
        (
            relative.nearly_ago((2, Precision.YEAR)),
            Doubted(Ago(Precision.YEAR, -2), maybe=False, about=True),
        ),
        (
            relative.ago_from((2, Precision.WEEK), -1),
            Away(Shifted(Precision.DAY, -1), Precision.WEEK, -2, inclusive=False),
        ),
        (
            relative.before_ago((2, Precision.YEAR)),
            Opened(
                Away(Shifted(Precision.DAY, 0), Precision.YEAR, -2, inclusive=False), Bound.BEFORE
            ),
        ),
        (relative.before_ago((1, Precision.DECADE)), Opened(Ago(Precision.DECADE, -1), Bound.BY)),
        (relative.day_of_month(22), DayOfMonth(22)),
        (relative.modified_feast(-1, "easter"), ModifiedNamed(Feast("easter"), -1)),
    ],
)
def test_so_many_units_before_or_after_the_source(made, draft):
    assert made == draft
