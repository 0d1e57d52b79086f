"""Where output goes: the terminal, a pipe, or a file written whole."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from reconcile.report.layout import FILE_WIDTH, plain
from reconcile.report.paint import painted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from rich.console import RenderableType

    from reconcile.report.layout import Line


SUFFIXES = {
    ".csv": "csv",
    ".docx": "docx",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".jsonld": "json-ld",
    ".md": "markdown",
    ".pdf": "pdf",
    ".xls": "xls",
    ".xlsx": "xlsx",
}
"""The format that a file's name asks for, where `--format` asks for none."""


def named_style(style: str, output: Path | None, formats: Collection[str]) -> str:
    """Return the format that the file's name asks for, or the one given; refuse what isn't there.

    A name that asks for none of those known is a text's.
    """
    given = click.get_current_context().get_parameter_source("style")
    if output is None or given is not ParameterSource.DEFAULT:
        return style
    asked = SUFFIXES.get(output.suffix.lower(), style)
    if asked not in formats:
        told = f"{output}: {asked} is none of the formats here ({', '.join(formats)})"
        raise click.UsageError(f"{told}; --format takes one of them for a file of any name")
    return asked


def put(content: str | bytes, output: Path | None = None) -> None:
    """Print a text or bytes as they are, or write them to a file; no bytes reach a terminal."""
    if output is None:
        if isinstance(content, bytes) and sys.stdout.isatty():
            raise click.UsageError("this format is not for reading on a terminal: name a file, -o")
        click.echo(content, nl=False)
        return
    from reconcile.files.write import write_atomically  # noqa: PLC0415 (only writing needs it)

    write_atomically(output, content)


def put_lines(
    lines_at: Callable[[int], Iterable[Line]], color: str, output: Path | None = None
) -> None:
    """Print the lines for the width at hand, paged on a terminal; or write them plain to a file."""
    if output is not None:
        put(plain(lines_at(FILE_WIDTH)), output)
    elif sys.stdout.isatty():
        from reconcile.cli.pager import paged  # noqa: PLC0415 (only terminals page)

        with paged():
            painted(lines_at, color)
    else:
        painted(lines_at, color)


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
