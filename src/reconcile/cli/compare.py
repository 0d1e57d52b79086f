"""`reconcile compare`: how two values relate, or every row of a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from reconcile.cli.compare_table import compare_table
from reconcile.cli.options import Command, in_color, in_format
from reconcile.cli.output import put, put_lines
from reconcile.one_pair import Circumstance, outcome, type_names
from reconcile.values.base import NO_OPTIONS, Options, ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _twice(
    name: str, text: str, choices: Sequence[str] | None = None
) -> Callable[[Command], Command]:
    """Return an option for the circumstances of A and B: once for both, twice for each."""
    return click.option(
        name,
        multiple=True,
        type=click.Choice(choices) if choices else str,
        metavar=None if choices else "DATE",
        help=f"{text} Once for both values, twice for A and B.",
    )


@click.command()
@click.argument("type_name", metavar="TYPE", type=click.Choice(type_names()))
@click.argument("a", required=False)
@click.argument("b", required=False)
@_twice("--stage", "Said of a plan or of what happened.", ("planned", "happened"))
@_twice("--as-of", "The day or span that the value speaks of.")
@_twice("--measure", "How a figure came about.", ("documented", "estimate"))
@_twice("--published", "The day on which the source appeared, for 'Monday' and the like.")
@click.option("--of", multiple=True, metavar="WORD", help="The words of a scale or choice, each.")
@click.option(
    "--batch",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE.tsv",
    help="Compare the columns A and B of a table, row by row, and add the outcome.",
)
@in_format("terminal", "json")
@in_color
def compare(
    type_name: str,
    a: str | None,
    b: str | None,
    stage: tuple[str, ...],
    as_of: tuple[str, ...],
    measure: tuple[str, ...],
    published: tuple[str, ...],
    of: tuple[str, ...],
    batch: Path | None,
    style: str,
    color: str,
) -> None:
    """Print how two values of a TYPE relate, why, and what would flip it.

    reconcile compare count "more than 300,000" "more than 310,000"
    """
    options = Options(of) if of else NO_OPTIONS
    if batch is not None:
        if a is not None:
            raise click.UsageError("--batch takes its values from the table, not from the call")
        raise click.exceptions.Exit(compare_table(type_name, batch, options, style))
    if a is None or b is None:
        raise click.UsageError("compare takes two values, A and B, or a table with --batch")
    a_is, b_is = _circumstances(stage, as_of, measure, published)
    try:
        found = outcome(type_name, a, b, a_is=a_is, b_is=b_is, options=options)
    except ValueSyntaxError as error:
        _refuse(error)
    if style == "json":
        from reconcile.report.pair_json import pair_json  # noqa: PLC0415 (one format at a time)

        put(pair_json(type_name, found))
    else:
        from reconcile.report.pair_text import render  # noqa: PLC0415 (one format at a time)

        put_lines(lambda width: render(found, width), color)


def _circumstances(*given: tuple[str, ...]) -> tuple[Circumstance, Circumstance]:
    """Return what surrounds A and B; each option was given never, once for both, or once each."""
    for values in given:
        if len(values) > 2:
            raise click.UsageError(f"{', '.join(values)}: one for both values, or one for each")
    first = (values[0] if values else None for values in given)
    second = (values[-1] if values else None for values in given)
    return Circumstance(*first), Circumstance(*second)


def _refuse(error: ValueSyntaxError) -> NoReturn:
    raise click.UsageError(f"{error.message}; expected: {error.expected}") from None
