"""How two counts relate, in either order, with the same reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Figures, Overlap, Relation
from reconcile.values.count.compare import REASONS, compare
from reconcile.values.count.read import read
from reconcile.values.settings import DEFAULTS


def judged(a, b):
    one, other = read(a, DEFAULTS), read(b, DEFAULTS)
    found = compare(one, other, DEFAULTS)
    assert compare(other, one, DEFAULTS) == found.mirrored
    assert found.reason in REASONS
    return found


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        ("13", "13", "same", "same-figure"),
        ("13", "15", "contradicts", "figures-exclude"),
        ("more than 400", "more than 430", "differs", "floors-differ"),
        ("at least 400", "more than 430", "differs", "floors-differ"),
        ("up to 400", "fewer than 430", "differs", "ceilings-differ"),
        ("more than 400", "900", "differs", "beyond-the-figure"),
        ("up to 400", "90", "differs", "short-of-the-figure"),
        ("nearly 400", "330", "differs", "off-the-figure"),
        ("dozens", "14", "differs", "vague-edge"),
        ("dozens", "40", "refines", "vague-covers"),
        ("about 400", "410", "refines", "approx-covers"),
        ("at least 400", "410", "refines", "bound-satisfied"),
        ("400-500", "410", "refines", "range-covers"),
        ("400-500", "450-550", "compatible", "overlap"),
        ("400", "more than 400", "compatible", "same-figure-hedged"),
        ("nearly 400", "over 400", "differs", "same-figure-hedged"),
        ("400", "at least 400", "refines", "same-figure-hedged"),
        ("about 5", "between 4 and 6", "refines", "range-covers"),
        ("5 km", "5,000 m", "same", "unit-converted"),
        ("5 km", "6,000 m", "contradicts", "figures-exclude"),
        ("2.4 million", "2,388,000", "refines", "rounding"),
        ("7 confirmed", "12", "differs", "measure-unsaid"),
        ("7 confirmed", "2.4 million", "differs", "measure-unsaid"),
        ("2.4 million confirmed", "2,388,000", "refines", "rounding"),
    ],
)
def test_relations(a, b, relation, reason):
    found = judged(a, b)
    assert (str(found.relation), found.reason) == (relation, reason)


def test_the_layers_are_kept():
    found = judged("more than 400", "900")
    assert found[2:5] == (Overlap.B_INSIDE_A, Overlap.DISJOINT, Figures.DIFFER)
    assert judged("dozens", "40").figures is Figures.NONE
    assert judged("dozens", "dozens").figures is Figures.SAME
    assert judged("dozens", "hundreds").figures is Figures.DIFFER


_FIGURES = st.integers(1, 40).map(str)
_TEXTS = st.tuples(st.sampled_from(["", "about ", "at least ", "nearly "]), _FIGURES).map("".join)
_RANGES = st.tuples(st.integers(1, 20), st.integers(20, 40)).map("{0[0]} to {0[1]}".format)


@given(_TEXTS | _RANGES, _TEXTS | _RANGES)
def test_the_reason_is_the_same_in_either_order(a, b):
    judged(a, b)


@given(_TEXTS | _RANGES)
def test_whatever_is_compared_with_itself_is_the_same(text):
    assert judged(text, text).relation is Relation.SAME


def test_case(case):
    case()
