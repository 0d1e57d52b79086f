"""Drafts that are open to one side, and at which end of a date."""

from __future__ import annotations

import pytest

from reconcile.values.date import open_drafts as opened
from reconcile.values.date.draft import Opened, Shifted, Year
from reconcile.values.date.value import Bound, Precision

YEAR = Year(2017)


@pytest.mark.parametrize(
    ("made", "bound"),
    [
        (opened.since(YEAR), Bound.SINCE),
        (opened.until(YEAR), Bound.UNTIL),
        (opened.till_now(YEAR), Bound.SINCE),
        (opened.bound(Bound.AFTER, YEAR), Bound.AFTER),
        (opened.trailing(YEAR, Bound.BY), Bound.BY),
        (opened.bound_twice(Bound.BY, YEAR, Bound.BY), Bound.BY),
        (opened.from_trailing(YEAR, Bound.SINCE), Bound.SINCE),
        (opened.bound_at_end(Bound.BEFORE, YEAR), Bound.BY),
        (opened.bound_at_end(Bound.AFTER, YEAR), Bound.AFTER),
        (opened.bound_at_start(Bound.AFTER, YEAR), Bound.NOT_BEFORE),
        (opened.bound_at_start(Bound.BEFORE, YEAR), Bound.BEFORE),
    ],
)
def test_a_date_is_open(made, bound):
    assert made == Opened(YEAR, bound)


def test_the_unit_is_the_sources_own():
    this_year = Shifted(Precision.YEAR, 0)
    end = opened.bound_at_end_of_unit(Bound.BEFORE, Precision.YEAR)
    assert end == Opened(this_year, Bound.BY)
    start = opened.bound_at_start_of_unit(Bound.SINCE, Precision.YEAR)
    assert start == Opened(this_year, Bound.SINCE)


@pytest.mark.parametrize(
    "made",
    [
        opened.bound_twice(Bound.AFTER, YEAR, Bound.BY),
        opened.from_trailing(YEAR, Bound.BY),
        opened.bound_at_end(Bound.SINCE, YEAR),
        opened.bound_at_start(Bound.UNTIL, YEAR),
    ],
)
def test_what_has_no_border_there(made):
    assert made is None
