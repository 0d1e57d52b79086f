"""How long it is between two dates, or from one to the source."""

from __future__ import annotations

import pytest

from reconcile.values.date.type import DateType
from reconcile.values.duration.type import DurationType
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

DURATION = DurationType()
PUBLISHED = Frame(published=DateType().parse("2017-01-17").days)


def test_since_counts_to_the_source_and_needs_its_date():
    with pytest.raises(ValueSyntaxError, match="`published`"):
        DURATION.parse("since March 2011")


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("from 23 to 24 January 2017", "2 days"),
        ("2017-01-23/2017-01-27", "5 days"),
        ("since 14 January 2017", "3 days"),
        ("until 20 January 2017", "3 days"),
        ("since at least 14 January 2017", "at least 3 days"),
    ],
)
def test_days_are_counted(text, like):
    assert DURATION.parse(text, PUBLISHED) == DURATION.parse(like)


def test_what_the_source_speaks_of_comes_before_when_it_appeared():
    frame = PUBLISHED._replace(as_of=DateType().parse("2017-01-16").days)
    assert DURATION.parse("since 14 January 2017", frame) == DURATION.parse("2 days")


@pytest.mark.parametrize("text", ["since 20 January 2017", "until 2 January 2017"])
def test_a_span_that_ends_before_it_starts_is_refused(text):
    with pytest.raises(ValueSyntaxError, match="ends before it starts"):
        DURATION.parse(text, PUBLISHED)


@pytest.mark.parametrize("text", ["before 20 January 2017", "2017-01-23/..", "January 2017"])
def test_other_dates_are_no_length(text):
    with pytest.raises(ValueSyntaxError):
        DURATION.parse(text, PUBLISHED)
