"""`reconcile check`: the findings of the rules, for people and for CI."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from reconcile.cli.check_options import as_list, config_for, outputs_of, rules_of
from reconcile.cli.check_run import Run, run_checks
from reconcile.cli.explain_rule import print_rule
from reconcile.cli.given_file import GivenFile
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_project
from reconcile.cli.output import put
from reconcile.report.findings.formats import FORMATS, rendered
from reconcile.report.findings.text import closing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.cli.check_options import Output
    from reconcile.model.check_result import Checked

FINDINGS, NOT_CHECKED = 1, 2
SILENT = ("json", "sarif", "junit", "gitlab")
"""Formats for machines: for these, what was looked at is printed on standard error."""


@click.command(
    epilog=examples(
        "reconcile check",
        "reconcile check --format github --fail-on error",
        "reconcile check --explain quote-altered",
    ),
)
@click.argument("claims", metavar="[-]", required=False)
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT[=FILE]",
    help=f"The form of the output, and where to write it; repeat it for more: {', '.join(FORMATS)}."
    "  [default: text]",
)
@click.option(
    "-o",
    "--output-file",
    "--output",
    "files",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write to this file: that of each --format that has none, in their order.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Run only these rules, such as V, E003 or quote-altered; without it, all.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULES",
    help="Don't run these rules; without it, all run.",
)
@click.option(
    "--fail-on",
    multiple=True,
    metavar="WHAT",
    help="Fail on error, warning, note or none, or on these rules.  [default: warning]",
)
@click.option("--new-since", metavar="GIT-REV", help="Fail on findings that GIT-REV didn't have.")
@click.option("--require-texts", is_flag=True, help="Make a missing text an error.")
@click.option("--show-accepted", is_flag=True, help="List what decisions accept.")
@click.option(
    "--today",
    metavar="DATE",
    help="The day on which decisions must be in force; without it, today.",
)
@click.option(
    "--config",
    type=GivenFile(),
    metavar="FILE",
    help="Read the settings here; without it, in the nearest reconcile.toml or pyproject.toml.",
)
@click.option("--isolated", is_flag=True, help="Read no settings file.")
@click.option(
    "--stdin-filename",
    metavar="FILE",
    help="With -: the file's name, as findings print it; without it, 'stdin' in angle brackets.",
)
@click.option("--fix", "fixing", is_flag=True, help="Fix what is safe; show it as a diff.")
@click.option("--diff", "diffing", is_flag=True, help="Show what --fix would write.")
@click.option(
    "--explain",
    "explained",
    metavar="RULE",
    help="Show a rule's or a reason's documentation and exit.",
)
@in_project
def check(
    *,
    claims: str | None,
    formats: tuple[str, ...],
    files: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: tuple[str, ...],
    new_since: str | None,
    require_texts: bool,
    show_accepted: bool,
    today: str | None,
    config: Path | None,
    isolated: bool,
    stdin_filename: str | None,
    explained: str | None,
    fixing: bool,
    diffing: bool,
    folder: Path | None,
) -> None:
    """Print what the rules find in files, evidence, names, verdicts and decisions.

    The status is 0 where all is sound, 1 for findings, and 2 where it could not be checked or there
    was nothing to check. A lone - checks a claims file from the standard input.

    --fix corrects slips of the pen in keys, fields and ids, and writes quotes with the white space
    and quotation marks of their texts. --diff shows that and writes nothing; its status is 1 where
    anything can be fixed.

    Accept a contradiction with 'reconcile accept'; it stays accepted until its claims change.
    """
    if explained is not None:
        print_rule(explained)
        return
    outputs = outputs_of(formats, files)
    settled = config_for(folder, config, isolated=isolated)
    rules, failing = rules_of(
        as_list(select) or settled.select,
        as_list(ignore) or (() if select else settled.ignore),
        as_list(fail_on) or settled.fail_on,
    )
    run = Run(
        folder=folder,
        typed=claims,
        typed_name=stdin_filename,
        rules=rules,
        today=today,
        new_since=new_since,
        require_texts=require_texts or settled.require_texts,
    )
    if diffing:
        _leave_after_diff(run)
    checked = _checked(run, outputs, fixing=fixing)
    harmless = frozenset(each for each in checked.findings if not failing.fails(each))
    checked = checked._replace(harmless=harmless)
    _print(checked, outputs, show_accepted=show_accepted)
    if checked.partial or checked.empty:
        raise click.exceptions.Exit(NOT_CHECKED)
    if not harmless.issuperset(checked.findings):
        raise click.exceptions.Exit(FINDINGS)


def _checked(run: Run, outputs: Sequence[Output], *, fixing: bool) -> Checked:
    if not fixing:
        return run_checks(run)
    from reconcile.cli.check_fix import fix, refuse_typed  # noqa: PLC0415 (few runs fix)

    refuse_typed(run)
    return fix(run, to_stderr=any(file is None and form != "text" for form, file in outputs))


def _leave_after_diff(run: Run) -> NoReturn:
    """Print what would be fixed, and leave: 1 for something, 2 where nothing could be checked."""
    from reconcile.cli.check_fix import diff, refuse_typed  # noqa: PLC0415 (few runs fix)

    refuse_typed(run)
    checked, any_to_fix = diff(run)
    not_checked = NOT_CHECKED if checked.partial or checked.empty else 0
    raise click.exceptions.Exit(FINDINGS if any_to_fix else not_checked)


def _print(checked: Checked, outputs: Sequence[Output], *, show_accepted: bool) -> None:
    """Print in every form, and what a person must know where none of them says it to one."""
    for form, file in outputs:
        put(rendered(form, checked, show_accepted=show_accepted), file)
    if all(file is not None or form in SILENT for form, file in outputs):
        for line in closing(checked):
            click.echo(line, err=True)
