"""Which moment of an event a date is of: agreed, in force, over.

In: a text such as "ceasefire took effect 30 December". Out: the moment and the rest. A truce that
was concluded on the 29th and took effect on the 30th has two dates and no contradiction, which is
the commonest false one found in coverage of truces and talks.
"""

from __future__ import annotations

_MOMENTS = {
    "active": ("active", "flourished", "fl", "fl.", "flor."),
    "announced": ("announced",),
    "agreed": ("concluded", "agreed", "signed", "reached", "sealed", "brokered"),
    "in force": (
        "took effect",
        "takes effect",
        "came into force",
        "comes into force",
        "entered into force",
        "came into effect",
        "went into effect",
        "goes into effect",
        "in force",
    ),
    "began": ("began", "begins", "started", "starts", "opened", "opens"),
    "ended": ("ended", "ends", "expired", "expires", "closed", "collapsed"),
}
_BY_WORDS = {phrase: moment for moment, phrases in _MOMENTS.items() for phrase in phrases}
_MOST_WORDS = 10
_PERIODS = frozenset({"year", "half", "quarter", "month", "months", "week", "weeks", "period"})
"""What ends or begins by the calendar: "the quarter ended 30 September" names no event."""


def milestone(text: str) -> tuple[str, str]:
    """Return the moment that a text names before its date, and the date; "" where it names none.

    At most ten words are looked at, and what comes before the moment names the event.
    """
    if not text[:1].isalpha() or " " not in text:
        return "", text
    parts = text.split(None, _MOST_WORDS)
    for at in range(len(parts) - 1):
        if not parts[at].rstrip(".").isalpha() or (at and parts[at - 1].lower() in _PERIODS):
            return "", text
        for length in (3, 2, 1):
            moment = _BY_WORDS.get(" ".join(parts[at : at + length]).lower())
            if moment and len(parts) > at + length:
                return moment, " ".join(parts[at + length :])
    return "", text
