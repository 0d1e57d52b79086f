"""langextract: extractions with or without an interval, each with its document."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.langextract import looks_like


def extraction(text="13 people", **more):
    return {"extraction_class": "Toll", "extraction_text": text, **more}


def test_an_extraction_has_its_label_words_place_and_attributes(read):
    interval = {"start_pos": 3, "end_pos": 12}
    found = read(
        "langextract",
        {
            "document_id": "wire",
            "text": "On 13 people",
            "extractions": [
                extraction(char_interval=interval, attributes={"who": ["a", "b"], "n": 2}),
                extraction(char_interval=None, attributes=None, alignment_status=None),
            ],
        },
    )
    one, other = found.annotations
    assert (one.label, one.text, one.span, one.document) == ("Toll", "13 people", (3, 12), "wire")
    assert one.attributes == {"who": "a; b", "n": "2"}
    assert one.at.name == "[0].extractions[0]"
    assert (other.span, dict(other.attributes)) == (None, {})
    assert found.documents["wire"].text == "On 13 people"


def test_an_interval_without_an_end_is_none(read):
    found = read("langextract", {"extractions": [extraction(char_interval={"start_pos": 3})]})
    assert found.annotations[0].span is None
    assert found.annotations[0].document == "line 1"


def test_two_texts_of_one_id_are_two_documents(read):
    documents = ({"document_id": "a", "text": t, "extractions": [extraction()]} for t in "xyx")
    found = read("langextract", *documents)
    assert [each.document for each in found.annotations] == ["a", "a-2", "a"]
    assert {id_: each.text for id_, each in found.documents.items()} == {"a": "x", "a-2": "y"}


@pytest.mark.parametrize(
    ("each", "reason"),
    [
        (extraction("  "), "it has no words"),
        ({"extraction_text": "x"}, "`extraction_class` is missing"),
        (extraction(char_interval="3-4"), "`char_interval` can't be `3-4`"),
        (7, "it can't be `7`"),
    ],
)
def test_what_is_no_extraction_is_left_out_with_its_path(read, left, each, reason):
    found = read("langextract", {"extractions": [each, extraction()]})
    assert len(found.annotations) == 1
    assert left(found)["[0].extractions[0]"].startswith(reason)
    assert found.malformed == (0 if reason == "it has no words" else 1)


def test_a_document_without_a_list_is_left_out(read, left):
    found = read("langextract", {"extractions": "none"}, {"extractions": None})
    assert left(found)["[0]"].startswith("`extractions` can't be `none`")
    assert len(found.left_out) == 1


def test_a_document_is_recognised():
    assert looks_like({"extractions": []})
    assert not looks_like({"text": ""})
