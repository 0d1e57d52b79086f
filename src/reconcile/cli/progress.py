"""A progress bar for work that takes long: on a terminal alone, and only once it has taken a while.

It is drawn on standard error and is gone when the work is done. No pipe, log or CI job sees it,
and nothing is imported for it where none is shown.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.progress import Progress

    Tell = Callable[..., None]

Row = TypeVar("Row")

AFTER = 1.0
"""Seconds of work before a bar is shown."""
ROWS_BETWEEN = 256
"""Rows of a table between two looks at how much of it is read."""


@contextmanager
def progress(
    first: str = "Reading the claims", counted: str = "Comparing names", last: str = "Judging"
) -> Iterator[Tell | None]:
    """Show a bar meanwhile; give a function to call with how many are done and of how many.

    It is None where there is no bar. The bar says `first` before the first call, `counted` while
    some are left, and `last` when all are done.
    """
    if not _wanted():
        yield None
        return
    bar = _Bar(first, counted, last)
    try:
        yield bar.tell
    finally:
        bar.close()


@contextmanager
def table_progress(lines: object, rows: Iterable[Row]) -> Iterator[Iterable[Row]]:
    """Show a bar while the rows are taken that are read from these lines; give the rows.

    How far it is is seen from the place in the file; where the input has none, that it goes on.
    Nothing is shown where the rows are printed on a terminal.
    """
    if sys.stdout.isatty():
        yield rows
        return
    with progress("Comparing rows", "Comparing rows", "Comparing rows") as tell:
        buffer = getattr(lines, "buffer", None)
        yield rows if tell is None or buffer is None else _counted(rows, buffer, tell)


def _counted(rows: Iterable[Row], buffer: object, tell: Tell) -> Iterator[Row]:
    size, at = _size(buffer), getattr(buffer, "tell", None)
    for number, row in enumerate(rows):
        if size and at and number % ROWS_BETWEEN == 0:
            tell(min(at(), size - 1), size)
        yield row


def _size(buffer: object) -> int:
    """Return the bytes of a file; 0 for a pipe."""
    fileno = getattr(buffer, "fileno", None)
    try:
        return os.fstat(fileno()).st_size if fileno else 0
    except OSError:
        return 0


def _wanted() -> bool:
    quiet = os.environ.get("CI") or os.environ.get("TERM") == "dumb"
    return sys.stderr is not None and sys.stderr.isatty() and not quiet


class _Bar:
    """A bar that another thread puts up when the work has taken long."""

    def __init__(self, first: str, counted: str, last: str) -> None:
        from threading import Lock, Timer  # noqa: PLC0415 (only terminals see a bar)

        self._counted, self._last = counted, last
        self._state: tuple[str, int, int | None] = (first, 0, None)
        self._shown: Progress | None = None
        self._closed = False
        self._lock = Lock()
        self._timer = Timer(AFTER, self._show)
        self._timer.daemon = True
        self._timer.start()

    def tell(self, done: int, total: int, what: str = "") -> None:
        """Take note of how many of how many are done, and show it where a bar is up.

        `what` says what is counted, where that changes on the way.
        """
        going_on = done < total
        state = (what or self._counted, done, total) if going_on else (self._last, 0, None)
        with self._lock:
            self._state = state
            self._update()

    def close(self) -> None:
        """Take the bar down, or see that none is put up any more."""
        self._timer.cancel()
        with self._lock:
            self._closed = True
            if self._shown:
                self._shown.stop()
        self._timer.join()

    def _show(self) -> None:
        from rich.console import Console  # noqa: PLC0415 (only long work on a terminal needs rich)
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        console = Console(stderr=True, markup=False, emoji=False, highlight=False)
        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        shown = Progress(*columns, console=console, transient=True, redirect_stdout=False)
        shown.add_task("", total=None)
        with self._lock:
            if not self._closed:
                self._shown = shown
                self._update()
                shown.start()

    def _update(self) -> None:
        if self._shown:
            what, done, total = self._state
            (task,) = self._shown.task_ids
            self._shown.update(task, description=what, completed=done, total=total)
