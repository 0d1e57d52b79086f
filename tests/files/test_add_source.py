"""A document to a source's record and text: its id, its keys, and what is in its way."""

import pytest
import yaml

from reconcile.files.add_source import NotAddedError, add_source
from reconcile.files.document import Document
from reconcile.files.folder import Folder
from reconcile.files.source_texts import fingerprint_of
from reconcile.model.source import Source

TALKS = Document("Talks begin\n", "Talks begin", "Ann Lee", "2017-01-23", "The Post", "pypdf 5")


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


def record(folder, name):
    return yaml.safe_load((folder.sources / f"{name}.yaml").read_text(encoding="utf-8"))


def test_a_record_has_what_the_document_says(folder):
    source = add_source(folder, {}, TALKS)
    assert source.id == "talks-begin"
    kept = record(folder, "talks-begin")
    assert list(kept) == ["title", "outlet", "author", "published", "text", "note"]
    assert kept["published"] == "2017-01-23"
    assert kept["note"] == "Text taken out by pypdf 5."
    assert Source.model_validate({"id": "talks-begin", **kept}) == source
    assert (folder.texts / "talks-begin.txt").read_text() == "Talks begin\n"
    assert (folder.sources / ".gitignore").read_text().endswith("\ntext/\n")


def test_what_a_person_says_wins_over_the_document(folder):
    said = {"title": "Day one", "published": "2017-01-24", "outlet": "Wire"}
    source = add_source(folder, {}, TALKS, said=said)
    assert (source.id, source.title, source.outlet) == ("day-one", "Day one", "Wire")
    assert (source.published, source.author) == ("2017-01-24", "Ann Lee")
    assert add_source(folder, {}, TALKS._replace(text="x\n"), "own-id", said).id == "own-id"


def test_what_a_document_does_not_say_is_left_out(folder):
    source = add_source(folder, {}, Document("x\n", "Talks"))
    assert source.published == "unknown"
    assert source.published_reason == "No date could be read in the document."
    assert list(record(folder, "talks")) == ["title", "published", "published_reason", "text"]


def test_a_day_that_a_person_says_needs_no_reason(folder):
    source = add_source(folder, {}, Document("x\n", "Talks"), said={"published": "2017"})
    assert (source.published, source.published_reason) == ("2017", None)


def test_a_document_without_text_gets_a_record_alone(folder):
    source = add_source(folder, {}, Document("", "Talks"))
    assert source.text is None
    assert not folder.texts.exists()


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Talks begin in Astana", "talks-begin-in-astana"),
        ("Переговоры", "peregovory"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 60),
        ("a" * 59 + " b", "a" * 59),
        ("a" * 58 + " b", "a" * 58 + "-b"),
        ("a" * 60 + " b", "a" * 60),
    ],
)
def test_an_id_is_made_of_the_title_word_by_word(folder, title, made):
    assert add_source(folder, {}, Document("x\n", title)).id == made


@pytest.mark.parametrize(
    "source_id", ["", "Talks", "a b", "-a", "a-", ".a", "a/b", "a" * 101, "con", "ä"]
)
def test_an_id_that_can_be_none_is_refused(folder, source_id):
    if source_id:
        with pytest.raises(NotAddedError, match="can't be a source's id"):
            add_source(folder, {}, TALKS, source_id)
    with pytest.raises(NotAddedError, match="there is no title to make an id of"):
        add_source(folder, {}, Document("x\n", "!"), source_id if not source_id else None)
    assert not folder.sources.exists()


@pytest.mark.parametrize("source_id", ["a", "a1", "a.b_c-d", "7", "a" * 100])
def test_an_id_may_have_a_hundred_characters(folder, source_id):
    assert add_source(folder, {}, TALKS, source_id).id == source_id


def test_a_text_that_another_source_has_is_refused(folder):
    other = Source(id="other", text=fingerprint_of("Talks begin\n"))
    with pytest.raises(NotAddedError, match="it is the text of `other` already"):
        add_source(folder, {"other": other}, TALKS)
    others = {"a": Source(id="a"), "other": Source(id="b", text=fingerprint_of("Other\n"))}
    assert add_source(folder, others, TALKS).id == "talks-begin"
    assert add_source(folder, {"a": Source(id="a")}, Document("", "No text")).text is None


def test_an_id_that_differs_in_case_alone_is_refused(folder):
    with pytest.raises(NotAddedError, match="`Talks` differs only in case"):
        add_source(folder, {"Talks": Source(id="Talks")}, TALKS, "talks")


def test_a_record_that_is_there_is_kept(folder):
    folder.sources.mkdir()
    (folder.sources / "talks.yaml").write_text("title: Mine\n")
    with pytest.raises(NotAddedError, match=r"talks\.yaml exists already; choose another --id"):
        add_source(folder, {}, TALKS, "talks")
    (folder.sources / "dead.yaml").symlink_to("nowhere")
    with pytest.raises(NotAddedError, match="exists already"):
        add_source(folder, {}, TALKS, "dead")
    assert (folder.sources / "talks.yaml").read_text() == "title: Mine\n"


@pytest.mark.parametrize(
    ("kept", "refused"),
    [(b"Talks begin\n", False), (b"Talks begin\r\n", False), (b"Other\n", True), (b"\xff", True)],
)
def test_a_text_that_is_there_may_be_the_same_one(folder, kept, refused):
    folder.texts.mkdir(parents=True)
    (folder.texts / "talks.txt").write_bytes(kept)
    if refused:
        with pytest.raises(NotAddedError, match=r"talks\.txt is another text"):
            add_source(folder, {}, TALKS, "talks")
        assert (folder.texts / "talks.txt").read_bytes() == kept
    else:
        add_source(folder, {}, TALKS, "talks")
        assert (folder.texts / "talks.txt").read_bytes() == b"Talks begin\n"
