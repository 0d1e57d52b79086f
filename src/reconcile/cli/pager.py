"""Long output through a pager, as git does: on a terminal alone, and not where it fits the screen.

`RECONCILE_PAGER` or else `PAGER` names the pager; `cat` or an empty text means none. `LESS`, unless
it is set, makes `less` quit at once if all fits on one screen, and keep colours.
"""

from __future__ import annotations

import io
import os
import shlex
import shutil
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DEFAULT = "less"
QUIT_IF_SHORT_KEEP_COLOURS = "FRX"


class _ToPager(io.TextIOWrapper):
    """What is written to a pager is read on the terminal behind it."""

    def isatty(self) -> bool:
        """Return True: colours and the width are the terminal's."""
        return True


@contextmanager
def paged() -> Iterator[None]:
    """Send what is printed meanwhile through the pager, where there is a terminal and a pager."""
    command = pager_command(os.environ) if sys.stdout.isatty() else []
    if not command:
        yield
        return
    import subprocess  # noqa: PLC0415 (only terminals page)

    environment = {"LESS": QUIT_IF_SHORT_KEEP_COLOURS, **os.environ}
    stdout = sys.stdout
    stdout.flush()
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) as pager:  # noqa: S603 (the person's own pager)
        sys.stdout = _ToPager(cast("BinaryIO", pager.stdin), "utf-8", "backslashreplace")
        kept = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            yield
            sys.stdout.close()
        except (BrokenPipeError, SystemExit):  # rich leaves so when its reader has gone
            pager.stdin = None
        finally:
            sys.stdout = stdout
            pager.wait()
            signal.signal(signal.SIGINT, kept)


def fits_screen(text: str) -> bool:
    """Say whether a text and the prompt behind it have room on the terminal at once."""
    return text.count("\n") < shutil.get_terminal_size().lines


def pager_command(environment: Mapping[str, str]) -> list[str]:
    """Return the pager with its options; an empty list where none is wanted or there."""
    named = environment.get("RECONCILE_PAGER", environment.get("PAGER", DEFAULT))
    try:
        command = shlex.split(named)
    except ValueError:
        return []
    if not command or command == ["cat"] or environment.get("TERM") == "dumb":
        return []
    return command if shutil.which(command[0]) else []
