"""The verdicts of a project as they come out of any engine: what is asked for, what is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pyarrow as pa

    from reconcile.engines.not_reported import LeftOut


class Narrowed(NamedTuple):
    """What is to be reported: field families, subjects, sources and verdicts; all if empty."""

    fields: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()


EVERYTHING = Narrowed()


class Summary(NamedTuple):
    """How much was looked at, how many questions have each verdict, and what isn't in them."""

    claims: int
    sources: int
    questions: int
    of_several_origins: int
    verdicts: dict[str, int]
    not_all_compared: int
    shown: int


class Verdicts(NamedTuple):
    """The verdicts, counted; and, worst first, as batches of `VERDICTS` whenever asked for."""

    engine: str
    summary: Summary
    left_out: tuple[LeftOut, ...]
    batches: Callable[[], Iterator[pa.RecordBatch]]
