"""The head of a text to the day on which it says that it appeared, and the outlet beside it.

In: a text. Out: what was read, each with the line and the words it was read from. Only whole forms
count that newspapers and agencies use for this: a label ("Published: 23 January 2017"), an outlet
and a day ("Tribune, 4 June 2025"), a byline with a day, a dateline ("ASTANA, 23 January 2017
(Reuters) -") and a day on a line of its own. A day without a year doesn't count: its year would be
guessed. Nor does one in figures, unless only one of them can be the month (15.03.2025).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINES = 15
"""Lines from the top, blank ones aside, in which a text names its day."""
_LONGEST = 120
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?"
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)? (?P<m1>{_MONTH}),? (?P<y1>\d{{4}})"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d\d)-(?P<d3>\d\d)"
    r"|(?P<d4>1[3-9]|2\d|3[01])\.(?P<m4>\d{1,2})\.(?P<y4>\d{4}))"
)
_TIME = (
    r"(?:(?:,? (?:at )?|T)\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}|Z))?)?"
)
_LABEL = r"(?i:(?:(?:first|originally) )?(?:published|posted|issued|dated?)(?: (?:on|at))?)"
_WORD = r"[\w.&'\u2019-]*"
_NAME = rf"[A-Z]{_WORD}(?: (?:[A-Z&]{_WORD}|of|the|and|for))*"
_CAPITALS = r"[A-Z.'\u2019-]+"
_PLACE = rf"[A-Z]{_CAPITALS}(?: {_CAPITALS})*(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)*)?"
_RULE = r"[|\u2022\u00b7\u2012\u2013\u2014-]"
_UPDATED = rf"(?:,| {_RULE})? ?(?i:updated(?: at)?:?) \d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\.?)?"
_UPDATED = rf"(?:{_UPDATED})?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_LABEL}:? {_DAY}{_TIME}\.?",
        rf"(?:By|BY) {_NAME}(?:,| {_RULE})? {_DAY}{_TIME}",
        rf"(?!\w+day,)(?P<outlet>{_NAME})(?:,| {_RULE}) {_DAY}{_TIME}{_UPDATED}",
        rf"{_PLACE},? {_DAY} ?(?:\([\w ]+\) ?)?[\u2013\u2014-]+ .*",
        rf"{_DAY}{_TIME}{_UPDATED}",
        rf"{_DAY} {_RULE} (?P<outlet>{_NAME})",
    )
)
"""The forms, the surest first; a line is of the first that it has."""
_OPEN = 3
"""The one behind which the text goes on."""


class Dateline(NamedTuple):
    """A day as an ISO date, the outlet beside it ("" for none), and where both were read."""

    published: str
    outlet: str
    line: int
    words: str


def dateline_of(text: str) -> Dateline | None:
    """Return the day that a text's head states; None for none, or several in the surest form."""
    found = list(_found(text))
    if not found:
        return None
    surest = min(rank for rank, _ in found)
    lines = [line for rank, line in found if rank == surest]
    return lines[0] if len({line.published for line in lines}) == 1 else None


def _found(text: str) -> Iterator[tuple[int, Dateline]]:
    """Yield what the lines of a text's head state, each with the rank of its form."""
    lines = [(n, line.strip()) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    for number, line in lines[:_LINES]:
        for rank, form in enumerate(_FORMS):
            read = form.fullmatch(line) if len(line) <= _LONGEST or rank == _OPEN else None
            day = _day(read) if read else ""
            if read and day:
                outlet = read.groupdict().get("outlet") or ""
                yield rank, Dateline(day, outlet, number, line[:_LONGEST])
                break


def _day(read: re.Match[str]) -> str:
    """Return the day as an ISO date; "" for one that no calendar has."""
    parts = read.groupdict()
    for way in "1234":
        if parts[f"y{way}"]:
            named = parts[f"m{way}"]
            month = int(named) if named.isdigit() else _MONTHS.index(named[:3].casefold()) + 1
            try:
                return date(int(parts[f"y{way}"]), month, int(parts[f"d{way}"])).isoformat()
            except ValueError:
                return ""
    return ""
