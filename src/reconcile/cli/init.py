"""`reconcile init`: a new project that can be run, read and overwritten."""

from __future__ import annotations

from pathlib import Path

import click

from reconcile.files.new_project import begin
from reconcile.report.show import show


@click.command()
@click.argument(
    "folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path)
)
def init(folder: Path) -> None:
    """Begin a new project in DIR: an example to run at once and to replace by your own claims.

    Nothing that is there already is overwritten.
    """
    try:
        written = begin(folder)
    except FileExistsError as error:
        raise click.UsageError(f"there is a project already: {error.filename}") from None
    for path in written:
        click.echo(show(f"wrote {path}"))
    click.echo("Now run 'reconcile report' there, then replace the example by your own claims.")
