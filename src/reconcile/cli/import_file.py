"""`reconcile import`: claims from a table, through a mapping whose first draft it writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_project
from reconcile.cli.projects import WRONG_INPUT, project_folder, tell_faults
from reconcile.files.import_table import NotImportedError, import_table
from reconcile.files.project import read_project
from reconcile.report.counting import counted
from reconcile.report.show import show

if TYPE_CHECKING:
    from reconcile.files.folder import Folder
    from reconcile.files.import_table import Imported


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@in_project
def import_file(file: Path, folder: Path | None) -> None:
    """Bring the claims of a table into the project.

    FILE is a .csv, .tsv, .json, .jsonl, .parquet or .xlsx file. It is copied to data/claims/. With
    a column for each key of a claim it is read as it is; for any other table the first draft of a
    mapping is written beside it, NAME.map.yaml, each guess with its reason, for you to correct.

    What is there already is never overwritten; importing again changes nothing.
    """
    place = project_folder(folder)
    try:
        done = import_table(place, file)
    except NotImportedError as error:
        tell_faults(error.findings)
        raise click.UsageError(show(str(error))) from None
    for path in done.written:
        click.echo(show(f"wrote {place.shown(path)}"))
    if not done.written:
        click.echo("nothing was changed: the table and its mapping are there already")
    _sum_up(place, done)


def _sum_up(folder: Folder, done: Imported) -> None:
    """Print how many claims the table makes, and what is wrong with it."""
    project = read_project(folder)
    table = folder.shown(done.table)
    claims = sum(1 for claim in project.claims if project.places[claim.id].at().file == table)
    files = {table, folder.shown(done.mapping) if done.mapping else table}
    found = [finding for finding in project.findings if finding.primary.file in files]
    tell_faults(found)
    click.echo(show(f"{counted(claims, 'claim')} from {table}"))
    if done.mapping in done.written and done.mapping is not None:
        click.echo(show(f"Now correct {folder.shown(done.mapping)}, then run 'reconcile check'."))
    if any(finding.severity.value == "error" for finding in found):
        raise click.exceptions.Exit(WRONG_INPUT)
