"""One claim assessed, written into its file, and what is printed of it.

In: a project, and the keys of a claim as given on the command line. Out: nothing but what is
printed and written; raises `RefusalError` where the claim has a fault or its file can't be edited.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reconcile.check.unwritten import remarks
from reconcile.cli.claim_faults import refuse_claim
from reconcile.cli.output import draw
from reconcile.cli.refusal import RefusalError
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.files.edit.changes import EditError
from reconcile.files.edit.claims import add_claims
from reconcile.files.edit.claims_file_choice import claims_file, named_file
from reconcile.files.edit.declarations import declare_field
from reconcile.files.faults import near_miss
from reconcile.files.folder import Folder
from reconcile.one_claim import assess
from reconcile.pipeline import reconcile
from reconcile.report.claim_text import render
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.files.edit.claims import Said
    from reconcile.files.edit.edit_file import Written
    from reconcile.model.project import Project
    from reconcile.one_claim import Assessment


def write_claim(
    project: Project,
    said: Mapping[str, Said],
    file: Path | None,
    color: str,
    *,
    new: Mapping[str, str],
    dry_run: bool,
) -> None:
    """Write a claim into its file, or only show it, and print what it is read as and meets.

    `file` is None for the one with the source's other claims; `new` are types of fields to declare.
    """
    assessed = assess(project, reconcile(project), said)
    if assessed.claim is None or assessed.question is None:
        refuse_claim(assessed.faults, str(said["value"]))
    try:
        _write(project, said, file, new=new, dry_run=dry_run)
    except EditError as error:
        raise RefusalError(str(error)) from None
    quote = QuoteChecker(project.texts).check(assessed.claim)
    near = _near_subject(project, assessed)
    draw(render(assessed.claim.id, assessed.question, quote, remarks(assessed), near), color)


def _write(
    project: Project,
    said: Mapping[str, Said],
    file: Path | None,
    *,
    new: Mapping[str, str],
    dry_run: bool,
) -> None:
    """Write the claim, and before it the fields that it declares; print where each is then."""
    place = Folder(Path(project.root))
    path = named_file(place, file) if file else claims_file(place, project, str(said["source"]))
    shown = place.shown(path)
    declared = {
        name: declare_field(path, shown, name, {"type": new[name]})
        for name in (() if dry_run else new)
    }
    written = add_claims(path, shown, [said], keep=not dry_run)
    for name, field in declared.items():
        line = _line_now(field, written)
        click.echo(show(f"{shown}:{line}: field {name} declared as {new[name]}"))
    click.echo(show(f"{shown}:{written.line}: {'would be added' if dry_run else 'added'}"))
    if dry_run:
        click.echo(_put_in(written.before or b"", written.after), nl=False)


def _line_now(earlier: Written, later: Written) -> int:
    """Return where a first change of a file is after a second, which may be before it."""
    grown = later.after.count(b"\n") - (later.before or b"").count(b"\n")
    return earlier.line + (grown if later.line <= earlier.line else 0)


def _near_subject(project: Project, assessed: Assessment) -> str:
    """Return the known subject that a new one is most like; "" for one that others have, too.

    First that of a claim on the same field whose name may mean the same; else the nearest spelling.
    """
    if assessed.claim is None or assessed.question is None or len(assessed.question.answers) > 1:
        return ""
    subjects = {claim.subject for claim in project.claims}
    if assessed.claim.subject in subjects:
        return ""
    alike = (c.subject for c in assessed.project.claims if c.subject != assessed.claim.subject)
    return next(alike, "") or near_miss(assessed.claim.subject, subjects)


def _put_in(before: bytes, after: bytes) -> str:
    """Return the lines that a file got, as they now are in it."""
    old, new = (text.decode("utf-8-sig").splitlines() for text in (before, after))
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    last = len(new) - (len(old) - first)
    return "".join(f"{show(line)}\n" for line in new[first:last])
