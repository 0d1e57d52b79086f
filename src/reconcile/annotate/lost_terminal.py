"""Whether the terminal is still there: a program whose terminal is gone ends.

A window that is closed sends a signal that ends its programs. A connection that breaks may send
none, and the program would go on unseen, waiting for keys that nobody can press.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

_STDIN = 0
_LOOK_EVERY = 1.0
"""Seconds between looks at whether the terminal is there."""


def leave_without_terminal(app: App[None]) -> None:
    """Leave from now on once the terminal is gone, unless the keys come from elsewhere.

    What was asked for is still saved, as at any end; a claim half noted is lost.
    """

    def look() -> None:
        if not os.isatty(_STDIN):
            app.exit()

    if os.isatty(_STDIN):
        app.set_interval(_LOOK_EVERY, look)
