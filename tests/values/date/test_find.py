"""Which dates are found in a sentence, and where."""

from __future__ import annotations

import gc
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.find import find
from reconcile.values.date.type import DateType
from reconcile.values.frame import Frame

DATE = DateType()
PUBLISHED = Frame(published=DATE.parse("2017-01-17").days)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Talks begin on January 23, the UN said on Tuesday.",
            {"January 23": "23 January 2017 or 23 January 2016", "Tuesday": "17 January 2017"},
        ),
        ("It has held since 30 December 2016, mostly.", {"since 30 December 2016": None}),
        ("born in 1953 and, from 2011 to 2016, away", {"1953": None, "from 2011 to 2016": None}),
        ("They may march on; 2,000 people sat down in 15 of 300 halls.", {}),
        ("The Sun rose – on 23–24 January 2017", {"23–24 January 2017": None}),
        ("They met on 23 Jan 2017 and 24 Jan", {"23 Jan 2017": None, "24 Jan": None}),
        ("on 12/3/2017 or 12.3.2017", {}),
        ("in 2016, and 310 or 2200 others", {"2016": "2016"}),
        ("by 300 to 400 people", {}),
        ("on the following Monday", {}),
        ("", {}),
    ],
)
def test_found(sentence, found):
    places = find(sentence, PUBLISHED)
    assert [sentence[each.start : each.end] for each in places] == list(found)
    for each, meaning in zip(places, found.values(), strict=True):
        assert meaning in (None, DATE.show(each.value))


def test_relative_dates_are_left_out_where_nothing_says_from_when():
    assert not find("It began on Monday, two years ago.")


@given(st.text())
def test_any_text_can_be_searched(text):
    for each in find(text, PUBLISHED):
        assert 0 <= each.start < each.end <= len(text)


@pytest.mark.parametrize("piece", ["January 1, ", "early ", "1 or ", "week of ", "2017-", "about "])
def test_searching_takes_time_linear_in_the_text(piece):
    def seconds(times):
        gc.disable()  # walking what thousands of other tests left costs more than all of this
        try:
            start = time.process_time()
            find(piece * times, PUBLISHED)
            return time.process_time() - start
        finally:
            gc.enable()

    seconds(10)
    assert seconds(3_000) < 40 * seconds(300) + 0.05


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Following 23 January 2017 they left", ["Following 23 January 2017"]),
        ("They left following 23 January 2017", ["following 23 January 2017"]),
        ("They left on the following 23 January 2017", ["23 January 2017"]),
        ("It was May", ["May"]),
        ("It was may", []),
        ("The winter was cold", ["The winter"]),
        ("A winter was cold", []),
        ("Winter was cold", []),
        ("It sat on Mon or in Jan", []),
        ("in 999, 1000, 2100 or 2101", ["1000", "2100"]),
    ],
)
def test_a_single_word_is_a_date_where_it_is_no_other_word(sentence, found):
    assert [sentence[each.start : each.end] for each in find(sentence, PUBLISHED)] == found
