"""Calls of the command: in this process, as the program's script makes them, or in one of their own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

from reconcile.cli import main

COMMAND = str(Path(sys.executable).with_name("reconcile"))


class Run(Protocol):
    def __call__(
        self,
        *arguments: str,
        cwd: Path | None = None,
        width: int = 80,
        stdin: str = "",
        **environment: str,
    ) -> subprocess.CompletedProcess[str]: ...


def _environment(width: int, environment: dict[str, str]) -> dict[str, str]:
    return {"COLUMNS": str(width), "NO_COLOR": "1", "PYTHONUTF8": "1", **environment}


class _Pipe(io.TextIOWrapper):
    """A stream as a process has it: UTF-8, what can't be written is escaped, and no terminal."""

    def __init__(self, content: str = "") -> None:
        self.bytes = io.BytesIO(content.encode())
        super().__init__(self.bytes, "utf-8", "backslashreplace")

    def read_back(self) -> str:
        self.flush()
        return self.bytes.getvalue().decode().replace("\r\n", "\n")


@pytest.fixture
def run() -> Run:
    """Call `reconcile` with these arguments in this process, without colour, at a width.

    That takes a tenth of the time of a process. Where the process itself is what is tested (its
    signals, pipes, encoding, imports), a test takes `run_process`.
    """

    def call(
        *arguments: str, cwd: Path | None = None, width: int = 80, stdin: str = "", **environment
    ) -> subprocess.CompletedProcess[str]:
        out, err = _Pipe(), _Pipe()
        with pytest.MonkeyPatch.context() as patch:
            for name, value in _environment(width, environment).items():
                patch.setenv(name, value)
            if cwd is not None:
                patch.chdir(cwd)
            for name, stream in (("stdin", _Pipe(stdin)), ("stdout", out), ("stderr", err)):
                patch.setattr(sys, name, stream)
            status = main.run(arguments)
        return subprocess.CompletedProcess(arguments, status, out.read_back(), err.read_back())

    return call


@pytest.fixture
def run_process() -> Run:
    """Call `reconcile` with these arguments in a process of its own, as a person does."""

    def call(
        *arguments: str, cwd: Path | None = None, width: int = 80, stdin: str = "", **environment
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *arguments],
            cwd=cwd,
            env={**os.environ, **_environment(width, environment)},
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return call
