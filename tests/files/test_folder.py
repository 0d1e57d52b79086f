"""A project's folder: which files are its claims, tables, mappings and records, and where it is."""

from pathlib import Path

import pytest

from reconcile.files.folder import Folder, ProjectNotFoundError, at, files_below, find


@pytest.fixture
def root(tmp_path):
    for name in (
        "claims.yaml",
        "sources.yaml",
        "sources.csv",
        "claims/b.yaml",
        "claims/a/c.yaml",
        "claims/t.csv",
        "claims/t.map.yaml",
        "claims/u.jsonl",
        "claims/words.schema.json",
        "claims/.hidden.yaml",
        "claims/.git/d.yaml",
        "claims/note.txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "claims" / "odd.yaml").mkdir()
    (tmp_path / "claims" / "odd.yaml" / "in.yaml").touch()
    return tmp_path


def names(root, paths):
    return [path.relative_to(root).as_posix() for path in paths]


def test_claims_are_those_at_the_top_and_below(root):
    folder = Folder(root)
    assert names(root, folder.claims) == [
        "claims.yaml",
        "claims/a/c.yaml",
        "claims/b.yaml",
        "claims/odd.yaml",
    ]
    assert names(root, folder.tables) == ["claims/t.csv", "claims/u.jsonl"]
    assert names(root, folder.mappings) == ["claims/t.map.yaml"]
    assert names(root, folder.many_sources) == ["sources.yaml", "sources.csv"]


def test_a_table_that_an_engine_reads_is_apart(root):
    folder = Folder(root, apart=frozenset({root / "claims" / "t.csv"}))
    assert names(root, folder.tables) == ["claims/u.jsonl"]


def test_a_project_may_have_no_claims_at_the_top(root):
    (root / "claims.yaml").unlink()
    assert "claims.yaml" not in names(root, Folder(root).claims)
    (root / "claims.yaml").symlink_to("nowhere")
    assert names(root, Folder(root).claims)[0] == "claims.yaml"


def test_files_below_a_folder_are_sorted_and_hidden_ones_left_out(root):
    found = names(root, files_below(root / "claims"))
    assert found == sorted(found)
    assert "claims/odd.yaml" in found
    assert not [name for name in found if "/." in name or "in.yaml" in name]
    assert files_below(root / "nowhere") == []


def test_a_path_is_shown_as_a_person_here_would_type_it(root, monkeypatch):
    monkeypatch.chdir(root)
    assert Folder(root).shown(root / "claims" / "b.yaml") == "claims/b.yaml"
    monkeypatch.chdir(root / "claims" / "a")
    assert Folder(root).shown(root / "claims.yaml") == (root / "claims.yaml").as_posix()


def test_a_project_is_found_here_in_data_or_above(root, tmp_path_factory):
    assert find(root).path == root
    assert find(root / "claims" / "a").path == root
    above = tmp_path_factory.mktemp("above")
    (above / "data").mkdir()
    (above / "data" / "claims.yaml").touch()
    (above / "below").mkdir()
    assert find(above / "below").path == above / "data"
    (above / "claims.yaml").touch()
    assert find(above).path == above / "data"
    assert at(above).path == above / "data"
    assert at(root).path == root


def test_a_folder_above_is_no_project_that_was_named(root):
    with pytest.raises(ProjectNotFoundError, match=r"no claims\.yaml in .* or in its folder data"):
        at(root / "claims" / "a")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("claims.yaml", "claims.yaml is a file; a project is the folder"),
        ("nowhere", "nowhere is not there; a project is the folder"),
        ("s3://bucket/x", "is no folder: "),
    ],
)
def test_what_is_no_folder_is_refused_with_what_it_is(root, monkeypatch, path, message):
    monkeypatch.chdir(root)
    with pytest.raises(ProjectNotFoundError, match=message):
        at(Path(path))


def test_no_project_anywhere_above_is_said_with_where_was_looked(tmp_path):
    with pytest.raises(ProjectNotFoundError, match=r"no data/claims\.yaml in .* or above it"):
        find(tmp_path)
