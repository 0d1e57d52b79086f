"""Whose claims a pair compares, from sources, origins, claimants and coders."""

from __future__ import annotations

import pytest

from reconcile.judge.voices import Voice, between, voice_of
from reconcile.model.claim import Claim
from reconcile.model.question import Answer, Between

UN = {"origin": "UN", "claimant": "un", "named": True}
POST = Voice("post", "Post", "Post")
NEWS = Voice("news", "News", "News")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (POST, NEWS, Between.ORIGINS),
        (POST, NEWS._replace(of_source="Post"), Between.ONE_ORIGIN),  # one's own, though it quotes
        (POST, NEWS._replace(origin="Post"), Between.ONE_ORIGIN),
        (POST._replace(**UN), NEWS._replace(**UN), Between.ONE_CLAIMANT),
        (POST._replace(**UN), NEWS._replace(origin="UN"), Between.ONE_ORIGIN),
        (POST._replace(**UN), NEWS._replace(**UN, of_source="Post"), Between.ONE_ORIGIN),
        (POST._replace(**UN), NEWS, Between.ORIGINS),
        (POST, POST, Between.ITSELF),
        (POST, POST._replace(claimant="an official"), Between.CLAIMANTS),
        (POST._replace(coder="ann"), POST._replace(coder="ben"), Between.CODERS),
        (POST._replace(coder="ann"), POST._replace(coder="ben", claimant="un"), Between.CODERS),
        (POST._replace(coder="ann"), POST._replace(coder="ann"), Between.ITSELF),
        (POST._replace(coder="ann"), POST, Between.ITSELF),
        (POST._replace(coder="ann"), NEWS._replace(coder="ben"), Between.ORIGINS),
    ],
)
def test_whose_claims_two_voices_make(a, b, expected):
    assert between(a, b) is between(b, a) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, Voice("post", "Post", "UN")),
        ({"claimant": "The  UN"}, Voice("post", "Post", "UN", "the un", named=True)),
        ({"claimant": "an official"}, Voice("post", "Post", "UN", "an official")),
        ({"coder": "Ann"}, Voice("post", "Post", "UN", coder="ann")),
    ],
)
def test_a_voice_is_folded_and_named_only_by_a_name(said, expected):
    claim = Claim(id="a", source="post", field="date", subject="raid", value="2017", **said)
    assert voice_of(Answer(claim, "UN", "2017"), {"post": "Post"}) == expected
