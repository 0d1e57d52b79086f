"""Times of day as ISO 8601 writes them, with what their offset does to the day.

In: the text after the T. Out: a `Clock`, or None where the text isn't a time.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

_DAY = 86_400
_LAST_MINUTE = 59
_EASTMOST = 14 * 60
_WESTMOST = -12 * 60
"""Offsets in use on earth, in minutes: UTC-12:00 to UTC+14:00."""


class Clock(NamedTuple):
    """A time of day: as written, in UTC, and by how many days UTC's day lies from the written one.

    Both texts begin with T and have seconds; `utc` is "" for a time without an offset.
    """

    text: str
    utc: str
    day_shift: int


@cache
def _pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    return re.compile(
        r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,12}))?)?"
        r"(?:(Z)|([+-])([0-9]{2})(?::?([0-9]{2}))?)?"
    )


def parse_time(text: str, *, with_seconds: bool) -> Clock | None:
    """Return a time of day; EDTF wants its seconds, ISO 8601 can do without."""
    found = _pattern().fullmatch(text)
    if found is None:
        return None
    hour, minute, second, fraction, zulu, sign, off_hour, off_minute = found.groups("")
    decimals = fraction.rstrip("0")
    seconds = _seconds(int(hour), int(minute), int(second or 0), decimals)
    offset = _offset(sign, off_hour, off_minute) if sign else 0
    if seconds is None or offset is None or (with_seconds and not second):
        return None
    tail = f".{decimals}".rstrip(".")
    if not (zulu or sign):
        return Clock(_text(seconds) + tail, "", 0)
    return _in_utc(seconds, offset, tail)


def _in_utc(seconds: int, offset: int, tail: str) -> Clock:
    """Return the time with an offset, in minutes; 24:00:00 stays the end of the day it is of."""
    shift, rest = (0, seconds) if seconds == _DAY else divmod(seconds - offset * 60, _DAY)
    return Clock(_text(seconds) + tail + _offset_text(offset), _text(rest) + tail, shift)


def _seconds(hour: int, minute: int, second: int, decimals: str) -> int | None:
    """Return the whole seconds since midnight; None after 24:00:00, and where no clock goes."""
    seconds = hour * 3600 + minute * 60 + second
    exists = max(minute, second) <= _LAST_MINUTE and seconds + bool(decimals) <= _DAY
    return seconds if exists else None


def _text(seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    return f"T{minutes // 60:02d}:{minutes % 60:02d}:{second:02d}"


def _offset_text(offset: int) -> str:
    if not offset:
        return "Z"
    return f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"


def _offset(sign: str, hour: str, minute: str | None) -> int | None:
    """Return the offset in minutes; None for one that no place has, and for -00:00."""
    minutes = int(hour) * 60 + int(minute or 0)
    if sign == "-":
        minutes = -minutes
    in_use = _WESTMOST <= minutes <= _EASTMOST and int(minute or 0) <= _LAST_MINUTE
    return minutes if in_use and (minutes or sign == "+") else None
