"""The words of English dates, as tables: months, weekdays, units, bounds, doubts, feasts.

All are in lower case. What a new word means belongs here; what words mean together, in `grammar`.
Months of other languages are in `months_elsewhere`, the little words before a date here.
"""

from __future__ import annotations

from reconcile.values.date.months_elsewhere import ELSEWHERE
from reconcile.values.date.value import Bound, Calendar, Part, Precision

MONTH_NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS = {name.lower(): at for at, name in enumerate(MONTH_NAMES, 1)}
MONTHS |= {name[:3]: at for name, at in MONTHS.items()} | {"sept": 9} | ELSEWHERE

WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
WEEKDAYS = {name.lower(): at for at, name in enumerate(WEEKDAY_NAMES)}
WEEKDAYS |= {name[:3]: at for name, at in WEEKDAYS.items()} | {"tues": 1, "thur": 3, "thurs": 3}

ABBREVIATED = frozenset({*MONTHS, *WEEKDAYS}) - {
    name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES, *ELSEWHERE)
}

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

NUMBERS = {
    word: at
    for at, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"a": 1, "an": 1, "hundred": 100}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ROUND_NUMBERS = {word: 10 * at for at, word in enumerate(_TENS.split(), 2)}
NUMBERS |= ROUND_NUMBERS

ORDINALS = {
    word: at
    for at, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}

TENS = {
    word: 10 * at
    for at, word in enumerate(
        [
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
        ],
        2,
    )
}

UNITS: dict[str, Precision] = {
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "month": Precision.MONTH,
    "quarter": Precision.QUARTER,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}
PLURALS = {f"{word}s": unit for word, unit in UNITS.items()} | {"centuries": Precision.CENTURY}

PARTS_OF_TIME = {
    "early": Part.EARLY,
    "beginning": Part.EARLY,
    "start": Part.EARLY,
    "mid": Part.MID,
    "middle": Part.MID,
    "late": Part.LATE,
    "latter": Part.LATE,
    "end": Part.LATE,
    "close": Part.LATE,
    **dict.fromkeys(("anfang", "début", "principios", "начале"), Part.EARLY),
    **dict.fromkeys(("mitte", "mediados", "середине"), Part.MID),
    **dict.fromkeys(("ende", "finales", "конце"), Part.LATE),
}

TIMES_OF_DAY = frozenset(
    {"morning", "afternoon", "evening", "night", "noon", "dawn", "dusk", "sunrise", "sunset"}
)

FEASTS = {
    "christmas eve": "christmas eve",
    "christmas day": "christmas",
    "christmas": "christmas",
    "boxing day": "boxing day",
    "new year ' s eve": "new year's eve",
    "new year ' s day": "new year's day",
    "new year ' s": "new year's day",
    "valentine ' s day": "valentine's day",
    "halloween": "halloween",
    "michaelmas": "michaelmas",
    "lady day": "lady day",
    "candlemas": "candlemas",
    "epiphany": "epiphany",
    "all saints ' day": "all saints' day",
    "easter": "easter",
    "easter sunday": "easter",
    "easter monday": "easter monday",
    "good friday": "good friday",
    "ash wednesday": "ash wednesday",
    "ascension day": "ascension day",
    "pentecost": "pentecost",
    "whit sunday": "pentecost",
    "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving",
}
FIXED_FEASTS = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "michaelmas": (9, 29),
    "lady day": (3, 25),
    "candlemas": (2, 2),
    "epiphany": (1, 6),
    "all saints' day": (11, 1),
}
EASTER_FEASTS = {
    "ash wednesday": -46,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
}
"""Days from Easter Sunday."""

SUFFIXES = frozenset({"st", "nd", "rd", "th", "er", "º"})
"""What is behind the digits of an ordinal, the French and Spanish first of a month too."""

MODIFIERS = {
    "last": -1,
    "past": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
}
NAMED_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
SHORTER_THAN_DAYS = frozenset({"hour", "hours", "minute", "minutes", "moments"})

