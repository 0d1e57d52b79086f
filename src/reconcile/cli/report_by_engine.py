"""`report` where it makes a row a question: the options of engines, and what is printed."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from reconcile.cli.engine import MEMORY, EngineAsked, large_tables, verdicts_by
from reconcile.cli.output import put_drawn, put_pieces, refuse_terminal
from reconcile.cli.progress import progress
from reconcile.report.formats import TERMINAL

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.report.selection import Selection

VERDICT_ROWS = "verdicts"
"""What `--as` calls a row a question."""
FORMATS = (TERMINAL, "json", "jsonl", "csv", "parquet")
ENGINES = ("memory", "duckdb", "spark")

_OPTIONS = (
    click.option(
        "--spark-remote",
        metavar="sc://HOST:PORT",
        help="With --engine spark: the Spark Connect server.",
    ),
    click.option(
        "--processes",
        type=click.IntRange(min=1),
        metavar="N",
        help="With --engine duckdb: how many processes judge; without it, as many as cores.",
    ),
    click.option(
        "--memory",
        metavar="SIZE",
        help="With --engine duckdb: what grouping may take before it uses the disk: 500MB, 4GB. "
        f"Without it, {MEMORY}.",
    ),
    click.option(
        "--engine",
        type=click.Choice(ENGINES),
        help="What judges the claims, a row a question: DuckDB or Spark read tables of any size. "
        "Without it, memory, and DuckDB for more than 100,000 claims in tables.",
    ),
)
Command = Any  # what click's decorators take and give


class RowsAsked(NamedTuple):
    """What else a call says that decides whether rows are wanted, or can be."""

    style: str
    form: str | None
    depth: str | None
    all_pairs: bool


def by_engines(command: Command) -> Command:
    """Add the options of engines; the command gets them as one `by`."""

    @wraps(command)
    def with_engine(
        *,
        engine: str | None,
        memory: str | None,
        processes: int | None,
        spark_remote: str | None,
        **others: object,
    ) -> object:
        asked = EngineAsked(engine, memory, processes, spark_remote)
        return command(by=asked, **others)

    decorated: Command = with_engine
    for option in _OPTIONS:
        decorated = option(decorated)
    return decorated


def rows_by(by: EngineAsked, folder: Path | None, asked: RowsAsked) -> EngineAsked | None:
    """Return what makes a row a question; None where single claims are to be reported.

    Unless an engine is asked for, tables of very many claims are for DuckDB, which is said.
    """
    if by.engine or asked.form == VERDICT_ROWS:
        _require_rows(asked)
    elif asked.style != TERMINAL or asked.form or asked.depth or asked.all_pairs:
        _refuse_options_of_engines(by)
        return None
    if by.engine:
        return by
    if large_tables(folder):
        return by._replace(engine="duckdb")
    if asked.form == VERDICT_ROWS:
        return by._replace(engine="memory")
    _refuse_options_of_engines(by)
    return None


def _refuse_options_of_engines(by: EngineAsked) -> None:
    """Refuse what is said of how an engine judges, where none does."""
    given = {
        "--memory": by.memory,
        "--processes": by.processes,
        "--spark-remote": by.remote,
    }
    for option, said in given.items():
        if said is not None:
            raise click.UsageError(f"{option} is for --engine, which makes a row a question")


def _require_rows(asked: RowsAsked) -> None:
    """Refuse what a row a question can't be."""
    if asked.style not in FORMATS:
        formats = ", ".join(FORMATS)
        raise click.UsageError(f"verdict rows can't be {asked.style}: formats are {formats}")
    if asked.form not in (None, VERDICT_ROWS):
        raise click.UsageError(f"--as {asked.form} needs single claims: leave out --engine")
    if asked.depth or asked.all_pairs:
        option = "all-pairs" if asked.all_pairs else asked.depth
        raise click.UsageError(f"--{option} needs single claims: leave it out")


def put_verdicts(
    by: EngineAsked,
    folder: Path | None,
    wanted: Selection,
    style: str,
    output: Path | None,
    color: str,
) -> None:
    """Print or write the verdicts, a row a question."""
    from reconcile.engines.interrupts import ended_in_order  # noqa: PLC0415 (an engine's)

    if output is not None:
        from reconcile.files.write import require_place  # noqa: PLC0415 (only writing needs it)

        require_place(output)  # judging may take minutes
    else:
        refuse_terminal(is_text=style != "parquet")
    with ended_in_order(), progress() as tell, verdicts_by(by, folder, wanted, tell) as found:
        if style == TERMINAL:
            from reconcile.report.verdicts.text import verdicts_drawn  # noqa: PLC0415 (one format)

            drawn = verdicts_drawn(found)
        else:
            from reconcile.report.verdicts.streams import WRITERS  # noqa: PLC0415 (one format)

            put_pieces(WRITERS[style](found), output, is_text=style != "parquet")
    if style == TERMINAL:
        put_drawn(drawn, color, output)
