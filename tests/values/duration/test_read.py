"""Durations, whichever way they are written; and texts that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.type import DateType
from reconcile.values.duration.type import DurationType
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

DURATION = DurationType()
PUBLISHED = Frame(published=DateType().parse("2017-01-17").days)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("five", "isn't a duration"),
        ("long", "isn't a duration"),
        ("", "isn't a duration"),
        ("PT", "isn't a duration"),
        ("23 January 2017", "isn't a duration"),
        ("9" * 10_000, "too long"),
        ("9" * 100 + " years", "isn't a duration"),
    ],
)
def test_refused(text, said):
    with pytest.raises(ValueSyntaxError, match=said):
        DURATION.parse(text, PUBLISHED)


@given(st.text(max_size=60) | st.text("0123456789 PTYMDHyearsdn-.,half", max_size=60))
def test_no_text_raises_anything_else(text):
    try:
        value = DURATION.parse(text, PUBLISHED)
    except ValueSyntaxError:
        return
    assert DURATION.parse(DURATION.show(value)) == value


@pytest.mark.parametrize(
    "text",
    ["five years (60 months)", "2148 days (about 5.9 years)", "a year (P1Y)", "a year (12 months)"],
)
def test_brackets_may_say_the_length_again(text):
    assert DURATION.parse(text) == DURATION.parse(text.partition(" (")[0])


@pytest.mark.parametrize(
    "text", ["five years (six months)", "five years (in the north)", "five years ()"]
)
def test_brackets_that_say_something_else_are_refused(text):
    with pytest.raises(ValueSyntaxError):
        DURATION.parse(text)


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
