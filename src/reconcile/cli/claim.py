"""`reconcile claim`: a claim on one line of the command line, written as people write them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.claim_faults import refuse_claim
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_color, in_project
from reconcile.cli.projects import open_project
from reconcile.cli.refusal import RefusalError
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.edit.claims import Said
    from reconcile.files.edit.edit_file import Written
    from reconcile.model.project import Project
    from reconcile.one_claim import Assessment

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
    _write(_with_fields(project, new), said, file, color, new=new, dry_run=dry_run)


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


def _write(
    project: Project,
    said: Mapping[str, Said],
    file: Path | None,
    color: str,
    *,
    new: Mapping[str, str],
    dry_run: bool,
) -> None:
    from reconcile.check.unwritten import remarks  # noqa: PLC0415 (a refusal needs none of these)
    from reconcile.cli.output import draw  # noqa: PLC0415
    from reconcile.evidence.quote_checker import QuoteChecker  # noqa: PLC0415
    from reconcile.files.edit.changes import EditError  # noqa: PLC0415
    from reconcile.files.edit.claims import add_claims  # noqa: PLC0415
    from reconcile.files.edit.claims_file_choice import claims_file, named_file  # noqa: PLC0415
    from reconcile.files.edit.declarations import declare_field  # noqa: PLC0415
    from reconcile.files.folder import Folder  # noqa: PLC0415
    from reconcile.one_claim import assess  # noqa: PLC0415
    from reconcile.pipeline import reconcile  # noqa: PLC0415
    from reconcile.report.claim_text import render  # noqa: PLC0415

    assessed = assess(project, reconcile(project), said)
    if assessed.claim is None or assessed.question is None:
        refuse_claim(assessed.faults, str(said["value"]))
    place = Folder(Path(project.root))
    try:
        path = named_file(place, file) if file else claims_file(place, project, str(said["source"]))
        declared = {
            name: declare_field(path, place.shown(path), name, {"type": new[name]})
            for name in (() if dry_run else new)
        }
        written = add_claims(path, place.shown(path), [said], keep=not dry_run)
    except EditError as error:
        raise RefusalError(str(error)) from None
    for name, field in declared.items():
        line = _line_now(field, written)
        click.echo(show(f"{place.shown(path)}:{line}: field {name} declared as {new[name]}"))
    what = "would be added" if dry_run else "added"
    click.echo(show(f"{place.shown(path)}:{written.line}: {what}"))
    if dry_run:
        click.echo(_put_in(written.before or b"", written.after), nl=False)
    quote = QuoteChecker(project.texts).check(assessed.claim)
    near = _near_subject(project, assessed)
    draw(render(assessed.claim.id, assessed.question, quote, remarks(assessed), near), color)


def _line_now(earlier: Written, later: Written) -> int:
    """Return where a first change of a file is after a second, which may be before it."""
    grown = later.after.count(b"\n") - (later.before or b"").count(b"\n")
    return earlier.line + (grown if later.line <= earlier.line else 0)


def _near_subject(project: Project, assessed: Assessment) -> str:
    """Return the known subject that a new one is most like; "" for one that others have, too.

    First that of a claim on the same field whose name may mean the same; else the nearest spelling.
    """
    from reconcile.files.faults import near_miss  # noqa: PLC0415 (YAML costs)

    if assessed.claim is None or assessed.question is None or len(assessed.question.answers) > 1:
        return ""
    subjects = {claim.subject for claim in project.claims}
    if assessed.claim.subject in subjects:
        return ""
    alike = (c.subject for c in assessed.project.claims if c.subject != assessed.claim.subject)
    return next(alike, "") or near_miss(assessed.claim.subject, subjects)


def _refuse_empty(said: Mapping[str, Said]) -> None:
    """Refuse a key whose text is empty: nothing could be read back."""
    for key, value in said.items():
        if not str(value).strip():
            raise RefusalError(f"{key} is empty; give a text, or leave it out")


def _already(project: Project, said: Mapping[str, Said]) -> str:
    """Return where a claim is that says the same, and has all that is said beside; "" for none."""
    beside = {key: value for key, value in said.items() if key not in (*_SAME, "id", "note")}
    for claim in project.claims:
        known = claim.model_dump()
        same = all(known[key] == said.get(key) for key in _SAME)
        if same and all(known[key] == value for key, value in beside.items()):
            return str(project.places[claim.id].at())
    return ""


def _put_in(before: bytes, after: bytes) -> str:
    """Return the lines that a file got, as they now are in it."""
    old, new = (text.decode("utf-8-sig").splitlines() for text in (before, after))
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    last = len(new) - (len(old) - first)
    return "".join(f"{show(line)}\n" for line in new[first:last])
