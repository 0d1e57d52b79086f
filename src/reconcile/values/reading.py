"""A value as read, with what surrounds it: the days, stage and measure it speaks of."""

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


class Frame(NamedTuple):
    """What a text stands in: needed to read "Monday", and to read a list as complete.

    `published` is the span in which the source appeared, or None where that is unknown.
    """

    published: Days | None = None
    stage: Stage | None = None
    as_of: Days | None = None
    measure: Measure | None = None
    complete: bool = False


NO_FRAME = Frame()


class Reading(NamedTuple, Generic[V]):
    """A value with the circumstances that decide what it may be compared with."""

    value: V
    stage: Stage | None = None
    as_of: Days | None = None
    measure: Measure | None = None
