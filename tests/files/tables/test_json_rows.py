"""JSON and JSON Lines as tables: an object a row."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.faults import Faults
from reconcile.files.tables.json_rows import read_json, read_json_lines


def read(text, reader=read_json):
    faults = Faults()
    return reader(text, "t.json", faults), faults.found


@pytest.mark.parametrize(
    "text",
    [
        '[{"a": "1", "b": true},\n {"a": 2.50, "c": null}]',
        '{"claims": [{"a": "1", "b": true},\n {"a": 2.50, "c": null}]}',
        '\n{"version": [1], "sources": [\n{"a": "1", "b": true},{"a": 2.50, "c": null}]}\n',
    ],
)
def test_objects_are_rows_and_numbers_stay_as_written(text):
    table, found = read(text)
    assert found == []
    assert table.columns == ("a", "b", "c")
    assert [row.values for row in table.rows] == [("1", "true", ""), ("2.50", "", "")]


def test_a_row_is_at_the_line_where_its_object_begins():
    table, _ = read('[\n  {"a": 1},\n\n  {"a":\n 2}\n]\n')
    assert [row.line for row in table.rows] == [2, 4]


def test_lines_are_rows():
    table, found = read('{"a": 1}\n\n {"b": "x"}\n', read_json_lines)
    assert found == []
    assert [(row.line, row.values) for row in table.rows] == [(1, ("1", "")), (3, ("", "x"))]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('[{"a": 1}, 2]', (1, 12), "an entry of the list isn't an object"),
        ('[{"a": 1} {"a": 2}]', (1, 11), "the list isn't closed"),
        ('[{"a": 1},\n{"a"', (2, 5), "this is not JSON"),
        ('"text"', (1, 1), "this isn't a list of objects"),
        ('{"data": 1, "annotations": []}', (1, 1), "an object with `data`, `annotations`, and no"),
        ("{}", (1, 1), "an object with no key, and no list of claims"),
        ('[{"a": 1, "a": 2}]', (1, 2), "the key `a` appears twice in one object"),
        ("[" * 100_000, (1, 1), "too many levels"),
        ('[{"a": ' + "[" * 100_000, (1, 1), "too many levels"),
    ],
)
def test_what_is_no_list_of_objects_is_reported_at_its_place(text, place, message):
    table, (found,) = read(text)
    assert table is None
    assert found.message.startswith(message)
    if "levels" not in message and not text.startswith("[["):
        assert found.primary[1:3] == place


def test_a_line_that_is_no_object_leaves_the_others():
    table, found = read('{"a": 1}\n[1]\nnope\n{"a": 2}\n', read_json_lines)
    assert [row.values for row in table.rows] == [("1",), ("2",)]
    assert [(each.primary.line, each.message[:20]) for each in found] == [
        (2, "the line isn't an ob"),
        (3, "this is not JSON: Ex"),
    ]


TEXTS = st.dictionaries(st.text(min_size=1), st.text(min_size=1), min_size=1)


@given(st.lists(TEXTS), st.sampled_from([None, 1]))
def test_what_is_written_as_json_is_read_back(rows, indent):
    table, found = read(json.dumps(rows, indent=indent))
    assert found == []
    made = [
        {key: said for key, said in zip(table.columns, row.values, strict=True) if said}
        for row in table.rows
    ]
    assert made == rows


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "list", "box": [1, 2], "features": [\n{"a": 1}]}',
        '{"note": {"data": [{"b": 2}]}, "data": [\n{"a": 1}], "empty": []}',
        '{"said": "\\"data\\": [", "data": [\n{"a": 1}]}',
    ],
)
def test_the_only_list_of_objects_is_the_table_whatever_its_key(text):
    table, found = read(text)
    assert found == []
    assert (table.columns, table.rows) == (("a",), ((2, ("1",)),))


def test_which_of_two_lists_is_the_table_is_not_guessed():
    table, (found,) = read('{"dead": [{"a": 1}], "hurt": [{"a": 2}]}')
    assert table is None
    assert found.message == "an object with `dead`, `hurt`, and each is a list"
