"""What an interrupt does: as a signal it leaves as the key does, and an open editor has its own.

A terminal sends the key to whatever runs on it; a signal comes from outside, or while an editor has
the terminal. Unheeded, it would end the program with a claim half noted.
"""

from __future__ import annotations

import contextlib
import signal
from asyncio import get_running_loop
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Interrupt:
    """The interrupt of a program with a running event loop."""

    def __init__(self, leave: Callable[[], None]) -> None:
        self._leave = leave

    def heed(self) -> None:
        """Leave from now on at an interrupt; where the system can't, it stays as it was."""
        with contextlib.suppress(NotImplementedError):
            get_running_loop().add_signal_handler(signal.SIGINT, self._leave)

    def unheed(self) -> None:
        """Let an interrupt end the program again."""
        with contextlib.suppress(NotImplementedError):
            get_running_loop().remove_signal_handler(signal.SIGINT)

    @contextlib.contextmanager
    def of_another(self) -> Iterator[None]:
        """Leave an interrupt to the program that has the terminal meanwhile.

        A handler and not `SIG_IGN`, which that program would inherit.
        """
        self.unheed()
        before = signal.signal(signal.SIGINT, lambda *_: None)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
            self.heed()