ABOUT = frozenset(
    [
        "about",
        "around",
        "circa",
        "approximately",
        "approx",
        "roughly",
        "c",
        "ca",
        "abt",
        "est",
        "estimated",
        "cal",
        "calculated",
        "~",
    ]
)
"""GEDCOM's ABT, EST and CAL are said of a date that isn't exact."""
MAYBE = frozenset({"possibly", "perhaps", "maybe", "probably", "presumably"})
MARKS = {"?": (True, False), "~": (False, True), "%": (True, True)}
"""What a mark behind a date says: that it is uncertain, that it is approximate."""

BEFORE_CHRIST = frozenset({"bc", "bce"})
ERAS = BEFORE_CHRIST | {"ad", "ce"}
DOTTED_ERAS = {"b": ("c",), "a": ("d",), "c": ("e",)}

CALENDARS = {
    "julian": Calendar.JULIAN,
    "julian calendar": Calendar.JULIAN,
    "old style": Calendar.JULIAN,
    "o . s .": Calendar.JULIAN,
    "o . s": Calendar.JULIAN,
    "os": Calendar.JULIAN,
    "gregorian": Calendar.GREGORIAN,
    "gregorian calendar": Calendar.GREGORIAN,
    "new style": Calendar.GREGORIAN,
    "n . s .": Calendar.GREGORIAN,
    "n . s": Calendar.GREGORIAN,
    "ns": Calendar.GREGORIAN,
    "@ # djulian @": Calendar.JULIAN,
    "@ # dgregorian @": Calendar.GREGORIAN,
}
OTHER_CALENDARS = {
    "hebrew": "Hebrew",
    "@ # dhebrew @": "Hebrew",
    "french_r": "French Republican",
    "@ # dfrench r @": "French Republican",
    "@ # droman @": "Roman",
    "@ # dunknown @": "unknown",
    **dict.fromkeys(
        (
            "tishrei", "tishri", "cheshvan", "heshvan", "kislev", "tevet", "tebeth", "shevat",
            "shvat", "nisan", "iyar", "sivan", "tammuz", "elul",
        ),
        "Hebrew",
    ),
    **dict.fromkeys(
        (
            "farvardin", "ordibehesht", "khordad", "mordad", "shahrivar", "mehr", "aban", "azar",
            "bahman", "esfand",
        ),
        "Persian",
    ),
    **dict.fromkeys(
        (
            "vendémiaire", "vendemiaire", "brumaire", "frimaire", "nivôse", "nivose", "pluviôse",
            "pluviose", "ventôse", "ventose", "germinal", "floréal", "floreal", "prairial",
            "messidor", "thermidor", "fructidor",
        ),
        "French Republican",
    ),
    **dict.fromkeys(("ramadan", "muharram", "shawwal", "rajab", "هـ"), "Islamic"),
}  # fmt: skip

ROMAN_MONTHS = {
    word: at
    for at, word in enumerate(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1
    )
}

ZONES = {
    "utc": "Z",
    "gmt": "Z",
    "z": "Z",
    "bst": "+01:00",
    "wet": "Z",
    "west": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "est": "-05:00",
    "edt": "-04:00",
    "cdt": "-05:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
}
"""Abbreviations of zones that mean one offset in English news (IST, CST and ET don't)."""

