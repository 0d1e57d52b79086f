"""From the options of `reconcile check` to a run: read, reconcile, check, compare with before."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reconcile.check.rule import Facts
from reconcile.check.run import check
from reconcile.check.since_earlier_run import Judged, files_of, new_since
from reconcile.cli.progress import progress
from reconcile.cli.projects import judged
from reconcile.cli.refusal import RefusalError
from reconcile.cli.today import day
from reconcile.evidence.all_evidence import check as examine
from reconcile.files import folder as folders
from reconcile.files.fix_project import Fixes
from reconcile.files.folder import Folder, ProjectNotFoundError
from reconcile.files.limits import FILE_BYTES
from reconcile.files.project import Typed, read_project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.check.rule import Rule
    from reconcile.model.check_result import Checked
    from reconcile.model.project import Project

STDIN = "-"


class Run(NamedTuple):
    """What is to be checked, and by which rules; as the options give it."""

    folder: Path | None
    typed: str | None
    typed_name: str | None
    rules: Sequence[Rule]
    today: str | None
    new_since: str | None
    require_texts: bool


def run_checks(run: Run) -> Checked:
    """Return what the rules find; what an earlier revision had is set aside where one is named."""
    today = day(run.today)
    with progress() as tell:
        folder, project = _project(run)
        judged = _check(run, project, today, tell)
    return _checked(run, folder, judged, today)


def run_fixes(run: Run) -> tuple[Checked, Fixes]:
    """Return what the rules find once what can be is fixed, and the fixes, which aren't written.

    A fix may bring to light what the next one mends: a quote under a mistyped key. So the project
    is checked again with each, until nothing is left to fix.
    """
    today, folder = day(run.today), _folder(run.folder)
    fixes = Fixes(folder)
    with progress() as tell:
        judged = _check(run, read_project(folder), today, tell)
        while fixes.add(judged.checked.findings):
            judged = _check(run, read_project(fixes.folder), today, tell)
    return _checked(run, folder, judged, today), fixes


def _checked(run: Run, folder: Folder, judged: Judged, today: str) -> Checked:
    return judged.checked if run.new_since is None else _without_known(run, folder, judged, today)


def _project(run: Run) -> tuple[Folder, Project]:
    if run.typed is None:
        folder = _folder(run.folder)
        return folder, read_project(folder)
    if run.typed != STDIN:
        raise RefusalError(
            f"check takes no file ('{run.typed}'): --project names another project,"
            " and - is a claims file from the standard input"
        )
    shown = run.typed_name or "<stdin>"
    if sys.stdin is None:
        raise RefusalError("the standard input is closed")
    content = sys.stdin.buffer.read(FILE_BYTES + 1)
    try:
        folder, alone = _folder(run.folder), False
    except RefusalError:
        if run.folder is not None:
            raise
        folder, alone = Folder(Path()), True
    return folder, read_project(folder, Typed(content, shown, alone))


def _folder(path: Path | None) -> Folder:
    try:
        return folders.find(Path.cwd()) if path is None else folders.at(path)
    except ProjectNotFoundError as error:
        raise RefusalError(str(error)) from None


def _check(
    run: Run, project: Project, today: str, tell: Callable[[int, int], None] | None = None
) -> Judged:
    result = judged(project, today, tell)
    facts = Facts(
        project=project,
        result=result,
        evidence=examine(project, result.groups),
        today=today,
        require_texts=run.require_texts,
    )
    return Judged(check(facts, run.rules), result)


def _without_known(run: Run, folder: Folder, now: Judged, today: str) -> Checked:
    from reconcile.files.revision import (  # noqa: PLC0415 (only comparing needs it)
        RevisionError,
        line_times,
        read_revision,
    )

    try:
        past = read_revision(folder, run.new_since or "")
    except RevisionError as error:
        raise RefusalError(str(error)) from None
    if past is None:
        return now.checked
    then = _check(run, past.project, past.day)
    return new_since(now, then, line_times(folder, files_of(now.checked.findings)), today)
