"""A path that leads to no file, and what to do about it: the name that was probably meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.files.faults import near_miss

if TYPE_CHECKING:
    from pathlib import Path

_LOOKED_AT = 10_000
"""Names of a folder among which a near one is looked for."""
NO_ADDRESS = "an address is no file: fetch it first, or mount where it is as a folder"
"""What to do about a path that is an address."""
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:/")


def is_address(path: str) -> bool:
    """Say whether a path is one of another kind: `s3://...`, `https://...`."""
    return _ADDRESS.match(path) is not None


def missing_file(path: Path) -> str:
    """Return why there is no file at the path: its folder, or the near name there.

    The path itself isn't named: the caller that prints the sentence names it.
    """
    folder = path.parent
    if is_address(str(path)):
        return NO_ADDRESS
    if not folder.is_dir():
        return f"there is no folder {folder}"
    near = near_miss(path.name, _names(folder))
    meant = f"; did you mean {near}?" if near else ""
    return f"no such file in {folder.absolute()}{meant}"


def _names(folder: Path) -> list[str]:
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []
    return names[:_LOOKED_AT]
