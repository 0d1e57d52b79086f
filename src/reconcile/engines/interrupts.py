"""Signals that end a run: heard at a good moment, and only once what was made is removed."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import FrameType

    Handler = Callable[[int, FrameType | None], object]

_ENDS = ("SIGTERM", "SIGHUP")
"""What asks a program to end besides an interrupt, where the system has it: `kill` and schedulers
of jobs, and a terminal that is closed."""


@contextmanager
def interrupts_later() -> Iterator[None]:
    """Hear what ends a run only afterwards: what is half made could neither be used nor removed."""
    heard: list[int] = []
    with _heard_by(lambda number, _: heard.append(number), ("SIGINT", *_ENDS)):
        yield
    for number in heard:
        signal.raise_signal(number)


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Let what asks the program to end interrupt the block, which removes what it made meanwhile.

    Then the program ends by that signal, as it would have without this. What is ignored stays so
    (`nohup`), and a second signal doesn't disturb the removing.
    """
    heard: list[int] = []

    def interrupt(number: int, _: FrameType | None) -> None:
        heard.append(number)
        if len(heard) == 1:
            raise KeyboardInterrupt

    try:
        with _heard_by(interrupt, _ENDS):
            yield
    finally:
        for number in heard[:1]:
            signal.raise_signal(number)


@contextmanager
def _heard_by(handler: Handler, names: Iterable[str]) -> Iterator[None]:
    """Let a function hear these signals meanwhile, but for those that nobody hears.

    A process started meanwhile would no longer ignore what a handler hears.
    """
    if current_thread() is not main_thread():  # which alone hears any
        yield
        return
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    heard = [number for number in numbers if before[number] not in (signal.SIG_IGN, None)]
    for number in heard:
        signal.signal(number, handler)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])
