"""The consoles that commands print through: colour only where it is wanted and understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console

from reconcile.report.layout import FILE_WIDTH

if TYPE_CHECKING:
    from typing import TextIO


def make_console(color: str = "auto") -> Console:
    """Return a console on stdout without markup, emoji codes or guessed highlights.

    `color` is auto, always or never; auto heeds NO_COLOR, FORCE_COLOR, TERM=dumb and pipes.
    """
    return Console(
        markup=False,
        emoji=False,
        highlight=False,
        force_terminal={"always": True}.get(color),
        no_color=True if color == "never" else None,
    )


def make_recorder(buffer: TextIO, width: int | None = None) -> Console:
    """Return a console that prints plain text into a buffer; as wide as a file without a width."""
    return Console(
        file=buffer, width=width or FILE_WIDTH, markup=False, emoji=False, highlight=False
    )
