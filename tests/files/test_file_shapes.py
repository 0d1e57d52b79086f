"""A file that holds no mapping is named for what it is."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map, refuse_unknown


@pytest.mark.parametrize(
    ("text", "message", "expected"),
    [
        ("- source: one\n  value: x\n", "a list of claims without a key above it", "`claims:`"),
        ("- a\n- b\n", "the file is a list", "a key above it"),
        ("[]\n", "the file is a list", "a key above it"),
        ("source,field,subject,value\none,date,x,y\n", "looks like a table", "claims/name.csv"),
        ("source\tfield\none\tdate\n", "looks like a table", "claims/name.csv"),
        ("a | b\n", "looks like a table", "claims/name.csv"),
        ("| source | value |\n|---|---|\n| one | 12 |\n", "looks like a table", "claims/name.csv"),
        ("claims:\n  | source | value |\n  | one | 12 |\n", "looks like a table", "a comma"),
        ("claims:\n  - | source | value |\n", "looks like a table", "a comma"),
        ("some words\n", "the file isn't a mapping", "`key: value`"),
    ],
)
def test_what_a_file_is(text, message, expected):
    faults = Faults()
    assert read_map(text, "claims.yaml", faults) is None
    assert message in faults.found[0].message
    assert expected in faults.found[0].expected


def test_a_mapping_and_an_empty_file_are_sound():
    faults = Faults()
    assert read_map("a: b\n", "f", faults) == {"a": "b"}
    assert read_map("", "f", faults) is None
    assert not faults.found


@pytest.mark.parametrize("key", ["value", "quote"])
def test_a_claim_without_claims_above_it_is_named(key):
    faults = Faults()
    entry = read_map(f"source: one\nfield: date\n{key}: '2017'\nnote: x\n", "claims.yaml", faults)
    refuse_unknown(entry, ("claims", "source", "field"), faults)
    (fault,) = faults.found
    assert fault.message == f"`{key}` belongs to a claim, and no `claims:` is above it"
    assert "`claims:` as the first line" in fault.expected
    assert fault.primary.line == 3


def test_what_is_no_section_is_met_with_those_there_are():
    faults = Faults()
    refuse_unknown(read_map("claims: []\nvalue: x\n", "f", faults), ("claims",), faults)
    assert faults.found[0].message == "`value` is not a section of this file"
