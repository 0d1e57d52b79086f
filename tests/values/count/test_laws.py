"""Laws that hold for all counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Overlap, Relation
from reconcile.values.count.type import CountType
from reconcile.values.number_bounds import Bounds, lie, meet
from reconcile.values.value_type import ValueSyntaxError

COUNT = CountType()
HEDGES = [
    "{}", "exactly {}", "more than {}", "at least {}", "fewer than {}", "up to {}", "about {}",
    "nearly {}", "just over {}", "well over {}", "well under {}", "an estimated {}",
    "at least about {}", "{} or more", "no fewer than {}",
]  # fmt: skip
figures = st.integers(1, 10**7) | st.sampled_from([10, 13, 100, 300, 300_000, 310_000])
plain = st.builds(str.format, st.sampled_from(HEDGES), figures)
ranges = st.tuples(figures, figures).map(lambda ends: f"{min(ends)} to {max(ends)}")
vague = st.sampled_from(["dozens", "tens of thousands", "several hundred", "a handful", "none"])
units = st.sampled_from(["", " people", " dead", " wounded", " civilians", " tons", " groups"])
texts = st.tuples(plain | ranges | vague, units).map("".join)
counts = texts.map(COUNT.parse)

VOCABULARY = """
    13 300,000 1.5 5 7 2 1/2 - ~ + , ; ( ) % $ . / half third thirds a an the hundred million k
    dozen dozens tens of thousands in out and or more less than fewer equal to at least most no
    not about nearly over under up between from as April by percent people dead estimate
    documented later earlier zero twenty one
"""
words = st.sampled_from(VOCABULARY.split())
jumbles = st.lists(words, max_size=8).map(" ".join)


@given(counts, counts)
def test_comparing_is_symmetric(a, b):
    assert COUNT.compare(b, a) == COUNT.compare(a, b).mirrored


@given(counts)
def test_a_count_is_the_same_as_itself(count):
    assert COUNT.compare(count, count).relation is Relation.SAME


@given(st.text() | jumbles)
def test_reading_ends_in_a_value_or_its_own_error_and_reads_back(text):
    COUNT.find(text)
    try:
        count = COUNT.parse(text)
    except ValueSyntaxError:
        return
    assert COUNT.parse(COUNT.show(count)) == count


@given(texts)
def test_what_is_shown_reads_back(text):
    count = COUNT.parse(text)
    assert COUNT.parse(COUNT.show(count)) == count


@given(counts, counts, figures)
def test_more_precision_never_turns_a_contradiction_into_sameness(a, b, figure):
    exact = COUNT.parse(str(figure))
    if lie(exact.literal, a.literal) is not Overlap.A_INSIDE_B:
        return
    if COUNT.compare(a, b).relation is Relation.CONTRADICTS:
        assert COUNT.compare(exact, b).relation is not Relation.SAME


@given(figures, figures, st.sampled_from(["more than", "at least"]))
def test_a_floor_never_contradicts_a_higher_floor(one, other, hedge):
    a, b = COUNT.parse(f"{hedge} {one}"), COUNT.parse(f"{hedge} {other}")
    assert COUNT.compare(a, b).relation in {Relation.SAME, Relation.DIFFERS}


@given(figures, figures, st.sampled_from(HEDGES), st.sampled_from(HEDGES), st.integers(1, 6))
def test_scaling_round_figures_keeps_the_relation(one, other, first, second, power):
    """Figures of 100 and more in round hundreds: below, single persons are counted."""
    hundreds = [100 * one, 100 * other]
    scaled = [figure * 10**power for figure in hundreds]
    before, after = (
        COUNT.compare(COUNT.parse(first.format(a)), COUNT.parse(second.format(b)))
        for a, b in (hundreds, scaled)
    )
    assert after == before


bounds = (
    st.tuples(st.integers(-9, 9), st.integers(-9, 9), st.booleans(), st.booleans())
    .map(lambda ends: Bounds(min(ends[:2]), max(ends[:2]), *ends[2:]))
    .filter(lambda these: not these.empty)
)


@given(bounds, bounds)
def test_bounds_are_disjoint_just_where_nothing_lies_in_both(a, b):
    assert (lie(a, b) is Overlap.DISJOINT) == meet(a, b).empty


@given(bounds, bounds)
def test_bounds_lie_inside_just_where_their_meeting_is_one_of_them(a, b):
    both = meet(a, b)
    found = lie(a, b)
    assert (found in {Overlap.A_INSIDE_B, Overlap.EQUAL}) == (both == a)
    assert (found in {Overlap.B_INSIDE_A, Overlap.EQUAL}) == (both == b)
