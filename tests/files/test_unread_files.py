"""No file that looks like one of the project's is passed over in silence."""

from __future__ import annotations

import os

import pytest

from reconcile.files.faults import Faults
from reconcile.files.folder import Folder
from reconcile.files.project import load
from reconcile.files.unread_files import refuse_unread

CLAIMS = "claims:\n  - {source: one, field: date, subject: raid, value: 2017-01-23}\n"


def refused(folder):
    faults = Faults()
    refuse_unread(Folder(folder), faults)
    return {
        each.primary.file.rpartition("data/")[2]: (each.rule, each.expected)
        for each in faults.found
        if each.primary[1:3] == (1, 1)
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("claims.yml", "claims.yaml"),
        ("Claims.YAML", "claims.yaml"),
        ("claims2.yaml", "claims/claims2.yaml"),
        ("claims-old.yaml", "claims/claims-old.yaml"),
        ("decisions.yml", "decisions.yaml"),
        ("decisions.json", "decisions.yaml"),
        ("claims/a.yml", "a.yaml"),
        ("claims/a.YAML", "a.yaml"),
        ("claims/2017/a.YAML", "a.yaml"),
        ("claims/a.xls", ""),
        ("sources/a.yml", "sources/a.yaml"),
        ("sources/a.YAML", "sources/a.yaml"),
        ("sources/2017/a.yaml", "sources/a.yaml"),
    ],
)
def test_a_file_that_nobody_reads_is_refused_by_its_name(tmp_path, name, expected):
    path = tmp_path / "data" / name
    path.parent.mkdir(parents=True)
    path.write_text("claims: []\n")
    found = refused(tmp_path / "data")
    assert list(found) == [name]
    rule, instead = found[name]
    assert rule == "unreadable-file"
    assert expected == instead or instead.startswith("a name that ends in .yaml")


@pytest.mark.parametrize(
    "name",
    [
        "mkdocs.yml",
        "claims.schema.json",
        "claims/README.md",
        "claims/a.yaml.bak",
        "claims/.hidden.yml",
        "claims/.git/config",
        "sources/notes.txt",
        "sources/text/one.yaml",
        "claim-notes.md",
        "package.json",
    ],
)
def test_other_files_are_nobodys_business(tmp_path, name):
    path = tmp_path / "data" / name
    path.parent.mkdir(parents=True)
    path.touch()
    assert refused(tmp_path / "data") == {}


def test_a_folder_that_is_not_there_holds_none(tmp_path):
    assert refused(tmp_path / "none") == {}


def test_claims_are_read_however_deep_they_lie(make_project):
    project = make_project("claims: []\n")
    deep = project / "data" / "claims" / "2017" / "january"
    deep.mkdir(parents=True)
    (deep / "raid.yaml").write_text(CLAIMS)
    loaded = load(project)
    assert [claim.subject for claim in loaded.claims] == ["raid"]
    assert loaded.findings == ()


@pytest.mark.parametrize("name", ["sources", "claims"])
def test_a_folder_that_cannot_be_read_is_no_empty_one(make_project, name):
    project = make_project("claims: []\n")
    folder = project / "data" / name
    if folder.is_dir():
        folder.rename(project / "away")
    folder.symlink_to(name)
    assert [(fault.rule, fault.message) for fault in load(project).findings] == [
        ("unreadable-file", "cannot read the folder: Too many levels of symbolic links")
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read any folder")
@pytest.mark.parametrize("name", ["sources", "sources/old", "claims/2017"])
def test_a_folder_that_may_not_be_read_is_a_fault(make_project, name):
    project = make_project("claims: []\n")
    folder = project / "data" / name
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0)
    found = [fault.message for fault in load(project).findings]
    folder.chmod(0o700)
    assert found == ["cannot read the folder: Permission denied"]


def test_texts_that_may_not_be_read_are_the_matter_of_who_needs_them(make_project):
    project = make_project("claims: []\n")
    folder = project / "data" / "sources" / "text"
    folder.parent.mkdir(exist_ok=True)
    folder.symlink_to("text")
    assert load(project).findings == ()


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_folder_that_is_a_link_is_not_passed_over(tmp_path):
    folder = tmp_path / "data"
    for name in ("elsewhere", "claims/deep", "claims/.kept", "sources"):
        (folder / name).mkdir(parents=True)
    for name in ("claims/deep/2016", "claims/.kept/2016", "sources/text"):
        (folder / name).symlink_to(folder / "elsewhere")
    assert {name: found[1] for name, found in refused(folder).items()} == {
        "claims/deep/2016": "the folder itself"
    }
