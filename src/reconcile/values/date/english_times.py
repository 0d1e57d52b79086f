"""Times of day behind an English date: at 10:30, 4 p.m., at noon, at midnight.

In: the phrase of a day and where it ends. Out: the phrase with its time noted. Midnight at a date
is the start of that day to some and its end to others, so both days stay possible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.date.clock import parse_time
from reconcile.values.date.edtf import at_time
from reconcile.values.date.value import Date, Precision, day, set_of

if TYPE_CHECKING:
    from reconcile.values.date.english_line import Line, Phrase

_ZONES = frozenset({"utc", "gmt"})
_HALF_DAY = 12


def with_time(line: Line, phrase: Phrase, at: int) -> tuple[Phrase, int]:
    """Return a day with the time that stands behind it; the phrase as it is where none does."""
    after = at
    while line.words[after] in (",", "at", "@"):
        after += 1
    word = line.words[after]
    if not ("0" <= word[:1] <= "9" or word in ("midnight", "noon")):
        return phrase, at
    if phrase.dates[0].precision is not Precision.DAY or phrase.dates[0].time:
        return phrase, at
    if word == "midnight":
        return midnight(line, phrase, after), after + 1
    read = clock(line, after)
    return phrase if read is None else timed(phrase, read[0]), at if read is None else read[1]


def midnight(line: Line, phrase: Phrase, at: int) -> Phrase:
    """Return a day that may also be the next: to some it starts a day, to others it ends it."""
    if phrase.dates[0].edtf:
        line.counted_from(at)
    return phrase.map(_or_next)


def _or_next(date: Date) -> Date:
    number = date.days.earliest
    return date if number is None else set_of([date, day(number + 1)], Precision.EITHER)


def timed(phrase: Phrase, text: str) -> Phrase:
    """Return a day with an ISO time of day."""
    clock = parse_time(text, with_seconds=False)
    return phrase if clock is None else phrase.map(lambda date: at_time(date, clock))


def clock(line: Line, at: int) -> tuple[str, int] | None:
    """Read "10:30", "16:00 GMT", "4 p.m.", "4:30pm" as an ISO time."""
    hour, minute, after = line.words[at], "00", at + 1
    if hour == "noon":
        return "12:00", after
    if len(hour) > 2 or not "0" <= hour[:1] <= "9":
        return None
    colon = line.words[after] == ":" and len(line.words[after + 1]) == 2
    if colon:
        minute, after = line.words[after + 1], after + 2
    half = _half_of_day(line, after)
    if half is None and not colon:
        return None
    number = int(hour)
    if half is not None:
        if not 1 <= number <= _HALF_DAY:
            return None
        number = number % _HALF_DAY + (_HALF_DAY if half[0] == "p" else 0)
        after = half[1]
    text = f"{number:02d}:{minute}"
    if line.words[after] in _ZONES:
        text, after = text + "Z", after + 1
    return (text, after) if parse_time(text, with_seconds=False) else None


def _half_of_day(line: Line, at: int) -> tuple[str, int] | None:
    words = line.words
    if words[at] in ("am", "pm"):
        return words[at][0], at + 1
    if words[at] in ("a", "p") and words[at + 1 : at + 3] == [".", "m"]:
        return words[at], at + 4 if words[at + 3] == "." else at + 3
    return None
