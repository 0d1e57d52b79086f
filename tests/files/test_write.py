import errno
import os
import stat
from hashlib import sha256
from threading import Thread

import pytest

from reconcile.files import write
from reconcile.files.write import (
    FileChangedError,
    create_atomically,
    remove_unchanged,
    require_place,
    write_atomically,
)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path):
    path = tmp_path / "decisions.yaml"
    path.write_text("old\n")
    path.chmod(0o640)
    write_atomically(path, "né\n")
    assert path.read_bytes() == "né\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert names(tmp_path) == ["decisions.yaml"]


def test_line_ends_are_those_of_the_text(tmp_path):
    write_atomically(tmp_path / "f", "a\r\nb\n")
    assert (tmp_path / "f").read_bytes() == b"a\r\nb\n"


def test_a_new_file_has_the_usual_mode(tmp_path):
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "new", "x")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_file_that_changed_since_it_was_read_is_left_alone(tmp_path):
    path = tmp_path / "f"
    path.write_text("read\n")
    digest = sha256(path.read_bytes()).hexdigest()
    path.write_text("somebody else's\n")
    with pytest.raises(FileChangedError, match="changed since it was read"):
        write_atomically(path, "ours\n", digest)
    assert path.read_text() == "somebody else's\n"
    assert names(tmp_path) == ["f"]


def test_the_digest_of_a_file_that_was_not_there_is_empty(tmp_path):
    path = tmp_path / "f"
    write_atomically(path, "first\n", "")
    with pytest.raises(FileChangedError):
        write_atomically(path, "second\n", "")
    write_atomically(path, "second\n", sha256(b"first\n").hexdigest())
    assert path.read_text() == "second\n"


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_whatever_fails_the_old_file_stays_and_nothing_is_left_behind(tmp_path, monkeypatch, step):
    path = tmp_path / "f"
    path.write_text("old\n")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    def interrupted(*_):
        raise KeyboardInterrupt

    if step == "replace":
        monkeypatch.setattr(type(path), "replace", interrupted)
    elif step == "fsync":
        monkeypatch.setattr(write.os, "fsync", full)
    else:
        monkeypatch.setattr(write.os, "open", full)
    with pytest.raises((OSError, KeyboardInterrupt)):
        write_atomically(path, "new\n")
    monkeypatch.undo()
    assert path.read_text() == "old\n"
    assert names(tmp_path) == ["f"]


def test_what_the_disk_refuses_names_the_file_asked_for(tmp_path):
    path = tmp_path / "no such folder" / "f"
    with pytest.raises(FileNotFoundError) as refused:
        write_atomically(path, "new\n")
    assert refused.value.filename == str(path)


def test_a_disk_that_is_read_only_names_the_file_asked_for(tmp_path, monkeypatch):
    def refuse(*_arguments):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), "the temporary one")

    monkeypatch.setattr("os.open", refuse)
    monkeypatch.setattr("os.unlink", refuse)
    with pytest.raises(OSError, match="Read-only") as raised:
        write_atomically(tmp_path / "f", "x")
    assert raised.value.filename == str(tmp_path / "f")


def test_of_writers_at_once_none_overwrites_another(tmp_path):
    path = tmp_path / "f"
    path.write_text("")

    def add_lines(name):
        added = 0
        while added < 20:
            content = path.read_bytes()
            line = f"{name}{added}\n"
            try:
                write_atomically(path, content.decode() + line, sha256(content).hexdigest())
            except FileChangedError:
                continue
            added += 1

    writers = [Thread(target=add_lines, args=(name,)) for name in "abc"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(path.read_text().split()) == sorted(f"{n}{i}" for n in "abc" for i in range(20))


def test_a_link_is_not_written_through(tmp_path):
    target = tmp_path / "target"
    target.write_text("kept\n")
    (tmp_path / "link").symlink_to(target)
    with pytest.raises(OSError, match="it is a link"):
        write_atomically(tmp_path / "link", "new\n")
    assert target.read_text() == "kept\n"


def test_a_folder_is_not_replaced(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path / "folder", "new\n")


def test_a_device_is_written_to_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, "through\n")
    assert os.read(reader, 100) == b"through\n"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("make", ["touch", "symlink"])
def test_creating_never_overwrites(tmp_path, make):
    path = tmp_path / "f"
    if make == "touch":
        path.write_text("kept\n")
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        create_atomically(path, "new\n")
    assert make == "symlink" or path.read_text() == "kept\n"
    assert names(tmp_path) == ["f"]


def test_a_created_file_is_there(tmp_path):
    create_atomically(tmp_path / "f", "new\n")
    assert (tmp_path / "f").read_text() == "new\n"


def test_a_read_only_file_stays_as_it_is(tmp_path):
    path = tmp_path / "f"
    path.write_text("kept\n")
    path.chmod(0o444)
    with pytest.raises(PermissionError, match="it is read-only"):
        write_atomically(path, "new\n")
    assert path.read_text() == "kept\n"
    assert names(tmp_path) == ["f"]


def test_what_a_killed_writer_left_is_removed_by_the_next(tmp_path):
    path = tmp_path / "decisions.yaml"
    leftover, others = ".decisions.yaml.0a1b2c3d.tmp", [".decisions.yaml.tmp", ".f.0a1b2c3d.tmp"]
    for name in (leftover, *others):
        (tmp_path / name).write_text("half\n")
    write_atomically(path, "new\n")
    assert names(tmp_path) == sorted([*others, "decisions.yaml"])
    (tmp_path / ".new.0a1b2c3d.tmp").write_text("half\n")
    create_atomically(tmp_path / "new", "x")
    assert ".new.0a1b2c3d.tmp" not in names(tmp_path)


def test_a_file_is_removed_only_as_it_was_read(tmp_path):
    path = tmp_path / "f"
    path.write_text("somebody else's\n")
    with pytest.raises(FileChangedError):
        remove_unchanged(path, sha256(b"ours\n").hexdigest())
    assert path.exists()
    remove_unchanged(path, sha256(path.read_bytes()).hexdigest())
    assert not path.exists()


def test_a_place_is_required_before_there_is_anything_to_write(tmp_path):
    require_place(tmp_path / "new.json")
    require_place(tmp_path / os.devnull)
    with pytest.raises(FileNotFoundError) as caught:
        require_place(tmp_path / "gone" / "new.json")
    assert caught.value.filename == str(tmp_path / "gone" / "new.json")
    with pytest.raises(IsADirectoryError):
        require_place(tmp_path)
    (tmp_path / "old.json").touch(mode=0o400)
    with pytest.raises(PermissionError):
        require_place(tmp_path / "old.json")
    assert names(tmp_path) == ["old.json"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_nobody_may_write_to_is_no_place(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(PermissionError):
        require_place(tmp_path / "new.json")
