"""A file that can't be read is refused with its place; one that can, with what it holds."""

from __future__ import annotations

import json

import pytest

from reconcile.importing.exported_file import format_of, read_file
from reconcile.importing.import_result import NotImportableError


def read(project, content, format_="doccano", name="export.json"):
    file = project.path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_file(project.folder, file, format_)


@pytest.mark.parametrize(
    ("content", "format_", "why"),
    [
        ("", "doccano", "can't be read"),
        (b"\xff\xfe{", "doccano", "can't be read"),
        ('{"text": "a", "label": [[0, 1, "A"]', "doccano", "can't be read"),
        ("[]", "doccano", "can't be read"),
        ('{"extractions": []}', "doccano", "this looks like langextract, not doccano"),
        ('{"a": 1}', "label-studio", "this isn't label-studio"),
        ('{"text": "a", "label": [[0]]}', "doccano", "nothing in it is written as doccano has it"),
    ],
)
def test_a_file_that_cant_be_read_is_refused(project, content, format_, why):
    with pytest.raises(NotImportableError, match=why):
        read(project, content, format_)


def test_malformed_entries_are_each_said(project):
    with pytest.raises(NotImportableError) as error:
        read(project, json.dumps({"text": "a", "label": [[0]] * 30}))
    assert len(error.value.notes) == 30
    first = error.value.notes[0]
    assert (first.at.name, first.said) == ("label[0]", "it isn't [start, end, label]")


def test_a_truncated_file_says_where_it_ends(project):
    with pytest.raises(NotImportableError) as error:
        read(project, '[{"text": "a", "label": []},\n {"text": "b", "la')
    (finding,) = error.value.findings
    assert finding.primary[1:3] == (2, 16)
    assert finding.message == "this is not JSON: Unterminated string starting at"


def test_yaml_of_claims_is_read(project):
    made = read(
        project, "claims:\n  - {source: a, field: date, subject: s, value: v}\n", "claims", "a.yaml"
    )
    assert made.direct
    assert made.found.annotations[0].at.line == 2


def test_an_export_without_an_annotation_is_read(project):
    made = read(project, '{"text": "a", "label": []}')
    assert (made.found.annotations, made.direct) == ((), False)


@pytest.mark.parametrize(
    ("content", "format_"),
    [
        ('{"extractions": []}', "langextract"),
        ('[{"source": "a", "value": "b"}]', ""),
        ('{"extractions": [', ""),
        (b"\xff", ""),
    ],
)
def test_the_format_of_a_file_is_recognised(project, content, format_):
    file = project.path / "export.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert format_of(file) == format_


def test_objects_that_hold_claims_mark_no_words(project):
    said = {"source": "post", "field": "date", "subject": "raid", "value": "2017"}
    done = read(project, json.dumps(said), "claims")
    (annotation,) = done.found.annotations
    assert (annotation.marks, annotation.label, done.direct) == (False, "", True)


def test_an_ending_of_yaml_is_yaml_for_claims_alone(project):
    extractions = json.dumps({"text": "a", "label": []})
    assert read(project, extractions + "\n" + extractions, "doccano", "a.yaml").found
    with pytest.raises(NotImportableError):
        read(project, "- {source: a}\n", "claims", "a.json")


def test_objects_that_lack_or_have_other_keys_than_a_claim_need_a_mapping(project):
    said = {"source": "post", "field": "date", "subject": "raid", "value": "2017"}
    for other in ({**said, "page": "3"}, {"source": "post", "value": "2017"}):
        assert not read(project, json.dumps(other), "claims").direct
