"""`reconcile agreement`: where the coders of one source differ, and how often they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.agreement.agreement import agreement as measured
from reconcile.agreement.coders import coders_of
from reconcile.cli import completion
from reconcile.cli.options import in_color, in_format, in_project, to_file, unpaged
from reconcile.cli.output import named_style, put, put_drawn
from reconcile.cli.progress import progress
from reconcile.cli.projects import open_project
from reconcile.cli.refusal import RefusalError
from reconcile.model.folding import folded
from reconcile.report.selection import missing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reconcile.agreement.agreement import Agreement
    from reconcile.model.project import Project

FORMATS = ("terminal", "json", "csv")


@click.command()
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="FIELD",
    shell_complete=completion.fields,
    help="Only this field and its family: casualties takes casualties.killed too.",
)
@click.option(
    "--coders", nargs=2, metavar="A B", help="Only these two coders; without it, all of them."
)
@in_format(*FORMATS)
@to_file
@in_color
@unpaged
@in_project
def agreement(
    fields: tuple[str, ...],
    coders: tuple[str, str] | None,
    style: str,
    output: Path | None,
    color: str,
    folder: Path | None,
) -> None:
    """Print where coders of one source differ, with the reason, and how often they agree.

    `coder: NAME` on a claim, or at the head of a file, says who noted it. What one coder noted and
    another didn't is counted apart from how they read what both noted. Each figure comes with its
    number of items: percent, Krippendorff's alpha by the distance that fits the field's type, and
    Gwet's AC1, with bootstrapped intervals.

    CSV has the differences alone, a row a coder.
    """
    style = named_style(style, output, FORMATS)
    project = open_project(folder)
    refuse_unknown(project, fields, coders or ())
    with progress(last="Comparing coders") as tell:
        found = measured(project, fields, coders or (), tell)
    if not found.items:
        raise RefusalError(nothing_found(project, found))
    if style == "terminal":
        from reconcile.report.agreement_text import render  # noqa: PLC0415 (one format at a time)

        put_drawn(render(found, project.places), color, output)
        return
    from reconcile.report.agreement_data import (  # noqa: PLC0415 (one format at a time)
        agreement_json,
        differences_csv,
    )

    written = agreement_json if style == "json" else differences_csv
    put(written(found, project.places), output)


def refuse_unknown(project: Project, fields: Iterable[str], coders: Iterable[str]) -> None:
    """Raise for a coder or field that no claim has: a typo must not look like agreement."""
    noted = (*project.claims, *project.set_aside)
    known = coders_of(noted)
    for coder in coders:
        if folded(coder) not in known:
            raise RefusalError(missing("coder", coder, known.values()))
    used = {claim.field for claim in noted}
    families = {".".join(f.split(".")[:n]) for f in used for n in range(1, f.count(".") + 2)}
    for field in fields:
        if field not in families:
            raise RefusalError(missing("field", field, families))


def nothing_found(project: Project, found: Agreement) -> str:
    """Return why there is nothing to compare."""
    if not coders_of((*project.claims, *project.set_aside)):
        return "no claim says who noted it: `coder: NAME` on claims, or at the head of a file"
    if not found.coded.claims:
        return "no source was coded by two of the coders"
    return "the coders noted nothing on these fields in the sources that they share"
