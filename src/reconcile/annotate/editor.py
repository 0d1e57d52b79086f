"""The person's own editor, opened at a line of a file."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

_AT_LINE = {
    "code": ("--goto", "--wait", "--", "{file}:{line}"),
    "codium": ("--goto", "--wait", "--", "{file}:{line}"),
    "subl": ("--wait", "{file}:{line}"),
    "zed": ("--wait", "{file}:{line}"),
    "hx": ("{file}:{line}",),
}
"""How editors that aren't like vi are given a line."""
_LIKE_VI = ("+{line}", "--", "{file}")
_WITHOUT_DASHES = frozenset(("nano", "emacs", "emacsclient", "micro", "joe", "mg"))
_USUAL = ("vi", "nano")


def editor_call(path: Path, line: int, environment: dict[str, str]) -> list[str]:
    """Return the call that opens a file at a line: by `VISUAL`, by `EDITOR`, or a usual editor.

    Empty where there is none.
    """
    named = environment.get("VISUAL") or environment.get("EDITOR") or ""
    words = shlex.split(named) or [next((e for e in _USUAL if shutil.which(e)), "")]
    if not words[0]:
        return []
    program = Path(words[0]).stem
    like_vi = ("+{line}", "{file}") if program in _WITHOUT_DASHES else _LIKE_VI
    form = _AT_LINE.get(program, like_vi)
    return [*words, *(part.format(file=path, line=line) for part in form)]


def edit(path: Path, line: int) -> str:
    """Open a file at a line and wait; return what went wrong, "" for nothing."""
    call = editor_call(path, line, dict(os.environ))
    if not call:
        return "no editor: set VISUAL or EDITOR"
    try:
        status = subprocess.run(call, check=False).returncode  # noqa: S603 (the person's own choice)
    except OSError as error:
        return f"{call[0]}: {error.strerror}"
    return f"{call[0]} ended with {status}" if status else ""
