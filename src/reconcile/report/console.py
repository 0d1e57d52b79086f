"""The consoles that commands print through: colour only where it is wanted and understood."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from rich.console import RenderableType

FILE_WIDTH = 100
"""Columns of a report written to a file."""
PIPE_WIDTH = 80
"""Columns where neither COLUMNS nor a terminal gives any."""
NARROWEST = 20


def make_console(color: str = "auto") -> Console:
    """Return a console on stdout without markup, emoji codes or guessed highlights.

    `color` is auto, always or never; auto heeds NO_COLOR, FORCE_COLOR, TERM=dumb and pipes.
    """
    return Console(
        width=terminal_width(),
        markup=False,
        emoji=False,
        highlight=False,
        force_terminal={"always": True}.get(color),
        no_color=True if color == "never" else None,
    )


def plain_text(drawn: RenderableType, width: int) -> str:
    """Return what is drawn at a width as text: no colour, and no blanks at the ends of lines."""
    buffer = io.StringIO()
    console = Console(
        file=buffer, width=width, markup=False, emoji=False, highlight=False, color_system=None
    )
    console.print(drawn)
    return "".join(f"{line.rstrip()}\n" for line in buffer.getvalue().splitlines())


def styled_text(drawn: RenderableType, color: str) -> str:
    """Return what is drawn as a terminal gets it, with the colours that it understands."""
    console = make_console(color)
    with console.capture() as captured:
        console.print(drawn)
    return captured.get()


def terminal_width() -> int:
    """Return the width that COLUMNS or the terminal gives, 80 where neither does."""
    try:
        width = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        width = PIPE_WIDTH
    return max(NARROWEST, width or PIPE_WIDTH)


def is_styled(color: str) -> bool:
    """Say whether the output may carry colours: on a terminal, or where they are forced."""
    if color == "auto":
        return sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR"))
    return color == "always"
