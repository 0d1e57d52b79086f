"""A project's verdicts by every engine: one suite, a fixture an engine."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import pytest

OF_TABLES = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
OF_SPARK = pytest.mark.needs_extra("spark", "duckdb", "pyarrow", "pyspark", "pysail", "grpc")


def started_sail():
    """Return a Spark Connect server in this process: Sail, which needs no Java."""
    main = vars(sys.modules["__main__"])
    named = "__file__" in main
    main.setdefault("__file__", "tests")  # without one, pyspark takes this for its own tests
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        import pyspark.sql.connect.session  # noqa: F401, PLC0415 (an extra)

    if not named:
        del main["__file__"]
    from pysail.spark import SparkConnectServer  # noqa: PLC0415 (an extra)

    server = SparkConnectServer("127.0.0.1", 0)
    server.start(background=True)
    return server


def address_of(server):
    return f"sc://127.0.0.1:{server.listening_address[1]}"


@pytest.fixture(scope="session")
def sail():
    """Return the address of a Spark Connect server, one for all tests."""
    server = started_sail()
    yield address_of(server)
    server.stop()


@pytest.fixture
def sail_that_ends():
    """Return the address of a Spark Connect server, and what ends it."""
    server = started_sail()
    return address_of(server), server.stop


@pytest.fixture
def duckdb(tmp_path):
    """Return what opens DuckDB, judging in one process or in several."""

    def opened(processes=1):
        from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)
        from reconcile.engines.processes import judging_in  # noqa: PLC0415 (an extra)

        return Duck(tmp_path, processes, "500MB", judging_in(processes, few=0))

    return opened


@pytest.fixture(
    params=[
        pytest.param("duckdb", marks=OF_TABLES),
        pytest.param("duckdb-2", marks=OF_TABLES),
        pytest.param("spark", marks=OF_SPARK),
    ]
)
def by_engine(request, duckdb, tmp_path):
    """Return the verdicts on a project in a folder, and their rows, by each engine."""
    if request.param == "spark":
        from reconcile.engines.spark import Spark  # noqa: PLC0415 (an extra)

        remote = request.getfixturevalue("sail")
        return lambda *asked: judged(Spark(remote, tmp_path, "500MB"), *asked)
    return lambda *asked: judged(duckdb(2 if request.param == "duckdb-2" else 1), *asked)


@pytest.fixture
def by_duckdb(duckdb):
    """Return the verdicts on a project in a folder, and their rows, by DuckDB in this process."""
    return lambda *asked: judged(duckdb(), *asked)


def judged(engine, folder, wanted=None):
    from reconcile.engines.run import run  # noqa: PLC0415 (an extra)
    from reconcile.engines.size import readable_tables  # noqa: PLC0415
    from reconcile.engines.tables import claim_table  # noqa: PLC0415
    from reconcile.engines.verdict_rows import rows_of  # noqa: PLC0415
    from reconcile.files.faults import Faults  # noqa: PLC0415
    from reconcile.files.folder import at  # noqa: PLC0415
    from reconcile.files.project import read_project  # noqa: PLC0415

    where = at(Path(folder))
    try:
        paths = readable_tables(where, engine.reads)
        tables = [claim_table(path, where, Faults()) for path in paths]
        project = read_project(where._replace(apart=frozenset(paths)))
        found = run(engine, project, tables, *([wanted] if wanted else []))
        return found, list(rows_of(found.batches()))
    finally:
        engine.close()


@pytest.fixture(scope="session")
def by_new_duckdb(tmp_path_factory):
    """Return the verdicts on a project and their rows, by a new DuckDB judging in many processes.

    It is for laws, which call it for each example.
    """

    def judged_anew(folder, processes):
        from reconcile.engines.duck import Duck  # noqa: PLC0415 (an extra)
        from reconcile.engines.processes import judging_in  # noqa: PLC0415

        spill = tmp_path_factory.mktemp("spill")
        return judged(Duck(spill, 1, "500MB", judging_in(processes, few=0)), folder)

    return judged_anew


@pytest.fixture(scope="session")
def in_memory():
    """Return the summary and the verdict rows of a project in a folder, judged in memory."""

    def judged(folder, wanted=None):
        from reconcile.engines.in_memory import in_memory  # noqa: PLC0415 (an extra)
        from reconcile.engines.verdict_rows import rows_of  # noqa: PLC0415
        from reconcile.files.project import load  # noqa: PLC0415

        project = load(folder)
        assert not project.broken, project.findings
        found = in_memory(project, *([wanted] if wanted else []))
        return found, list(rows_of(found.batches()))

    return judged
