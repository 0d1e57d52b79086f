import hashlib
import os

import pytest

from reconcile.files import limits
from reconcile.files.folder import Folder
from reconcile.files.project import load
from reconcile.files.source_texts import fingerprint_of, read_texts
from reconcile.model.source import Fingerprint, Source, SourceText, TextState

TEXT = "Talks began.\nThirteen groups came — it is said.\n"
KNOWN = Fingerprint(sha256=hashlib.sha256(TEXT.encode()).hexdigest(), characters=len(TEXT))


@pytest.fixture
def folder(tmp_path):
    made = Folder(tmp_path / "data")
    made.texts.mkdir(parents=True)
    return made


def read(folder, fingerprint=KNOWN, source_id="one"):
    return read_texts(folder, {source_id: Source(id=source_id, text=fingerprint)})[source_id]


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
)
def test_a_text_is_the_one_annotated_whatever_its_line_ends_and_mark(folder, content):
    (folder.texts / "one.txt").write_bytes(content)
    assert read(folder) == SourceText(TextState.ATTACHED, TEXT)


def test_fingerprint_counts_characters_not_bytes():
    assert fingerprint_of(TEXT) == KNOWN


def test_one_other_character_makes_it_changed(folder):
    (folder.texts / "one.txt").write_text(TEXT.replace("Thirteen", "Thirty"))
    assert read(folder).state is TextState.CHANGED


def test_without_a_fingerprint_any_text_is_taken(folder):
    (folder.texts / "one.txt").write_text("anything\n")
    assert read(folder, None) == SourceText(TextState.ATTACHED, "anything\n")


def test_no_file_is_missing_without_a_problem(folder):
    assert read(folder) == SourceText(TextState.MISSING)


def _folder_there(path):
    path.mkdir()


def _pipe_there(path):
    os.mkfifo(path)


def _latin_1_there(path):
    path.write_bytes("größer".encode("latin-1"))


def _too_large_there(path):
    with path.open("wb") as file:
        file.truncate(limits.FILE_BYTES + 1)


def _link_out_there(path):
    outside = path.parents[3] / "outside.txt"
    outside.write_text(TEXT)
    path.symlink_to(outside)


def _link_to_itself_there(path):
    path.symlink_to(path)


@pytest.mark.parametrize(
    ("put", "problem"),
    [
        (_folder_there, "it is a folder; a file is needed"),
        (_pipe_there, "not a regular file"),
        (_latin_1_there, "not UTF-8 (byte 3)"),
        (_too_large_there, "larger than 16 MB"),
        (_link_out_there, "link to outside the project"),
        (_link_to_itself_there, "link"),
    ],
)
def test_what_cannot_serve_is_missing_and_says_why(folder, put, problem):
    put(folder.texts / "one.txt")
    text = read(folder)
    assert (text.state, text.text) == (TextState.MISSING, "")
    assert problem in text.problem


def test_a_linked_folder_of_texts_does_not_lead_out(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "one.txt").write_text(TEXT)
    folder = Folder(tmp_path / "data")
    folder.sources.mkdir(parents=True)
    folder.texts.symlink_to(outside)
    assert "outside the project" in read(folder).problem


@pytest.mark.parametrize("source_id", ["../secret", "a/b", "a\\b", "C:x", "a\0b", "", "x" * 5000])
def test_an_id_never_leads_out_of_the_folder(folder, source_id):
    (folder.sources / "secret.txt").write_text(TEXT)
    assert read(folder, source_id=source_id).state is TextState.MISSING


def test_what_a_page_holds_is_kept_as_it_is(folder):
    odd = "form\ffeed \x1b[2J \u2028 \u202e end\n"
    (folder.texts / "one.txt").write_bytes(odd.encode())
    assert read(folder, fingerprint_of(odd)).text == odd


def test_a_project_knows_its_texts(make_project):
    root = make_project("claims: []\n")
    texts = root / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "two.txt").write_text("there\n")
    states = {id_: text.state.value for id_, text in load(root).texts.items()}
    assert states == {"one": "missing", "two": "attached", "three": "missing"}
