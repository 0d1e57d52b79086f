"""A project's verdicts by every engine: one suite, a fixture an engine."""

from __future__ import annotations

from pathlib import Path

import pytest

ENGINES = [pytest.param("duckdb", marks=pytest.mark.needs_extra("tables", "duckdb", "pyarrow"))]


@pytest.fixture(params=ENGINES)
def opened(request, tmp_path):
    """Return what opens an engine: one for each project."""

    def duckdb():
        from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)

        return Duck(tmp_path, 1, "500MB")

    return {"duckdb": duckdb}[request.param]


@pytest.fixture
def by_engine(opened):
    """Return the summary and the verdict rows of a project in a folder, by an engine."""

    def judged(folder, wanted=None):
        from reconcile.engines.run import EVERYTHING, run  # noqa: PLC0415 (an extra)
        from reconcile.engines.tables import claim_table, readable_tables  # noqa: PLC0415
        from reconcile.engines.verdict_rows import rows_of  # noqa: PLC0415
        from reconcile.files.faults import Faults  # noqa: PLC0415
        from reconcile.files.folder import at  # noqa: PLC0415
        from reconcile.files.project import read_project  # noqa: PLC0415

        where = at(Path(folder))
        engine = opened()
        try:
            paths = readable_tables(where, engine.reads)
            tables = [claim_table(path, where, Faults()) for path in paths]
            project = read_project(where._replace(apart=frozenset(paths)))
            found = run(engine, project, tables, wanted or EVERYTHING)
            return found, list(rows_of(found.batches()))
        finally:
            engine.close()

    return judged


@pytest.fixture
def in_memory():
    """Return the summary and the verdict rows of a project in a folder, judged in memory."""

    def judged(folder, wanted=None):
        from reconcile.engines.in_memory import in_memory  # noqa: PLC0415 (an extra)
        from reconcile.engines.run import EVERYTHING  # noqa: PLC0415 (an extra)
        from reconcile.engines.verdict_rows import rows_of  # noqa: PLC0415
        from reconcile.files.project import load  # noqa: PLC0415

        project = load(folder)
        assert not project.broken, project.findings
        found = in_memory(project, wanted or EVERYTHING)
        return found, list(rows_of(found.batches()))

    return judged
