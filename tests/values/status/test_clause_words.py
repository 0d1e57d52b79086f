"""The words of one clause to what they say that a party did."""

import pytest

from reconcile.values.status.clause_words import UnreadWordError, clause_of
from reconcile.values.status.tokens import tokens_of
from reconcile.values.status.vocabulary import Tag


def clause(text, lead=Tag.CLAUSE):
    return clause_of(*tokens_of(text), lead)


def acts(text):
    return {tag.name.lower(): affirmed for tag, affirmed in clause(text).acts.items()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("attended", {"attend": True}),
        ("did not attend the talks in Astana", {"attend": False}),
        ("sent nobody", {"send": False}),
        ("pulled out", {"withdraw": True}),
        ("was offered a seat", {"invite": True, "attend": True}),
        ("was asked to attend", {"invite": True, "attend": True}),
        ("was refused", {"exclude": True}),
        ("was suspended", {"exclude": True}),
        ("agreed to attend", {"confirm": True, "attend": True}),
        ("attended as an observer", {"attend": True, "observer": True}),
        ("left the talks", {"leave": True}),
        ("left Moscow to attend the talks", {"attend": True, "future": True}),
        ("is heading to Astana", {"attend": True}),
        ("is not going", {"attend": False}),
    ],
)
def test_what_a_party_did(text, said):
    assert acts(text) == said


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("flibbed", "flibbed"),
        ("left Moscow for Astana", "left"),
        ("agreed to visit", "visit"),
        ("agreed to sign the deal", "sign"),
        ("invited the rebels", "invited"),
        ("asked to attend", "asked"),
        ("was supported", "supported"),
        ("not", "not"),
    ],
)
def test_a_word_that_makes_no_sense_at_its_place_is_named(text, word):
    with pytest.raises(UnreadWordError) as caught:
        clause(text)
    assert str(caught.value) == word


@pytest.mark.parametrize(
    ("text", "past", "planned"),
    [
        ("attended", True, False),
        ("will attend", False, True),
        ("to attend", False, True),
        ("is represented", False, False),
        ("was expected", True, True),
        ("is heading to Astana", False, True),
    ],
)
def test_its_tense(text, past, planned):
    assert clause(text)[1:3] == (past, planned)


def test_what_led_to_it_is_kept():
    assert clause("the shelling", Tag.REASON).lead is Tag.REASON
    assert clause("attended").lead is Tag.CLAUSE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("came as an observer", {"attend": True, "observer": True}),
        ("attended with observer status", {"attend": True, "observer": True}),
        ("came as sponsor of observers", {"attend": True, "observer": True}),
        ("came with observers", {"attend": True}),
        ("came with no observers", {"attend": True}),
        ("came as a guest with observers", {"attend": True, "invite": True}),
        ("came with observers as guarantor", {"attend": True, "guarantor": True}),
    ],
)
def test_a_role_is_the_party_s_own_behind_as_and_of_others_behind_with(text, said):
    assert acts(text) == said
