"""Python's collector of circles waits, which walks all that is kept again and again, for nothing.

Judging makes millions of small objects, and none that refers to itself by way of others: each goes
when nothing has it any more.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_waits() -> Iterator[None]:
    """Let the collector wait meanwhile, unless it was off already."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
