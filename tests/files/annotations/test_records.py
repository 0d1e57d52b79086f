"""JSON in whatever layout to objects with their lines; what is broken is a fault at its place."""

from __future__ import annotations

import json

import pytest

from reconcile.files.annotations.records import Record, read_records, read_yaml_records
from reconcile.files.faults import Faults


def read(text, reader=read_records):
    faults = Faults()
    return reader(text, "a.json", faults), [f"{f.primary} {f.message}" for f in faults.found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"a": 1}', [(1, "", {"a": "1"})]),
        ('\n[{"a": 1.50},\n {"a": []}]\n', [(2, "[0]", {"a": "1.50"}), (3, "[1]", {"a": []})]),
        ('{"a": 1}\n\n{"a": 2}\n', [(1, "", {"a": "1"}), (3, "", {"a": "2"})]),
        ('{\n "a": 1\n}\n{\n "a": 2}', [(1, "", {"a": "1"}), (4, "", {"a": "2"})]),
        ('Here.\n```json\n[{"a": true}]\n```\n', None),
        ('```json\n[{"a": true}]\n```\n', [(2, "[0]", {"a": True})]),
        ('  {"a": null} \r\n', [(1, "", {"a": None})]),
        ("[]", []),
        ('{"a": "\\ud83d!"}', [(1, "", {"a": "\ufffd!"})]),
    ],
)
def test_objects_are_read_in_any_layout(text, found):
    records, faults = read(text)
    if found is None:
        assert faults == ["a.json:1:1 this is not JSON: Expecting value"]
    else:
        assert (records, faults) == ([Record(*each) for each in found], [])


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", ["a.json:1:1 the file is empty"]),
        (" \n ", ["a.json:1:1 the file is empty"]),
        ('[{"a": 1},', ["a.json:1:11 this is not JSON: Expecting value"]),
        ('[{"a": 1}', ["a.json:1:10 the list isn't closed"]),
        ('[{"a": 1}] x', ["a.json:1:12 something follows the end of the list"]),
        ('[1, {"a": 1}]', ["a.json:1:2 this isn't an object"]),
        (
            '{"a": 1}\n{"a": \n{"a": 3} 4\n5',
            [
                "a.json:2:7 this is not JSON: Expecting value",
                "a.json:3:9 something follows the object",
                "a.json:4:1 this isn't an object",
            ],
        ),
        ('{"a": 1, "a": 2}', ["a.json:1:1 the key `a` appears twice in one object"]),
        ("[" * 100_000, ["a.json:1:2 too many levels, one within the other"]),
        ('{"a": ' * 60 + "1" + "}" * 60, ["a.json:1:1 too many levels, one within the other"]),
    ],
)
def test_what_is_broken_is_a_fault_at_its_place(text, faults):
    assert read(text)[1] == faults


def test_objects_after_a_broken_line_are_still_read():
    records, _ = read('{"a": 1}\n{"a"\n{"a": 3}')
    assert [record.line for record in records] == [1, 3]


def test_many_broken_lines_are_each_noted():
    text = '{"a": 1}\n' + "{x\n" * 20_000
    faults = Faults()
    read_records(text, "a.jsonl", faults)
    assert len(faults.found) == 20_000


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("claims:\n  - {a: 1}", [(1, "", {"claims": [{"a": "1"}]})]),
        ("- a: 1\n- a: no", [(1, "[0]", {"a": "1"}), (2, "[1]", {"a": "no"})]),
    ],
)
def test_yaml_is_read_as_json_is(text, found):
    assert read(text, read_yaml_records) == ([Record(*each) for each in found], [])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "a.json:1:1 the file is empty"),
        ("- a\n", "a.json:1:[0] this isn't a mapping"),
        ("a: &x 1", "a.json:1:4 the anchor `&x` is not read here"),
    ],
)
def test_what_is_wrong_with_yaml_is_a_fault(text, fault):
    assert read(text, read_yaml_records)[1] == [fault]


def test_a_path_names_each_step():
    assert Record(1, "[2]", {}).inside("a", 0, "b") == "[2].a[0].b"
    assert Record(1, "", {}).inside("a", 0) == "a[0]"


def test_what_json_holds_is_what_is_read():
    value = {"a": {"b": ["x", None, True]}, "é": "\u2028"}
    assert read(json.dumps([value]))[0][0].value == value
