"""How two lengths of time relate: rounded to their unit, bounded, in parts of one unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Figures, Relation
from reconcile.values.date.type import DateType
from reconcile.values.duration.type import DurationType
from reconcile.values.duration.value import SECONDS, Amount, between, stated
from reconcile.values.frame import Frame
from reconcile.values.hedges import Cue
from reconcile.values.settings import DEFAULTS

DURATION = DurationType()
PUBLISHED = Frame(published=DateType().parse("2017-01-17").days)


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        ("five years", "5 years", "same", "same-duration"),
        ("two days", "23-24 January 2017", "same", "same-duration"),
        ("five years", "six-year", "differs", "rounding"),
        ("five years", "since March 2011", "differs", "rounding"),
        ("six-year", "since March 2011", "refines", "precision"),
        ("nearly six years", "since March 2011", "refines", "precision"),
        ("five years", "seven years", "contradicts", "durations-exclude"),
        ("two days", "five days", "contradicts", "durations-exclude"),
        ("P2D", "P3D", "contradicts", "durations-exclude"),
        ("P2D", "PT48H", "same", "same-duration"),
        ("two days", "P2D", "refines", "precision"),
        ("five years", "60 months", "refines", "precision"),
        ("five years", "nearly six years", "differs", "rounding"),
        ("more than five years", "six-year", "refines", "bound-satisfied"),
        ("more than five years", "20 years", "differs", "beyond-the-figure"),
        ("more than five years", "four years", "contradicts", "durations-exclude"),
        ("more than five years", "more than six years", "differs", "floors-differ"),
        ("up to two days", "up to three days", "differs", "ceilings-differ"),
        ("several years", "six-year", "refines", "precision"),
        ("two to three weeks", "three to four weeks", "compatible", "overlap"),
        # one of a unit, or a part of one
        ("1 year", "1 day", "contradicts", "durations-exclude"),
        ("a decade", "a year", "contradicts", "durations-exclude"),
        ("half a century", "10 years", "contradicts", "durations-exclude"),
        ("nearly half a century", "10 years", "contradicts", "durations-exclude"),
        ("about a year", "a month", "contradicts", "durations-exclude"),
        ("a year", "six months", "contradicts", "durations-exclude"),
        ("a month", "two weeks", "contradicts", "durations-exclude"),
        ("half an hour", "an hour", "contradicts", "durations-exclude"),
        ("a century", "50 years", "contradicts", "durations-exclude"),
        ("a year", "two years", "differs", "rounding"),
        ("a year", "9 months", "differs", "rounding"),
        ("a year", "14 months", "differs", "rounding"),
        ("a year", "11 months", "refines", "precision"),
        ("a year", "12 months", "refines", "precision"),
        ("half a century", "45 years", "refines", "precision"),
        ("a fortnight", "two weeks", "same", "same-duration"),
        ("three fortnights", "six weeks", "same", "same-duration"),
        ("half a fortnight", "a week", "same", "same-duration"),
        ("a fortnight", "14 days", "refines", "precision"),
    ],
)
def test_lengths(a, b, relation, reason):
    x, y = DURATION.parse(a, PUBLISHED), DURATION.parse(b, PUBLISHED)
    found = DURATION.compare(x, y)
    assert (found.relation, found.reason) == (relation, reason)
    assert DURATION.compare(y, x) == found.mirrored


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("nearly 2,000 days", "1,950 days", Relation.REFINES),
        ("nearly 2,000 days", "1,700 days", Relation.DIFFERS),
        ("nearly 2,000 days", "2,001 days", Relation.CONTRADICTS),
        ("nearly 2,000 days", "2,100 days", Relation.CONTRADICTS),
        ("just over 100 days", "108 days", Relation.REFINES),
        ("a five-year war", "six years", Relation.DIFFERS),
        ("well over 100 days", "180 days", Relation.REFINES),
        ("over 100 days", "180 days", Relation.DIFFERS),
        ("just two days", "50 hours", Relation.REFINES),
        ("in its sixth year", "five and a half years", Relation.REFINES),
        ("in its sixth year", "seven years", Relation.CONTRADICTS),
    ],
)
def test_relation(a, b, relation):
    assert DURATION.compare(DURATION.parse(a), DURATION.parse(b)).relation is relation


def test_nearly_six_years_lies_within_six_years():
    nearly, six = DURATION.parse("almost six years of war"), DURATION.parse("six-year war")
    assert DURATION.compare(nearly, six).relation is Relation.REFINES


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("just under a year", "nearly a year"),
        ("two or more years", "years"),
        ("decades", "20+ years"),
    ],
)
def test_bounds_of_one_literal_set_relate_alike_in_either_order(a, b):
    one, other = DURATION.parse(a), DURATION.parse(b)
    assert DURATION.compare(one, other) == DURATION.compare(other, one).mirrored


@pytest.mark.parametrize("text", ["10 seconds", "nearly 10 seconds", "0 days", "about 0 days"])
def test_no_span_ends_before_it_begins(text):
    for span in DURATION.parse(text)[:2]:
        assert span.high is None or span.low <= span.high


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


@given(durations, durations)
def test_comparing_is_symmetric_and_told(a, b):
    found = DURATION.compare(a, b)
    assert DURATION.compare(b, a) == found.mirrored
    assert found.reason in DURATION.reasons
    assert DURATION.explain(a, b, found).sentence.endswith(".")


def test_the_figures_are_what_is_printed():
    figures = [
        DURATION.compare(DURATION.parse(a), DURATION.parse("five years")).figures
        for a in ("more than five years", "six years", "60 months", "several years")
    ]
    assert figures == [Figures.SAME, Figures.DIFFER, Figures.DIFFER, Figures.DIFFER]


def test_case(case):
    case()
