"""Pairs are counted by two readings, and made one by one when they are asked for."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from reconcile.model.claim import Claim
from reconcile.model.question import (
    AlikePairs,
    Answer,
    Between,
    Pair,
    Pairs,
    Verdict,
    question_id,
)
from reconcile.model.relation import Comparison, Explanation, Relation

SAME = Comparison(Relation.SAME, "same-figure")
APART = Comparison(Relation.CONTRADICTS, "figures-exclude")
ODD, EVEN = ("1", "3", "5"), ("2", "4")
SOURCE_OF = {"1": "one", "2": "one", "3": "two", "4": "one", "5": "one"}


def pairs(*alike):
    def made(a, b):
        return Pair(a, b, Between.ORIGINS, SAME, Explanation(f"{a} and {b}"))

    return Pairs(("1", "2", "3", "4", "5"), alike, made)


def test_pairs_of_two_readings_are_counted_and_the_first_is_known():
    assert [AlikePairs(ODD, side, APART).number for side in (EVEN, ODD)] == [6, 3]
    assert AlikePairs(ODD, EVEN, APART).first == ("1", "2")
    assert AlikePairs(EVEN, ODD, APART).first == ("1", "2")
    assert AlikePairs(ODD, ODD, SAME).first == ("1", "3")


def test_the_pairs_within_a_source_are_all_of_it_each_once():
    for a, b in ((ODD, EVEN), (EVEN, ODD), (ODD, ODD)):
        all_pairs = {tuple(sorted(pair)) for pair in product(a, b) if len(set(pair)) > 1}
        expected = sorted(p for p in all_pairs if SOURCE_OF[p[0]] == SOURCE_OF[p[1]])
        assert sorted(AlikePairs(a, b, APART).within(SOURCE_OF)) == expected


def test_every_pair_is_made_in_order_and_those_of_a_claim_are_found():
    found = pairs(AlikePairs(ODD, EVEN, APART))
    assert [(pair.a, pair.b) for pair in found] == list(combinations("12345", 2))
    assert [(pair.a, pair.b) for pair in found.of("3")] == [
        *(("1", "3"), ("2", "3")),
        *(("3", "4"), ("3", "5")),
    ]
    assert next(iter(found)) in found
    assert found.made("1", "9") not in found


def test_pairs_of_no_group_were_not_compared():
    found = pairs(AlikePairs(ODD, EVEN, APART), AlikePairs(EVEN, EVEN, SAME))
    assert (len(found), found.not_compared) == (10, 3)
    assert found == pairs(*found.alike)
    assert found != pairs()
    assert len({found, pairs(*found.alike)}) == 1


@pytest.mark.parametrize(
    ("verdict", "contradicts"),
    [
        (Verdict.OUTRIGHT, True),
        (Verdict.APPARENT, True),
        (Verdict.UNJUDGED, False),
        (Verdict.AGREEMENT, False),
        (Verdict.UNCORROBORATED, False),
    ],
)
def test_two_verdicts_are_contradictions(verdict, contradicts):
    assert verdict.is_contradiction is contradicts


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("between", Between)
def test_a_claimant_is_quoted_two_ways_where_values_are_apart(relation, between):
    pair = Pair("a", "b", between, Comparison(relation, "x"), Explanation(""))
    apart = relation in {Relation.CONTRADICTS, Relation.DIFFERS}
    assert pair.two_ways is (apart and between is Between.ONE_CLAIMANT)


def test_an_answer_counts_unless_it_is_said_to_be_revised():
    claim = Claim(id="a", source="one", field="date", subject="raid", value="2017")
    assert Answer(claim, "one", "2017")[3:] == (None, False)


def test_the_id_of_a_question_has_what_there_is_of_field_subject_and_scope():
    assert question_id("date", "The Raid") == "date/the-raid"
    assert question_id("date", "The Raid", "North & South") == "date/the-raid/north-south"
    assert question_id("date", "?!", "") == "date"


def test_a_question_s_pairs_are_equal_to_no_other_thing():
    assert pairs() != ()
    assert pairs().not_compared == len(pairs()) == 10
    assert list(Pairs(("1",), (), None)) == []
