"""Which tool wrote a file, said where it is another than was asked for."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.formats import FORMATS, mistaken, recognised
from reconcile.files.annotations.records import Record
from reconcile.model.mapping import FORMATS as NAMED

ONE_OF_EACH = {
    "langextract": {"document_id": "a", "text": "b", "extractions": []},
    "label-studio": {"id": 1, "data": {"text": "b"}, "annotations": [{"result": []}]},
    "hypothesis": {"rows": [{"uri": "u", "target": [{"selector": []}]}]},
    "doccano": {"text": "b", "label": [[0, 1, "A"]]},
}


def records(*values):
    return [Record(n, "", value) for n, value in enumerate(values, 1)]


def test_every_name_that_the_command_knows_has_a_reader():
    assert {*FORMATS, "claims"} == set(NAMED)


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_each_is_recognised_and_no_other_is(name):
    assert recognised(records(ONE_OF_EACH[name])) == name
    for other in ONE_OF_EACH:
        wrong = mistaken(records(ONE_OF_EACH[name]), other)
        told = f"this looks like {name}, not {other}: --as {name} reads it"
        assert wrong == ("" if other == name else told)


def test_the_two_forms_of_web_annotations_are_read_under_both_names():
    assert mistaken(records(ONE_OF_EACH["hypothesis"]), "web-annotation") == ""


def test_one_that_is_none_of_them_is_said_with_what_was_expected():
    wrong = mistaken(records({"a": 1, "b": 2}), "doccano")
    assert wrong == (
        'this isn\'t doccano, whose objects have {"text", "label": [[start, end, label]]}; '
        "here they have `a`, `b`"
    )
    assert recognised(records({"a": 1})) == ""
    assert recognised([]) == ""


def test_anything_else_may_be_claims():
    assert mistaken(records({"a": 1}), "claims") == ""
    assert "looks like doccano" in mistaken(records(ONE_OF_EACH["doccano"]), "claims")


def test_what_is_none_is_shown_by_the_keys_of_its_first_object():
    wrong = mistaken(records({"a": 1}, {"z": 1}), "doccano")
    assert wrong.endswith("here they have `a`")
