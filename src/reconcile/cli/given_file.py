"""A file that a call names and that must be there: refused with what to do where it isn't."""

from __future__ import annotations

import os
from pathlib import Path

import click

from reconcile.cli.refusal import RefusalError
from reconcile.report.safe_for_terminal import show


class GivenFile(click.Path):
    """The path of a readable file, or of one folder's near name in the message that refuses it."""

    def __init__(self, *, allow_dash: bool = False) -> None:
        super().__init__(exists=True, dir_okay=False, allow_dash=allow_dash, path_type=Path)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Return the path; raise `RefusalError` for what isn't a readable file."""
        path = Path(value)
        if self.allow_dash and str(path) == "-":
            return super().convert(value, param, ctx)
        if path.is_dir():
            raise RefusalError(f"{show(str(path))} is a folder; name a file in it")
        if not path.exists():
            from reconcile.files.missing_file import missing_file  # noqa: PLC0415 (only a slip)

            raise RefusalError(f"{show(str(path))}: {missing_file(path)}")
        if not os.access(path, os.R_OK):
            raise RefusalError(f"{show(str(path))} can't be read; see who may read it")
        return super().convert(value, param, ctx)
