"""How long it is between dates: since March 2011, until 24 January, from 23 to 24 January 2017.

In: a text, and when its source appeared or speaks of. Out: a `Duration` in days, or None where the
text is no such span.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.value import Bound, Date, Precision
from reconcile.values.duration.value import Duration, days_between
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.values.frame import Frame
    from reconcile.values.settings import Settings

EXPECTED = '"five years", "two days", "more than a week", P2D, "since March 2011"'
_FROM_NOW = frozenset({Bound.UNTIL, Bound.BY, Bound.UNTIL_AT_LEAST})
_TILL_NOW = frozenset({Bound.SINCE, Bound.SINCE_AT_LEAST})


def parse_span(text: str, frame: Frame, settings: Settings) -> Duration | None:
    """Return the time between dates that a text names, None where it names none."""
    from reconcile.values.date.type import DateType  # noqa: PLC0415 (cold start)
    from reconcile.values.value_type import NO_OPTIONS  # noqa: PLC0415 (cold start)

    try:
        date = DateType(NO_OPTIONS, settings).parse(text, frame)
    except ValueSyntaxError as error:
        if "`published`" in error.message:
            raise
        return None
    if date.precision is Precision.EITHER:
        date = date.ends[0]
    if date.precision is Precision.INTERVAL and len(date.ends) == 2:
        from reconcile.values.duration.between_times import (  # noqa: PLC0415 (few have times)
            between_moments,
        )

        first, last = date.ends
        return between_moments(first, last, settings) or _from_to(first, last, settings)
    if date.bound in _FROM_NOW or date.bound in _TILL_NOW:
        return _against(text, date, frame, settings)
    return None


def _from_to(first: Date, last: Date, settings: Settings) -> Duration | None:
    """Return the days from one to the other, both counted."""
    if None in first.days or None in last.days:
        return None
    shortest = _apart(first.days.latest, last.days.earliest) + 1
    longest = _apart(first.days.earliest, last.days.latest) + 1
    return days_between(max(1, shortest), longest, settings)


def _against(text: str, date: Date, frame: Frame, settings: Settings) -> Duration:
    """Return the days from a date to the day the source speaks of, or the other way round."""
    now = frame.as_of or frame.published
    if now is None or None in now:
        raise ValueSyntaxError(
            f'"{text}" counts to the day its source appeared, which needs a `published` date',
            EXPECTED,
        )
    stated_ = date.ends[0].days
    first, last = (stated_, now) if date.bound in _TILL_NOW else (now, stated_)
    longest = _apart(first.earliest, last.latest)
    if longest < 0:
        raise ValueSyntaxError(f'"{text}" ends before it starts', EXPECTED)
    shortest = max(0, _apart(first.latest, last.earliest))
    at_least = date.bound in (Bound.UNTIL_AT_LEAST, Bound.SINCE_AT_LEAST)
    return days_between(shortest, None if at_least else longest, settings)


def _apart(first: int | None, last: int | None) -> int:
    return (last or 0) - (first or 0)
