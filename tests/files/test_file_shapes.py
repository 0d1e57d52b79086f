"""A file that holds no mapping is named for what it is."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map


@pytest.mark.parametrize(
    ("text", "message", "expected"),
    [
        ("- source: one\n  value: x\n", "a list of claims without a key above it", "`claims:`"),
        ("- a\n- b\n", "the file is a list", "a key above it"),
        ("[]\n", "the file is a list", "a key above it"),
        ("source,field,subject,value\none,date,x,y\n", "looks like a table", "claims/name.csv"),
        ("source\tfield\none\tdate\n", "looks like a table", "claims/name.csv"),
        ("a | b\n", "looks like a table", "claims/name.csv"),
        ("some words\n", "doesn't hold a mapping", "`key: value`"),
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
