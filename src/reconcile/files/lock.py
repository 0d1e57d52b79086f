"""One lock a folder, so that of several writers each waits for the one before it.

In: a folder of a project. Out: a block in which no other writer of ours has its lock. The lock is a
file among the temporary ones, so that nothing is ever left in the project.
"""

from __future__ import annotations

import contextlib
import errno
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SECONDS = 60.0
"""How long a writer waits for the others; each needs a few milliseconds."""


class BusyError(OSError):
    """Another writer has had the folder for longer than anybody waits."""

    def __init__(self, folder: Path) -> None:
        super().__init__(errno.EBUSY, "another program is writing there", str(folder))


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep the folder locked meanwhile; a thread that has the lock may take it again.

    Raises `BusyError` after a minute.

    Where no lock can be had (a read-only temporary folder), writing goes on without: comparing what
    was read with what is there still protects others' work.
    """
    let_go = _taken(folder)
    try:
        yield
    finally:
        let_go()


def _taken(folder: Path) -> Callable[[], object]:
    """Return what lets the lock go, once it is had."""
    try:
        return _of_this_system()(_lock_file(folder), _SECONDS)
    except TimeoutError:
        raise BusyError(folder) from None
    except OSError:
        return lambda: None


def _of_this_system() -> Callable[[Path, float], Callable[[], object]]:
    """Return what takes the lock of a file: Windows has no `flock`."""
    try:
        from reconcile.files.lock_file import take  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return _taken_on_windows
    return take


def _taken_on_windows(path: Path, seconds: float) -> Callable[[], object]:
    """Return the same as `lock_file.take`; the file stays."""
    from filelock import FileLock  # noqa: PLC0415 (only on Windows)

    lock = FileLock(path, timeout=seconds, is_singleton=True)
    lock.acquire()
    return lock.release


def _lock_file(folder: Path) -> Path:
    """Return where the lock of a folder is, the same however the folder is named."""
    name = sha256(str(folder.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]
    return Path(tempfile.gettempdir(), f"reconcile-{name}.lock")
