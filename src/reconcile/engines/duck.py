"""DuckDB as an engine: one machine, all its cores, memory bounded, what doesn't fit on the disk."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from reconcile.engines.dialect import Dialect, quoted
from reconcile.engines.errors import EngineError
from reconcile.engines.judging import judge_batches
from reconcile.engines.memory_size import in_bytes
from reconcile.engines.tables import DELIMITED, PARQUET
from reconcile.engines.verdict_rows import JUDGED

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
    from pathlib import Path

    from reconcile.engines.judging import Task
    from reconcile.engines.tables import ClaimTable

    Batches = Generator[pa.RecordBatch]
    Judging = Callable[[Task, Iterable[pa.RecordBatch]], Batches]

ROWS = 2048
"""Questions in a batch."""
_OF_A_THREAD = 125_000_000
"""Bytes: DuckDB's guide to performance says that each thread needs them at least (Environment)."""
_INTERRUPTED = "Query interrupted"
"""What DuckDB's Python says of an interrupt."""


def _collected(entry: Mapping[str, str]) -> str:
    return f"list(struct_pack({', '.join(f'{key} := {term}' for key, term in entry.items())}))"


DIALECT = Dialect(
    collected=_collected,
    digest="sha256({})".format,
    trimmed="trim({}, {})".format,
    spaced="trim(regexp_replace({}, {}, ' ', 'g'))".format,
    matches="regexp_matches({}, {})".format,
    character="chr({})".format,
)


class Duck:
    """A database in memory that spills into a folder."""

    name: ClassVar[str] = "duckdb"
    reads: ClassVar[tuple[str, ...]] = (PARQUET, *DELIMITED)
    dialect: ClassVar[Dialect] = DIALECT

    def __init__(
        self, folder: Path, threads: int, memory: str, judging: Judging = judge_batches
    ) -> None:
        """Open it with so many threads, or as few as have enough of `memory`, as DuckDB writes it.

        `judging` maps questions to verdicts.
        """
        self._folder = folder
        self._judging = judging
        self._open = duckdb.connect(
            config={
                "threads": max(1, min(threads, in_bytes(memory) // _OF_A_THREAD)),
                "memory_limit": memory,
                "temp_directory": str(folder / "spilled"),
                "preserve_insertion_order": False,
            }
        )

    def source(self, table: ClaimTable) -> str:
        """Return what reads a table in SQL."""
        # a folder such as `source=one/` would take the place of the column `source`
        file = f"{_file(table.path)}, hive_partitioning = false"
        if table.path.endswith(PARQUET):
            return f"read_parquet({file})"
        return (
            f"read_csv({file}, header = true, all_varchar = true,"
            f" names = [{', '.join(map(quoted, table.columns))}], skip = {table.skipped},"
            f" delim = {quoted(table.delimiter)}, quote = '\"', escape = '\"')"
        )

    def add(self, name: str, table: pa.Table) -> None:
        """Make a small table of Python's known by a name."""
        self._open.register(f"given_{name}", table)
        self._run(f"CREATE TEMP TABLE {name} AS SELECT * FROM given_{name}")
        self._open.unregister(f"given_{name}")

    def view(self, name: str, query: str) -> None:
        """Call a query by a name."""
        self._run(f"CREATE TEMP VIEW {name} AS {query}")

    def keep(self, name: str, query: str) -> None:
        """Keep what a query finds, by a name."""
        self._run(f"CREATE TEMP TABLE {name} AS {query}")

    def ask(self, query: str) -> list[dict[str, Any]]:
        """Return the rows of a query."""
        with _in_words():
            found: list[dict[str, Any]] = self._run(query).to_arrow_table().to_pylist()
        return found

    def stream(self, query: str) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches, in its order."""
        with _in_words():
            yield from self._run(query).to_arrow_reader(ROWS)

    def judge(self, query: str, task: Task, heard: Callable[[pa.RecordBatch], None]) -> Duck:
        """Judge the questions of a query; return where the verdicts are `judged`."""
        file = self._folder / "judged.parquet"
        try:
            self._write(file, closing(self._judging(task, self.stream(query))), heard)
        except OSError as error:
            raise EngineError(
                f"verdicts can't be kept in {self._folder.parent} meanwhile: {error}; "
                "TMPDIR names a folder with more room"
            ) from None
        self.view("judged", f"SELECT * FROM read_parquet({quoted(str(file))})")
        return self

    @staticmethod
    def _write(
        file: Path, judging: closing[Batches], heard: Callable[[pa.RecordBatch], None]
    ) -> None:
        with judging as judged, pq.ParquetWriter(file, JUDGED, compression="lz4") as writer:
            for batch in judged:
                writer.write_batch(batch)
                heard(batch)

    def close(self) -> None:
        """End it."""
        self._open.close()

    def _run(self, query: str) -> Any:  # noqa: ANN401 (a connection or a relation)
        with _in_words():
            return (
                self._open.sql(query) if query.startswith("SELECT") else self._open.execute(query)
            )


def _file(path: str) -> str:
    """Return a path as the literal of that one file: to DuckDB a path is a pattern for several."""
    return quoted("".join(f"[{each}]" if each in "*?[" else each for each in path))


@contextmanager
def _in_words() -> Iterator[None]:
    """Turn what DuckDB raises into one line, with what to do about it.

    It hears an interrupt in a query of its own accord, and raises another error for it.
    """
    try:
        yield
    except RuntimeError as error:
        if str(error) != _INTERRUPTED:
            raise
        raise KeyboardInterrupt from error
    except duckdb.OutOfMemoryException as error:
        said = _first_line(error)
        helps = "TMPDIR names a folder with more room, or " if "offload" in said else ""
        raise EngineError(f"DuckDB: {said}; {helps}--memory lets it take more") from error
    except (duckdb.Error, pa.ArrowException) as error:
        raise EngineError(f"DuckDB: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
