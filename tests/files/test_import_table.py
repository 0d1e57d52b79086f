"""A table into a project: copied, with the draft of a mapping; nothing there is overwritten."""

from __future__ import annotations

import pytest

from reconcile.files.folder import Folder
from reconcile.files.import_table import NotImportedError, import_table, take_back
from reconcile.files.project import load

WIDE = "event_id,paper,deaths\nE1,Post,3\nE1,News,4\n"
LONG = "source,field,subject,value\none,date,raid,2017\n"


@pytest.fixture
def wide(tmp_path):
    path = tmp_path / "from" / "tolls.csv"
    path.parent.mkdir()
    path.write_text(WIDE)
    return path


def test_a_table_is_copied_and_its_mapping_drafted(tmp_path, wide):
    folder = Folder(tmp_path / "data")
    done = import_table(folder, wide)
    assert done.written == (done.table, done.mapping)
    assert done.table.read_bytes() == wide.read_bytes()
    project = load(tmp_path)
    assert project.findings == ()
    assert [(c.subject_id, c.source, c.value) for c in project.claims] == [
        ("E1", "post", "3"),
        ("E1", "news", "4"),
    ]


def test_importing_again_changes_nothing_and_keeps_what_was_edited(tmp_path, wide):
    folder = Folder(tmp_path / "data")
    done = import_table(folder, wide)
    done.mapping.write_text("# mine\n")
    assert import_table(folder, wide).written == ()
    assert done.mapping.read_text() == "# mine\n"


def test_a_long_table_needs_no_mapping(tmp_path, wide):
    wide.write_text(LONG)
    done = import_table(Folder(tmp_path / "data"), wide)
    assert done.mapping is None
    assert done.written == (done.table,)


def test_a_table_in_the_folder_of_claims_stays_where_it_is(tmp_path):
    path = tmp_path / "data" / "claims" / "2017" / "tolls.csv"
    path.parent.mkdir(parents=True)
    path.write_text(WIDE)
    done = import_table(Folder(tmp_path / "data"), path)
    assert done.written == (path.with_name("tolls.map.yaml"),)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("tolls.docx", b"", "isn't a table that can be read; its name must end in .csv,"),
        ("tolls.csv", b"", "can't be imported as it is"),
        ("tolls.csv", b"a,b\n1\n", "can't be imported as it is"),
        ("tolls.csv", b"a\x81,b\n1,2\n", "can't be imported as it is"),
        ("tolls.json", b'{"annotations": []}', "can't be imported as it is"),
        ("tolls.csv", b"E1,Post,3\nE1,News,4\n", "can't be imported as it is"),
    ],
)
def test_what_is_no_table_is_refused_and_nothing_written(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(NotImportedError, match=message):
        import_table(Folder(tmp_path / "data"), path)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("other", ["tolls.csv", "tolls.tsv"])
def test_another_table_of_its_name_is_never_overwritten(tmp_path, wide, other):
    place = tmp_path / "data" / "claims" / other
    place.parent.mkdir(parents=True)
    place.write_text("mine\n")
    with pytest.raises(NotImportedError, match="is there already"):
        import_table(Folder(tmp_path / "data"), wide)
    assert place.read_text() == "mine\n"
    assert [path.name for path in place.parent.iterdir()] == [other]


def test_what_was_written_can_be_taken_back(tmp_path, wide):
    folder = Folder(tmp_path / "data")
    take_back(import_table(folder, wide))
    assert not (tmp_path / "data").exists()
    (tmp_path / "data" / "claims").mkdir(parents=True)
    (tmp_path / "data" / "claims" / "other.yaml").write_text("claims: []\n")
    take_back(import_table(folder, wide))
    assert [path.name for path in folder.claims_folder.iterdir()] == ["other.yaml"]
    assert wide.exists()


def test_a_table_in_another_encoding_is_drafted_with_a_word_to_judge_it_by(tmp_path):
    file = tmp_path / "towns.csv"
    file.write_bytes(b"event_id,town,dead\n1,M\xfcnster,3\n1,Orra,4\n")
    done = import_table(Folder(tmp_path / "data"), file)
    text = done.mapping.read_text()
    assert "encoding: windows-1252  # it isn't UTF-8; is this word right? Münster\n" in text
    assert done.table.read_bytes() == file.read_bytes()


def test_claims_in_another_encoding_are_refused(tmp_path):
    file = tmp_path / "claims.csv"
    file.write_bytes(b"source,field,subject,value\np,date,M\xfcnster,2019\n")
    with pytest.raises(NotImportedError, match="claims are read in UTF-8"):
        import_table(Folder(tmp_path / "data"), file)
