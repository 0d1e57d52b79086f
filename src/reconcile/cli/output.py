"""Where output goes: the terminal, a pipe, or a file written whole."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from reconcile.cli.refusal import RefusalError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from rich.console import RenderableType


SUFFIXES = {
    ".csv": "csv",
    ".docx": "docx",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".jsonld": "json-ld",
    ".md": "markdown",
    ".parquet": "parquet",
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
        formats_are = f"can't write {asked}, formats are {', '.join(formats)}"
        raise RefusalError(f"{output}: {formats_are}; --format picks one for a file of any name")
    return asked


def put_pieces(pieces: Iterable[bytes], output: Path | None, *, is_text: bool) -> None:
    """Print what comes in pieces, or write it to a file: all of it or none."""
    if output is not None:
        from reconcile.files.write import write_atomically  # noqa: PLC0415 (only writing needs it)

        write_atomically(output, pieces)
        return
    refuse_terminal(is_text=is_text)
    with click.open_file("-", "wb") as stream:
        stream.writelines(pieces)


def refuse_terminal(*, is_text: bool) -> None:
    """Refuse to print bytes on a terminal."""
    if not is_text and sys.stdout.isatty():
        raise click.UsageError("this format is not for reading on a terminal: name a file, -o")


def put(content: str | bytes, output: Path | None = None) -> None:
    """Print a text or bytes as they are, or write them to a file; no bytes reach a terminal."""
    if output is None:
        refuse_terminal(is_text=isinstance(content, str))
        click.echo(content, nl=False)
        return
    from reconcile.files.write import write_atomically  # noqa: PLC0415 (only writing needs it)

    write_atomically(output, content)


def draw(drawn: RenderableType, color: str = "auto") -> None:
    """Print what rich draws at once, without a pager; as plain text where no terminal reads it."""
    from reconcile.report import console  # noqa: PLC0415 (rich costs)

    if console.is_styled(color):
        console.make_console(color).print(drawn)
    else:
        click.echo(console.plain_text(drawn, console.terminal_width()), nl=False)


def put_drawn(drawn: RenderableType, color: str, output: Path | None = None) -> None:
    """Print what rich draws, as plain text to a pipe or a file.

    On a terminal, what has more lines than its screen goes through the pager.
    """
    from reconcile.report import console  # noqa: PLC0415 (rich costs)

    if output is not None:
        put(console.plain_text(drawn, console.FILE_WIDTH), output)
    elif sys.stdout.isatty():
        _put_on_screen(console.styled_text(drawn, color))
    else:
        draw(drawn, color)


def _put_on_screen(text: str) -> None:
    from reconcile.cli.options import NO_PAGER  # noqa: PLC0415 (it imports more than output needs)
    from reconcile.cli.pager import fits_screen, paged  # noqa: PLC0415 (only terminals page)

    if fits_screen(text) or NO_PAGER in click.get_current_context().meta:
        sys.stdout.write(text)
        return
    with paged():
        sys.stdout.write(text)
