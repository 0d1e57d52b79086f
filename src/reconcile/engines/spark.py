"""Spark as an engine, over Spark Connect: a cluster groups and judges, no Java is needed here.

Tables are read where they are, by the cluster. A row a question comes back here, where DuckDB
numbers, counts and orders them as it does its own.
"""

from __future__ import annotations

import re
import socket
import warnings
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

import pyarrow as pa

from reconcile.engines.dialect import Dialect, quoted
from reconcile.engines.duck import Duck
from reconcile.engines.errors import EngineError
from reconcile.engines.judging import judge_batches
from reconcile.engines.tables import PARQUET
from reconcile.engines.verdict_rows import JUDGED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from reconcile.engines.judging import Task
    from reconcile.engines.tables import ClaimTable

PORT = 15002
"""Where a Spark Connect server listens unless it is said otherwise."""
_SECONDS = 10
"""How long a server may take to answer at all."""
_RETRIES, _MOST_WAIT = 5, 5_000
"""How often and after how many milliseconds at most a call is tried again: for about ten seconds.

Spark's client goes on for ten minutes, but a server that ended has lost the session.
"""


def _collected(entry: Mapping[str, str]) -> str:
    fields = ", ".join(f"{quoted(key)}, {term}" for key, term in entry.items())
    return f"collect_list(named_struct({fields}))"


DIALECT = Dialect(
    collected=_collected,
    digest="sha2({}, 256)".format,
    trimmed="btrim({}, {})".format,
    spaced="trim(regexp_replace({}, {}, ' '))".format,
    matches="{} RLIKE {}".format,
    character="char({})".format,
)


class Spark:
    """A session on a Spark Connect server, and a database here for what comes back."""

    name: ClassVar[str] = "spark"
    reads: ClassVar[tuple[str, ...]] = (PARQUET,)
    dialect: ClassVar[Dialect] = DIALECT

    def __init__(self, remote: str, folder: Path, memory: str) -> None:
        """Open a session at `sc://HOST:PORT`; raise `EngineError` where nobody answers there."""
        _require_answer(remote)
        with _in_words(remote), warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of pandas, which isn't used here
            from pyspark.sql.connect.client.retries import DefaultPolicy  # noqa: PLC0415 (a second)
            from pyspark.sql.connect.session import SparkSession  # noqa: PLC0415 (takes a second)

            self._session = SparkSession.builder.remote(remote).create()
            again = DefaultPolicy(max_retries=_RETRIES, max_backoff=_MOST_WAIT)
            self._session.client.set_retry_policies([again])
        self._remote = remote
        self._here = Duck(folder, 1, memory)

    def source(self, table: ClaimTable) -> str:
        """Return what reads a table in SQL."""
        if _PATTERN.intersection(table.path):
            raise EngineError(
                f"{table.path}: to Spark a path with any of {' '.join(sorted(_PATTERN))} is a "
                "pattern for several files; give the file or its folder another name"
            )
        name = f"table_{abs(hash(table.path))}"
        with _in_words(self._remote):
            self._session.read.parquet(table.path).createOrReplaceTempView(name)
        return name

    def add(self, name: str, table: pa.Table) -> None:
        """Make a small table of Python's known by a name."""
        with _in_words(self._remote):
            rows = table if table.num_rows else []  # whose columns can't be seen
            made = self._session.createDataFrame(rows, _columns(table.schema))
            made.createOrReplaceTempView(name)

    def view(self, name: str, query: str) -> None:
        """Call a query by a name."""
        with _in_words(self._remote):
            self._session.sql(query).createOrReplaceTempView(name)

    keep = view

    def ask(self, query: str) -> list[dict[str, Any]]:
        """Return the rows of a query."""
        with _in_words(self._remote):
            found: list[dict[str, Any]] = self._session.sql(query).toArrow().to_pylist()
        return found

    def judge(self, query: str, task: Task, heard: Callable[[pa.RecordBatch], None]) -> Duck:
        """Judge the questions of a query; return where the verdicts are `judged`."""

        def judged(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            return judge_batches(task, batches)

        with _in_words(self._remote):
            found = self._session.sql(query).mapInArrow(judged, _columns(JUDGED)).toArrow()
        for batch in found.to_batches():
            heard(batch)
        self._here.add("judged", found.cast(JUDGED))
        return self._here

    def close(self) -> None:
        """End the session; a server that is gone has ended it."""
        self._here.close()
        self._session.client.set_retry_policies([])
        with suppress(EngineError), _in_words(self._remote):
            self._session.stop()


_TYPES = {pa.int64(): "BIGINT", pa.bool_(): "BOOLEAN", pa.string(): "STRING"}


def _columns(schema: pa.Schema) -> str:
    """Return columns as Spark writes them, in their order: results are matched by position."""
    return ", ".join(f"{column.name} {_TYPES[column.type]}" for column in schema)


def _require_answer(remote: str) -> None:
    """Raise where nothing listens, which Spark's own client would try for minutes."""
    parts = urlsplit(remote)
    try:
        if parts.scheme != "sc" or not parts.hostname:
            raise EngineError(
                f"{remote} isn't an address of a Spark Connect server: sc://HOST:PORT"
            )
        with socket.create_connection((parts.hostname, parts.port or PORT), _SECONDS):
            return
    except (OSError, ValueError) as error:
        raise EngineError(f"no Spark Connect server answers at {remote}: {error}") from None


@contextmanager
def _in_words(remote: str) -> Iterator[None]:
    """Turn what Spark's client raises into one line that says where it comes from."""
    import grpc  # noqa: PLC0415 (an extra)
    from pyspark.errors import PySparkException  # noqa: PLC0415 (an extra)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of calls that were tried often enough
            yield
    except (PySparkException, grpc.RpcError) as error:
        raise EngineError(_line(remote, error)) from error


_PATTERN = frozenset("*?[]{}\\")
"""What makes a pattern of a path for Spark, which has no way to take it as it is."""
_TRACEBACK = re.compile(
    r"Traceback \(most recent call last\):\n(?:[ \t].*\n)*(?:reconcile\.\S*EngineError: )?(\S.*)"
)
"""What Python says of a worker's error: its last line, behind which Java may say more."""
_HELP = {
    "No module named 'reconcile": "the workers of {} can't import reconcile: install "
    "reconcile-claims there, the same version",
    "configuration not found": "the server at {} doesn't know what this client asks: install "
    "pyspark-client there, the same version",
}
"""By what an error says, what to do about it."""


def _line(remote: str, error: Exception) -> str:
    """Return what a person needs of an error: a line."""
    said = str(error)
    for text, what_helps in _HELP.items():
        if text in said:
            return what_helps.format(remote)
    trace = _TRACEBACK.search(said)
    if trace:
        return f"Spark at {remote}: {trace[1]}"
    for each in (error, error.__cause__, error.__context__):
        said = _details(each) or said
    first = next((line for line in said.splitlines() if line.strip()), type(error).__name__)
    return f"Spark at {remote}: {first}"


def _details(error: BaseException | None) -> str:
    import grpc  # noqa: PLC0415 (an extra)

    return (error.details() or "") if isinstance(error, grpc.Call) else ""
