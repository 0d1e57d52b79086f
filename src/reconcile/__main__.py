"""The program `reconcile`, as its script and `python -m reconcile` start it.

A call is over in a moment. Looking for garbage while modules load, and again among all that is
still alive when the interpreter ends, would be a fifth of its time and would find nothing.
"""

from __future__ import annotations

import gc

GARBAGE_AFTER = 200_000
"""Objects between two looks for garbage: more than a project of some thousand claims makes."""


def main() -> None:
    """Run the command line and exit with its status."""
    gc.set_threshold(GARBAGE_AFTER)
    from reconcile.cli.main import main as run  # noqa: PLC0415 (what it imports is garbage's most)

    try:
        run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
