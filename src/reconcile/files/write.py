"""Text to a file, whole or not at all: the old content stays until the new one is on disk.

In: a path and its new text. Out: the file replaced or created. A reader, a crash, a full disk or an
interrupt sees the old file or the new one, never a part. The folder is locked meanwhile, so that a
writer who read something else than what is there gets an error, and what a killed one left is
removed by the next.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from hashlib import sha256
from typing import TYPE_CHECKING

from reconcile.files.lock import locked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_LONGEST_NAME = 100
"""Characters of a file's name that its temporary one repeats."""


class FileChangedError(OSError):
    """The file isn't the one that was read: somebody wrote it in the meantime."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ESTALE, "it changed since it was read", str(path))


def write_atomically(
    path: Path, content: str | bytes | Iterable[bytes], digest: str | None = None
) -> None:
    """Replace or create the file; its mode is kept. A text is written in UTF-8, as its lines end.

    What comes in pieces is written piece by piece; where making one fails, nothing is.

    `digest` is that of the bytes once read ("" for a file that wasn't there): where they are others
    now, `FileChangedError` is raised and nothing written. Raises `OSError` with the path for a
    link, a folder or a read-only file at the path, and for whatever the disk refuses. A device or
    pipe is written to.
    """
    new = _pieces(content)
    if _is_device(path):
        with path.open("wb") as file:
            file.writelines(new)
        return
    _refuse_odd(path)
    with locked(path.parent), _temporary(path, new) as temporary:
        _refuse_changed(path, digest)
        temporary.replace(path)
    _sync_folder(path.parent)


def require_place(path: Path) -> None:
    """Raise the `OSError` that writing the file would end with, as far as it is known before."""
    if _is_device(path):
        return
    _refuse_odd(path)
    folder = path.parent
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    if not os.access(folder, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def create_atomically(path: Path, content: str | bytes) -> None:
    """Create the file; raise `FileExistsError` where something is at the path already."""
    new = _pieces(content)
    with locked(path.parent), _temporary(path, new) as temporary:
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        temporary.replace(path)
    _sync_folder(path.parent)


def _pieces(content: str | bytes | Iterable[bytes]) -> Iterable[bytes]:
    if isinstance(content, str | bytes):
        return (content.encode() if isinstance(content, str) else content,)
    return content


def remove_unchanged(path: Path, digest: str) -> None:
    """Remove the file; raise `FileChangedError` where its bytes are others than those once read."""
    with locked(path.parent):
        _refuse_changed(path, digest)
        path.unlink()


def _refuse_changed(path: Path, digest: str | None) -> None:
    if digest is not None and _digest_at(path) != digest:
        raise FileChangedError(path)


def _is_device(path: Path) -> bool:
    """Say whether the path is one that must never be replaced by a file, such as /dev/null."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _refuse_odd(path: Path) -> None:
    """Raise where replacing would do something else than renew a file of the project."""
    if path.is_symlink():
        raise OSError(errno.ELOOP, "it is a link, which is not written through", str(path))
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.exists() and not _may_be_written(path):
        raise PermissionError(errno.EACCES, "it is read-only", str(path))


def _may_be_written(path: Path) -> bool:
    """Say whether its owner left the file open to writing; an administrator asks the mode, too."""
    return bool(path.stat().st_mode & _WRITABLE) and os.access(path, os.W_OK)


@contextlib.contextmanager
def _temporary(path: Path, content: Iterable[bytes]) -> Iterator[Path]:
    """Give a synced file with the content next to the path; it never outlives the block.

    The folder is locked, so whatever else is there under such a name was left by a killed writer.
    """
    _remove_leftovers(path)
    temporary = path.with_name(f".{path.name[:_LONGEST_NAME]}.{os.urandom(4).hex()}.tmp")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with open(descriptor, "wb") as file:  # noqa: PTH123 (a descriptor, not a path)
            file.writelines(content)
            file.flush()
            os.fsync(descriptor)
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        yield temporary
    except OSError as error:
        error.filename, error.filename2 = str(path), None  # the one that the person knows
        raise
    finally:
        with contextlib.suppress(OSError):  # where nothing can be written, nothing is left over
            temporary.unlink()


def _digest_at(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""


def _remove_leftovers(path: Path) -> None:
    leftover = re.compile(re.escape(f".{path.name[:_LONGEST_NAME]}.") + r"[0-9a-f]{8}\.tmp")
    with contextlib.suppress(OSError):
        for name in os.listdir(path.parent):  # noqa: PTH208 (names alone)
            if leftover.fullmatch(name):
                (path.parent / name).unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last, where folders can be synced."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
