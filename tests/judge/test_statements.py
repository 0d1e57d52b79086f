"""Statements alike, and which voices of a group are of a kind with a voice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.judge.statements import Alike, Statement, alike, may_meet
from reconcile.judge.voices import Voice, between
from reconcile.model.question import Between

POST, NEWS = (Voice(name, name, name) for name in ("post", "news"))
ORIGINS = {"one": "wire", "two": "wire", "three": "three"}


@st.composite
def voices(draw):
    source = draw(st.sampled_from(sorted(ORIGINS)))
    claimant = draw(st.sampled_from(["", "un", "an official"]))
    origin = "un" if claimant == "un" else ORIGINS[source]
    return Voice(source, ORIGINS[source], origin, claimant, named=claimant == "un")


def test_claims_are_grouped_by_reading_in_the_order_of_their_ids():
    groups = alike(
        [Statement(2, NEWS, "c", often=3), Statement(1, POST, "b"), Statement(2, NEWS, "a")]
    )
    assert [(g.reading, dict(g.said), g.often) for g in groups] == [
        (2, {NEWS: "a"}, 4),
        (1, {POST: "b"}, 1),
    ]


def test_what_was_taken_back_is_apart():
    groups = alike([Statement(1, POST, "a", revised=True), Statement(1, POST, "b")])
    assert [(g.revised, dict(g.said)) for g in groups] == [
        (True, {POST: "a"}),
        (False, {POST: "b"}),
    ]


@given(voices(), st.lists(voices(), min_size=1, max_size=6))
def test_among_the_candidates_are_all_of_the_kind(voice, others):
    group = Alike(1, {other: f"c{n}" for n, other in enumerate(others)}, len(others))
    for kind in Between:
        meant = {w for w in group.said if between(voice, w) is kind}
        found = dict(group.candidates(voice, kind))
        assert meant <= found.keys()
        across = kind in (Between.ORIGINS, Between.ONE_ORIGIN, Between.ONE_CLAIMANT)
        assert bool(meant) == bool(found) or not across


@given(st.lists(voices(), min_size=1, max_size=4), st.lists(voices(), min_size=1, max_size=4))
def test_groups_that_meet_in_a_kind_may(some, others):
    x, y = (Alike(1, dict.fromkeys(group, "a"), len(group)) for group in (some, others))
    met = {between(v, w) for v in x.said for w in y.said}
    assert all(may_meet(kind, x, y) for kind in met)


@pytest.mark.parametrize(
    ("kind", "x", "y", "may"),
    [
        (Between.ORIGINS, POST, NEWS, True),
        (Between.ORIGINS, POST, POST._replace(claimant="un", origin="un"), False),
        (Between.ORIGINS, POST, NEWS._replace(origin="post"), False),
        (Between.ONE_ORIGIN, POST, POST, False),
        (Between.ONE_ORIGIN, POST, NEWS._replace(of_source="post"), True),
        (Between.ONE_CLAIMANT, POST, NEWS._replace(of_source="post"), False),
        (Between.ONE_CLAIMANT, POST, NEWS, True),
        (Between.ITSELF, POST, POST, True),
    ],
)
def test_a_kind_needs_what_it_is_between(kind, x, y, may):
    assert may_meet(kind, Alike(1, {x: "a"}, 1), Alike(2, {y: "b"}, 1)) is may
