"""The words of each part of a date: those that are one, and those that one may begin with.

A part that is a word or a phrase of a table is named here alone; how the others are read is in
`parts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.values.date.chart_parser import DIGITS
from reconcile.values.date.value import Precision
from reconcile.values.date.vocabulary import (
    ABOUT,
    BOUNDS,
    CALENDARS,
    DOTTED_ERAS,
    DOUBT_NOTES,
    ERAS,
    FEASTS,
    FRACTIONS_OF_CENTURY,
    KINDS_OF_YEAR,
    MARKS,
    MAYBE,
    MID_UNITS,
    MODIFIERS,
    MONTHS,
    NAMED_DAYS,
    NOW,
    NUMBERS,
    OF_OTHERS,
    ORDINALS,
    PARTS_OF_TIME,
    ROMAN_MONTHS,
    SEASONS,
    SPELLED_CENTURIES,
    TENS,
    TIMES_OF_DAY,
    TO,
    TRAILING_BOUNDS,
    UNITS,
    WEEK_WAYS,
    WEEKDAYS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLES: dict[str, Mapping[str, Any]] = {
    "roman": ROMAN_MONTHS,
    "season": SEASONS,
    "part": PARTS_OF_TIME,
    "unit": UNITS,
    "modifier": MODIFIERS,
    "named_day": NAMED_DAYS,
    "tens": TENS,
    "time_of_day": dict.fromkeys(TIMES_OF_DAY),
    "fraction": {"quarter": Precision.QUARTER, "half": Precision.HALF},
    "letter": {"q": Precision.QUARTER, "h": Precision.HALF},
    "fraction_of_century": FRACTIONS_OF_CENTURY,
    "kind_of_year": dict.fromkeys(KINDS_OF_YEAR),
    "mid_unit": MID_UNITS,
    "week_way": WEEK_WAYS,
    "day_way": {"before": -1, "after": 1},
    "of_others": dict.fromkeys(OF_OTHERS),
    "to": dict.fromkeys(TO),
    "now": dict.fromkeys(NOW),
    "centuries": dict.fromkeys(("century", "centuries")),
    "from": {word: word for word in ("from", "after", "before", "starting")},
}
"""Parts that are one word, each with what the word means."""
PHRASES: dict[str, tuple[Mapping[str, Any], int]] = {
    "feast": (FEASTS, 5),
    "bound": (BOUNDS, 3),
    "trailing": (TRAILING_BOUNDS, 3),
    "calendar": (CALENDARS, 4),
    "doubt_note": (DOUBT_NOTES, 2),
    "between": (dict.fromkeys(("between", "bet", "bet .", "btw", "btw .")), 2),
}
"""Parts that are a phrase, with what it means, and how many words the longest has."""
_NUMBERED = frozenset({DIGITS})
STARTS: dict[str, frozenset[str]] = {
    **{name: frozenset(table) for name, table in TABLES.items()},
    **{
        name: frozenset(phrase.split()[0] for phrase in table)
        for name, (table, _) in PHRASES.items()
    },
    "month": frozenset(name.split()[0] for name in MONTHS),
    "weekday": frozenset(WEEKDAYS),
    "ordinal": _NUMBERED | ORDINALS.keys(),
    "nth": _NUMBERED | ORDINALS.keys() | {"last", "latter"},
    "day": _NUMBERED | ORDINALS.keys(),
    "nth_day": _NUMBERED,
    "days": _NUMBERED | ORDINALS.keys(),
    "year": _NUMBERED
    | MODIFIERS.keys()
    | ERAS
    | DOTTED_ERAS.keys()
    | SPELLED_CENTURIES.keys()
    | {"'"},
    "year4": _NUMBERED,
    "year3": _NUMBERED,
    "short_year": _NUMBERED,
    "digit": _NUMBERED,
    "last_digits": _NUMBERED | {"'"},
    "era": ERAS | DOTTED_ERAS.keys(),
    "iso": _NUMBERED | {"-", "y"},
    "figures": _NUMBERED,
    "month_slash": _NUMBERED,
    "week_number": _NUMBERED,
    "amount": _NUMBERED | NUMBERS.keys(),
    "hours": _NUMBERED | NUMBERS.keys(),
    "doubts": ABOUT | MAYBE,
    "mark": frozenset(MARKS),
    "clock": _NUMBERED | {"noon", "midday", "midnight"},
}
"""The words that each part may begin with, so that rules are tried only where they can apply."""
