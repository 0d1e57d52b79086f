"""A lock that is a file, which is there only while somebody has it."""

import subprocess
import sys
from threading import Thread

import pytest

pytest.importorskip("fcntl")

from reconcile.files import lock_file
from reconcile.files.lock_file import take

WRITERS, EACH = 4, 50
COUNTER = """
import sys
from pathlib import Path
from reconcile.files.lock_file import take
path, count = Path(sys.argv[1]), Path(sys.argv[2])
for _ in range(int(sys.argv[3])):
    let_go = take(path, 60)
    count.write_text(str(int(count.read_text()) + 1))
    let_go()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.lock"


def test_the_file_goes_when_the_last_lock_of_a_thread_does(path):
    first, second = take(path, 1), take(path, 1)
    second()
    assert path.exists()
    first()
    assert not path.exists()


def test_processes_that_make_and_delete_the_file_never_have_it_at_once(path, tmp_path):
    count = tmp_path / "count"
    count.write_text("0")
    call = [sys.executable, "-c", COUNTER, str(path), str(count), str(EACH)]
    writers = [subprocess.Popen(call) for _ in range(WRITERS)]
    assert [writer.wait() for writer in writers] == [0] * WRITERS
    assert count.read_text() == str(WRITERS * EACH)


def test_the_lock_of_a_file_that_was_taken_away_is_none(path, monkeypatch):
    opened = lock_file._opened

    def slow(path):
        descriptor = opened(path)
        monkeypatch.setattr(lock_file, "_opened", opened)
        path.unlink()
        return descriptor

    monkeypatch.setattr(lock_file, "_opened", slow)
    let_go = take(path, 1)
    assert path.exists()
    let_go()


def test_another_thread_waits_and_gives_up(path):
    given_up = []

    def wait():
        try:
            take(path, 0.05)
        except TimeoutError as error:
            given_up.append(error)

    let_go = take(path, 1)
    other = Thread(target=wait)
    other.start()
    other.join()
    let_go()
    assert len(given_up) == 1


def test_a_link_in_the_way_is_never_followed(path, tmp_path):
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match=r"a\.lock"):
        take(path, 1)
    assert not (tmp_path / "elsewhere").exists()


def test_what_keeps_a_file_from_being_locked_is_raised(path, monkeypatch):
    def unsupported(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(lock_file.fcntl, "flock", unsupported)
    with pytest.raises(OSError, match="not supported"):
        take(path, 1)
