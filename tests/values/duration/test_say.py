"""Durations in words: what is shown is read back, and what several leave possible."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Relation
from reconcile.values.date.type import DateType
from reconcile.values.duration.type import DurationType
from reconcile.values.duration.value import SECONDS, Amount, between, stated
from reconcile.values.frame import Frame
from reconcile.values.hedges import Cue
from reconcile.values.settings import DEFAULTS

DURATION = DurationType()
PUBLISHED = Frame(published=DateType().parse("2017-01-17").days)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("five years", "5 years"),
        ("six-year", "6 years"),
        ("six-year-long", "6 years"),
        ("for the past five years", "5 years"),
        ("a week", "1 week"),
        ("72-hour", "72 hours"),
        ("half a year", "0.5 years"),
        ("a year and a half", "1.5 years"),
        ("two and a half years", "2.5 years"),
        ("five years and three months", "5 years 3 months"),
        ("nearly six years", "nearly 6 years"),
        ("more than five years", "more than 5 years"),
        ("two days or more", "at least 2 days"),
        ("up to 72 hours", "at most 72 hours"),
        ("about ten years", "about 10 years"),
        ("two to three weeks", "between 2 and 3 weeks"),
        ("between five days and two weeks", "between 5 days and 2 weeks"),
        ("several years", "several years"),
        ("a couple of weeks", "a couple of weeks"),
        ("decades", "decades"),
        ("P2D", "exactly 2 days"),
        ("P1Y3M", "exactly 1 year 3 months"),
        ("from 23 to 24 January 2017", "2 days"),
        ("2017-01-23/2017-01-27", "5 days"),
        ("until 24 January 2017", "7 days"),
        ("at least until 24 January 2017", "at least 7 days"),
        ("since March 2011", "between 2119 and 2149 days (about 5.9 years)"),
    ],
)
def test_words(text, meaning):
    value = DURATION.parse(text, PUBLISHED)
    assert DURATION.show(value) == meaning
    assert DURATION.parse(meaning) == value


def test_what_several_leave():
    values = [DURATION.parse(text) for text in ("six-year", "five years")]
    assert DURATION.spread(values) == "5 years to 6 years"
    assert DURATION.common(values) == "5 to 6 years"
    assert DURATION.common([*values, DURATION.parse("P1Y")]) is None
    assert DURATION.spread([]) is None
    minutes = [
        DURATION.parse(text) for text in ("35 minutes", "about 40 minutes", "within an hour")
    ]
    assert DURATION.common(minutes) == "34.02 to 35.98 minutes"
    assert DURATION.common([DURATION.parse("at least an hour")]) == "1 hour or more"
    assert DURATION.common([DURATION.parse("up to 1 day")]) == "0 to 1 day"
    assert DURATION.common([]) is None


amounts = st.builds(
    Amount, st.integers(1, 400), st.sampled_from([1, 2]), st.sampled_from([*SECONDS])
)
hedges = st.sampled_from(
    [Cue.FILLER, Cue.EXACTLY, Cue.MORE, Cue.LEAST, Cue.FEWER, Cue.MOST, Cue.NEARLY, Cue.ABOUT]
)
one_amount = amounts.filter(lambda part: part.top % 2 or part.bottom == 1).map(lambda part: (part,))
possible = st.builds(stated, one_amount, hedges, st.just(DEFAULTS)).filter(
    lambda value: value.literal.high is None or value.literal.high > value.literal.low
)
durations = possible | st.builds(
    lambda low, more, unit: between(Amount(low, 1, unit), Amount(low + more, 1, unit)),
    st.integers(1, 50),
    st.integers(1, 50),
    st.sampled_from([*SECONDS]),
)


@given(durations)
def test_a_duration_is_the_same_as_itself_and_reads_back(value):
    assert DURATION.compare(value, value).relation is Relation.SAME
    assert DURATION.parse(DURATION.show(value)) == value


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("two days", "P2D", "Exactly 2 days lies within 2 days, so one is just more precise."),
        ("P2D", "P3D", "No length of time is both exactly 2 days and exactly 3 days."),
        (
            "more than a year",
            "at least 2 years",
            "More than 1 year and at least 2 years are both minimums with different figures.",
        ),
        (
            "five years",
            "six years",
            "5 years and 6 years differ, but rounding could explain it.",
        ),
    ],
)
def test_a_comparison_is_one_sentence_with_the_arithmetic(a, b, sentence):
    x, y = DURATION.parse(a), DURATION.parse(b)
    found = DURATION.explain(x, y, DURATION.compare(x, y))
    assert found.sentence == sentence
    assert [step[:3] for step in found.steps] == ["A: ", "B: "]


def test_the_arithmetic_is_in_the_largest_unit_that_fits():
    a, b = DURATION.parse("P2D"), DURATION.parse("at least 90 minutes")
    steps = DURATION.explain(a, b, DURATION.compare(a, b)).steps
    assert steps[0] == "A: exactly 2 days allows 2 days and conveys 2 days"
    assert steps[1].startswith("B: at least 90 minutes allows 1.5 hours or more and conveys")


def test_many_days_between_dates_are_said_in_years():
    a, b = DURATION.parse("since March 2011", PUBLISHED), DURATION.parse("five years")
    sentence = DURATION.explain(a, b, DURATION.compare(a, b)).sentence
    assert sentence == "5.8 to 5.9 years and 5 years differ, but rounding could explain it."
    a = DURATION.parse("between 2120 and 2121 days")
    sentence = DURATION.explain(a, b, DURATION.compare(a, b)).sentence
    assert sentence == "About 5.8 years and 5 years differ, but rounding could explain it."


def test_the_range_of_what_is_stated():
    values = [DURATION.parse(text) for text in ("several years", "2 to 3 weeks", "half an hour")]
    assert DURATION.spread(values) == "0.5 hours to 3 weeks"
    assert DURATION.spread([values[0]]) is None
    assert DURATION.spread([values[2]]) == "0.5 hours"


def test_parts_that_no_decimal_tells_are_fractions():
    assert DURATION.show(DURATION.parse("a third of a year")) == "1/3 years"
    assert DURATION.show(DURATION.parse("between 5 days and 2 weeks")) == (
        "between 5 days and 2 weeks"
    )


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
