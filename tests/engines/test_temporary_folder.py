"""What a run needs meanwhile is removed: by itself, or by the next run where it was killed."""

import os
import tempfile

import pytest

from reconcile.engines.temporary_folder import temporary_folder

OLD = 1_700_000_000


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Return the system's folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def left(temporary):
    """Return what makes a folder as a run leaves it that is killed, last changed at some time."""

    def make(name, changed):
        folder = temporary / name
        (folder / "spilled").mkdir(parents=True)
        (folder / "in-use.lock").touch()
        os.utime(folder, (changed, changed))
        return folder

    return make


def test_it_is_there_meanwhile(temporary):
    with temporary_folder() as folder:
        assert folder.parent == temporary
        assert folder.is_dir()
    assert list(temporary.iterdir()) == []


def test_what_a_killed_run_left_is_removed(left):
    folder = left("reconcile-abc", OLD)
    with temporary_folder():
        assert not folder.exists()


def test_what_is_in_use_stays(temporary):
    with temporary_folder() as used:
        os.utime(used, (OLD, OLD))
        with temporary_folder():
            assert used.exists()
    assert list(temporary.iterdir()) == []


def test_what_was_just_made_stays(left, temporary):
    with temporary_folder() as new:
        seen = new.stat().st_mtime
    folder = left("reconcile-new", seen)
    with temporary_folder():
        assert folder.exists()
    assert list(temporary.iterdir()) == [folder]


def test_what_others_call_so_stays(temporary, left):
    (temporary / "reconcile-1.lock").touch()
    (temporary / "reconcile-notes").mkdir()
    os.utime(temporary / "reconcile-notes", (OLD, OLD))
    (temporary / "reconcile-link").symlink_to(left("elsewhere", OLD))
    before = sorted(temporary.iterdir())
    with temporary_folder():
        pass
    assert sorted(temporary.iterdir()) == before
    assert (temporary / "elsewhere" / "spilled").exists()
