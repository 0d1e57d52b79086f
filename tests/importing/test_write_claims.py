"""What is written is whole: a file that grew too large, or changed meanwhile, is refused."""

from __future__ import annotations

import pytest

from reconcile.importing import write_claims
from reconcile.importing.import_result import NotImportableError


def test_more_claims_than_a_file_may_hold_are_refused(project, made, monkeypatch):
    extraction, document = made
    project.map()
    before = project.files()
    monkeypatch.setattr(write_claims, "FILE_BYTES", 100)
    with pytest.raises(NotImportableError, match="split it"):
        project.bring(document(extraction("Hurt", "At least 13 workers")))
    assert project.files() == before


def test_records_of_sources_without_a_claim_are_not_written(project, made):
    extraction, document = made
    project.map()
    done = project.bring(
        document(extraction("Hurt", "At least 13 workers")),
        document(extraction("Hurt", "the mill"), id_="other", text="the mill"),
    )
    records = (project.folder.path / "sources.yaml").read_text()
    assert ("wire:" in records, "other:" in records) == (True, False)
    assert not (project.folder.texts / "other.txt").exists()
    assert done.claims == 1


def test_records_that_a_person_wrote_stay_as_they_are(project, made):
    extraction, document = made
    project.map()
    path = project.folder.path / "sources.yaml"
    path.write_text("old: {title: Old}   # mine\n")
    project.bring(document(extraction("Hurt", "At least 13 workers")))
    assert path.read_text().startswith("old: {title: Old}   # mine\nwire:\n")


def test_a_head_of_the_file_says_where_it_is_from(project, made):
    extraction, document = made
    project.map()
    project.bring(document(extraction("Hurt", "At least 13 workers")))
    assert project.claims.startswith("# From export.jsonl, by `reconcile import`.\n# Edit it")
