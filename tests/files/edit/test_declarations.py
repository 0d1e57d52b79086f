"""Fields, entities and records are declared in the form of their neighbours."""

import pytest

from reconcile.files.edit.changes import EditError
from reconcile.files.edit.declarations import (
    add_record,
    change_record,
    declare_entity,
    declare_field,
)
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map

RECORD = """\
# The Courier
title: Flood   # as printed
published: 2024-05-12
text:
  sha256: abc
  characters: "3"
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "f.yaml"


def read(path):
    return path.read_text(encoding="utf-8")


def test_a_field_is_declared_on_one_line(path):
    path.write_text("fields:\n  a: {type: date} # mine\n\nclaims:\n", encoding="utf-8")
    declare_field(path, "f.yaml", "b.c", {"type": "scale", "of": ["high", "low, very"]})
    assert read(path) == (
        "fields:\n  a: {type: date} # mine\n"
        '  b.c: {type: scale, of: [high, "low, very"]}\n\nclaims:\n'
    )
    with pytest.raises(EditError, match=r"f\.yaml:3:3: the field `b.c` is there already"):
        declare_field(path, "f.yaml", "b.c", {"type": "text"})


def test_the_first_field_begins_the_section(path):
    declare_field(path, "f.yaml", "a", {"type": "text"})
    assert read(path) == "fields:\n  a: {type: text}\n"


def test_an_entity_is_declared_on_one_line(path):
    declare_entity(path, "f.yaml", {"name": "WHO", "aliases": ["World Health Organization"]})
    assert read(path) == "entities:\n  - {name: WHO, aliases: [World Health Organization]}\n"


def test_a_record_goes_to_a_file_of_many(path):
    add_record(path, "f.yaml", "courier", {"outlet": "The Courier", "published": "2024-05-12"})
    add_record(path, "f.yaml", "herald", {"outlet": "Herald"})
    assert read(path) == (
        "courier: {outlet: The Courier, published: 2024-05-12}\nherald: {outlet: Herald}\n"
    )
    with pytest.raises(EditError, match="the source `herald` is there already"):
        add_record(path, "f.yaml", "herald", {"outlet": "Herald"})


def test_keys_of_a_record_are_changed_added_and_taken_out(path):
    path.write_text(RECORD, encoding="utf-8")
    record = read_map(RECORD, str(path), Faults())
    change_record(path, record, {"title": "The flood", "outlet": "The Courier", "published": None})
    assert read(path) == (
        "# The Courier\ntitle: The flood   # as printed\noutlet: The Courier\n"
        'text:\n  sha256: abc\n  characters: "3"\n'
    )


def test_a_record_among_many_is_changed(path):
    path.write_text("a: {outlet: A}\nb: {outlet: B}\n", encoding="utf-8")
    records = read_map(read(path), str(path), Faults())
    change_record(path, records["b"], {"published": "2024-05-12", "outlet": "B"})
    assert read(path) == "a: {outlet: A}\nb: {outlet: B, published: 2024-05-12}\n"


def test_a_record_that_was_changed_meanwhile_is_left_alone(path):
    path.write_text(RECORD, encoding="utf-8")
    record = read_map(RECORD, str(path), Faults())
    path.write_text(RECORD + "note: x\n", encoding="utf-8")
    with pytest.raises(EditError, match="changed meanwhile"):
        change_record(path, record, {"title": "x"})
