"""Which claim of now is which of then, whatever their ids became."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.judge.matched_claims import match_claims
from reconcile.model.claim import Claim


def claim(claim_id, value="13", subject="Flood", source="one", **more):
    return Claim(
        id=claim_id,
        source=source,
        field="casualties.killed",
        subject=subject,
        value=value,
        **more,
    )


def ids(matched):
    pairs = [(then.id, now.id) for then, now in matched.pairs]
    return pairs, [c.id for c in matched.gone], [c.id for c in matched.new]


@pytest.mark.parametrize(
    ("why", "before", "after", "pairs", "gone", "new"),
    [
        ("nothing changed", [claim("a")], [claim("a")], [("a", "a")], [], []),
        ("another value", [claim("a")], [claim("a", "15")], [("a", "a")], [], []),
        ("added", [], [claim("a")], [], [], ["a"]),
        ("removed", [claim("a")], [], [], ["a"], []),
        (
            "a twin came, so both got a hash",
            [claim("a")],
            [claim("a~1", "15"), claim("a~2", "13")],
            [("a", "a~2")],
            [],
            ["a~1"],
        ),
        (
            "the twin went, and the hash with it",
            [claim("a~1", "15"), claim("a~2", "13")],
            [claim("a", "13")],
            [("a~2", "a")],
            ["a~1"],
            [],
        ),
        (
            "one of two twins was edited",
            [claim("a~1", "15"), claim("a~2", "13")],
            [claim("a~2", "13"), claim("a~3", "16")],
            [("a~2", "a~2"), ("a~1", "a~3")],
            [],
            [],
        ),
        ("it was given an id", [claim("a")], [claim("mine")], [("a", "mine")], [], []),
        (
            "the id went to another claim",
            [claim("a", "13")],
            [claim("a", "15"), claim("mine", "13")],
            [("a", "mine")],
            [],
            ["a"],
        ),
        (
            "the subject was put right",
            [claim("a", subject="Flod")],
            [claim("b")],
            [("a", "b")],
            [],
            [],
        ),
        ("the source was renamed", [claim("a")], [claim("b", source="two")], [("a", "b")], [], []),
        (
            "subject and value are others: not the same claim",
            [claim("a", subject="Fire")],
            [claim("b", "15")],
            [],
            ["a"],
            ["b"],
        ),
        (
            "of two alike, each has its own counterpart",
            [claim("a~1"), claim("a~1.2")],
            [claim("a~1"), claim("a~1.2")],
            [("a~1", "a~1"), ("a~1.2", "a~1.2")],
            [],
            [],
        ),
    ],
)
def test_claims_are_matched(why, before, after, pairs, gone, new):
    assert ids(match_claims(before, after)) == (pairs, gone, new), why


CLAIMS = st.lists(
    st.builds(claim, st.sampled_from("abcd"), st.sampled_from("123"), st.sampled_from("xy")),
    unique_by=lambda each: each.id,
)


def by_id(claims):
    return sorted(claims, key=lambda each: each.id)


@given(CLAIMS, CLAIMS, st.randoms(use_true_random=False))
def test_no_claim_is_lost_and_order_changes_nothing(before, after, random):
    matched = match_claims(before, after)
    assert by_id([*(then for then, _ in matched.pairs), *matched.gone]) == by_id(before)
    assert by_id([*(now for _, now in matched.pairs), *matched.new]) == by_id(after)
    random.shuffle(before)
    random.shuffle(after)
    assert match_claims(before, after) == matched


@given(CLAIMS)
def test_against_itself_nothing_changed(claims):
    matched = match_claims(claims, claims)
    assert not matched.gone
    assert not matched.new
    assert all(then == now for then, now in matched.pairs)
