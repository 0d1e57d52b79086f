"""The one console that commands print through: colour only where it is wanted and understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from typing import IO


def make_console(color: str = "auto", file: IO[str] | None = None) -> Console:
    """Return a console without markup, emoji codes or guessed highlights.

    `color` is auto, always or never; auto heeds NO_COLOR, FORCE_COLOR, TERM=dumb and pipes.
    """
    forced = {"always": True, "never": False}.get(color)
    return Console(
        file=file,
        markup=False,
        emoji=False,
        highlight=False,
        force_terminal=forced,
        no_color=True if color == "never" else None,
    )
