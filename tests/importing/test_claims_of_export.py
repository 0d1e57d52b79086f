"""Annotations to claims: what can't be one is left out with its place and reason."""

from __future__ import annotations

import pytest

from reconcile.files.project import read_project


def reasons(done):
    return {note.at.name: note.said for note in done.left_out}


def test_a_value_that_cant_be_read_is_left_out_and_the_others_come_in(project, made):
    extraction, document = made
    project.map()
    done = project.bring(
        document(extraction("Hurt", "the Kestrel mill"), extraction("Hurt", "At least 13 workers"))
    )
    assert (done.claims, done.made, done.entries) == (1, 1, 2)
    assert reasons(done)["extractions[0]"].startswith("'the Kestrel mill' names no figure")
    assert read_project(project.folder).findings == ()


def test_a_field_that_is_not_declared_is_said_with_the_nearest(project, made):
    extraction, document = made
    path = project.map()
    path.write_text(path.read_text().replace("field: engines", "field: engine"))
    done = project.bring(document(extraction("Engines", "24 engines")))
    (left,) = done.left_out
    assert left.said == "the field `engine` is not declared; did you mean `engines`?"
    assert (left.at.file, "field: engine" in path.read_text().splitlines()[left.at.line - 1]) == (
        project.folder.shown(path),
        True,
    )


def test_a_label_that_no_claim_reads_is_counted(project, made):
    extraction, document = made
    project.map()
    done = project.bring(document(*(extraction("Owner", "Marta Velden", n) for n in range(3))))
    assert (done.unread, done.left_out, done.claims) == ([("Owner", 3)], [], 0)


def test_a_column_that_no_entry_has_is_warned_about(project, made):
    extraction, document = made
    project.map()
    done = project.bring(document(extraction("Engines", "24 engines")))
    assert [each.message.partition(" says")[2] for each in done.findings] == [" anything of `says`"]
    assert done.claims == 1


def test_a_column_that_nobody_reads_is_warned_about(project, made):
    extraction, document = made
    project.map()
    done = project.bring(document(extraction("Engines", "24 engines", says="x", extra="y")))
    assert [each.code for each in done.findings] == ["S023"]
    assert "extra" in done.findings[0].message


def test_the_same_noted_twice_by_one_coder_comes_in_once(project, made):
    extraction, document = made
    project.map()
    one = extraction("Hurt", "At least 13 workers")
    done = project.bring(document(one, one, extraction("Hurt", "13 workers", 166)))
    assert (done.claims, done.made) == (2, 3)
    assert reasons(done) == {"extractions[1]": "the same was noted before it, by the same coder"}


def test_a_mapping_may_make_several_claims_of_an_entry(project, made):
    extraction, document = made
    path = project.map()
    path.write_text(path.read_text().replace("label: Engines", "label: Hurt"))
    given = document(extraction("Hurt", "At least 13 workers"))
    assert (project.bring(given).claims, project.bring(given).known) == (2, 2)


def test_a_date_of_a_source_that_cant_be_read_is_left_out(project):
    project.map(
        "format: claims\nsource: {id: paper, published: day}\nsubject: {constant: fire}\n"
        "claims: [{field: casualties.killed, value: dead}]\n"
    )
    done = project.bring(
        {"paper": "Post", "day": "someday", "dead": "3"},
        {"paper": "News", "day": "2025-06-04", "dead": "4"},
        format_="claims",
    )
    found = read_project(project.folder)
    assert found.findings == ()
    assert {id_: each.published for id_, each in found.sources.items()} == {
        "post": "unknown",
        "news": "2025-06-04",
    }
    assert len(done.left_out) == 1
    assert done.claims == 2


def test_a_claim_of_several_sources_is_one_of_each(project):
    project.map(
        "format: claims\nsource: {id: {column: by, split: ;}}\nsubject: {constant: fire}\n"
        "claims: [{field: casualties.killed, value: dead}]\n"
    )
    done = project.bring({"by": ["Post", "News; Post"], "dead": 3}, format_="claims")
    assert done.claims == 2
    assert [c.source for c in read_project(project.folder).claims] == ["post", "news"]


CLAIM = {"source": "wire", "field": "date", "subject": "fire", "value": "2025-06-03"}


def test_claims_in_our_own_keys_need_no_mapping(project):
    project.source("wire", published="2025-06-04")
    quote = {"quote": "on Tuesday", "value": "Tuesday", "implied": False}
    done = project.bring({"claims": [{**CLAIM, **quote}, CLAIM]}, format_="claims")
    assert done.claims == 2
    found = read_project(project.folder)
    assert found.findings == ()
    assert [c.value for c in found.claims] == ["Tuesday", "2025-06-03"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"source": "wier"}, "no source has the id `wier`; did you mean `wire`?"),
        ({"field": "dates"}, "the field `dates` is not declared; did you mean `date`?"),
        ({"value": ""}, "`value` is missing"),
        ({"stage": "plan"}, "`stage` can't be `plan`"),
        ({"value": "soon"}, '"soon" isn\'t a date'),
    ],
)
def test_a_claim_that_is_none_is_left_out_with_its_path(project, change, reason):
    project.source("wire")
    done = project.bring({"claims": [CLAIM, {**CLAIM, **change}]}, format_="claims")
    assert done.claims == 1
    assert reasons(done)["claims[1]"].startswith(reason)


def test_a_key_that_is_none_of_ours_asks_for_a_mapping(project):
    project.source("wire")
    done = project.bring({"claims": [{**CLAIM, "confidence": 0.9}]}, format_="claims")
    assert done.mapping.read_text().count("format: claims") == 1


def test_an_unread_code_in_a_mapping_is_left_out(project, made):
    extraction, document = made
    path = project.map()
    path.write_text(
        path.read_text().replace(
            "value: text, when: {label: H", "value: {column: text, codes: {a: b}}, when: {label: H"
        )
    )
    done = project.bring(document(extraction("Hurt", "13 workers")))
    assert reasons(done)["extractions[0]"].startswith("`codes` doesn't say what `13 workers` means")
