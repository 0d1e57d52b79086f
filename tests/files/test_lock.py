"""A folder has one writer at a time, of this process and of others."""

import subprocess
import sys
from threading import Thread

import pytest

from reconcile.files import lock
from reconcile.files.lock import BusyError, locked

HOLDER = """
import sys
from pathlib import Path
from reconcile.files.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_thread_may_take_its_lock_again(tmp_path):
    with locked(tmp_path), locked(tmp_path / "x" / ".."):
        pass


def test_nothing_is_left_in_the_folder_or_among_temporary_files(tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(lock.tempfile, "gettempdir", lambda: str(temporary))
    folder = tmp_path / "project"
    folder.mkdir()
    with locked(folder):
        with locked(folder):
            pass
        assert list(folder.iterdir()) == []
        assert len(list(temporary.iterdir())) == 1
    assert list(temporary.iterdir()) == []


def test_threads_wait_for_each_other(tmp_path):
    inside, most = [], []

    def hold():
        with locked(tmp_path):
            inside.append(1)
            most.append(len(inside))
            inside.pop()

    threads = [Thread(target=hold) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(most) == {1}


def test_a_folder_that_another_program_writes_to_is_busy_until_that_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "_SECONDS", 0.1)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(BusyError, match="another program is writing there"), locked(tmp_path):
        pass
    holder.kill()
    holder.communicate()
    with locked(tmp_path):
        pass


def test_where_what_is_open_is_not_locked_another_library_locks(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "_SECONDS", 0.1)
    monkeypatch.setitem(sys.modules, "reconcile.files.lock_file", None)
    busy = []

    def take():
        try:
            with locked(tmp_path):
                pass
        except BusyError as error:
            busy.append(error)

    with locked(tmp_path), locked(tmp_path):
        other = Thread(target=take)
        other.start()
        other.join()
    assert len(busy) == 1
    take()
    assert len(busy) == 1


def test_without_a_place_for_locks_writing_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(lock.tempfile, "gettempdir", lambda: str(tmp_path / "a file" / "b"))
    (tmp_path / "a file").write_text("")
    with locked(tmp_path):
        pass
