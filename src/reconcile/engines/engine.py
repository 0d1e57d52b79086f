"""What an engine offers: SQL over named tables, and questions judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pyarrow as pa

    from reconcile.engines.dialect import Dialect
    from reconcile.engines.judging import Task
    from reconcile.engines.tables import ClaimTable


class Asked(Protocol):
    """What is needed of an engine to ask it and to give it small tables."""

    def ask(self, query: str) -> list[dict[str, Any]]:
        """Return the rows of a query."""

    def add(self, name: str, table: pa.Table) -> None:
        """Make a small table of Python's known by a name."""


class Engine(Asked, Protocol):
    """What is asked of an engine: SQL over named tables, and rows judged."""

    name: ClassVar[str]
    reads: ClassVar[tuple[str, ...]]
    """The endings of the tables that it reads itself."""
    dialect: ClassVar[Dialect]

    def source(self, table: ClaimTable) -> str:
        """Return what reads a table in SQL."""

    def view(self, name: str, query: str) -> None:
        """Call a query by a name."""

    def keep(self, name: str, query: str) -> None:
        """Keep what a query finds, by a name."""

    def judge(self, query: str, task: Task, heard: Callable[[pa.RecordBatch], None]) -> Judged:
        """Judge the questions of a query; return where the verdicts are `judged`."""

    def close(self) -> None:
        """End it."""


class Judged(Protocol):
    """Where the verdicts are."""

    def ask(self, query: str) -> list[dict[str, Any]]:
        """Return the rows of a query."""

    def stream(self, query: str) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches, in its order."""
