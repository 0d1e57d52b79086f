"""From a call that asks for verdict rows to these: by an engine, or in memory."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from reconcile.cli.projects import WRONG_INPUT, report_faults
from reconcile.cli.refusal import RefusalError
from reconcile.files.faults import Faults
from reconcile.files.folder import ProjectNotFoundError, at, find
from reconcile.model.finding import in_order
from reconcile.report.selection import VERDICTS, Selection, missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reconcile.engines.engine import Engine
    from reconcile.engines.tables import ClaimTable
    from reconcile.engines.verdicts import Narrowed, Verdicts
    from reconcile.files.folder import Folder
    from reconcile.model.project import Project

    Tell = Callable[..., None]

EXTRAS = {
    "duckdb": ("tables", ("duckdb", "pyarrow")),
    "spark": ("spark", ("duckdb", "grpc", "pyarrow", "pyspark")),
    "memory": ("tables", ("pyarrow",)),
}
"""By engine, the extra that it needs, and the modules of it."""
MEMORY = "1GB"
"""What grouping may take unless it is said."""


class EngineAsked(NamedTuple):
    """Which engine judges, None for whichever fits; and what is said of how."""

    engine: str | None
    memory: str | None
    processes: int | None
    remote: str | None


def large_tables(folder: Path | None) -> bool:
    """Say whether the tables of a project have so many claims that DuckDB judges them; print it."""
    from reconcile.engines.size import LARGE, claims_in, readable_tables  # noqa: PLC0415 (a project's)

    try:
        paths = readable_tables(_found(folder), (".parquet", ".csv", ".tsv"))
    except ProjectNotFoundError:
        return False
    claims = claims_in(paths)
    if claims <= LARGE:
        return False
    what = f"about {claims:,} claims in tables"
    try:
        _require("duckdb")
    except RefusalError:
        click.echo(
            f"{what}: read into memory; DuckDB takes less: pip install 'reconcile-claims[tables]'",
            err=True,
        )
        return False
    click.echo(f"{what}: judged by DuckDB, a row a question (--engine memory: in memory)", err=True)
    return True


@contextmanager
def verdicts_by(
    by: EngineAsked, folder: Path | None, wanted: Selection, tell: Tell | None
) -> Iterator[Verdicts]:
    """Give the verdicts on a project's claims; faults in its files end the call with status 2."""
    _require_fitting(by)
    _require(by.engine or "memory")
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (few calls need an engine)

    where = _folder(folder)
    try:
        if by.engine == "memory":
            yield _in_memory(where, wanted, tell)
        else:
            with _opened(by) as opened:
                yield _by(opened, where, wanted, tell)
    except EngineError as error:
        raise RefusalError(str(error)) from None


def _require_fitting(by: EngineAsked) -> None:
    """Refuse options that say nothing of the engine, and a size that is none."""
    if by.memory:
        _require_size(by.memory)
    if by.memory and by.engine == "memory":
        raise click.UsageError("--memory is for --engine duckdb: in memory, nothing uses the disk")
    if (by.engine == "spark") != (by.remote is not None):
        missing = "--engine spark needs --spark-remote sc://HOST:PORT"
        alone = "--spark-remote is for --engine spark"
        raise click.UsageError(alone if by.remote else missing)
    if by.processes and by.engine != "duckdb":
        raise click.UsageError("--processes is for --engine duckdb")


def _require_size(memory: str) -> None:
    from reconcile.engines.memory_size import in_bytes  # noqa: PLC0415 (an engine's)

    try:
        in_bytes(memory)
    except ValueError:
        raise RefusalError(
            f"--memory can't be {memory!r}; write a size such as 500MB or 4GB"
        ) from None


def _found(named: Path | None) -> Folder:
    return find(Path.cwd()) if named is None else at(named)


def _folder(named: Path | None) -> Folder:
    try:
        return _found(named)
    except ProjectNotFoundError as error:
        raise RefusalError(str(error)) from None


def _require(engine: str) -> None:
    """Refuse an engine whose extra isn't installed."""
    extra, modules = EXTRAS[engine]
    for module in modules:
        try:
            import_module(module)
        except ImportError:
            raise RefusalError(
                f"verdict rows by {engine} need {module}: pip install 'reconcile-claims[{extra}]'"
            ) from None


