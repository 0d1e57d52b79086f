"""A file of another tool into a project: drafted first, then brought in, and never twice."""

from __future__ import annotations

import pytest
import yaml

from reconcile.evidence.anchor import Placing
from reconcile.files.project import read_project
from reconcile.importing.import_file import import_file
from reconcile.importing.import_result import Drafted, NotImportableError


def test_without_a_mapping_its_draft_is_written_and_nothing_else(project, made):
    extraction, document = made
    done = project.bring(document(extraction("Killed", "13 workers"), extraction("Place", "mill")))
    assert isinstance(done, Drafted)
    assert (done.annotations, done.labels) == (2, 2)
    assert yaml.safe_load(done.mapping.read_text())["format"] == "langextract"
    assert [path.name for path in project.folder.claims_folder.iterdir()] == ["export.map.yaml"]
    assert read_project(project.folder).findings == ()


def test_with_a_mapping_claims_sources_and_texts_are_written(project, made):
    extraction, document = made
    project.map()
    done = project.bring(
        document(
            extraction("Hurt", "At least 13 workers"),
            extraction("Engines", "24 engines", says="fire brigade"),
            extraction("Place", "Kestrel mill"),
        )
    )
    assert (done.claims, done.entries, done.made, done.texts) == (2, 3, 2, 1)
    assert done.placed == {Placing.VERIFIED: 2}
    assert done.ignored == [("Place", 1)]
    assert [path.name for path in done.written] == ["sources.yaml", "export.yaml"]
    found = read_project(project.folder)
    assert found.findings == ()
    assert [(c.source, c.field, c.value, c.quote, c.claimant) for c in found.claims] == [
        ("wire", "casualties.wounded", "At least 13 workers", "At least 13 workers", None),
        ("wire", "engines", "24 engines", "24 engines", "fire brigade"),
    ]
    assert found.texts["wire"].state.value == "attached"


def test_importing_again_changes_nothing(project, made):
    extraction, document = made
    project.map()
    given = document(extraction("Hurt", "At least 13 workers"))
    project.bring(given)
    before = project.files()
    done = project.bring(given)
    assert project.files() == before
    assert (done.claims, done.known, done.written) == (0, 1, ())


def test_a_corrected_mapping_makes_an_untouched_file_anew(project, made):
    extraction, document = made
    path = project.map()
    given = document(extraction("Hurt", "At least 13 workers"))
    project.bring(given)
    path.write_text(path.read_text().replace("casualties.wounded", "casualties.killed"))
    done = project.bring(given)
    assert (done.claims, done.known, len(done.written)) == (0, 1, 1)
    assert [c.field for c in read_project(project.folder).claims] == ["casualties.killed"]


def test_what_a_person_edited_stays_and_only_new_claims_are_added(project, made):
    extraction, document = made
    project.map()
    first = extraction("Hurt", "At least 13 workers")
    project.bring(document(first, extraction("Engines", "24 engines")))
    claims = project.folder.claims_folder / "export.yaml"
    edited = project.claims.replace("At least 13 workers\n", "13 workers\n", 1) + "# mine\n"
    claims.write_text(edited)
    done = project.bring(
        document(first, extraction("Engines", "24 engines"), extraction("Hurt", "13 workers", 166))
    )
    assert done.edited
    assert (done.claims, done.known) == (1, 2)
    assert project.claims.startswith(edited.removesuffix("# mine\n"))
    assert project.claims.endswith("# mine\n")
    assert len(read_project(project.folder).claims) == 3
    before = project.files()
    assert project.bring(document(first)).claims == 0
    assert project.files() == before


def test_a_claim_that_a_person_deleted_stays_deleted(project, made):
    extraction, document = made
    project.map()
    given = document(extraction("Hurt", "At least 13 workers"))
    project.bring(given)
    (project.folder.claims_folder / "export.yaml").write_text("claims: []\n")
    assert project.bring(given).claims == 0
    (project.folder.claims_folder / "export.yaml").unlink()
    assert project.bring(given).claims == 0
    assert read_project(project.folder).claims == ()


def test_a_claims_file_that_is_not_from_an_import_is_never_touched(project, made):
    extraction, document = made
    project.map()
    project.folder.claims_folder.joinpath("export.yaml").write_text("claims: []\n")
    with pytest.raises(NotImportableError, match="isn't from an import; rename"):
        project.bring(document(extraction("Hurt", "13 workers")))
    assert project.claims == "claims: []\n"


def test_a_file_of_the_folder_of_claims_is_refused(project):
    file = project.folder.claims_folder / "export.jsonl"
    file.write_text("{}")
    with pytest.raises(NotImportableError, match="in the folder of claims"):
        import_file(project.folder, file, "doccano")


def test_a_table_of_the_same_name_is_refused(project, made):
    extraction, document = made
    (project.folder.claims_folder / "export.csv").write_text("source,field,subject,value\n")
    with pytest.raises(NotImportableError, match=r"export\.csv is there already"):
        project.bring(document(extraction("Hurt", "13 workers")))


@pytest.mark.parametrize(
    ("mapping", "why", "finding"),
    [
        ("format: doccano\nclaims: []\n", "is for doccano, not for langextract", None),
        ("claims: []\n", "is for a table, not for langextract", None),
        ("format: x\nclaims: []\n", "can't be used", "`format` can't be `x`"),
        ("format: langextract\nclaims: [\n", "can't be used", "export.map.yaml"),
        (
            "format: langextract\nsource: document\nsubject: documant\nclaims: [{field: date, value: text}]\n",
            "the mapping can't be used",
            "has no column `documant`",
        ),
        (
            "format: langextract\nsource: document\nclaims:\n  - {field: date, value: text}\n",
            "the mapping can't be used",
            "lacks what every claim says",
        ),
    ],
)
def test_a_mapping_that_cant_be_used_is_refused(project, made, mapping, why, finding):
    extraction, document = made
    project.map(mapping)
    before = project.files()
    with pytest.raises(NotImportableError, match=why) as error:
        project.bring(document(extraction("Hurt", "13 workers")))
    assert project.files() == before
    if finding:
        assert any(finding in f"{each.primary} {each.message}" for each in error.value.findings), (
            error.value.findings
        )


def test_a_project_with_errors_is_put_right_first(project, made):
    extraction, document = made
    project.map()
    (project.folder.path / "claims.yaml").write_text("claim: []\n")
    with pytest.raises(NotImportableError, match="correct them first") as error:
        project.bring(document(extraction("Hurt", "13 workers")))
    assert "`claim` is not a section" in error.value.findings[0].message


def test_a_sources_file_that_cant_be_added_to_leaves_everything_as_it_was(project, made):
    extraction, document = made
    project.map()
    (project.folder.path / "sources.yaml").write_text("{old: {title: Old}}\n")
    before = project.files()
    with pytest.raises(NotImportableError, match=r"sources\.yaml"):
        project.bring(document(extraction("Hurt", "13 workers")))
    assert project.files() == before
