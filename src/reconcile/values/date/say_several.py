"""Several dates in words: their range, and the days that all of them allow.

In: dates. Out: text without markup, None where there is nothing to say.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.model.relation import Overlap, Relation
from reconcile.values.date.compare import compare_dates
from reconcile.values.date.say import in_days, words
from reconcile.values.date.value import Date, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_MOST_CHOICES = 64


def spread_of(values: Sequence[Date]) -> str | None:
    """Return the range of what is stated, from the earliest date to the latest."""
    stated = [date for value in values for date in _stated(value)]
    closed = [date for date in stated if None not in date.days]
    if not closed:
        return None
    first = min(closed, key=_meant)
    last = max(closed, key=lambda date: _meant(date)[::-1])
    if _meant(first) == _meant(last):
        return words(first._replace(milestone=""))
    return f"{_plain(first)} to {_plain(last)}"


def _meant(date: Date) -> tuple[int, int]:
    first, last = date.conveyed or date.days
    return first or 0, last or 0


def _plain(date: Date) -> str:
    return words(date._replace(milestone="", uncertain=False, approximate=False))


def _stated(date: Date) -> Iterable[Date]:
    return date.ends or (date,)


def common_days(values: Sequence[Date]) -> str | None:
    """Return the days that all dates allow, in words; None where they share none.

    Of alternatives, those that fit. Dates with gaps are named only where a single one of the values
    fits all.
    """
    if not values:
        return None
    either = [value.ends if value.precision is Precision.EITHER else (value,) for value in values]
    if 1 < prod(map(len, either)) <= _MOST_CHOICES:
        said = dict.fromkeys(filter(None, map(common_days, product(*either))))
        return " or ".join(said) or None
    shared = _shared([value.days for value in values])
    return None if shared is None else _said_days(values, shared)


def _said_days(values: Sequence[Date], shared: Days) -> str | None:
    """Return the days that dates share in the words of one that fits all, or else as they are."""
    for value in values:
        if _fits_all(value, values):
            return words(value._replace(milestone=""))
    if any(value.precision in (Precision.EITHER, Precision.ALL) or value.edtf for value in values):
        return None
    return in_days(shared)


def _shared(spans: Sequence[Days]) -> Days | None:
    """Return the days from the latest beginning to the earliest end; None where there are none."""
    low = max((days.earliest for days in spans if days.earliest is not None), default=None)
    high = min((days.latest for days in spans if days.latest is not None), default=None)
    empty = low is not None and high is not None and low > high
    return None if empty else Days(low, high)


def _fits_all(value: Date, values: Sequence[Date]) -> bool:
    return all(
        other == value
        or (
            (found := compare_dates(value, other)).relation in (Relation.SAME, Relation.REFINES)
            and found.literal in (Overlap.EQUAL, Overlap.A_INSIDE_B)
        )
        for other in values
    )
