"""`reconcile compare`: how two values relate, or every row of a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reconcile.cli.compare_options import given, of_both, of_pairs
from reconcile.cli.compare_table import compare_table
from reconcile.cli.given_file import GivenFile
from reconcile.cli.options import in_color, in_format, unpaged
from reconcile.cli.output import put, put_drawn
from reconcile.cli.refusal import RefusalError
from reconcile.one_pair import (
    NOTHING_KNOWN,
    Circumstance,
    Known,
    frame_of,
    outcome,
    type_names,
)
from reconcile.values.registry import value_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import Options, ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.settings import Settings
    from reconcile.values.value_type import ValueType

_DECLARING = ("scale", "choice")
_EXAMPLES = (
    'reconcile compare count "at least 15" 13',
    'reconcile compare date Monday "2 June 2025" --published 2025-06-03',
    'reconcile compare status expected "stayed away"',
    "reconcile compare scale open closed --of open --of closed",
    "reconcile compare count --batch pairs.tsv > judged.tsv",
)


class CompareCommand(click.Command):
    """A command whose help ends with what each type reads, which costs their imports."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the types with what they read, then examples."""
        del ctx
        with formatter.section("Types, and what they read"):
            formatter.write_dl([(name, value_type(name).reads) for name in type_names()])
        with formatter.section("Examples"):
            formatter.write_text("\b\n" + "\n".join(_EXAMPLES))


@click.command(cls=CompareCommand)
@click.argument("type_name", metavar="TYPE", type=click.Choice(type_names()))
@click.argument("a", required=False)
@click.argument("b", required=False)
@of_both("--stage", "Said of a plan or of what happened.", ("planned", "happened", "-"))
@of_both("--as-of", "The day or span that the value is about.")
@of_both("--measure", "How a figure came about.", ("documented", "estimate", "-"))
@of_both("--published", "The day on which the source appeared, for 'Monday' and the like.")
@of_both("--complete", "Whether a list of parties is the whole list.", ("yes", "no"))
@click.option(
    "--of", multiple=True, metavar="WORD", help="The words of a scale, in order, or of a choice."
)
@click.option(
    "--compatible",
    multiple=True,
    metavar="WORD=WORD",
    callback=of_pairs,
    help="Two words of a choice that don't exclude each other.",
)
@click.option(
    "--batch",
    type=GivenFile(allow_dash=True),
    metavar="FILE.tsv",
    help="Compare the columns A and B of a table between tabs or commas, row by row, and add the"
    " outcome. Columns such as A_stage and B_as_of give the circumstances of a row; - reads"
    " standard input.",
)
@click.option(
    "--project",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Use the names, decisions on names and settings of this project; without it, of none.",
)
@in_format("terminal", "json")
@in_color
@unpaged
def compare(
    type_name: str,
    a: str | None,
    b: str | None,
    of: tuple[str, ...],
    compatible: frozenset[frozenset[str]],
    batch: Path | None,
    folder: Path | None,
    style: str,
    color: str,
    **circumstances: tuple[str, ...],
) -> None:
    """Print how two values of a TYPE relate, why, and what would change it.

    Give a context option once for both values, or twice (A, then B). Use - for unknown.
    """
    options = _options(type_name, of, compatible)
    a_is, b_is = given(circumstances)
    known, settings = _known(folder)
    if batch is not None:
        if a is not None:
            raise click.UsageError("--batch takes its values from the table, not from the call")
        kind = value_type(type_name, options, settings)
        raise click.exceptions.Exit(_judge_table(kind, batch, (a_is, b_is), style, known))
    if a is None or b is None:
        raise click.UsageError("compare takes two values, A and B, or a table with --batch")
    try:
        found = outcome(
            type_name,
            a,
            b,
            a_is=a_is,
            b_is=b_is,
            options=options,
            settings=settings,
            known=known,
        )
    except ValueSyntaxError as error:
        raise _refusal(error) from None
    if style == "json":
        from reconcile.report.as_json import pair_json  # noqa: PLC0415 (one format at a time)

        put(pair_json(type_name, found))
    else:
        from reconcile.report.pair_text import render  # noqa: PLC0415 (one format at a time)

        put_drawn(render(found), color)


def _known(folder: Path | None) -> tuple[Known, Settings]:
    """Return what a project knows of names, and its settings; nothing and defaults without one."""
    if folder is None:
        return NOTHING_KNOWN, DEFAULTS
    from reconcile.cli.projects import open_project  # noqa: PLC0415 (most calls need no project)

    project = open_project(folder)
    return Known(project.entities, project.rulings), project.settings or DEFAULTS


def _options(type_name: str, of: Sequence[str], compatible: frozenset[frozenset[str]]) -> Options:
    """Return what the field of such values would declare."""
    if type_name in _DECLARING and not of:
        raise click.UsageError(f"give the {type_name}'s words in order: --of WORD --of WORD")
    if type_name not in _DECLARING and of:
        raise click.UsageError(f"--of gives the words of a scale or choice, not of a {type_name}")
    strange = sorted(word for pair in compatible for word in pair if word not in of)
    if strange:
        named = f"--compatible names '{strange[0]}'"
        raise RefusalError(f"{named}, which isn't a word of a choice given by --of")
    return Options(tuple(of), compatible)


def _judge_table(
    kind: ValueType[Any],
    table: Path,
    around: tuple[Circumstance, Circumstance],
    style: str,
    known: Known,
) -> int:
    try:
        frames = frame_of(around[0]), frame_of(around[1])
    except ValueSyntaxError as error:
        raise _refusal(error) from None
    return compare_table(kind, table, frames, style, known)


def _refusal(error: ValueSyntaxError) -> RefusalError:
    return RefusalError(f"{error.message}; expected: {error.expected}")
