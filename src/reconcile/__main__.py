"""The program `reconcile`, as its script and `python -m reconcile` start and end it."""

from __future__ import annotations

import gc

gc.set_threshold(100_000)  # nearly all that a run makes lives to its end: a tenth of it was looking

from reconcile.cli.main import main as run  # noqa: E402 (its imports make most of it)


def main() -> None:
    """Run the command line, which ends the process with its status."""
    try:
        run()
    finally:
        gc.freeze()  # or the interpreter looks for garbage in all of it once more: a tenth of a run


if __name__ == "__main__":
    main()
