"""`reconcile names`: who was taken as one, or how two names compare, or a table of pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli import completion
from reconcile.cli.given_file import GivenFile
from reconcile.cli.help_examples import examples
from reconcile.cli.options import in_color, in_format, in_project, unpaged
from reconcile.cli.output import put, put_drawn
from reconcile.cli.progress import progress
from reconcile.model.stages_measures_kinds import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.model.reconciliation import Reconciliation
    from reconcile.report.possible_matches import Wanted


@click.command(
    epilog=examples(
        "reconcile names --joined",
        'reconcile names "Bashar al-Assad" "Bachar el-Assad"',
        "reconcile names --review",
    ),
)
@click.argument("a", required=False)
@click.argument("b", required=False)
@click.option(
    "--kind",
    type=click.Choice([str(kind) for kind in Kind]),
    help="What A and B are names of; with --review, only matches of this kind. Without it, any.",
)
@click.option(
    "--batch",
    type=GivenFile(allow_dash=True),
    metavar="FILE.csv",
    help="Compare the columns name1 and name2 of a table, row by row, with kind where it has one.",
)
@click.option("--joined", is_flag=True, help="Only the subjects that were joined by spelling.")
@click.option("--review", is_flag=True, help="Decide the possible matches, one key each.")
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="FIELD",
    shell_complete=completion.fields,
    help="With --review: only names in claims of this field and its family.",
)
@click.option(
    "--score",
    "scores",
    metavar="FROM-TO",
    help="With --review: only matches with a score in this range, such as 80-84.",
)
@click.option(
    "--author",
    envvar="RECONCILE_AUTHOR",
    metavar="NAME",
    help="Who decides; without it, RECONCILE_AUTHOR, if set.",
)
@in_format("terminal", "json")
@in_color
@unpaged
@in_project
def names(
    *,
    a: str | None,
    b: str | None,
    kind: str | None,
    batch: Path | None,
    joined: bool,
    review: bool,
    fields: tuple[str, ...],
    scores: str | None,
    author: str | None,
    style: str,
    color: str,
    folder: Path | None,
) -> None:
    """Print which spellings were read as one name, where each is used, and what needs a decision.

    With two names A and B: their comparison, word by word, and what would change it. With --review
    each possible match is asked about, and the rulings are kept in data/decisions.yaml.
    """
    if review:
        from reconcile.cli.review import review as ask  # noqa: PLC0415 (one form at a time)

        ask(folder, author, _wanted(kind, fields, scores))
        return
    if fields or scores:
        raise click.UsageError("--field and --score choose among the matches of --review")
    if batch is not None:
        if a is not None:
            raise click.UsageError("--batch takes its names from the table, not from the call")
        from reconcile.cli.names_table import names_table  # noqa: PLC0415 (one form at a time)

        names_table(batch, style)
    elif a is None:
        _print_groups(folder, style, color, joined=joined)
    elif b is None:
        raise click.UsageError("names takes two names, A and B, or none for those of the project")
    else:
        _print_comparison(a, b, Kind(kind) if kind else None, style, color)


def _wanted(kind: str | None, fields: tuple[str, ...], scores: str | None) -> Wanted:
    """Return which matches to review; raise for a range of scores that is none."""
    from reconcile.report.possible_matches import Wanted  # noqa: PLC0415 (one form at a time)

    least, dash, most = (scores or "0-100").partition("-")
    try:
        low, high = float(least or 0), float((most or 100) if dash else least)
    except ValueError:
        low, high = 1.0, 0.0
    if not 0.0 <= low <= high <= 100.0:
        message = f"{scores!r} isn't a range of scores; expected FROM-TO, such as 80-84 or 80-"
        raise click.BadParameter(message, param_hint="--score")
    return Wanted(Kind(kind) if kind else None, fields, low, high)


def _print_groups(folder: Path | None, style: str, color: str, *, joined: bool) -> None:
    from reconcile.cli.projects import open_project  # noqa: PLC0415 (two names need no project)
    from reconcile.pipeline import reconcile  # noqa: PLC0415 (the same)

    with progress() as tell:
        result = reconcile(open_project(folder), progress=tell)
    if style == "json":
        _put_json(result, joined=joined)
        return
    from reconcile.report import names_text  # noqa: PLC0415 (one format at a time)
    from reconcile.report.joined_subjects import joined_subjects  # noqa: PLC0415 (the same)

    source_of = {claim.id: claim.source for claim in result.claims}
    if joined:
        put_drawn(names_text.render_joined(joined_subjects(result), source_of), color)
    else:
        found = result.groups, result.close_calls, result.conflicts
        put_drawn(names_text.render_groups(*found, source_of), color)


def _put_json(result: Reconciliation, *, joined: bool) -> None:
    from reconcile.report import as_json  # noqa: PLC0415 (one format at a time)

    if joined:
        put(as_json.joined_json(result))
    else:
        put(as_json.groups_json(result.groups, result.close_calls, result.conflicts))


def _print_comparison(a: str, b: str, kind: Kind | None, style: str, color: str) -> None:
    from reconcile.names import compare  # noqa: PLC0415 (its tables are large)

    found = compare(a, b, kind)
    if style == "json":
        from reconcile.report.as_json import names_json  # noqa: PLC0415 (one format at a time)

        put(names_json(a, b, found))
    else:
        from reconcile.report.names_text import render_comparison  # noqa: PLC0415 (the same)

        put_drawn(render_comparison(a, b, found, None if kind else found.kind), color)
