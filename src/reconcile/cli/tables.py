"""The tables that `--batch` reads: a file or the standard input, as text in UTF-8."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.report.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

_STDIN = Path("-")


def name_of(table: Path) -> str:
    """Return what a table is called in messages."""
    return "<stdin>" if table == _STDIN else show(str(table))


@contextmanager
def opened(table: Path) -> Iterator[TextIO]:
    """Give the lines of a table; text that isn't UTF-8 is a usage error, whenever it is met."""
    try:
        if table == _STDIN:
            if sys.stdin is None:
                raise click.UsageError("the standard input is closed")
            yield sys.stdin
        else:
            with table.open(encoding="utf-8-sig", newline="") as lines:
                yield lines
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        message = f"{name_of(table)}: byte 0x{byte:02x} is not UTF-8; save the table in UTF-8"
        raise click.UsageError(message) from None
