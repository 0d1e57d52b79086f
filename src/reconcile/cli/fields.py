"""`reconcile fields`: what claims may speak of in this project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_color, in_format, in_project, unpaged
from reconcile.cli.output import put, put_drawn
from reconcile.cli.projects import WRONG_INPUT, read_project
from reconcile.report.fields import field_uses

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@in_format("terminal", "json")
@in_color
@unpaged
@in_project
def fields(style: str, color: str, folder: Path | None) -> None:
    """Print the fields of the project with their types, an example, and how many claims use each.

    Built-in fields are there, too. The most used come first. What could be read is printed though
    files have mistakes; the status is then 2.
    """
    project = read_project(folder)
    found = field_uses(project)
    if style == "json":
        from reconcile.report.as_json import fields_json  # noqa: PLC0415 (one format at a time)

        put(fields_json(found))
    else:
        from reconcile.report.fields_text import render  # noqa: PLC0415 (one format at a time)

        put_drawn(render(found), color)
    if project.broken:
        raise click.exceptions.Exit(WRONG_INPUT)
