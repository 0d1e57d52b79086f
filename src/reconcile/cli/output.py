"""Where output goes: the terminal, a pipe, or a file written whole."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import RenderableType


def put(text: str, output: Path | None = None) -> None:
    """Print a text as it is, or write it to a file."""
    if output is None:
        click.echo(text, nl=False)
        return
    from reconcile.load.write import write_atomically  # noqa: PLC0415 (only writing needs it)

    write_atomically(output, text)


def put_rendered(renderable: RenderableType, color: str, output: Path | None = None) -> None:
    """Print what rich renders, or write it to a file without colour."""
    from reconcile.report.console import make_console, make_recorder  # noqa: PLC0415 (rich costs)

    if output is None:
        make_console(color).print(renderable)
        return
    buffer = io.StringIO()
    make_recorder(buffer).print(renderable)
    put(buffer.getvalue(), output)
