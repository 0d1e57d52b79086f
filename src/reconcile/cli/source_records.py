"""From a call to a project's source records, without its claims, for `reconcile source`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli.refusal import RefusalError
from reconcile.files import folder as folders
from reconcile.files.faults import Faults
from reconcile.files.source_files import read_sources
from reconcile.model.finding import in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.folder import Folder
    from reconcile.model.source import Source


def open_sources(folder: Path | None) -> tuple[Folder, Mapping[str, Source]]:
    """Return the project's folder and its sources; print the faults of records, and go on."""
    try:
        place = folders.find(Path.cwd()) if folder is None else folders.at(folder)
    except folders.ProjectNotFoundError as error:
        raise RefusalError(str(error)) from None
    faults = Faults()
    sources = read_sources(place, faults).sources
    if faults.found:
        from reconcile.report.findings.text import lines  # noqa: PLC0415 (only faults need it)

        for line in lines(in_order(faults.found)):
            click.echo(line, err=True)
    return place, sources
