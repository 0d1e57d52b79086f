"""A file is kept as the text of the sources that have its fingerprint."""

import pytest

from reconcile.files.attach import attach, keep_text, unclaimed_texts
from reconcile.files.folder import Folder
from reconcile.files.source_texts import BadTextError, fingerprint_of
from reconcile.model.source import Source

TEXT = "Talks begin\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sources").mkdir()
    return Folder(tmp_path)


def sources(**texts):
    return {name: Source(id=name, text=fingerprint_of(text)) for name, text in texts.items()}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "article.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_a_text_is_kept_for_every_source_that_has_it(folder, file):
    found = attach(folder, sources(b=TEXT, a=TEXT, c="Other\n"), file)
    assert found == (fingerprint_of(TEXT), ("a", "b"))
    assert sorted(path.name for path in folder.texts.iterdir()) == ["a.txt", "b.txt"]


def test_a_text_that_no_record_knows_is_not_kept(folder, file):
    assert attach(folder, {"a": Source(id="a")} | sources(c="Other\n"), file).sources == ()
    assert not folder.texts.exists()


def test_a_page_whose_own_text_is_known_is_kept_as_it_is(folder, file):
    page = "<html><body><p>Talks begin</p></body></html>\n"
    file.write_text(page)
    assert attach(folder, sources(a=page), file).sources == ("a",)
    assert (folder.texts / "a.txt").read_text() == page


def test_what_has_no_text_is_refused(folder, file):
    file.write_bytes(b"PK\x03\x04\0\0")
    with pytest.raises(BadTextError, match="it isn't a text"):
        attach(folder, sources(a=TEXT), file)


def test_git_leaves_texts_out_unless_the_project_says_so_itself(folder):
    keep_text(folder, "a", TEXT)
    assert "\ntext/\n" in (folder.sources / ".gitignore").read_text()
    (folder.sources / ".gitignore").write_text("mine\n")
    assert keep_text(folder, "a", "New\n").read_text() == "New\n"
    assert (folder.sources / ".gitignore").read_text() == "mine\n"


def test_a_text_is_never_written_outside_the_project(folder, tmp_path_factory):
    folder.texts.symlink_to(tmp_path_factory.mktemp("elsewhere"))
    with pytest.raises(BadTextError):
        keep_text(folder, "a", TEXT)
    assert list(folder.texts.iterdir()) == []


def test_texts_of_no_source_are_listed_but_for_hidden_ones(folder):
    assert unclaimed_texts(folder, sources(a=TEXT)) == []
    folder.texts.mkdir()
    for name in ("c.txt", "a.txt", "b.txt", ".hidden", "a.md"):
        (folder.texts / name).write_text(TEXT)
    found = unclaimed_texts(folder, sources(a=TEXT))
    assert [path.name for path in found] == ["a.md", "b.txt", "c.txt"]


def test_a_file_where_texts_belong_holds_none(folder):
    folder.texts.write_text("")
    assert unclaimed_texts(folder, {}) == []
