"""Which names of near spelling are two, which are left to a person, and by what."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.comparison.answer import CLOSE_FROM, REASONS, SAME_FROM
from reconcile.names.comparison.distinctions.distinguish import OF_BODIES, OF_PERSONS

PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE

TWO = [
    (PERSON, "George V", "George VI", "numbers-differ"),
    (PERSON, "Pius XI", "Pius XII", "numbers-differ"),
    (PERSON, "William III of Orange", "William II of Orange", "numbers-differ"),
    (BODY, "Carrier Strike Group 2", "Carrier Strike Group 12", "numbers-differ"),
    (BODY, "Fifth Congress", "Sixth Congress", "numbers-differ"),
    (BODY, "113th Session", "13th Session", "numbers-differ"),
    (PERSON, "Harlan Brede Sr.", "Harlan Brede Jr.", "generation-differs"),
    (PERSON, "Brede, Harlan, the Elder", "Harlan Brede the Younger", "generation-differs"),
    (PERSON, "Mrs Peter Orme", "Peter Orme", "kin-differs"),
    (PERSON, "Peter Orme's widow", "Peter Orme", "kin-differs"),
    (PERSON, "son of Peter Orme", "Peter Orme", "kin-differs"),
    (PERSON, "Ruth Orme née Falk", "Ruth Orme née Dahl", "birth-name-differs"),
    (PERSON, "Orme, Peter, 1811-1870", "Orme, Peter, 1832-1901", "life-dates-differ"),
    (PERSON, "Peter Orme (d. 1820)", "Peter Orme (b. 1831)", "life-dates-differ"),
    (PERSON, "Simone Orme", "Simon Orme", "gender-differs"),
    (PERSON, "Viktor Pavlovich Lazarev", "Viktoria Pavlovich Lazarev", "gender-differs"),
    (PERSON, "Robert Orme", "Roberta Orme", "gender-differs"),
    (PERSON, "박지민", "박지만", "script-differs"),
    (BODY, "EADB", "EAADB", "acronyms-differ"),
]
CLOSE = [
    (PERSON, "Otto Karl I of Brede", "Otto Karl of Brede", "number-missing"),
    (PERSON, "Otto Karl Brede II", "Otto Karl Brede", "extra-words"),
    (PERSON, "Harlan Brede Jr.", "Harlan Brede", "generation-differs"),
    (PERSON, "Ruth Orme née Falk", "Ruth Orme", "birth-name-differs"),
    (PERSON, "Peter Orme (Boston)", "Peter Orme (Chicago)", "brackets-differ"),
    (PERSON, "Peter Orme (politician)", "Peter Orme (painter)", "brackets-differ"),
    (PERSON, "Pavel Lazarev", "Pavel Lazareva", "gender-differs"),
    (PERSON, "Сергей Орлов", "Сергей Орлав", "script-differs"),
    (PERSON, "Zhang Wei", "Zheng Wei", "syllables-differ"),
    (PERSON, "Peter Hill", "Peter Hall", "surnames-differ"),
    (PERSON, "Peter Brede", "Peter Brade", "surnames-differ"),
    (PERSON, "Thomas James", "James Thomas", "places-exchanged"),
    (PERSON, "Orme, Peter", "Orme, Peter Lucas", "name-added"),
    (PERSON, "Peter Orme", "Peter Orme Falk", "name-added"),
    (PERSON, "Peter Orme", "Peter Lucas Orme", "name-added"),
    (PERSON, "Ruth Falk", "Ruth Orme-Falk", "name-added"),
    (BODY, "Enterprise Partners", "Partners Co", "little-in-common"),
    (BODY, "Brede AG", "Brede GmbH", "legal-forms-differ"),
    (BODY, "Orme Council", "Orme Committee", "kinds-differ"),
    (PLACE, "Hengzhou", "Hangzhou", "syllables-differ"),
    (PLACE, "Shanxi", "Shaanxi", "syllables-differ"),
    (PLACE, "Suncheon", "Chuncheon", "syllables-differ"),
    (PLACE, "Mardona", "Merdona", "letters-differ"),
    (PLACE, "Newbrook", "New Brack", "letters-differ"),
    (PLACE, "Bardo", "Los Bardos", "letters-differ"),
    (BODY, "Vantor Bakerton", "Vantor Pakerton", "letters-differ"),
]
ONE = [
    (PERSON, "Elizabeth II", "Elizabeth the Second"),
    (PERSON, "Orme, Peter, 1811-1870", "Peter Orme"),
    (PERSON, "Orme, Peter (editor)", "Peter Orme"),
    (PERSON, "Peter Orme (chair)", "Peter Orme (member)"),
    (PERSON, "Peter Orme (politician)", "Peter Orme"),
    (PERSON, "Peter Orme (Boston)", "Peter Orme"),
    (PERSON, "Mrs Ruth Orme", "Ruth Orme"),
    (PERSON, "Ed Orme", "Orme, Ed"),
    (PERSON, "BREDE Otto", "Otto Brede"),
    (PERSON, "Brede, Otto", "Otto Brede"),
    (PERSON, "Peter Mbeki Orme", "Peter Orme"),
    (PERSON, "Pavel Ivanovich Lazarev", "Pavel Lazarev"),
    (PERSON, "Kim Yong-chul", "Kim Young-chol"),
    (PERSON, "Salim Haddad", "Saleem Hadad"),
    (PERSON, "Сергей Орлов", "Сергеи Орлов"),
    (BODY, "Twenty-third Orme Congress", "23rd Orme Congress"),
    (PLACE, "Deir Hafir", "Dayr Hafer"),
    (BODY, "Vantor Bakerton", "Vantor Bakorton"),
    (PLACE, "St. Orme", "Saint Orme"),
    (PLACE, "Zhongli", "Chungli"),
    (PLACE, "Taegu", "Daegu"),
]


@pytest.mark.parametrize(("kind", "a", "b", "reason"), TWO)
def test_what_differs_makes_two(kind, a, b, reason):
    found = compare(a, b, kind)
    assert (found.answer, found.reason) == (Answer.DIFFERENT, reason)


@pytest.mark.parametrize(("kind", "a", "b", "reason"), CLOSE)
def test_what_may_differ_is_left_to_a_person(kind, a, b, reason):
    found = compare(a, b, kind)
    assert (found.answer, found.reason) == (Answer.CLOSE, reason)


@pytest.mark.parametrize(("kind", "a", "b"), ONE)
def test_what_is_written_both_ways_is_one(kind, a, b):
    assert compare(a, b, kind).answer is Answer.SAME


@pytest.mark.parametrize(("kind", "a", "b", "reason"), TWO + CLOSE)
def test_the_other_order_says_the_same_for_the_same_reason(kind, a, b, reason):
    found = compare(b, a, kind)
    assert found.reason == reason
    assert found.score == compare(a, b, kind).score


@pytest.mark.parametrize(("kind", "a", "b", "reason"), TWO + CLOSE)
def test_a_difference_stands_among_the_costs(kind, a, b, reason):
    found = compare(a, b, kind)
    named = {code for code, _, _ in OF_PERSONS + OF_BODIES}
    if reason in named:
        assert found.parts[-1].how == "difference"
        assert sum(part.cost for part in found.parts) == pytest.approx(100 - found.score, abs=0.5)
        assert "decision" in found.tips


def test_scores_keep_their_order_below_the_threshold():
    near = compare("Zhang Wei", "Zheng Wei", PERSON).score
    less = compare("Zhang Wei", "Cheng Wei", PERSON).score
    assert CLOSE_FROM < less < near < SAME_FROM


def test_every_difference_has_a_meaning():
    assert {code for code, _, _ in OF_PERSONS + OF_BODIES} <= REASONS.keys()
