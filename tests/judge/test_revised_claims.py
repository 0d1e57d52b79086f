"""What its claimant took back, and nobody else."""

from __future__ import annotations

import pytest

from reconcile.judge.revised_claims import comes_back, one_speaker, taken_back
from reconcile.model.claim import Claim
from reconcile.model.question import Answer


def answer(id_, revises=None, claimant=None, origin="Post"):
    claim = Claim(
        id=id_, source="post", field="date", subject="raid", value="1", revises=revises, claimant=claimant,
    )  # fmt: skip
    return Answer(claim, origin, "1")


@pytest.mark.parametrize(
    ("answers", "back"),
    [
        ([answer("a"), answer("b", "a")], {"a"}),
        ([answer("a"), answer("b", "a"), answer("c", "b")], {"a", "b"}),
        ([answer("a"), answer("b", "a", origin="News")], set()),
        ([answer("a"), answer("b", "gone")], set()),
        ([answer("a", "b"), answer("b", "a")], set()),
        ([answer("a", "a")], set()),
        ([answer("a", "b"), answer("b", "a"), answer("c", "b")], {"b"}),
        ([answer("a", claimant="a witness"), answer("b", "a", "an aide")], set()),
        ([answer("a", claimant="A witness"), answer("b", "a", "a  witness")], {"a"}),
        ([answer("a"), answer("b", "a", "an aide")], set()),
    ],
)
def test_a_claim_is_taken_back_by_its_own_speaker(answers, back):
    assert taken_back(answers) == back


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ((None, "Post"), (None, "Post"), True),
        ((None, "Post"), (None, "News"), False),
        (("UN", "UN"), ("United Nations", "UN"), True),  # names of one origin
        (("UN", "UN"), ("an official", "UN"), False),
        (("UN", "UN"), ("UN", "OCHA"), False),
    ],
)
def test_one_speaker(a, b, one):
    first, other = (answer("a", None, *each) for each in (a, b))
    assert one_speaker(first, other) is one_speaker(other, first) is one


@pytest.mark.parametrize(
    ("claim", "back"), [("a", True), ("b", True), ("c", False), ("d", False), ("x", False)]
)
def test_a_circle_comes_back_to_those_on_it_alone(claim, back):
    assert comes_back(claim, {"a": "b", "b": "a", "c": "b", "d": "e"}) is back
