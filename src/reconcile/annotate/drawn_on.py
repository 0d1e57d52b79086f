"""What the annotator is drawn on: the terminal, though errors may go to a file.

In: the driver that Textual chose. Out: one that draws where the program's output goes. Textual's
own draw on the standard error, but on Windows, so that `2> errors.txt` would leave nothing to see.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver


def drawn_on_stdout(driver: type[Driver]) -> type[Driver]:
    """Return a driver like the one given, which draws on the standard output.

    The one given where the standard error is a terminal, or the standard output is none.
    """
    if sys.__stdout__ is None or not sys.__stdout__.isatty():
        return driver
    if sys.__stderr__ is not None and sys.__stderr__.isatty():
        return driver
    return type(driver.__name__, (driver,), {"_file": property(_stdout, _ignore)})


def _stdout(driver: Driver) -> object:
    del driver
    return sys.__stdout__


def _ignore(driver: Driver, file: object) -> None:
    """Leave out which file a driver would draw on: each sets one when it is made."""
    del driver, file
