"""From a call that asks for verdict rows to these: by an engine, or in memory."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reconcile.cli.projects import WRONG_INPUT, report_faults
from reconcile.cli.refusal import RefusalError
from reconcile.files.faults import Faults
from reconcile.files.folder import ProjectNotFoundError, at, find
from reconcile.model.finding import in_order
from reconcile.report.selection import VERDICTS, Selection, missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reconcile.engines.run import Engine, Narrowed, Verdicts
    from reconcile.engines.tables import ClaimTable
    from reconcile.files.folder import Folder
    from reconcile.model.project import Project

    Tell = Callable[..., None]

ENGINES = ("memory", "duckdb")
_EXTRAS = {"duckdb": ("tables", ("duckdb", "pyarrow")), "memory": ("tables", ("pyarrow",))}
"""By engine, the extra that it needs, and the modules of it."""
MEMORY = "1GB"


@contextmanager
def verdicts_by(
    engine: str, folder: Path | None, wanted: Selection, memory: str, tell: Tell | None
) -> Iterator[Verdicts]:
    """Give the verdicts on a project's claims; faults in its files end the call with status 2."""
    _require(engine)
    from reconcile.engines.errors import EngineError  # noqa: PLC0415 (few calls need an engine)

    where = _folder(folder)
    try:
        if engine == "memory":
            yield _in_memory(where, wanted, tell)
        else:
            with _opened(engine, memory) as opened:
                yield _by(opened, where, wanted, tell)
    except EngineError as error:
        raise RefusalError(str(error)) from None


def _folder(named: Path | None) -> Folder:
    try:
        return find(Path.cwd()) if named is None else at(named)
    except ProjectNotFoundError as error:
        raise RefusalError(str(error)) from None


def _require(engine: str) -> None:
    """Refuse an engine whose extra isn't installed."""
    extra, modules = _EXTRAS[engine]
    for module in modules:
        try:
            import_module(module)
        except ImportError:
            raise RefusalError(
                f"verdict rows by {engine} need {module}: pip install 'reconcile-claims[{extra}]'"
            ) from None


@contextmanager
def _opened(engine: str, memory: str) -> Iterator[Engine]:
    """Open an engine with a folder for what doesn't fit into memory, removed at the end."""
    del engine
    from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)

    with tempfile.TemporaryDirectory(prefix="reconcile-", ignore_cleanup_errors=True) as folder:
        opened = Duck(Path(folder), os.cpu_count() or 1, memory)
        try:
            yield opened
        finally:
            opened.close()


def _by(opened: Engine, where: Folder, wanted: Selection, tell: Tell | None) -> Verdicts:
    from reconcile.engines.run import FaultyRowsError, run  # noqa: PLC0415 (an extra)
    from reconcile.engines.tables import readable_tables  # noqa: PLC0415 (an extra)

    paths = readable_tables(where, opened.reads)
    project = _read(where._replace(apart=frozenset(paths)))
    faults = Faults()
    tables = _tables(paths, where, faults)
    narrowed = _narrowed(wanted, project)
    told = (lambda what, done, total: tell(done, total, what)) if tell else None
    try:
        return run(opened, project, tables, narrowed, told)
    except FaultyRowsError as error:
        from reconcile.engines.faulty_rows import note_rows  # noqa: PLC0415 (an extra)

        note_rows(error.faults, tables, faults)
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
    from reconcile.engines.run import Narrowed  # noqa: PLC0415 (an extra)

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
