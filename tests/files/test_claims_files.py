"""Claims files: the fields and entities that they declare, and the claims in them."""

import pytest

from reconcile.files.claims_files import (
    names_of_fields,
    read_entities,
    read_fields,
    refuse_unknown_sections,
)
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.model.field import BUILT_IN


def read(reader, *texts):
    faults = Faults()
    files = [read_map(text, f"{n}.yaml", faults) for n, text in enumerate(texts)]
    found = reader(files, faults)
    return found, [(f.code, f.message, f.expected, f.primary.line) for f in faults.found]


def test_a_section_that_no_claims_file_has_is_a_fault():
    _, faults = read(refuse_unknown_sections, "claims: []\n", "settings: {}\nclames: []\n")
    assert [(code, line) for code, _, _, line in faults] == [("S010", 2)]


def test_fields_are_those_built_in_and_those_declared():
    fields, faults = read(
        read_fields,
        "fields:\n  groups: {type: count}\n",
        "claims: []\n",
        "fields:\n  state: {type: scale, of: [calm, tense]}\n",
    )
    assert faults == []
    assert fields.keys() - BUILT_IN.keys() == {"groups", "state"}
    assert fields["state"].of == ("calm", "tense")
    assert fields["date"] == BUILT_IN["date"]


def test_what_the_declaration_of_a_built_in_field_does_not_say_stays():
    fields, faults = read(read_fields, "fields:\n  casualties.killed: {type: count, label: dead}\n")
    assert faults == []
    built_in, declared = BUILT_IN["casualties.killed"], fields["casualties.killed"]
    assert declared == built_in.model_copy(update={"label": "dead"})
    assert declared.cumulative is built_in.cumulative is True


@pytest.mark.parametrize(
    ("declared", "fault"),
    [
        ("groups: count", ("S009", "the field `groups` is not declared as a mapping", "`{type: count}`")),
        ("state: {type: scale}", ("S017", "the scale `state` has no list of two words or more", "`of: [one, another]`")),
        ("state: {type: choice, of: [calm]}", ("S017", "the choice `state` has no list of two words or more", "`of: [one, another]`")),
        ("state: {type: choice, of: [calm, calm]}", ("S017", "the choice `state` has no list of two words or more", "`of: [one, another]`")),
        ("state: {type: choice, of: [a, b], compatible: [[a, c]]}", ("S017", "`compatible` of `state` pairs a word that `of` doesn't list", "a, b")),
        ("date: {type: count}", ("S017", "`date` is a built-in field of the type date", "another name")),
    ],
)  # fmt: skip
def test_a_field_that_is_not_soundly_declared_is_left_out(declared, fault):
    fields, faults = read(read_fields, f"fields:\n  {declared}\n")
    assert fields == BUILT_IN
    assert faults == [(*fault, 2)]


@pytest.mark.parametrize(
    "declared",
    [
        "state: {type: choice, of: [a, b]}",
        "state: {type: choice, of: [a, b, c], compatible: [[a, c]]}",
        "words: {type: text}",
        "date: {type: date, label: day}",
    ],
)
def test_a_field_may_be_declared(declared):
    fields, faults = read(read_fields, f"fields:\n  {declared}\n")
    assert faults == []
    assert declared.partition(":")[0] in fields


def test_a_field_may_be_declared_again_in_the_same_words_only():
    one = "fields:\n  groups: {type: count}\n"
    fields, faults = read(read_fields, one, one)
    assert (fields["groups"].type, faults) == ("count", [])
    fields, faults = read(read_fields, one, "fields:\n  groups: {type: text}\n")
    assert fields["groups"].type == "count"
    assert faults == [("S017", "the field `groups` is declared twice", "", 2)]
    other = "fields:\n  date: {type: date, label: day}\n"
    fields, faults = read(read_fields, other, other.replace("day", "hour"))
    assert (fields["date"].label, len(faults)) == ("day", 1)


def test_a_fault_in_one_field_leaves_the_next_ones():
    fields, faults = read(
        read_fields, "fields:\n  a: count\n  b: {type: scale}\n  c: {type: date}\n"
    )
    assert fields.keys() - BUILT_IN.keys() == {"c"}
    assert len(faults) == 2


def test_names_of_fields_are_all_that_are_declared():
    files = ["fields:\n  a: count\n  b: {type: count}\n", "claims: []\n", "fields: 3\n"]
    faults = Faults()
    assert names_of_fields([read_map(text, "x.yaml", faults) for text in files]) == {"a", "b"}


def test_entities_of_all_files_are_read():
    found, faults = read(
        read_entities,
        "entities:\n  - {name: Orme Front, aliases: [OF, of]}\n",
        "entities:\n  - {name: Varn, kind: place}\n  - {nmae: x}\n",
    )
    assert [entity.name for entity in found] == ["Orme Front", "Varn"]
    assert {code for code, *_ in faults} == {"S010", "S011"}


def test_a_name_of_two_entities_is_found_in_any_case():
    found, faults = read(
        read_entities,
        "entities:\n  - {name: Orme Front, aliases: [OF]}\n",
        "entities:\n  - {name: Other, aliases: [orme front, of, x]}\n",
    )
    assert len(found) == 2
    assert faults == [
        ("S018", "`orme front` is a name of two entities", "", 2),
        ("S018", "`of` is a name of two entities", "", 2),
    ]