@contextmanager
def _opened(by: EngineAsked) -> Iterator[Engine]:
    """Open an engine; whatever it put on the disk is removed at the end."""
    from reconcile.engines.temporary_folder import temporary_folder  # noqa: PLC0415 (an engine's)

    made = _spark if by.engine == "spark" else _duck
    with temporary_folder() as folder, closing(made(by, folder)) as opened:
        yield opened


def _spark(by: EngineAsked, folder: Path) -> Engine:
    from reconcile.engines.spark import Spark  # noqa: PLC0415 (an extra)

    return Spark(by.remote or "", folder, by.memory or MEMORY)


def _duck(by: EngineAsked, folder: Path) -> Engine:
    from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)
    from reconcile.engines.processes import judging_in  # noqa: PLC0415 (an extra)

    processes = by.processes or os.cpu_count() or 1
    return Duck(folder, processes, by.memory or MEMORY, judging_in(processes))


def _by(opened: Engine, where: Folder, wanted: Selection, tell: Tell | None) -> Verdicts:
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (an engine's)
    from reconcile.engines.run import run  # noqa: PLC0415 (an extra)
    from reconcile.engines.size import readable_tables  # noqa: PLC0415 (an engine's)
    from reconcile.engines.survey import FaultyRowsError  # noqa: PLC0415 (an extra)

    paths = readable_tables(where, opened.reads)
    project = _read(where._replace(apart=frozenset(paths)))
    faults = Faults()
    tables = _tables(paths, where, faults)
    narrowed = _narrowed(wanted, project)
    told = (lambda what, done, total: tell(done, total, what)) if tell else None
    try:
        return run(opened, project, tables, narrowed, told)
    except (FaultyRowsError, EngineError) as error:
        from reconcile.engines.faulty_rows import note_broken, note_rows  # noqa: PLC0415 (an extra)

        if isinstance(error, FaultyRowsError):
            note_rows(error.faults, tables, faults)
        else:
            note_broken(tables, faults)
        if not faults.found:
            raise
        raise _refused(faults) from None


def _tables(paths: tuple[Path, ...], where: Folder, faults: Faults) -> tuple[ClaimTable, ...]:
    from reconcile.engines.tables import claim_table  # noqa: PLC0415 (an extra)

    tables = [table for path in paths if (table := claim_table(path, where, faults))]
    if faults.found:
        raise _refused(faults)
    return tuple(tables)


def _refused(faults: Faults) -> click.exceptions.Exit:
    report_faults(in_order(faults.found))
    return click.exceptions.Exit(WRONG_INPUT)


def _read(where: Folder) -> Project:
    from reconcile.files.project import read_project  # noqa: PLC0415 (help needs no project)

    project = read_project(where)
    report_faults(project.findings)
    if project.broken:
        raise click.exceptions.Exit(WRONG_INPUT)
    return project


def _in_memory(where: Folder, wanted: Selection, tell: Tell | None) -> Verdicts:
    from reconcile.engines.in_memory import in_memory  # noqa: PLC0415 (an extra)

    project = _read(where)
    return in_memory(project, _narrowed(wanted, project), tell)


def _narrowed(wanted: Selection, project: Project) -> Narrowed:
    """Return what is to be reported; a field or source that isn't known is refused."""
    from reconcile.engines.verdicts import Narrowed  # noqa: PLC0415 (an engine's)

    families = {
        ".".join(parts[: n + 1])
        for parts in (name.split(".") for name in project.fields)
        for n in range(len(parts))
    }
    known: dict[str, Any] = {"field": families, "source": project.sources}
    for what, names in (("field", wanted.fields), ("source", wanted.sources)):
        for name in names:
            if name not in known[what]:
                raise RefusalError(missing(what, name, known[what]))
    verdicts = {verdict.value for name in wanted.verdicts for verdict in VERDICTS[name]}
    return Narrowed(wanted.fields, wanted.subjects, wanted.sources, tuple(sorted(verdicts)))
