"""An entry in the form of the house: a line a key, lists in brackets."""

from reconcile.files.edit.form import as_text, in_flow, item, keys, pair

CLAIM = {"source": "one", "value": "at least 15", "complete": True, "of": ["a", "b, c"]}


def test_an_entry_of_a_list_has_a_line_a_key():
    assert item(CLAIM, 2) == [
        "  - source: one",
        "    value: at least 15",
        "    complete: true",
        '    of: [a, "b, c"]',
    ]


def test_an_entry_goes_on_one_line_where_it_is_asked_for_and_short():
    assert item({"name": "A", "aliases": ["B"]}, 2, one_line=True) == [
        "  - {name: A, aliases: [B]}"
    ]
    assert item({"name": "A" * 100, "kind": "place"}, 0, one_line=True) == [
        "- name: " + "A" * 100,
        "  kind: place",
    ]
    assert item("a, b", 2) == ['  - "a, b"']


def test_a_mapping_within_is_a_block_or_on_one_line():
    assert pair("f", {"type": "count"}, 2, one_line=True) == ["  f: {type: count}"]
    assert pair("f", {"type": "count"}, 2) == ["  f:", "    type: count"]
    assert pair("f", {}, 0) == ["f: {}"]
    assert keys({"a": "x", "b: c": "y"}, 1) == [" a: x", ' "b: c": y']


def test_a_value_on_one_line():
    assert in_flow({"a": ["x", True], "b": {"c": "no"}}) == '{a: [x, true], b: {c: "no"}}'


def test_a_value_as_it_is_read_back():
    assert as_text(CLAIM) == {**CLAIM, "complete": "true"}
    assert as_text(("a", False, 3)) == ["a", "false", "3"]
