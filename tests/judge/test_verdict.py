"""What the relations of a question's pairs add up to."""

from __future__ import annotations

import pytest

from reconcile.judge.verdict import rule
from reconcile.model.question import Between, Pair, Verdict
from reconcile.model.relation import Comparison, Explanation, Relation

ACROSS, INSIDE = Between.ORIGINS, Between.CLAIMANTS


def pair(relation: str, between: Between = ACROSS, reason: str = "", a: str = "a") -> Pair:
    comparison = Comparison(Relation(relation), reason or relation)
    return Pair(a, "z", between, comparison, Explanation(f"It {relation}."))


@pytest.mark.parametrize(
    ("relations", "verdict", "agreement"),
    [
        (["contradicts", "same", "differs"], "outright", None),
        (["differs", "same", "refines"], "apparent", None),
        (["differs", "unjudged"], "apparent", None),
        (["unjudged", "same"], "unjudged", None),
        (["same", "same"], "agreement", "same"),
        (["same", "refines"], "agreement", "refines"),
        (["same", "refines", "compatible"], "agreement", "compatible"),
        (["same", "incomparable"], "agreement", "same"),
        (["incomparable"], "uncorroborated", None),
        ([], "uncorroborated", None),
    ],
)
def test_the_worst_pair_decides(relations, verdict, agreement) -> None:
    ruling = rule([pair(relation) for relation in relations])
    assert (ruling.verdict.value, ruling.agreement) == (verdict, agreement)


@pytest.mark.parametrize("between", [b for b in Between if b is not ACROSS])
def test_one_origin_never_agrees_with_itself(between) -> None:
    assert rule([pair("same", between)]).verdict is Verdict.UNCORROBORATED


def test_claimants_of_one_source_can_contradict_each_other() -> None:
    assert rule([pair("contradicts", INSIDE)]).verdict is Verdict.OUTRIGHT


def test_an_agreement_is_told_by_what_lies_between_origins() -> None:
    ruling = rule([pair("same"), pair("compatible", INSIDE)])
    assert ruling.agreement is Relation.SAME


def test_each_reason_is_told_once_and_first_between_origins() -> None:
    told = rule(
        [
            pair("contradicts", INSIDE, a="a"),
            pair("contradicts", ACROSS, a="b"),
            pair("contradicts", ACROSS, a="c"),
            pair("contradicts", ACROSS, "other", a="d"),
            pair("differs"),
        ]
    ).telling
    assert [p.a for p in told] == ["b", "d"]
