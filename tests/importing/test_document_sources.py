"""Documents to sources: by text, address or id, and texts kept where the project has none."""

from __future__ import annotations

import pytest

from reconcile.evidence.anchor import Placing
from reconcile.files.project import read_project

SHORT = {"text": "Varn: 13 workers hurt"}


def only(project):
    return read_project(project.folder).claims[0]


def test_a_document_whose_text_is_a_sources_is_that_source(project, made):
    extraction, document = made
    project.source("courier", published="2025-06-04")
    project.map()
    done = project.bring(document(extraction("Hurt", "At least 13 workers"), id_="doc 7"))
    assert only(project).source == "courier"
    assert done.texts == 0
    assert [path.name for path in done.written] == ["export.yaml"]


def test_a_document_whose_address_is_a_sources_is_that_source(project):
    project.source("courier", url="http://example.org/fire/#top")
    project.map(
        "format: hypothesis\nsource: {id: url, url: url}\nsubject: {constant: fire}\n"
        "claims: [{field: casualties.wounded, value: text}]\nignore: []\n"
    )
    quote = {"type": "TextQuoteSelector", "exact": "At least 13 workers"}
    page = "https://example.org/fire"
    done = project.bring(
        {"uri": page, "target": [{"source": page, "selector": [quote]}]}, format_="hypothesis"
    )
    assert done.placed == {Placing.VERIFIED: 1}
    assert only(project).source == "courier"


def test_a_text_that_a_clone_lacks_is_kept_again(project, made):
    extraction, document = made
    project.source("wire", attach=False)
    project.map()
    done = project.bring(document(extraction("Hurt", "At least 13 workers")))
    assert done.texts == 1
    assert read_project(project.folder).texts["wire"].state.value == "attached"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("another text", "its text isn't attached, and the file has another one"),
        (None, "its text isn't attached"),
    ],
)
def test_without_the_text_of_a_known_source_its_quotes_are_unverified(project, made, text, why):
    extraction, document = made
    project.source("wire", attach=False)
    project.map()
    done = project.bring(document(extraction("Hurt", "13 workers"), text=text))
    assert done.placed == {Placing.UNVERIFIED: 1}
    assert done.without_text == [("wire", why, 1)]
    assert only(project).quote == "13 workers"
    assert done.texts == 0


def test_a_text_that_changed_verifies_nothing(project, made):
    extraction, document = made
    project.source("wire")
    (project.folder.texts / "wire.txt").write_text("13 workers")
    project.map()
    done = project.bring(document(extraction("Hurt", "13 workers"), text=None))
    assert done.without_text == [("wire", "its text has changed since it was fingerprinted", 1)]


def test_a_record_without_a_fingerprint_takes_the_text_of_the_export(project, made):
    extraction, document = made
    (project.folder.sources / "wire.yaml").write_text("title: Fire\n")
    project.map()
    done = project.bring(document(extraction("Hurt", "At least 13 workers")))
    assert (done.texts, done.placed) == (1, {Placing.VERIFIED: 1})
    assert (project.folder.sources / "wire.yaml").read_text() == "title: Fire\n"


def test_an_attached_text_decides_and_not_the_one_in_the_export(project, made):
    extraction, document = made
    project.source("wire")
    project.map()
    done = project.bring(document(extraction("Hurt", "99 workers"), text="99 workers were hurt"))
    assert done.placed == {Placing.UNVERIFIED: 1}


def test_several_texts_of_one_source_are_not_its_text(project, made):
    extraction, document = made
    path = project.map()
    path.write_text(path.read_text().replace("source: document", "source: {id: {constant: wire}}"))
    done = project.bring(
        document(extraction("Hurt", "13 workers"), id_="1", text="13 workers"),
        document(extraction("Hurt", "14 workers"), id_="2", text="14 workers"),
    )
    assert done.without_text == [("wire", "2 texts in the file are this one source", 2)]
    assert done.texts == 0


def test_words_are_cut_at_offsets_where_the_export_has_no_others(project):
    project.map(format_="doccano")
    text = "😀 Varn: 13 workers hurt, 24 engines"
    halves, engines = text.index("13 workers") + 1, text.index("24 engines") + 1
    done = project.bring(
        {
            "text": text,
            "label": [
                [halves, halves + 10, "Hurt"],
                [engines, engines + 10, "Engines"],
                [3, 5, "X"],
            ],
        },
        format_="doccano",
    )
    assert [c.value for c in read_project(project.folder).claims] == ["13 workers", "24 engines"]
    assert [(n.at.name, n.said) for n in done.left_out] == [
        ("label[2]", "its offsets cut a word in two: “Va” of “😀 Varn: 13 worke”")
    ]


def test_without_words_and_text_a_mark_is_left_out(project):
    project.map(format_="label-studio")
    results = [{"type": "labels", "value": {"start": 0, "end": 3, "labels": ["Hurt"]}}]
    done = project.bring({"data": {}, "annotations": [{"result": results}]}, format_="label-studio")
    assert [n.said for n in done.left_out] == ["the export has neither its words nor a text"]
