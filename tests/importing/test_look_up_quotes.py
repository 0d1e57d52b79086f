"""Quotes as they are written: found words, the place where it is needed, never what wasn't found."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.evidence.anchor import Placing
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.files.folder import Folder
from reconcile.files.project import read_project
from reconcile.importing.import_file import import_file
from reconcile.importing.look_up_quotes import clean
from reconcile.model.evidence import QuoteOutcome


def brought(project, made, *extractions, **more):
    extraction, document = made
    project.map()
    done = project.bring(document(*(extraction("Hurt", *each) for each in extractions), **more))
    return done, read_project(project.folder)


def test_a_quote_that_occurs_twice_gets_its_line(project, made):
    done, found = brought(project, made, ("13 workers", 166))
    (claim,) = found.claims
    assert done.placed == {Placing.VERIFIED: 1}
    assert (claim.quote, claim.locator) == ("13 workers", "line 4")


def test_one_that_nothing_places_is_said_to_be_ambiguous(project, made):
    done, found = brought(project, made, ("13 workers",))
    assert found.claims[0].locator is None
    (note,) = done.notes[Placing.AMBIGUOUS]
    assert note.said == "“13 workers”: it occurs 2 times, in lines 3, 4"
    assert note.at.name == "extractions[0]"


def test_a_repaired_quote_and_its_value_are_the_texts_own(project, made):
    done, found = brought(project, made, ("at least 13 workers",))
    assert (found.claims[0].quote, found.claims[0].value) == ("At least 13 workers",) * 2
    (note,) = done.notes[Placing.REPAIRED]
    assert note.said == "“at least 13 workers” is “At least 13 workers” in the text"


def test_a_quote_that_is_not_there_comes_in_as_it_was_noted_and_check_says_so(project, made):
    done, found = brought(project, made, ("At least 31 workers",))
    (claim,) = found.claims
    assert claim.quote == "At least 31 workers"
    assert done.placed == {Placing.UNVERIFIED: 1}
    outcome = QuoteChecker(found.texts).check(claim).outcome
    assert outcome in (QuoteOutcome.NOT_FOUND, QuoteOutcome.ALTERED)


LONG = "At least 13 workers were hurt when a fire broke out at the Kestrel mill on Tuesday."


@pytest.mark.parametrize(
    ("value", "quote", "locator"),
    [
        ("at least 13 workers", None, "line 3"),
        ("13 workers", "At least 13 workers were hurt when a fire broke out at", None),
    ],
)
def test_a_long_passage_is_cut_to_its_value_or_kept_as_its_lines(
    project, made, value, quote, locator
):
    extraction, document = made
    path = project.map()
    path.write_text(
        path.read_text().replace("value: text, when: {label: H", "value: n, when: {label: H")
    )
    project.bring(document(extraction("Hurt", LONG, n=value)))
    (claim,) = read_project(project.folder).claims
    assert (claim.value, claim.quote, claim.locator) == (value, quote, locator)


def test_a_long_passage_that_is_not_there_is_never_shortened(project, made):
    extraction, document = made
    path = project.map()
    path.write_text(
        path.read_text().replace("value: text, when: {label: H", "value: n, when: {label: H")
    )
    words = f"{LONG} Nobody knew why, and nobody asked."
    done = project.bring(document(extraction("Hurt", words, n="13 workers")))
    assert done.placed == {Placing.UNVERIFIED: 1}
    assert read_project(project.folder).claims[0].quote == words


TEXT = "one two 13 men’s boats.\nTwo “13 men” rowed one\nboat"
WORDS = ["13 men", "one", "Boat", "two", "13 men’s boats", "13 men's", "14 men", "o", "’", TEXT]
MAPPING = """\
format: langextract
source: document
subject: {constant: race}
fields: {boats: {type: text}}
claims: [{field: boats, value: text}]
"""


@settings(max_examples=10)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.none() | st.integers(-2, 60)), min_size=1))
def test_no_quote_that_was_not_found_is_verified_by_any_path(tmp_path_factory, noted):
    folder = Folder(tmp_path_factory.mktemp("law") / "data")
    folder.claims_folder.mkdir(parents=True)
    (folder.claims_folder / "export.map.yaml").write_text(MAPPING)
    extractions = [
        {
            "extraction_class": "Boat",
            "extraction_text": words,
            "char_interval": {"start_pos": at, "end_pos": at and at + len(words)},
        }
        for words, at in noted
    ]
    file = folder.path.parent / "export.json"
    file.write_text(json.dumps({"document_id": "a", "text": TEXT, "extractions": extractions}))
    done = import_file(folder, file, "langextract")
    project = read_project(folder)
    checker = QuoteChecker(project.texts)
    verified = [c for c in project.claims if checker.check(c).outcome is QuoteOutcome.VERIFIED]
    sure = done.placed[Placing.VERIFIED] + done.placed[Placing.REPAIRED]
    twice = sum("noted before" in note.said for note in done.left_out)
    assert len(verified) <= sure
    assert len(verified) + sum(c.quote is None for c in project.claims) + twice >= sure
    assert all(claim.quote in " ".join(TEXT.split()) for claim in verified)
    assert project.findings == ()


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("  a\n b ", "a b"),
        ("a\x00b\x1b[2J", "a b [2J"),
        ("a\u200bb\u202e", "ab"),
        ("e\u0301", "é"),
        ("\ue000x\ufffe", "x"),
        (["a"], ["a"]),
    ],
)
def test_a_text_is_written_without_what_does_not_print(said, kept):
    assert clean(said) == kept
