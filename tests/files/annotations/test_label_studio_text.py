"""The text of a task: by its key, between the tags of a page, or turn by turn."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.label_studio_text import TaskText

DIALOGUE = {"talk": [{"author": "Ann", "text": "Who came?"}, {"text": "Ben."}, "So"]}


@pytest.mark.parametrize(
    ("data", "result", "text"),
    [
        ({"a": "x", "ner": "y"}, {"source": "$ner"}, "y"),
        ({"a": "x", "body": "y"}, {"to_name": "body"}, "y"),
        ({"a": "x", "text": "y"}, {"to_name": "t", "source": "$gone"}, "y"),
        ({"a": "x"}, {}, "x"),
        ({"a": "x", "b": "y"}, {}, None),
        ({}, {}, None),
        ({"text": 3}, {}, None),
    ],
)
def test_the_text_is_the_one_that_results_mark(data, result, text):
    assert TaskText.of(data, [result]).text == text


def test_a_page_is_read_without_its_tags():
    data = {"text": "<p>Mara &amp; <b>Oske</b></p>"}
    text = TaskText.of(data, [{"type": "hypertextlabels"}])
    assert text.text == "Mara & Oske"
    offsets = {"start": 0, "end": 4}
    place = {"start": "/p[1]", "end": "/p[1]", "startOffset": "0", "globalOffsets": offsets}
    assert text.span({**place, "globalOffsets": {"start": "0", "end": "4"}}) == (0, 4)
    assert text.span({"start": "1", "end": "2", "startOffset": "0"}) is None


def test_a_declaration_that_is_none_leaves_the_page_as_it_is():
    text = TaskText.of({"text": "<![x y]> a"}, [{"type": "hypertextlabels"}])
    assert "a" in text.text


def test_a_dialogue_has_a_line_a_turn_and_offsets_within_it():
    text = TaskText.of(DIALOGUE, [{"type": "paragraphlabels"}])
    assert text.text == "Ann: Who came?\nBen.\nSo"
    start, end = text.span({"start": "0", "end": "0", "startOffset": "4", "endOffset": "8"})
    assert text.text[start:end] == "came"
    start, end = text.span({"start": "0", "end": "1", "startOffset": "4", "endOffset": "3"})
    assert text.text[start:end] == "came?\nBen"


@pytest.mark.parametrize(
    "value",
    [
        {"start": "9", "end": "9", "startOffset": "0", "endOffset": "1"},
        {"start": "0", "end": "0", "startOffset": "x", "endOffset": "1"},
        {"start": "-1", "end": "0"},
        {"start": "9" * 13, "end": "0"},
    ],
)
def test_a_place_outside_the_dialogue_is_none(value):
    assert TaskText.of(DIALOGUE, [{"type": "paragraphlabels"}]).span(value) is None
