"""`reconcile import`: claims from a table, an annotation tool or a language model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.given_file import GivenFile
from reconcile.cli.help_examples import examples
from reconcile.cli.import_text import drafted_lines, imported_lines, note_lines
from reconcile.cli.options import in_project
from reconcile.cli.projects import WRONG_INPUT, project_folder, report_faults
from reconcile.cli.refusal import RefusalError
from reconcile.files.import_table import NotImportedError, import_table, take_back
from reconcile.files.project import read_project
from reconcile.model.finding import Severity
from reconcile.model.mapping import FORMATS
from reconcile.report.counting import counted
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.files.import_table import Imported

TABLE = "csv"


@click.command(
    "import",
    epilog=examples(
        "reconcile import tolls.csv",
        "reconcile import answer.json --as claims",
    ),
)
@click.argument("file", type=GivenFile())
@click.option(
    "--as",
    "format_",
    type=click.Choice((TABLE, *FORMATS)),
    help="What wrote the file; without it, a table.",
)
@in_project
def import_file(file: Path, format_: str | None, folder: Path | None) -> None:
    """Bring claims into the project: from a table, an annotation tool or a language model.

    A table (.csv, .tsv, .json, .jsonl, .parquet, .xlsx) is copied to data/claims/. With a column
    for each key of a claim it is read as it is; for any other table the first draft of a mapping is
    written beside it, NAME.map.yaml, each guess with its reason, for you to correct.

    With --as, FILE is what another tool exported, or the JSON of claims that a language model
    returned. Without a mapping its first draft is written; with it, the claims are written to
    data/claims/NAME.yaml, every quote looked up in the text of its source.

    What is there already is never overwritten; importing again changes nothing.
    """
    place = project_folder(folder)
    if format_ is not None and format_ != TABLE:
        _bring_in(place, file, format_)
        return
    if format_ is None:
        _refuse_other_tools(file)
    try:
        done = import_table(place, file)
    except NotImportedError as error:
        report_faults(error.findings, file.name)
        raise RefusalError(show(str(error))) from None
    _sum_up(place, done)


def _refuse_other_tools(file: Path) -> None:
    """Leave with the right option where a file of JSON is another tool's, and no table."""
    if file.suffix not in (".json", ".jsonl"):
        return
    from reconcile.importing.exported_file import format_of  # noqa: PLC0415 (only JSON needs it)

    format_ = format_of(file)
    if format_:
        raise RefusalError(show(f"{file}: this looks like {format_}: --as {format_} reads it"))


def _bring_in(place: Folder, file: Path, format_: str) -> None:
    """Bring in what another tool noted, and print what became of it."""
    from reconcile.importing.import_file import import_file as run  # noqa: PLC0415 (only here)
    from reconcile.importing.import_result import Drafted, NotImportableError  # noqa: PLC0415 (only here)

    try:
        done = run(place, file, format_)
    except NotImportableError as error:
        report_faults(error.findings, file.name)
        for line in note_lines("At fault", error.notes):
            click.echo(show(line), err=True)
        raise RefusalError(show(str(error))) from None
    if isinstance(done, Drafted):
        lines = drafted_lines(done, place)
    else:
        report_faults(done.findings)
        lines = imported_lines(done, place)
    for line in lines:
        click.echo(show(line))
    if not isinstance(done, Drafted) and not done.made and done.left_out:
        raise click.exceptions.Exit(WRONG_INPUT)


def _sum_up(folder: Folder, done: Imported) -> None:
    """Print what was written, how many claims the table makes, and what is wrong with it.

    A table with a column for each key must be right as it is, or what was written is taken back;
    of any other the mapping can be corrected.
    """
    project = read_project(folder)
    table = folder.shown(done.table)
    files = {table, folder.shown(done.mapping) if done.mapping else table}
    found = [finding for finding in project.findings if finding.primary.file in files]
    wrong = any(finding.severity is Severity.ERROR for finding in found)
    if wrong and done.written and done.mapping is None:
        report_faults(found)
        take_back(done)
        raise RefusalError("nothing was written: correct the table and import it again")
    _say_written(folder, done)
    report_faults(found)
    claims = [each for each in project.claims if project.places[each.id].at().file == table]
    click.echo(show(f"{counted(len(claims), 'claim')} from {table}"))
    if done.mapping is not None and done.mapping in done.written:
        click.echo(show(f"Now correct {folder.shown(done.mapping)}, then run 'reconcile check'."))
    if wrong:
        raise click.exceptions.Exit(WRONG_INPUT)


def _say_written(folder: Folder, done: Imported) -> None:
    for path in done.written:
        click.echo(show(f"wrote {folder.shown(path)}"))
    if not done.written:
        click.echo("nothing was changed: the table and its mapping are there already")
