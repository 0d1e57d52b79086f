"""The first draft of a mapping: labels with their numbers, guesses with their reasons."""

from __future__ import annotations

import pytest
import yaml

from reconcile.files.annotations.annotation import Annotation, Document, Gathered
from reconcile.files.annotations.annotation_table import as_table
from reconcile.files.annotations.mapping_draft import draft
from reconcile.model.mapping import Mapping

AT = Gathered("a.json").at(1)


def drafted(*annotations, documents=None):
    known = documents or {"d": Document("d", "text")}
    table = as_table(annotations, known, "a.json")
    text = draft(table, "export", "doccano")
    return text, Mapping.model_validate(yaml.safe_load(text))


def test_a_label_that_is_called_like_a_field_and_read_as_its_type_is_guessed():
    tolls = [Annotation(AT, "Killed", "d", text) for text in ("13", "at least 14", "15")]
    text, mapping = drafted(*tolls, Annotation(AT, "Dead Sea", "d", "the shore"))
    (claim,) = mapping.claims
    assert claim.field.constant == "casualties.killed"
    assert (claim.value.column, claim.when) == ("text", {"label": ("Killed",)})
    assert mapping.ignore_labels == ("Dead Sea",)
    assert (
        "# 3 times: “13”, “at least 14”; called like casualties.killed, and read as a count"
    ) in text
    assert "#   Dead Sea: once: “the shore”" in text


def test_a_draft_without_a_guess_shows_what_a_claim_looks_like():
    text, mapping = drafted(Annotation(AT, "", "d", "x" * 60))
    assert mapping.claims == ()
    assert mapping.ignore_labels == ("",)
    assert f"#   (no label): once: “{'x' * 40}…”" in text
    assert "#  - {field: casualties.killed, value: text, when: {label: LABEL}}" in text


@pytest.mark.parametrize(
    ("document", "source"),
    [
        (Document("wire"), {"column": "document"}),
        (Document("7"), {"template": "export {document}"}),
        (Document("u", None, {"url": "u"}), {"column": "url"}),
    ],
)
def test_a_document_is_a_source(document, source):
    _, mapping = drafted(Annotation(AT, "A", document.id), documents={document.id: document})
    assert mapping.source.id.model_dump(exclude_defaults=True) == source
    assert (mapping.source.url is not None) == ("url" in document.about)


def test_annotators_are_coders_and_a_file_that_names_none_says_so():
    text, mapping = drafted(*(Annotation(AT, "A", "d", coder=f"ann{n}") for n in range(7)))
    assert mapping.coder.column == "coder"
    assert "# ann0, ann1, ann2, ann3, ann4 and 2 more" in text
    _, mapping = drafted(Annotation(AT, "A", "d"))
    assert mapping.coder.constant == "doccano"


def test_what_nothing_reads_is_listed_and_may_say_anything():
    nasty = "a: ]\n# {x}\x1b[2J"
    text, mapping = drafted(Annotation(AT, nasty, "d", nasty, attributes={nasty: "v"}))
    assert "\x1b" not in text
    assert len(mapping.ignore_labels) == len(mapping.ignore) == 1


def test_of_many_labels_a_hundred_are_listed():
    text, mapping = drafted(*(Annotation(AT, f"L{n}", "d") for n in range(103)))
    assert "#   and 3 more" in text
    assert len(mapping.ignore_labels) == 103


def test_labels_are_listed_the_most_frequent_first_then_by_name():
    said = [Annotation(AT, label, "d", "the shore") for label in ("Rare", "Often", "Also", "Often")]
    text, _ = drafted(*said)
    assert text.index("Often") < text.index("Also") < text.index("Rare")
