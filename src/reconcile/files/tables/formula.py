"""Cells that a spreadsheet would run as a formula (CWE-1236): guarded on the way out, and back."""

from __future__ import annotations

import re

_RUNS = re.compile(r"[\s']*[=+\-@|%\uff1d\uff0b\uff0d\uff20]")
"""Apostrophes are included, to distinguish what is guarded twice from what is guarded once."""


def guarded(text: str) -> str:
    """Return a text as a cell that no spreadsheet runs: after an apostrophe if it would."""
    return f"'{text}" if _RUNS.match(text) else text


def unguarded(cell: str) -> str:
    """Return what `guarded` made a cell of."""
    return cell[1:] if cell.startswith("'") and _RUNS.match(cell) else cell
