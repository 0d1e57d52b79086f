"""Entities and rulings as files have them: what must be there, and what is a slip."""

import pytest
from pydantic import ValidationError

from reconcile.model.entity import Entity, Mention, NameRuling
from reconcile.model.stages_measures_kinds import Kind


def test_an_entity_needs_no_more_than_its_name():
    entity = Entity(name="Derna")
    assert (entity.kind, entity.aliases, entity.within) == (None, (), None)


@pytest.mark.parametrize(
    "keys", [{}, {"name": "Derna", "kind": "town"}, {"name": "Derna", "alias": "Darnah"}]
)
def test_a_slip_in_an_entity_is_refused(keys):
    with pytest.raises(ValidationError):
        Entity.model_validate(keys)


def test_what_a_file_says_is_read_into_the_closed_words():
    entity = Entity.model_validate({"name": "Derna", "kind": "place", "aliases": ["Darnah"]})
    assert (entity.kind, entity.aliases) == (Kind.PLACE, ("Darnah",))


def test_a_ruling_says_whether_both_names_are_one():
    assert NameRuling.model_validate({"a": "x", "b": "y", "same": "false"}).same is False
    with pytest.raises(ValidationError):
        NameRuling.model_validate({"a": "x", "b": "y"})


def test_a_ruling_shares_its_claims_with_no_other():
    one, other = (NameRuling(a="x", b="y", same=True) for _ in range(2))
    assert one.claims == {}
    assert one.claims is not other.claims


def test_a_mention_without_a_claim_is_one_use():
    assert Mention("Derna") == ("Derna", None, "", 1)
