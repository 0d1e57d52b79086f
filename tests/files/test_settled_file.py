"""What is settled goes to the end of its file, replaces what it settles anew, and can be undone."""

import pytest

from reconcile.files.edit.changes import EditError
from reconcile.files.folder import Folder
from reconcile.files.settled_file import HEADER, SettledFile
from reconcile.files.write import FileChangedError

ENTRY = {"settles": ["b", "a"], "id": "settled/x", "value": "12", "coder": "cleo", "source": "one"}
WRITTEN = """\
claims:
  - id: settled/x
    source: one
    value: 12
    coder: cleo
    settles: [b, a]
"""


@pytest.fixture
def file(tmp_path):
    return SettledFile(Folder(tmp_path))


def test_the_file_is_begun_and_undone(file):
    file.add([ENTRY], [])
    assert file.path.read_text() == HEADER + WRITTEN
    file.undo()
    assert not file.path.exists()


def test_what_stands_there_stays(file):
    file.add([ENTRY], [])
    file.path.write_text(file.path.read_text() + "  # more to come\n\n# the end\n")
    file.add([{**ENTRY, "id": "settled/y"}], [{"claim": "z"}])
    text = file.path.read_text()
    assert text.startswith(HEADER + WRITTEN + "  # more to come\n")
    assert text.count("settled/y") == 1
    assert text.rstrip().endswith("dropped:\n  - claim: z")
    file.undo()
    assert file.path.read_text() == HEADER + WRITTEN + "  # more to come\n\n# the end\n"


def test_what_is_settled_anew_takes_the_earlier_ones_place(file):
    file.add([ENTRY, {**ENTRY, "id": "settled/y"}], [{"claim": "z"}, {"claim": "w"}])
    before = file.path.read_text()
    file.add([{**ENTRY, "value": "13"}], [], instead=("settled/x", "z"))
    text = file.path.read_text()
    assert (text.count("settled/x"), text.count("claim: z"), text.count("claim: w")) == (1, 0, 1)
    assert text.index("settled/y") < text.index("settled/x")
    file.undo()
    assert file.path.read_text() == before


def test_a_file_changed_meanwhile_is_not_undone(file):
    file.add([ENTRY], [])
    theirs = file.path.read_text() + "# theirs\n"
    file.path.write_text(theirs)
    with pytest.raises(FileChangedError):
        file.undo()
    assert file.path.read_text() == theirs


def test_a_file_with_a_fault_is_left_alone(file):
    file.path.parent.mkdir()
    file.path.write_text("claims: [\n")
    with pytest.raises(EditError, match=r"settled\.yaml"):
        file.add([ENTRY], [])
    assert file.path.read_text() == "claims: [\n"
