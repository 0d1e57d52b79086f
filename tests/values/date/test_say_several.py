"""Several dates in words: their range, and what all of them allow."""

from __future__ import annotations

import pytest

from reconcile.values.date.say_several import common_days, spread_of
from reconcile.values.date.type import DateType

DATE = DateType()


@pytest.mark.parametrize(
    ("texts", "spread", "common"),
    [
        (["about 1450", "1450"], "about 1450", None),
        (["since 2011", "2016"], "2011 to 2016", "2016"),
        (["../.."], None, "../.."),
        (["{1667,1670}", "1667 to 1672"], "1667 to 1672", None),
        (["2017-01-23", "2017-01"], "January 2017", "23 January 2017"),
    ],
)
def test_several(texts, spread, common):
    dates = [DATE.parse(text) for text in texts]
    assert (spread_of(dates) or "").startswith((spread or "")[:4])
    if common is not None:
        assert common_days(dates) == common


@pytest.mark.parametrize(
    ("texts", "common"),
    [
        ([], None),
        (["23 January 2017", "24 January 2017"], None),
        (["22 or 29 January 2017", "29 January 2017 or 3 May 2017"], "29 January 2017"),
        (["since 23 January 2017", "until 8 February 2017"], "23 January 2017 to 8 February 2017"),
        (["22 and 29 January 2017", "20 to 25 January 2017"], None),
    ],
)
def test_the_days_that_all_allow(texts, common):
    assert common_days([DATE.parse(text) for text in texts]) == common


@pytest.mark.parametrize(
    ("texts", "spread"),
    [
        (["December 2016", "30 December 2016"], "December 2016"),
        (["30 December 2016", "2016"], "2016"),
        (["23 January 2017", "8 February 2017"], "23 January 2017 to 8 February 2017"),
        ([], None),
    ],
)
def test_the_range_of_what_is_stated(texts, spread):
    assert spread_of([DATE.parse(text) for text in texts]) == spread
