"""Label Studio: marks and answers of each annotator; drafts, skipped and empty ones left out."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.label_studio import looks_like

TEXT = "Mara Oske leads Varn."


def mark(start=0, end=9, label="Person", **more):
    value = {"start": start, "end": end, "labels": [label], **more.pop("value", {})}
    return {"type": "labels", "from_name": "label", "to_name": "text", "value": value, **more}


def task(*results, **more):
    made = {"result": list(results), "completed_by": {"id": 3, "email": "ann@example.org"}}
    return {"id": 7, "data": {"text": TEXT, "day": "Monday"}, "annotations": [made], **more}


def test_a_mark_has_its_label_words_place_and_annotator(read):
    found = read("label-studio", task(mark(value={"text": "Mara Oske"}), mark("16", "20")))
    one, other = found.annotations
    assert (one.label, one.text, one.span, one.coder) == (
        "Person",
        "Mara Oske",
        (0, 9),
        "ann@example.org",
    )
    assert one.at.name == "[0].annotations[0].result[0]"
    assert (other.text, other.span) == (None, (16, 20))
    assert one.marks is other.marks is True
    assert found.documents["7"].text == TEXT
    assert found.documents["7"].about == {"data.day": "Monday"}


@pytest.mark.parametrize(
    ("by", "coder"),
    [
        ({"id": 3, "email": "", "username": "ann"}, "ann"),
        ({"id": 3}, "3"),
        (19174, "19174"),
        (None, ""),
        ({}, ""),
    ],
)
def test_an_annotator_is_whatever_the_export_has(read, by, coder):
    given = task(mark())
    given["annotations"][0]["completed_by"] = by
    assert read("label-studio", given).annotations[0].coder == coder


def test_two_labels_of_a_mark_are_two_annotations(read):
    found = read("label-studio", task(mark(value={"labels": ["Person", "Head"]}, id="a")))
    assert [each.label for each in found.annotations] == ["Person", "Head"]


def test_an_answer_about_a_mark_is_an_attribute_and_one_about_the_task_an_annotation(read):
    answers = [
        {"type": "choices", "from_name": "role", "id": "a", "value": {"choices": ["head"]}},
        {"type": "textarea", "from_name": "why", "value": {"text": ["Because", "so"]}},
        {"type": "taxonomy", "from_name": "kind", "value": {"taxonomy": [["A", "B"], ["C"]]}},
        {"type": "number", "from_name": "n", "value": {"number": 2}},
    ]
    person, why, kind, number = read("label-studio", task(mark(id="a"), *answers)).annotations[
        -1:
    ] + tuple(read("label-studio", task(mark(id="a"), *answers)).annotations[:-1])
    assert person.attributes == {"role": "head"}
    assert [(each.label, each.text, each.marks) for each in (why, kind, number)] == [
        ("why", "Because; so", False),
        ("kind", "A / B; C", False),
        ("n", "2", False),
    ]


def test_a_relation_leads_from_mark_to_mark(read):
    relation = {"type": "relation", "from_id": "a", "to_id": "b", "labels": ["leads"]}
    marks = (mark(id="a"), mark(16, 20, "Place", id="b"))
    person, _, leads = read("label-studio", task(*marks, relation)).annotations
    assert person.attributes == {"leads": "Varn"}
    assert (leads.label, leads.attributes["from"]) == ("leads", "Mara Oske")


def test_what_was_not_submitted_is_left_out_with_its_reason(read, left):
    given = task(mark())
    given["annotations"] += [
        {"result": [mark()], "was_cancelled": True},
        {"result": []},
        {"nothing": 1},
    ]
    given["drafts"] = [{"result": [mark()]}, {"result": []}]
    given["predictions"] = [{"result": [mark()]}]
    given["annotations"][0]["history"] = [{"result": [mark()]}]
    found = read("label-studio", given)
    assert len(found.annotations) == 1
    assert left(found) == {
        "[0].annotations[1]": "its annotator skipped the task",
        "[0].annotations[2]": "empty: nothing was marked",
        "[0].annotations[3]": "it has no list `result`",
        "[0].drafts[0]": "a draft that its annotator didn't submit",
        "[0].predictions[0]": "predicted by a model, not annotated",
    }


@pytest.mark.parametrize(
    ("result", "reason"),
    [
        ({"type": "rectanglelabels", "value": {}}, "`rectanglelabels` marks no words"),
        ({"value": {}}, "`type` is missing"),
        ({"type": "labels", "value": {"labels": ["A"]}}, "it has neither words nor offsets"),
        (mark("/div[1]", "/div[1]"), "it has neither words nor offsets"),
        (mark(value={"text": {"a": 1}}), "`text` can't be"),
        ({"type": "choices", "from_name": "x", "value": {"choices": []}}, "the answer is empty"),
    ],
)
def test_a_result_that_marks_nothing_is_left_out(read, left, result, reason):
    found = read("label-studio", task(result, mark()))
    assert len(found.annotations) == 1
    assert left(found)["[0].annotations[0].result[0]"].startswith(reason)


def test_the_format_before_version_1_is_read(read):
    old = task(mark())
    old["completions"] = old.pop("annotations")
    assert read("label-studio", old).annotations[0].at.name == "[0].completions[0].result[0]"


def test_the_short_form_is_read(read, left):
    short = {
        "id": 7,
        "text": TEXT,
        "label": [
            {"start": 0, "end": 9, "text": "Mara Oske", "labels": ["Person"]},
            {"start": "x", "labels": ["Person"]},
        ],
        "annotator": 2,
        "lead_time": 3.2,
    }
    found = read("label-studio", short, {"annotator": 2, "text": TEXT, "label": []})
    (made,) = found.annotations
    assert (made.label, made.text, made.coder, made.document) == ("Person", "Mara Oske", "2", "7")
    assert left(found) == {
        "[0].label[1]": "it has neither words nor offsets",
        "[1]": "empty: nothing was marked",
    }
    assert found.documents["7"].about == {}


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        (task(), True),
        ({"completions": [{"result": []}]}, True),
        ({"annotations": [{"start_offset": 3}]}, False),
        ({"annotations": []}, False),
        ({"annotator": 3}, True),
        ({"text": "", "label": []}, False),
    ],
)
def test_a_task_is_recognised(value, is_one):
    assert looks_like(value) is is_one


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ({"annotations": [{"result": []}]}, True),
        ({"completions": [{"result": []}]}, True),
        ({"annotations": [], "data": {}}, True),
        ({"annotations": []}, False),
        ({"annotations": [3], "data": {}}, True),
        ({"annotations": [{"result": []}, {}], "data": {}}, False),
        ({"annotations": [*[{"result": []}] * 4, {}], "data": {}}, False),
        ({"annotations": [*[{"result": []}] * 5, {}], "data": {}}, True),
        ({"annotations": {}, "data": {}}, False),
        ({"annotator": 1}, True),
        ({"annotation_id": 1}, True),
        ({"data": {}}, False),
    ],
)
def test_a_task_is_known_by_the_results_of_its_first_five_annotations(value, is_one):
    assert looks_like(value) is is_one
