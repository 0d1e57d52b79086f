"""The shape of a file's entry, as outputs show it: its keys but for some, each as it is declared."""

import pytest
from pydantic import ValidationError

from reconcile.model.entity import Entity
from reconcile.report.json_shapes.shape import Document, Shape, entry_shape


def test_keys_that_no_output_has_are_left_out_and_others_are_added():
    made = entry_shape("EntityShown", Entity, {"note"}, uses=(int, 3))
    assert made.__name__ == "EntityShown"
    assert issubclass(made, Shape)
    assert set(made.model_fields) == set(Entity.model_fields) - {"note"} | {"uses"}
    assert made(name="Orme").uses == 3


def test_what_an_entry_needs_its_shape_needs_and_the_rest_has_its_default():
    made = entry_shape("EntityShown", Entity, ())
    for name, field in Entity.model_fields.items():
        assert made.model_fields[name].is_required() is field.is_required()
        assert made.model_fields[name].description == field.description
    assert made(name="Orme").model_dump() == Entity(name="Orme").model_dump()
    with pytest.raises(ValidationError):
        made()


def test_a_shape_has_no_other_keys_and_never_changes():
    with pytest.raises(ValidationError):
        Document(schema_version="1", more=2)
    document = Document(schema_version="1")
    with pytest.raises(ValidationError):
        document.schema_version = "2"
