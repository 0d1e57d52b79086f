"""What durations read, how they relate, and the laws that hold for all of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Relation
from reconcile.values.base import ValueSyntaxError
from reconcile.values.counts.hedges import Cue
from reconcile.values.date.type import DateType
from reconcile.values.duration.type import DurationType
from reconcile.values.duration.value import SECONDS, Amount, between, stated
from reconcile.values.frame import Frame
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


def test_since_counts_to_the_source_and_needs_its_date():
    with pytest.raises(ValueSyntaxError, match="`published`"):
        DURATION.parse("since March 2011")


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
    ],
)
def test_relation(a, b, relation, reason):
    x, y = DURATION.parse(a, PUBLISHED), DURATION.parse(b, PUBLISHED)
    found = DURATION.compare(x, y)
    assert (found.relation, found.reason) == (relation, reason)
    assert DURATION.compare(y, x) == found.mirrored


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


@given(durations, durations)
def test_comparing_is_symmetric_and_told(a, b):
    found = DURATION.compare(a, b)
    assert DURATION.compare(b, a) == found.mirrored
    assert found.reason in DURATION.reasons
    assert DURATION.explain(a, b, found).sentence.endswith(".")


@given(durations)
def test_a_duration_is_the_same_as_itself_and_reads_back(value):
    assert DURATION.compare(value, value).relation is Relation.SAME
    assert DURATION.parse(DURATION.show(value)) == value


@given(st.text(max_size=60) | st.text("0123456789 PTYMDHyearsdn-.,half", max_size=60))
def test_no_text_raises_anything_else(text):
    try:
        value = DURATION.parse(text, PUBLISHED)
    except ValueSyntaxError:
        return
    assert DURATION.parse(DURATION.show(value)) == value
