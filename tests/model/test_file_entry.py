"""The entries of files are pydantic's models: frozen, each key described, no others taken."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.entity import Entity, NameRuling
from reconcile.model.field import Field
from reconcile.model.source import Fingerprint, Source
from reconcile.values.settings import Settings

MODELS = [Claim, Decision, Entity, Field, Fingerprint, NameRuling, Settings, Source]


@pytest.mark.parametrize("model", MODELS)
def test_every_key_is_described(model):
    assert [key for key, field in model.model_fields.items() if not field.description] == []


def test_an_entry_takes_no_other_keys_and_cannot_change():
    with pytest.raises(ValidationError, match="Extra inputs"):
        Entity.model_validate({"name": "Iran", "nmae": "Iran"})
    with pytest.raises(ValidationError, match="frozen"):
        Entity(name="Iran").name = "Iraq"


def test_an_entry_goes_to_json_and_back():
    source = Source(id="a", text=Fingerprint(sha256="0" * 64, characters=3))
    assert Source.model_validate_json(source.model_dump_json()) == source


def test_required_keys_are_those_without_a_default():
    assert Claim.required_keys() == ["id", "source", "field", "subject", "value"]
    assert Decision.required_keys() == []
