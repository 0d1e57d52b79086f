"""How long it is between times of day: "from 9 am to 5 pm", "22:00-02:00".

In: a text, or two dates with their times. Out: a `Duration` in hours and minutes, or None where the
text is no such span. The later time is on the next day where the clock says less.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reconcile.values.date.iso_clock import parse_time
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.written_times import clock_at
from reconcile.values.duration.sentence import duration_in

if TYPE_CHECKING:
    from reconcile.values.date.value import Date
    from reconcile.values.duration.value import Duration
    from reconcile.values.settings import Settings

_DAY: Final = 24 * 60
_SPAN: Final = re.compile(
    r"(?:from |between )?(?P<start>\d[^-–—]*?|noon|midday|midnight)"  # noqa: RUF001
    r"(?: (?:to|until|till|and) | ?[-–—] ?)(?P<end>\d[^-–—]*|noon|midday|midnight)",  # noqa: RUF001
    re.IGNORECASE,
)


def between_times(text: str, settings: Settings) -> Duration | None:
    """Return the time between two times of day, None for other texts."""
    found = _SPAN.fullmatch(text)
    ends = [_minutes(found[name]) for name in ("start", "end")] if found is not None else [None]
    if None in ends:
        return None
    start, end = (each or 0 for each in ends)
    return _lasting((end - start) % _DAY or _DAY, settings)


def between_moments(first: Date, last: Date, settings: Settings) -> Duration | None:
    """Return the time between two days with their times, None where one has no time."""
    start, end = (_moment(date) for date in (first, last))
    if start is None or end is None or end < start:
        return None
    return _lasting(end - start, settings)


def _moment(date: Date) -> int | None:
    """Return the minutes from the first day of all to a time of a day."""
    clock = parse_time(date.time[1:], with_seconds=True) if date.time else None
    if clock is None or date.days.earliest is None:
        return None
    hour, minute = (clock.utc or clock.text)[1:6].split(":")
    return date.days.earliest * _DAY + int(hour) * 60 + int(minute)


def _minutes(text: str) -> int | None:
    """Return the minutes since midnight of a time of day; None for another text."""
    tokens = tokens_of(text)
    found = clock_at(tokens, 0)
    if not found or found[0][1] != tokens.end:
        return None
    clock = "00:00" if found[0][0] == "midnight" else found[0][0]
    return int(clock[:2]) * 60 + int(clock[3:5])


def _lasting(minutes: int, settings: Settings) -> Duration | None:
    hours, rest = divmod(minutes, 60)
    parts = (f"{hours} hours" if hours else "", f"{rest} minutes" if rest or not hours else "")
    return duration_in(" ".join(filter(None, parts)), settings)
