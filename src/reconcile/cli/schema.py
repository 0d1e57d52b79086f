"""`reconcile schema`: the JSON Schema of a project's files, for editors."""

from __future__ import annotations

import click

from reconcile.cli.output import put
from reconcile.report.file_schema import FILES, file_schema
from reconcile.report.json_text import dump


@click.command()
@click.argument("file", type=click.Choice(tuple(FILES)), default="claims")
def schema(file: str) -> None:
    """Print the JSON Schema of the claims file or another file of a project.

    Save it beside the data and name it in the first line of a file, and an editor with a YAML
    language server completes keys and marks mistakes:

        # yaml-language-server: $schema=claims.schema.json
    """
    put(dump(file_schema(file)))
