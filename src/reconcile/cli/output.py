"""Where output goes: the terminal, a pipe, or a file written whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.pager import paged
from reconcile.report.layout import plain
from reconcile.report.paint import FILE_WIDTH, painted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from rich.console import RenderableType

    from reconcile.report.layout import Line


def put(text: str, output: Path | None = None) -> None:
    """Print a text as it is, or write it to a file."""
    if output is None:
        click.echo(text, nl=False)
        return
    from reconcile.load.write import write_atomically  # noqa: PLC0415 (only writing needs it)

    write_atomically(output, text)


def put_lines(
    lines_at: Callable[[int], Iterable[Line]], color: str, output: Path | None = None
) -> None:
    """Print the lines for the width at hand, paged on a terminal; or write them plain to a file."""
    if output is None:
        with paged():
            painted(lines_at, color)
    else:
        put(plain(lines_at(FILE_WIDTH)), output)


def put_rendered(renderable: RenderableType, color: str, output: Path | None = None) -> None:
    """Print what rich renders; plain and without trailing blanks where no terminal reads it."""
    import io  # noqa: PLC0415 (rich costs more)

    from reconcile.report.console import make_console, make_recorder  # noqa: PLC0415 (rich costs)

    console = make_console(color)
    if output is None and console.is_terminal:
        console.print(renderable)
        return
    buffer = io.StringIO()
    make_recorder(buffer, console.width if output is None else None).print(renderable)
    lines = (line.rstrip() for line in buffer.getvalue().splitlines())
    put("\n".join(lines) + "\n", output)
