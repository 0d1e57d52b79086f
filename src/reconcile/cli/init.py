"""`reconcile init`: a new project, empty or with an example that can be run and overwritten."""

from __future__ import annotations

from pathlib import Path

import click

from reconcile.cli.help_examples import examples
from reconcile.cli.refusal import RefusalError
from reconcile.files.new_project import begin
from reconcile.report.file_schema import file_schema
from reconcile.report.json_text import dump
from reconcile.report.safe_for_terminal import show

_EXAMPLE = "Now run 'reconcile report' there, then replace the example by your own claims."
_EMPTY = (
    "Now add a source and a claim there: 'reconcile source add FILE', then"
    " 'reconcile claim add SOURCE FIELD SUBJECT VALUE'."
)


@click.command(
    epilog=examples(
        "reconcile init",
        "reconcile init harbour --example",
    ),
)
@click.argument(
    "folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path)
)
@click.option("--example", is_flag=True, help="Begin with a few claims to try and replace.")
def init(folder: Path, *, example: bool) -> None:
    """Begin a new project in DIR, or in the current folder.

    An editor with a YAML language server completes and checks its claims file at once, by the
    schema beside it. Nothing that is there already is overwritten.
    """
    try:
        written = begin(folder, dump(file_schema("claims")), example=example)
    except FileExistsError as error:
        there = f"there is a project already: {error.filename}"
        raise RefusalError(f"{there}; 'reconcile source add FILE' adds a text to it") from None
    for path in written:
        click.echo(show(f"wrote {path.as_posix()}"))
    click.echo(_EXAMPLE if example else _EMPTY)
