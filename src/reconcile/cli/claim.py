"""`reconcile claim`: a claim on one line of the command line, written as people write them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_color, in_project
from reconcile.cli.projects import open_project
from reconcile.cli.refusal import RefusalError
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.edit.claims import Said
    from reconcile.model.project import Project

_POSITIONAL = ("source", "field", "subject", "value")
_SAME = (
    *("source", "field", "subject", "value", "claimant"),
    *("stage", "as_of", "scope", "measure", "coder"),
)
"""Keys by which a claim is known again: what one doesn't say, the other may not say either."""


@click.group()
def claim() -> None:
    """Add claims to the project's files."""


@claim.command(
    epilog=examples('reconcile claim add courier date flood "3 May 2025" --quote "on 3 May"'),
)
@click.argument("source", shell_complete=completion.sources)
@click.argument("field", shell_complete=completion.fields)
@click.argument("subject", shell_complete=completion.subjects)
@click.argument("value")
@click.option("--quote", metavar="TEXT", help="The source's own words that carry the value.")
@click.option(
    "--type",
    metavar="TYPE",
    help="Declare FIELD with this value type if it is new: 'count', 'person', 'text' ...",
)
@click.option(
    "--claimant",
    metavar="NAME",
    shell_complete=completion.claimants,
    help="Who asserts it inside the source.",
)
@click.option(
    "--stage",
    type=click.Choice([str(stage) for stage in Stage]),
    help="Said of a plan, or of what happened.",
)
@click.option("--as-of", metavar="DATE", help="The day or span that the value is about.")
@click.option("--scope", metavar="TEXT", help="What narrows the question: an area, a period.")
@click.option(
    "--measure",
    type=click.Choice([str(measure) for measure in Measure]),
    help="How a figure came about.",
)
@click.option("--complete", is_flag=True, help="The list is the whole list.")
@click.option("--implied", is_flag=True, help="The value can't be read in the quote alone.")
@click.option("--locator", metavar="TEXT", help="Where the quote is: 'line 12'.")
@click.option("--subject-id", metavar="ID", help="An identifier of the subject.")
@click.option("--coder", metavar="NAME", help="Who notes the claim.")
@click.option("--note", metavar="TEXT", help="Anything else.")
@click.option("--id", metavar="ID", help="The claim's id, if it needs one of its own.")
@click.option("--revises", metavar="ID", help="The claim that its claimant took back with this.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The claims file to add it to; without it, the one with the source's other claims.",
)
@click.option("--dry-run", is_flag=True, help="Print what would be written, and write nothing.")
@in_color
@in_project
def add(
    *,
    type: str | None,  # noqa: A002 (named like the option)
    file: Path | None,
    dry_run: bool,
    color: str,
    folder: Path | None,
    **keys: str | bool | None,
) -> None:
    """Add the claim that SOURCE says VALUE of the FIELD of SUBJECT, and check it at once.

    It is appended to the claims file as text; comments, order and everything else stay. Printed
    are its place, how its value is read, what the rules say of it, and how it relates to the
    other claims on its question. A claim that is there already is not written again.
    """
    said = {key: value for key, value in keys.items() if value not in (None, False)}
    project = open_project(folder)
    _refuse_empty(said)
    there = _already(project, said)
    if there:
        click.echo(show(f"{there}: the claim is there already; nothing was written"))
        return
    new = {} if type is None or said["field"] in project.fields else {str(said["field"]): type}
    _refuse_twin(project, new)
    from reconcile.cli.claim_writing import write_claim  # noqa: PLC0415 (a refusal needs none of it)

    write_claim(_with_fields(project, new), said, file, color, new=new, dry_run=dry_run)


def _refuse_twin(project: Project, new: Mapping[str, str]) -> None:
    """Refuse to declare a field whose name is another's but for case, blanks and hyphens."""
    known = {_plain(name): name for name in project.fields}
    for name in new:
        twin = known.get(_plain(name))
        if twin:
            raise RefusalError(f"there is a field {twin!r} already; write it so, without --type")


def _plain(name: str) -> str:
    return name.casefold().translate(str.maketrans("", "", " _-"))


def _with_fields(project: Project, new: Mapping[str, str]) -> Project:
    """Return the project as if these fields were declared, each with a type that needs no words."""
    from reconcile.model.field import NEEDS_NO_WORDS, Field  # noqa: PLC0415 (pydantic costs)

    for name in new.values():
        if name not in NEEDS_NO_WORDS:
            known = ", ".join(NEEDS_NO_WORDS)
            why = f"--type can't be '{name}'; it is one of {known}"
            raise RefusalError(f"{why}. A scale or choice is declared in the claims file")
    made = {name: Field.model_validate({"type": type_name}) for name, type_name in new.items()}
    return project._replace(fields={**project.fields, **made}) if made else project


def _refuse_empty(said: Mapping[str, Said]) -> None:
    """Refuse a key whose text is empty: nothing could be read back."""
    for key, value in said.items():
        if not str(value).strip():
            rest = "" if key in _POSITIONAL else ", or leave it out"
            raise RefusalError(f"{key} is empty; give a text{rest}")


def _already(project: Project, said: Mapping[str, Said]) -> str:
    """Return where a claim is that says the same, and has all that is said beside; "" for none."""
    beside = {key: value for key, value in said.items() if key not in (*_SAME, "id", "note")}
    for claim in project.claims:
        known = claim.model_dump()
        same = all(known[key] == said.get(key) for key in _SAME)
        if same and all(known[key] == value for key, value in beside.items()):
            return str(project.places[claim.id].at())
    return ""
