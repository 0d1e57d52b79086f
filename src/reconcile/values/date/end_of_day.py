"""The end of a day, 24:00, which is the beginning of the next (ISO 8601-1, 5.3.3 of 2019).

In: two dates. Out: the first, as the beginning of the next day where the other asks for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.model.relation import Overlap
from reconcile.values.date.overlap import lie

if TYPE_CHECKING:
    from reconcile.values.date.value import Date

_END = "T24:00:00"


def at_next_day(date: Date, other: Date) -> Date:
    """Return 24:00 of a day as 0:00 of the next beside another time, or beside that day."""
    first = date.days.earliest
    if not date.time.startswith(_END) or first is None or other.time.startswith(_END):
        return date
    if not other.time and lie(date.days, other.days) is not Overlap.DISJOINT:
        return date
    start = "T00:00:00" + date.time.removeprefix(_END)
    return date._replace(days=Days(first + 1, first + 1), time=start)
