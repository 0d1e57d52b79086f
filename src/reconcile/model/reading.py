"""A claim's value as parsed, with the circumstances that decide what it may be compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from reconcile.model.stages_measures_kinds import Measure, Stage

V = TypeVar("V")


class Days(NamedTuple):
    """A span of whole days, ends inclusive, as proleptic Gregorian day numbers.

    Day 1 is 0001-01-01, as in `datetime.date.toordinal`; earlier days are zero and below. None
    means an open end.
    """

    earliest: int | None
    latest: int | None


NO_DAYS = Days(None, None)


class AsOf(NamedTuple):
    """The time that a claim speaks of: its days as in `Days`, and the units in which it has ends.

    `begins` and `ends` are the days of the unit (a day, a month, a year) in which the time begins
    and ends; for a single unit both are that unit, and an open end is open in both directions.
    `second` is the second of the day, of UTC where `zoned`; None where no time of day is stated.
    """

    earliest: int | None
    latest: int | None
    begins: Days = NO_DAYS
    ends: Days = NO_DAYS
    second: int | None = None
    zoned: bool = False


class Reading(NamedTuple, Generic[V]):
    """A value of its type's own, with the stage, the time and the measure it speaks of.

    `published` is the span in which the source appeared, kept only where it may change a relation:
    on running totals of which nobody says as of when.
    """

    value: V
    stage: Stage | None = None
    as_of: AsOf | None = None
    measure: Measure | None = None
    published: Days | None = None
