"""A file that is a lock while it is there, on systems that lock what is open (`flock`).

In: the path of a file. Out: what lets its lock go and takes the file away. The system lets a lock
go when its holder dies. A file is taken away by who has its lock; who gets the lock of one that was
taken away meanwhile has nothing, since the next writer makes a new one, and so tries again.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAUSE = 0.01
"""Seconds between two tries; a writer needs a few milliseconds."""
_ANYBODY = 0o666
_TAKEN = (errno.EACCES, errno.EAGAIN)


class _Mine(threading.local):
    """The locks that a thread has, by path: the descriptor, and how often it was taken."""

    def __init__(self) -> None:
        self.held: dict[Path, tuple[int, int]] = {}


_MINE = _Mine()


def take(path: Path, seconds: float) -> Callable[[], None]:
    """Return what lets the lock go, once it is had; the thread that has it may take it again.

    Raises `TimeoutError` where another has it for longer, any other `OSError` where there can't be
    such a file.
    """
    descriptor, often = _MINE.held.get(path) or (_waited_for(path, seconds), 0)
    _MINE.held[path] = descriptor, often + 1
    return partial(_let_go, path)


def _let_go(path: Path) -> None:
    descriptor, often = _MINE.held.pop(path)
    if often > 1:
        _MINE.held[path] = descriptor, often - 1
        return
    with contextlib.suppress(OSError):  # one that another user made stays, and is used again
        if _is_there(path, descriptor):
            path.unlink()
    os.close(descriptor)


def _waited_for(path: Path, seconds: float) -> int:
    """Return the descriptor of the file, locked."""
    until = time.monotonic() + seconds
    while True:
        descriptor = _tried(path)
        if descriptor is not None:
            return descriptor
        if time.monotonic() >= until:
            raise TimeoutError(errno.ETIMEDOUT, "another has the lock", str(path))
        time.sleep(_PAUSE)


def _tried(path: Path) -> int | None:
    """Return the descriptor of the file, locked; None where another has the lock."""
    descriptor = _opened(path)
    has_lock = False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        has_lock = _is_there(path, descriptor)
    except OSError as error:
        if error.errno not in _TAKEN:
            raise
    finally:
        if not has_lock:
            os.close(descriptor)
    return descriptor if has_lock else None


def _opened(path: Path) -> int:
    """Open the file, made where it isn't there; never what a link points to.

    Two steps, since some systems let nobody open another user's file in a temporary folder with the
    flag to make it.
    """
    try:
        return os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CREAT, _ANYBODY)


def _is_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