BOUNDS = {
    "since at least": Bound.SINCE_AT_LEAST,
    "at least since": Bound.SINCE_AT_LEAST,
    "since": Bound.SINCE,
    "starting": Bound.SINCE,
    "beginning": Bound.SINCE,
    "as of": Bound.SINCE,
    "at least until": Bound.UNTIL_AT_LEAST,
    "at least till": Bound.UNTIL_AT_LEAST,
    "at least through": Bound.UNTIL_AT_LEAST,
    "at least to": Bound.UNTIL_AT_LEAST,
    "until at least": Bound.UNTIL_AT_LEAST,
    "till at least": Bound.UNTIL_AT_LEAST,
    "until": Bound.UNTIL,
    "till": Bound.UNTIL,
    "through": Bound.UNTIL,
    "up to": Bound.UNTIL,
    "before": Bound.BEFORE,
    "bef": Bound.BEFORE,
    "bef .": Bound.BEFORE,
    "ante": Bound.BEFORE,
    "prior to": Bound.BEFORE,
    "pre": Bound.BEFORE,
    "earlier than": Bound.BEFORE,
    "ahead of": Bound.BEFORE,
    "after": Bound.AFTER,
    "aft": Bound.AFTER,
    "aft .": Bound.AFTER,
    "post": Bound.AFTER,
    "later than": Bound.AFTER,
    "following": Bound.AFTER,
    "by": Bound.BY,
    "at the latest": Bound.BY,
    "at the earliest": Bound.NOT_BEFORE,
    "on or before": Bound.BY,
    "in or before": Bound.BY,
    "not after": Bound.BY,
    "no later than": Bound.BY,
    "not later than": Bound.BY,
    "on or after": Bound.NOT_BEFORE,
    "in or after": Bound.NOT_BEFORE,
    "as early as": Bound.NOT_BEFORE,
    "as soon as": Bound.NOT_BEFORE,
    "no earlier than": Bound.NOT_BEFORE,
    "not earlier than": Bound.NOT_BEFORE,
    "not before": Bound.NOT_BEFORE,
}
TRAILING_BOUNDS = {
    "onwards": Bound.SINCE,
    "onward": Bound.SINCE,
    "or later": Bound.NOT_BEFORE,
    "or after": Bound.NOT_BEFORE,
    "at the earliest": Bound.NOT_BEFORE,
    "or earlier": Bound.BY,
    "or before": Bound.BY,
    "at the latest": Bound.BY,
}

LEADING = frozenset(
    {"on", "over", "in", "during", "at", "sometime", "some", "time", "the", "of"}
) | {
    "either",
    "throughout",
    "point",
    "any",
    "night",
    "overnight",
    "morning",
    "afternoon",
    "evening",
    "dawn",
    "dusk",
    "sunrise",
    "sunset",
    *("le", "am", "el", "il", "den", "em", "op", "в"),
}
"""Words before a date that add nothing to it."""

SPELLED_CENTURIES = {
    "eleven": 1100,
    "twelve": 1200,
    "thirteen": 1300,
    "fourteen": 1400,
    "fifteen": 1500,
    "sixteen": 1600,
    "seventeen": 1700,
    "eighteen": 1800,
    "nineteen": 1900,
    "twenty": 2000,
    "two": 2000,
}
"""The first word of a year in words; "two" is that of two thousand."""
OF_OTHERS = frozenset({"following", "previous", "preceding", "same"})
"""What counts from a date that another sentence names."""
KINDS_OF_YEAR = frozenset({"fiscal", "calendar", "business", "financial"})
MID_UNITS = {"midyear": Precision.YEAR, "midmonth": Precision.MONTH, "midweek": Precision.WEEK}
WEEK_WAYS = {"of": 0, "ended": -1, "ending": -1, "beginning": 1, "starting": 1}
FRACTIONS_OF_CENTURY = {
    "half": Precision.HALF_CENTURY,
    "third": Precision.THIRD_OF_CENTURY,
    "quarter": Precision.QUARTER_CENTURY,
}
DOUBT_NOTES = {
    **dict.fromkeys(("estimated", "estimate", "approximate", "approximately"), (False, True)),
    **dict.fromkeys(("approx", "approx .", "est", "est .", "circa", "about"), (False, True)),
    **dict.fromkeys(("uncertain", "possibly", "probably", "presumed", "?"), (True, False)),
}
"""Notes in brackets behind a date: whether they call it uncertain, and approximate."""
TO = frozenset({"to", "-", "until", "till", "through", "thru"})
NOW = frozenset({"now", "present", "date"})
