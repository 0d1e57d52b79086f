"""Whole date expressions in English: bounds, intervals, ranges, alternatives and doubts.

In: a text, the day its source appeared, and the stage of its claim. Out: the dates it may mean,
best first, or `ValueSyntaxError`.
"""

from __future__ import annotations

from reconcile.values.date.english_bounds import BOUND_STARTS, bound_phrase
from reconcile.values.date.english_doubts import ABOUT, doubted
from reconcile.values.date.english_line import Found, Line, Phrase
from reconcile.values.date.english_points import point
from reconcile.values.date.english_spans import between, from_phrase, joined
from reconcile.values.date.english_times import clock, midnight, timed
from reconcile.values.date.english_words import PLURALS, UNITS
from reconcile.values.date.relative_units import (
    SHORTER_THAN_DAYS,
    amount_of_units,
    counted,
    day_shifted,
    shifted,
)
from reconcile.values.date.value import (
    Date,
    Precision,
    day,
    set_of,
)

_MOST_LISTED = 12
_LEADING = frozenset({"on", "in", "during", "at", "sometime", "some", "time", "the", "of"}) | {
    "either",
    "throughout",
    "point",
    "any",
    "night",
    "overnight",
    "morning",
    "afternoon",
    "evening",
}
_TIME = ["'", "time"], ["'", "s", "time"]
_TIMES = frozenset({"midnight", "noon", ":", "am", "pm", "a", "p"})
_UNIT_WORDS = frozenset({*UNITS, *PLURALS, *SHORTER_THAN_DAYS})
_HEDGES = frozenset({"more", "less", "than", "over", "nearly", "almost", "just", "only", "by"}) | {
    "as",
    "early",
    "late",
    "soon",
    "recently",
}


def expression(line: Line, at: int) -> Found:
    """Read one whole expression that starts with a token."""
    word = line.words[at]
    if word == "between":
        return between(line, at + 1)
    if word == "from":
        return from_phrase(line, at + 1)
    if word in BOUND_STARTS and (found := bound_phrase(line, at)):
        return found
    if word in ABOUT and (ago := _counted(line, at + 1)):
        return ago[0].map(lambda date: date._replace(approximate=True)), ago[1]
    if word == "in" or not _UNIT_WORDS.isdisjoint(line.words[at + 1 : at + 4]):
        return _counted(line, at) or joined(line, at)
    return joined(line, at)


def whole(line: Line) -> Phrase | None:
    """Read the whole line as one expression, or several joined by "or"; None where it isn't one."""
    found = _first(line)
    if found is None:
        return None
    phrase, after = found
    listed = [phrase.dates[0]]
    while line.words[after] == "or" and len(listed) < _MOST_LISTED:
        found = expression(line, after + 1)
        if found is None:
            return None
        listed.append(found[0].dates[0])
        after = found[1]
        phrase = Phrase((set_of(listed, Precision.EITHER),))
    return phrase if _rest(line, after) == line.end else None


def _first(line: Line) -> Found:
    """Read the expression that the line begins with, but for "on", "in" and their like."""
    found = _timed_first(line) or expression(line, 0)
    leading = _LEADING | _HEDGES if line.proposing else _LEADING
    at = 0
    while found is None and (
        line.words[at] in leading or line.words[at : at + 2] == ["over", "the"]
    ):
        at += 1
        found = expression(line, at)
    return found


def _rest(line: Line, at: int) -> int:
    """Return the index after a possessive and full stops."""
    if line.words[at] == "'" and line.words[at + 1] == "s":
        at += 2
    while line.words[at] == ".":
        at += 1
    return at


def _timed_first(line: Line) -> Found:
    """Read "midnight on 29 December" and "at 5 p.m. on 23 January"."""
    at = 1 if line.words[0] == "at" else 0
    if line.words[at] not in _TIMES and line.words[at + 1] not in _TIMES:
        return None
    read = clock(line, at)
    if read is None and line.words[at] != "midnight":
        return None
    after = at + 1 if read is None else read[1]
    while line.words[after] in ("on", "of", ","):
        after += 1
    found = point(line, after)
    if found is None or found[0].dates[0].precision is not Precision.DAY:
        return None
    phrase = midnight(line, found[0], at) if read is None else timed(found[0], read[0])
    return phrase, found[1]


def _counted(line: Line, at: int) -> Found:
    """Read "two years ago", "in two weeks' time", and an amount counted from a date named."""
    if line.words[at] == "in" and not line.running and (amount := amount_of_units(line, at + 1)):
        number, unit, after = amount
        anchor = line.counted_from(at)
        behind = next((tail for tail in _TIME if line.words[after : after + len(tail)] == tail), [])
        return Phrase((shifted(unit, number, anchor),)), after + len(behind)
    found = counted(line, at)
    return found or _from_named(line, at)


def _from_named(line: Line, at: int) -> Found:
    """Read "two days from 23 January 2017" as its last day, that of the start counted as the first.

    "Two days after" and "before" count the days between instead.
    """
    amount = amount_of_units(line, at)
    if amount is None or line.words[amount[2]] not in ("from", "after", "before", "starting"):
        return None
    number, unit, after = amount
    word = line.words[after]
    found = doubted(line, after + 1)
    if found is None or found[0].dates[0].precision is not Precision.DAY:
        return None
    by = -number if word == "before" else number
    inclusive = word in ("from", "starting")
    return found[0].map(lambda date: _away(date, unit, by, inclusive=inclusive)), found[1]


def _away(date: Date, unit: Precision, by: int, *, inclusive: bool) -> Date:
    if date.days.earliest is None or date.edtf:
        return date
    moved = day(day_shifted(date.days.earliest, unit, by) - (1 if inclusive else 0))
    return moved._replace(uncertain=date.uncertain, approximate=date.approximate)
