"""The tables that `--batch` reads: a file or the standard input, as text in UTF-8."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.cli.refusal import RefusalError
from reconcile.files.decode import is_utf_16
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

LONGEST_LINE = 2**20
"""Characters that a line may have: a device such as /dev/zero has one line that never ends."""
_STDIN = Path("-")


class Lines:
    """The lines of a table, in order; one that is too long is a usage error.

    `buffer` is what lies below, from which the progress is seen.
    """

    def __init__(self, table: TextIO, name: str) -> None:
        self.buffer = getattr(table, "buffer", None)
        self._table, self._name, self._number = table, name, 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        """Return the next line with its end."""
        line = self._table.readline(LONGEST_LINE + 1)
        self._number += 1
        if not line:
            raise StopIteration
        if len(line) > LONGEST_LINE:
            what = f"{self._name}:{self._number}"
            raise RefusalError(f"{what}: a line has more than {LONGEST_LINE:,} characters")
        return line


def name_of(table: Path) -> str:
    """Return what a table is called in messages."""
    return "<stdin>" if table == _STDIN else show(str(table))


@contextmanager
def opened(table: Path) -> Iterator[Lines]:
    """Give the lines of a table; text that isn't UTF-8 is a usage error, wherever it is."""
    try:
        if table == _STDIN:
            if sys.stdin is None:
                raise RefusalError("the standard input is closed")
            yield Lines(sys.stdin, name_of(table))
        else:
            with table.open(encoding="utf-8-sig", newline="") as file:
                yield Lines(file, name_of(table))
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        what = "it is in UTF-16" if is_utf_16(error.object) else f"byte 0x{byte:02x} is not UTF-8"
        raise RefusalError(f"{name_of(table)}: {what}; save the table in UTF-8") from None
