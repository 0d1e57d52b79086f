"""The places of what a project declares: of two declarations the first, and of texts alone."""

import pytest

from reconcile.files.decisions_file import read_decisions
from reconcile.files.declared_places import declared
from reconcile.files.faults import Faults
from reconcile.files.yaml_reader import read_tree

FIRST = """\
fields:
  total: {type: count}
entities:
  - name: Derna
    aliases: [Darnah, 7, Derneh]
  - just a text
  - {name: Derna, aliases: [Darnah]}
"""
SECOND = """\
fields:
  total: {type: date}
  other: {type: text}
entities:
  - {name: Wex, aliases: none}
"""


@pytest.fixture
def places():
    faults = Faults()
    files = [read_tree(text, name, faults) for text, name in ((FIRST, "a"), (SECOND, "b"))]
    return declared(files, {}, read_decisions(None, faults))


def _lines(found):
    return {name: (place.file, place.line) for name, place in found.items()}


def test_an_entity_is_where_it_is_declared_first(places):
    assert _lines(places.entities) == {"Derna": ("a", 4), "Wex": ("b", 5)}


def test_an_alias_is_where_it_is_in_its_list(places):
    assert {key: tuple(place)[:3] for key, place in places.aliases.items()} == {
        ("Derna", "Darnah"): ("a", 5, 15),
        ("Derna", "7"): ("a", 5, 23),
        ("Derna", "Derneh"): ("a", 5, 26),
    }


def test_a_field_is_at_its_name(places):
    assert _lines(places.fields) == {"total": ("a", 2), "other": ("b", 3)}


@pytest.mark.parametrize("text", ["fields: x\nentities: x\n", "{}"])
def test_sections_of_another_shape_declare_nothing(text):
    faults = Faults()
    found = declared([read_tree(text, "a", faults)], {}, read_decisions(None, faults))
    assert (found.fields, found.entities, found.aliases) == ({}, {}, {})
