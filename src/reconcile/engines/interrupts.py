"""Interrupts that come at a bad moment: between making something and being ready to remove it."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def interrupts_later() -> Iterator[None]:
    """Hear an interrupt only afterwards: what is half made could neither be used nor removed."""
    if current_thread() is not main_thread():  # which alone hears any
        yield
        return
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard:
        signal.raise_signal(signal.SIGINT)
