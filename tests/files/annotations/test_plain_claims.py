"""Objects of claims to a table, wherever in a file their list is."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.plain_claims import as_table, claims_of
from reconcile.files.annotations.records import Record, read_yaml_records
from reconcile.files.faults import Faults


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"claims": [{"a": 1}, {"a": 2}]}, [("claims[0]", {"a": 1}), ("claims[1]", {"a": 2})]),
        ({"meta": {}, "items": [{"a": 1}]}, [("items[0]", {"a": 1})]),
        ({"claims": ["x"]}, [("claims[0]", {"": "x"})]),
        ({"a": [{"b": 1}], "c": [{"d": 1}]}, [("", {"a": [{"b": 1}], "c": [{"d": 1}]})]),
        ({"a": 1, "tags": ["x"]}, [("", {"a": 1, "tags": ["x"]})]),
        ({"claims": []}, []),
    ],
)
def test_the_list_of_claims_is_found(value, found):
    assert [(each.path, each.value) for each in claims_of([Record(1, "", value)])] == found


def test_several_objects_are_the_claims_themselves():
    records = [Record(1, "", {"claims": []}), Record(2, "", {"a": 1})]
    assert claims_of(records) == records


def test_yaml_claims_have_their_own_lines():
    records = read_yaml_records("claims:\n  - {a: 1}\n\n  - a: 2\n", "a.yaml", Faults())
    assert [each.line for each in claims_of(records)] == [2, 4]


def test_keys_are_columns_and_missing_ones_are_empty():
    records = [Record(4, "", {"a": {"b": "x"}, "c": ["y", "z"]}), Record(9, "", {"d": True})]
    table = as_table(records, "a.json")
    assert table.columns == ("a.b", "c", "d")
    assert [tuple(row) for row in table.rows] == [(1, ("x", "y; z", "")), (2, ("", "", "true"))]
