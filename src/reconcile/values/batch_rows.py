"""The rows of a table of pairs: between tabs, or between commas where its header has no tab.

In: lines. Out: rows with their line numbers, and what writes a row so that it is read as the same.
"""

from __future__ import annotations

import csv
import io
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.tab_separated import tab_joined, tab_separated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

MARK = "\ufeff"
"""The byte order mark, which may be before a header."""


class BatchRows(NamedTuple):
    """The rows of a table, each with the line where it begins; what writes one, without its end."""

    rows: Iterator[tuple[int, list[str]]]
    written: Callable[[Sequence[str]], str]


def batch_rows(lines: Iterable[str]) -> BatchRows:
    """Return the rows of a table.

    Taking them raises `csv.Error` where quotation marks between commas are never closed.
    """
    remaining = iter(lines)
    first = [line.removeprefix(MARK) for line in islice(remaining, 1)]
    every = chain(first, remaining)
    if first and "," in first[0] and "\t" not in first[0]:
        return BatchRows(_comma_separated(every), _comma_joined)
    return BatchRows(tab_separated(every), tab_joined)


def _comma_separated(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield each row of CSV (RFC 4180) with the line where it begins; empty lines are left out."""
    reader = csv.reader(lines, strict=True)
    begun = 1
    for cells in reader:
        if cells:
            yield begun, cells
        begun = reader.line_num + 1


def _comma_joined(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()
