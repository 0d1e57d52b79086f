"""`reconcile check --fix` and `--diff`: what is written, shown as a diff first."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

import click

from reconcile.cli.check_run import run_fixes
from reconcile.report.counting import counted
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.cli.check_run import Run
    from reconcile.files.fix_project import Fixes
    from reconcile.model.check_result import Checked


def fix(run: Run, *, to_stderr: bool) -> Checked:
    """Print a diff of what can be fixed, write it, and return what the rules find in the rest."""
    checked, fixes = run_fixes(run)
    for line in _diff(fixes):
        click.echo(line, err=to_stderr)
    fixes.write()
    for line in _closing(fixes, "Fixed"):
        click.echo(line, err=to_stderr)
    return checked


def diff(run: Run) -> tuple[Checked, bool]:
    """Print a diff of what `fix` would write; return what would be left, and if there is any."""
    checked, fixes = run_fixes(run)
    for line in _diff(fixes):
        click.echo(line)
    for line in _closing(fixes, "Would fix"):
        click.echo(line, err=True)
    return checked, bool(fixes.fixed)


def refuse_typed(run: Run) -> None:
    """Refuse a claims file from the standard input, which nothing could be written to."""
    if run.typed is not None:
        raise click.UsageError("--fix and --diff need files: leave out the -")


def _diff(fixes: Fixes) -> Iterator[str]:
    for name, before, after in fixes.changed:
        old, new = (content.decode("utf-8-sig").splitlines() for content in (before, after))
        yield from map(show, unified_diff(old, new, name, name, lineterm=""))


def _closing(fixes: Fixes, done: str) -> Iterator[str]:
    for place, why in fixes.refused.items():
        yield show(f"not fixed: {place}: {why}")
    files = counted(len(list(fixes.changed)), "file")
    yield (
        f"{done} {counted(len(fixes.fixed), 'finding')} in {files}."
        if fixes.fixed
        else ("Nothing to fix.")
    )
