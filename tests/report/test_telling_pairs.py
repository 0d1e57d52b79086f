"""Which pairs say why, which lie furthest apart, and which claims make a contradiction."""

from reconcile.model.relation import Relation
from reconcile.report.telling_pairs import (
    furthest_first,
    making_the_verdict,
    others_by_relation,
    telling_pairs,
)


def test_one_pair_a_reason_and_the_furthest_of_it(question):
    found = question("casualties.killed", "13", "15", "90", "14")
    (telling,) = telling_pairs(found)
    assert telling.pair.comparison.reason == "figures-exclude"
    assert {telling.pair.a, telling.pair.b} == {"a", "c"}
    assert telling.more == len(found.pairs) - 1


def test_pairs_that_contradict_come_before_those_that_differ(question):
    found = question("casualties.killed", "13", "more than 300", "more than 310")
    relations = [each.pair.comparison.relation for each in telling_pairs(found)]
    assert relations == [Relation.CONTRADICTS, Relation.DIFFERS]


def test_an_agreement_is_told_by_its_furthest_relation(question):
    found = question("date", "December 2016", "30 December 2016", "30 December 2016")
    assert [each.pair.comparison.relation for each in telling_pairs(found)] == [Relation.REFINES]
    assert others_by_relation(found) == {Relation.SAME: 1}


def test_further_figures_come_first_within_a_relation(question):
    found = question("casualties.killed", "13", "15", "90")
    distances = [{pair.a, pair.b} for pair in furthest_first(found)]
    assert distances == [{"a", "c"}, {"b", "c"}, {"a", "b"}]


def test_values_on_no_line_have_no_distance_and_go_by_id(question):
    found = question("delegation_head", "Ana Pell", "Joris Gand", "Vilma Roth")
    assert [(pair.a, pair.b) for pair in furthest_first(found)] == [
        ("a", "b"),
        ("a", "c"),
        ("b", "c"),
    ]


def test_a_question_without_pairs_has_none_that_tell(question):
    assert telling_pairs(question("date", "2016")) == []


def test_every_claim_of_a_contradicting_pair_makes_it_not_only_those_of_the_telling_one(question):
    found = question("casualties.killed", "13", "at least 15", "13")
    assert len(found.telling) == 1
    assert making_the_verdict(found) == {"a", "b", "c"}


def test_an_agreement_is_made_by_none(question):
    assert making_the_verdict(question("date", "2016", "2016")) == set()
