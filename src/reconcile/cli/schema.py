"""`reconcile schema`: the JSON Schema of a project's files, for editors."""

from __future__ import annotations

from pathlib import Path

import click
from click.core import ParameterSource

from reconcile.cli.help_examples import examples
from reconcile.cli.output import put
from reconcile.cli.refusal import RefusalError
from reconcile.files.folder import ProjectNotFoundError
from reconcile.report.file_schema import FILES, file_schema, with_known_words
from reconcile.report.json_shapes.schema import OUTPUTS, output_schema
from reconcile.report.json_text import dump


@click.command(
    epilog=examples(
        "reconcile schema > data/claims.schema.json",
        "reconcile schema --output report",
    ),
)
@click.argument("file", metavar="[FILE]", type=click.Choice(tuple(FILES)), default="claims")
@click.option(
    "--output",
    metavar="OUTPUT",
    type=click.Choice(tuple(OUTPUTS)),
    help=f"Of what a command prints as JSON, instead of a file: {', '.join(OUTPUTS)}.",
)
@click.option(
    "--project",
    "folder",
    is_flag=False,
    flag_value="",
    metavar="[DIR]",
    help="Complete what this project has, too: its sources, fields, subjects and names.",
)
def schema(file: str, output: str | None, folder: str | None) -> None:
    """Print the JSON Schema of the claims file or another file of a project, or of an output.

    FILE is claims (without it, too), source, sources, mapping, constraints, decisions or import.

    Save it beside the data and name it in the first line of a file, and an editor with a YAML
    language server completes keys and marks mistakes:

        # yaml-language-server: $schema=claims.schema.json

    With --project, an editor completes the project's own sources, fields, subjects and names as
    well, and takes new ones; print it anew when there are more.
    """
    if output is not None:
        if folder is not None or _is_given("file"):
            raise click.UsageError("--output is instead of a file: give one of them")
        put(dump(output_schema(output)))
        return
    found = file_schema(file)
    if folder is not None:
        from reconcile.files.project import load  # noqa: PLC0415 (only this option needs them)
        from reconcile.report.known_words import known_words  # noqa: PLC0415

        try:
            words = known_words(load(Path(folder) if folder else None))
        except ProjectNotFoundError as error:
            raise RefusalError(str(error)) from None
        found = with_known_words(found, words)
    put(dump(found))


def _is_given(parameter: str) -> bool:
    source = click.get_current_context().get_parameter_source(parameter)
    return source is not ParameterSource.DEFAULT
