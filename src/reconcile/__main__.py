"""The program `reconcile`, as its script and `python -m reconcile` start and end it.

A call is over in a moment. Looking for garbage while modules load would find nothing, and freeing
every object one by one at the end, as the interpreter does, would take a seventh of the time.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

GARBAGE_AFTER = 200_000
"""Objects between two looks for garbage: more than a project of some thousand claims makes."""


def main() -> NoReturn:
    """Run the command line and end the process with its status."""
    gc.set_threshold(GARBAGE_AFTER)
    from reconcile.cli.main import main as run  # noqa: PLC0415 (what it imports is garbage's most)

    try:
        run()
    except SystemExit as leaving:
        _end(leaving.code if isinstance(leaving.code, int) else 0)
    _end(0)


def _end(status: int) -> NoReturn:
    """End the process at once: output is written, files are closed, nothing else is owed."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
