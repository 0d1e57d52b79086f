"""doccano: triples and objects, relations, annotators, and texts that are missing."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.doccano import looks_like

TEXT = "Mara Oske leads Varn."


@pytest.mark.parametrize("key", ["label", "labels"])
def test_a_triple_is_a_mark_whose_words_only_offsets_say(read, key):
    found = read("doccano", {"id": 7, "text": TEXT, key: [[0, 9, "PERSON"]], "meta": {"a": 1}})
    (mark,) = found.annotations
    assert (mark.label, mark.text, mark.span, mark.document) == ("PERSON", None, (0, 9), "7")
    assert mark.at.name == f"[0].{key}[0]"
    assert found.documents["7"].about == {"meta.a": "1"}


def test_objects_have_an_annotator(read):
    marks = [{"label": 3, "start_offset": 0, "end_offset": 9, "user": 2}]
    (mark,) = read("doccano", {"text": TEXT, "annotations": marks}).annotations
    assert (mark.label, mark.coder, mark.document) == ("3", "2", "line 1")


def test_a_relation_is_an_annotation_and_an_attribute(read, left):
    entities = [
        {"id": 0, "start_offset": 0, "end_offset": 9, "label": "PERSON"},
        {"id": 5, "start_offset": 16, "end_offset": 20, "label": "PLACE"},
    ]
    relations = [
        {"from_id": 0, "to_id": 5, "type": "leads"},
        {"from_id": 0, "to_id": 9, "type": "leads"},
        {"from_id": 0},
    ]
    found = read("doccano", {"text": TEXT, "entities": entities, "relations": relations})
    person, place, leads = found.annotations
    assert person.attributes == {"leads": "Varn"}
    assert place.attributes == {}
    assert (leads.label, leads.span) == ("leads", (16, 20))
    assert leads.attributes == {"from": "Mara Oske", "from_label": "PERSON", "to_label": "PLACE"}
    assert left(found) == {
        "[0].relations[1]": "it joins marks that aren't there",
        "[0].relations[2]": "`to_id` is missing",
    }


def test_a_label_of_the_whole_text_marks_no_words(read):
    (label,) = read("doccano", {"text": TEXT, "label": ["politics"]}).annotations
    assert (label.label, label.text, label.marks) == ("politics", "politics", False)
    assert label.at.name == "[0].label[0]"


def test_without_a_text_every_mark_is_left_out(read, left):
    found = read("doccano", {"label": [[0, 1, "A"], [2, 3, "B"]]})
    assert found.annotations == ()
    assert left(found) == dict.fromkeys(
        ["[0].label[0]", "[0].label[1]"],
        "it has no text, and doccano keeps the words nowhere else",
    )


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        ([0, 9], "it isn't [start, end, label]"),
        (["x", 9, "A"], "`start_offset` can't be `x`"),
        ({"label": "A"}, "`start_offset` is missing"),
        (None, "it can't be `null`"),
    ],
)
def test_a_malformed_mark_is_left_out(read, left, mark, reason):
    found = read("doccano", {"text": TEXT, "label": [mark, [0, 9, "A"]]})
    assert len(found.annotations) == found.malformed == 1
    assert left(found)["[0].label[0]"].startswith(reason)


def test_a_text_without_a_list_is_left_out(read, left):
    found = read("doccano", {"text": TEXT})
    assert left(found) == {"[0]": "it has no list of labels (label, labels, entities, annotations)"}


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ({"label": []}, True),
        ({"label": [[0, 1, "A"]]}, True),
        ({"labels": ["politics"]}, True),
        ({"annotations": [{"start_offset": 0}]}, True),
        ({"annotations": [{"result": []}]}, False),
        ({"label": "A"}, False),
        ({"label": [7]}, False),
    ],
)
def test_a_text_with_labels_is_recognised(value, is_one):
    assert looks_like(value) is is_one
