"""JSON text that is laid out by claim, and that nothing obeys."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.json_text import dump, dump_line, dumped

DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=20,
)


@given(DATA)
def test_what_is_written_is_read_back(data):
    assert json.loads(dump(data)) == data
    assert json.loads(dump_line(data)) == data


def test_a_claim_is_a_line_and_so_is_a_list_of_texts():
    question = {"id": "q", "origins": ["a", "b"], "claims": [{"id": "c", "of": {"x": 1}}, {}]}
    assert dump({"questions": [question], "none": {}}).splitlines() == [
        "{",
        ' "questions": [',
        "  {",
        '   "id": "q",',
        '   "origins": ["a", "b"],',
        '   "claims": [',
        '    {"id": "c", "of": {"x": 1}},',
        "    {}",
        "   ]",
        "  }",
        " ],",
        ' "none": {}',
        "}",
    ]


@pytest.mark.parametrize("write", [dump, dump_line])
@pytest.mark.parametrize("text", ["\x1b[2J", "##[group]", "\u202e", "\ue000"])
def test_nothing_that_a_terminal_or_log_obeys_is_left(write, text):
    written = write({"a": [text]})
    assert text not in written
    assert written.replace("\n", "").isprintable()
    assert json.loads(written) == {"a": [text]}


@pytest.mark.parametrize(
    "items", [[], [{"a": ["##x", {"b": "\x1b"}]}, {"c": {}}], [{}, ["\u00e9"]]]
)
def test_in_pieces_it_is_the_same_text(items):
    data = {"one": {"x": [1, {"y": "##"}]}, "items": items, "last": []}
    assert "".join(dumped({**data, "items": iter(items)})) == dump(data)
    assert "".join(dumped(data)) == dump(data)
