"""Links to places in files, for terminals that follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.model.position import Position


def link_to(position: Position) -> str:
    """Return the style that links to a line of a file; "" for a name that no file can have.

    The line follows `#`, as kitty and iTerm2 read it; others open the file.
    """
    from pathlib import Path  # noqa: PLC0415 (only explaining links)

    try:
        return f"link {Path(position.file).absolute().as_uri()}#{position.line}"
    except ValueError:
        return ""
