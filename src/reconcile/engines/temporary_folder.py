"""A folder for what a run needs meanwhile.

It is removed at the end of the run. A run that is killed at once (`kill -9`, a system that is short
of memory) can't remove it: the next one does.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.engines.interrupts import interrupts_later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filelock import BaseFileLock

_PREFIX = "reconcile-"
_LOCK = "in-use.lock"
"""The file that a run keeps locked; the system lets the lock go when the process dies."""
_SECONDS = 60
"""The age at which a folder may be a leftover: one that is just being made isn't locked yet."""


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give a new folder among the system's temporary files, and remove it after the block.

    Those that killed runs of the same user left there are removed first.
    """
    _remove_leftovers()
    with ExitStack() as stack:
        with interrupts_later():
            made = tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
            folder = Path(stack.enter_context(made))
            with suppress(OSError):  # where no lock can be had, nobody takes it for a leftover
                stack.enter_context(_lock(folder))
        yield folder


def _lock(folder: Path) -> BaseFileLock:
    from filelock import FileLock  # noqa: PLC0415 (help needs none)

    return FileLock(folder / _LOCK, timeout=0)


def _remove_leftovers() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):  # a lock that somebody has is one, too
            if _may_be_left(folder):
                with _lock(folder):
                    pass
                shutil.rmtree(folder, ignore_errors=True)


def _may_be_left(folder: Path) -> bool:
    """Say whether this is an old folder of the same user, never a link, with the file to lock."""
    seen = folder.lstat()
    mine = seen.st_uid == getattr(os, "getuid", int)()
    old = seen.st_mtime < time.time() - _SECONDS
    return mine and old and stat.S_ISDIR(seen.st_mode) and (folder / _LOCK).exists()
