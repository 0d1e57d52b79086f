"""One lock a folder, so that of several writers each waits for the one before it.

In: a folder of a project. Out: a block in which no other writer of ours has its lock. The lock is a
file among the temporary ones, so that nothing is left in the project; filelock works on every
system, and the system lets a lock go when its holder dies.
"""

from __future__ import annotations

import contextlib
import errno
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 60.0
"""How long a writer waits for the others; each needs a few milliseconds."""
_ANYBODY = 0o666


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
    from filelock import FileLock, Timeout  # noqa: PLC0415 (only writing needs it)

    lock = FileLock(_lock_file(folder), timeout=_SECONDS, mode=_ANYBODY, is_singleton=True)
    try:
        lock.acquire()
    except Timeout:
        raise BusyError(folder) from None
    except OSError:
        yield
        return
    try:
        yield
    finally:
        lock.release()


def _lock_file(folder: Path) -> str:
    """Return where the lock of a folder is, the same however the folder is named."""
    name = sha256(str(folder.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]
    return str(Path(tempfile.gettempdir()) / f"reconcile-{name}.lock")
