"""The command as a person runs it: a real process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

COMMAND = str(Path(sys.executable).with_name("reconcile"))


class Run(Protocol):
    def __call__(
        self, *arguments: str, cwd: Path | None = None, width: int = 80, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def run() -> Run:
    """Run `reconcile` with these arguments, without colour, at a width."""

    def call(
        *arguments: str, cwd: Path | None = None, width: int = 80, stdin: str = "", **environment
    ) -> subprocess.CompletedProcess[str]:
        plain = {**os.environ, "COLUMNS": str(width), "NO_COLOR": "1", "PYTHONUTF8": "1"}
        return subprocess.run(
            [COMMAND, *arguments],
            cwd=cwd,
            env={**plain, **environment},
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return call
