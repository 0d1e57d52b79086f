"""One day in both calendars: "25 October (7 November) 1917", "7 November [O.S. 25 October] 1917".

In: a text. Out: the Julian and the Gregorian day that it names, each as a text of its own; None for
other texts. Whether both are one day is for the reader to check.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_DAY: Final = r"(?P<{0}>\d{{1,2}} [^\W\d_]{{3,12}}\.?)"
_STYLE: Final = r"(?P<{0}>O\. ?S\.?|OS|Old Style|Julian|N\. ?S\.?|NS|New Style|Gregorian)"
_BOTH: Final = re.compile(
    _DAY.format("first")
    + r"(?: ?/ ?| ?[(\[] ?(?:"
    + _STYLE.format("before")
    + r"[,:]? )?)"
    + _DAY.format("second")
    + r"(?: ?"
    + _STYLE.format("behind")
    + r")? ?[)\]]?,? (?P<year>\d{3,4})",
    re.IGNORECASE,
)


class TwoDays(NamedTuple):
    """The day in the Julian and in the Gregorian calendar, each in words."""

    julian: str
    gregorian: str


def two_days(text: str) -> TwoDays | None:
    """Return the day in both calendars; without their names, the Julian one comes first."""
    found = _BOTH.fullmatch(text)
    if found is None:
        return None
    first, second = (f"{found[name]} {found['year']}" for name in ("first", "second"))
    style = (found["before"] or found["behind"] or "n").lower()
    if style[0] in "oj":
        first, second = second, first
    return TwoDays(f"{first} (Old Style)", f"{second} (New Style)")
