"""A claim's value as parsed, with the circumstances that decide what it may be compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from reconcile.model.words import Measure, Stage

V = TypeVar("V")


class Days(NamedTuple):
    """A span of whole days, ends inclusive, as proleptic Gregorian day numbers.

    Day 1 is 0001-01-01, as in `datetime.date.toordinal`; earlier days are zero and below. None
    stands for an open end.
    """

    earliest: int | None
    latest: int | None


class Reading(NamedTuple, Generic[V]):
    """A value of its type's own, with the stage, as-of span and measure it speaks of."""

    value: V
    stage: Stage | None = None
    as_of: Days | None = None
    measure: Measure | None = None
