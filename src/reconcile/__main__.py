"""The program `reconcile`, as its script and `python -m reconcile` start and end it."""

from __future__ import annotations

import gc


def main() -> None:
    """Run the command line, which ends the process with its status."""
    # Processes that judge import this module too, as every process that one starts does, and need
    # no command.
    from reconcile.cli.main import main as run  # noqa: PLC0415

    gc.set_threshold(200_000)  # a small project makes no garbage in circles: a tenth of its report
    try:
        run()
    finally:
        gc.freeze()  # or the interpreter looks for garbage in all of it once more: a tenth of a run


if __name__ == "__main__":
    main()
