"""A file that a call names: read where it is there, and refused with what to do."""

from pathlib import Path

import pytest

from reconcile.cli.given_file import GivenFile
from reconcile.cli.refusal import RefusalError


def test_a_file_is_a_path_and_a_dash_where_it_may_be(tmp_path):
    file = tmp_path / "a.txt"
    file.touch()
    assert GivenFile().convert(str(file), None, None) == file
    assert str(GivenFile(allow_dash=True).convert("-", None, None)) == "-"


@pytest.mark.parametrize(
    ("name", "said"), [("", "is a folder; name a file in it"), ("b.txt", "b.txt: ")]
)
def test_what_is_no_file_is_refused(tmp_path, name, said):
    with pytest.raises(RefusalError, match=said):
        GivenFile().convert(str(tmp_path / name), None, None)


def test_a_dash_is_a_name_like_others_where_no_stream_is_taken(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RefusalError):
        GivenFile().convert("-", None, None)
    Path("-").touch()
    assert GivenFile().convert("-", None, None) == Path("-")


def test_a_file_that_may_not_be_read_is_refused_with_what_to_do(tmp_path, monkeypatch):
    file = tmp_path / "a.txt"
    file.touch()
    monkeypatch.setattr("os.access", lambda *_: False)  # root may read every file
    with pytest.raises(RefusalError, match="see who may read it"):
        GivenFile().convert(str(file), None, None)
