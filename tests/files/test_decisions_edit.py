"""A decision is put into the file as a block of text: all that a person wrote there stays."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.decisions_edit import add_entry
from reconcile.files.decisions_file import ACCEPTED, read_decisions
from reconcile.files.edit.changes import EditError
from reconcile.files.edit.edit_file import restore
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.invisible_characters import plain
from reconcile.files.write import FileChangedError

ENTRY = {"question": "a/b", "reason": "Two counts.", "claims": {"one/a/b": "0123456789ab"}}
KEYS = ("question", "rule", "about")
BLOCK = """\
  - question: a/b
    reason: Two counts.
    claims:
      one/a/b: 0123456789ab
"""


@pytest.fixture
def add(tmp_path):
    path = tmp_path / "decisions.yaml"

    def call(text, entry=ENTRY, same=()):
        if text is not None:
            path.write_bytes(text.encode())
        add_entry(path, "decisions.yaml", ACCEPTED, entry, same)
        return path.read_bytes().decode()

    return call


def test_a_new_file_gets_a_head(add):
    assert add(None).startswith("# Decisions: ")
    assert add(None).count("accepted:") == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "accepted:\n" + BLOCK),
        ("# mine\n", "# mine\n\naccepted:\n" + BLOCK),
        ("accepted:\n", "accepted:\n" + BLOCK),
        ("accepted: []\n", "accepted:\n" + BLOCK),
        ("names: []", "names: []\n\naccepted:\n" + BLOCK),
        ("accepted:\n  - question: x # why\n", "accepted:\n  - question: x # why\n" + BLOCK),
        ("accepted:\n  - question: x", "accepted:\n  - question: x\n" + BLOCK),
        (
            "accepted: # these\n  - question: x\n\n# names, below\nnames:\n  - {a: b, b: c, same: true}\n",
            "accepted: # these\n  - question: x\n" + BLOCK
            + "\n# names, below\nnames:\n  - {a: b, b: c, same: true}\n",
        ),
        (
            "accepted:\n- question: x\n  reason: >\n    long\n    words\n",
            "accepted:\n- question: x\n  reason: >\n    long\n    words\n" + BLOCK.replace("\n  ", "\n")[2:],
        ),
        ("accepted:\r\n  - question: x\r\n", ("accepted:\n  - question: x\n" + BLOCK).replace("\n", "\r\n")),
        ("accepted:\r  - question: x\r", ("accepted:\n  - question: x\n" + BLOCK).replace("\n", "\r")),
        ("accepted:\r  - question: x", ("accepted:\n  - question: x\n" + BLOCK).replace("\n", "\r")),
        ("\ufeffaccepted:\n", "\ufeffaccepted:\n" + BLOCK),
        ("accepted:\n  - {question: x}\n", "accepted:\n  - {question: x}\n" + BLOCK),
        (
            "accepted: [{question: x}] # in brackets\n",
            "accepted: [{question: x}, {question: a/b, reason: Two counts., claims: {one/a/b: 0123456789ab}}] # in brackets\n",
        ),
        ("accepted:\n  - question: x\n# the end\n", "accepted:\n  - question: x\n" + BLOCK + "# the end\n"),
    ],
)  # fmt: skip
def test_what_was_there_stays_as_it_was(add, before, after):
    assert add(before) == after


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("accepted: {a: b}\n", "not a list"),
        ("accepted: x\n", "not a list"),
        ("{}\n", "yaml|expected|:"),
        ("accepted: [\n", "decisions.yaml:2:1"),
        ("- a list\n", "decisions.yaml:1:1"),
        ("a: &x 1\n", "decisions.yaml:1:4"),
        ("accepted:\n  - question: a\n---\n", "decisions.yaml:3:1"),
    ],
)
def test_what_can_not_be_added_to_is_left_alone(add, tmp_path, before, said):
    with pytest.raises(EditError, match=said):
        add(before)
    assert (tmp_path / "decisions.yaml").read_bytes() == before.encode()


def test_a_renewed_decision_stands_where_the_old_one_did(add):
    before = """\
accepted:
  # about the raid
  - question: a/b
    # since the inquiry
    reason: One count.

  # about the war
  - question: c/d
    reason: Rounded.
"""
    assert add(before, same=KEYS) == (
        "accepted:\n  # about the raid\n    # since the inquiry\n"
        + BLOCK
        + "\n  # about the war\n  - question: c/d\n    reason: Rounded.\n"
    )


def test_a_comment_that_would_be_lost_is_not(add):
    with pytest.raises(EditError, match="edit it by hand"):
        add("accepted:\n  - question: a/b # mine\n", same=KEYS)


@given(
    st.dictionaries(
        st.sampled_from(("question", "reason", "author")),
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200),
        min_size=1,
    )
)
def test_any_words_are_read_back_as_they_were_said(tmp_path_factory, entry):
    path = tmp_path_factory.mktemp("any") / "decisions.yaml"
    entry = {key: plain(said) or "said" for key, said in entry.items()}
    add_entry(path, "decisions.yaml", ACCEPTED, entry)
    add_entry(path, "decisions.yaml", ACCEPTED, ENTRY)
    faults = Faults()
    read = read_map(path.read_text(encoding="utf-8"), "decisions.yaml", faults)
    assert not faults.found
    assert read["accepted"] == [entry, ENTRY]
    assert read_decisions(read, faults).decisions[-1].claims == ENTRY["claims"]


def test_what_is_no_text_is_refused(add):
    with pytest.raises(EditError, match="isn't text"):
        add("", {"reason": "\ud800"})


def test_an_entry_can_be_undone_but_never_over_somebody_else(tmp_path):
    path = tmp_path / "decisions.yaml"
    path.write_text("accepted: []\n")
    written = add_entry(path, "decisions.yaml", ACCEPTED, ENTRY)
    mine = path.read_bytes()
    assert (written.after, written.line) == (mine, 2)
    restore(path, mine, written.before)
    assert path.read_text() == "accepted: []\n"
    path.write_text("names: []\n")
    with pytest.raises(FileChangedError):
        restore(path, mine, written.before)
    assert path.read_text() == "names: []\n"


def test_undoing_the_first_entry_keeps_what_somebody_else_wrote_into_the_new_file(tmp_path):
    path = tmp_path / "decisions.yaml"
    written = add_entry(path, "decisions.yaml", ACCEPTED, ENTRY)
    add_entry(path, "decisions.yaml", ACCEPTED, {"question": "c/d", "reason": "Theirs."})
    with pytest.raises(FileChangedError):
        restore(path, written.after, written.before)
    assert "Theirs." in path.read_text()


def test_undoing_the_first_entry_removes_the_file(tmp_path):
    path = tmp_path / "decisions.yaml"
    written = add_entry(path, "decisions.yaml", ACCEPTED, ENTRY)
    restore(path, written.after, written.before)
    assert not path.exists()


def test_entries_written_at_once_are_all_there(tmp_path):
    path = tmp_path / "decisions.yaml"
    entries = [{"question": f"a/{n}", "reason": "Two counts."} for n in range(10)]
    with ThreadPoolExecutor(10) as pool:
        list(pool.map(lambda entry: add_entry(path, "d", ACCEPTED, entry, KEYS), entries))
    faults = Faults()
    read = read_map(path.read_text(), "d", faults)
    assert sorted(read["accepted"], key=str) == sorted(entries, key=str)


def test_an_entry_is_known_again_by_all_of_its_keys(add):
    before = "accepted:\n  - rule: E001\n    about: a/b\n  - question: a/b\n"
    assert add(before, same=KEYS) == "accepted:\n  - rule: E001\n    about: a/b\n" + BLOCK
