"""Lines to a terminal, a pipe or a file: rich where colour is wanted, plain text elsewhere."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from reconcile.report.layout import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reconcile.report.layout import Line


def painted(lines_at: Callable[[int], Iterable[Line]], color: str) -> None:
    """Print the lines for the terminal's width, or for that of a pipe (COLUMNS, or 80).

    `color` is auto, always or never; auto heeds NO_COLOR, FORCE_COLOR, TERM=dumb and pipes.
    """
    if not _may_be_coloured(color):
        sys.stdout.write(plain(lines_at(terminal_width())))
        return
    from rich.text import Text  # noqa: PLC0415 (only colour needs rich)

    from reconcile.report.console import make_console  # noqa: PLC0415

    console = make_console(color)
    for line in lines_at(console.width):
        console.print(Text.assemble(*line), soft_wrap=True)


def terminal_width() -> int:
    """Return the width that COLUMNS or the terminal gives, 80 where neither does."""
    try:
        return max(20, int(os.environ.get("COLUMNS") or os.get_terminal_size().columns))
    except (OSError, ValueError):
        return 80


def _may_be_coloured(color: str) -> bool:
    if color == "auto":
        return sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR"))
    return color == "always"
