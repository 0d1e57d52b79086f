"""One date in English: a day, month, season, quarter, year, decade or century, or a part of one.

In: a `Line` and the index of a word. Out: the phrase that starts there and where it ends, or None
where no date starts. A word decides which reader is asked, so that little is tried twice.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from reconcile.values.date.day_numbers import year_month_day
from reconcile.values.date.english_days import (
    day_of_month,
    day_of_this_month,
    full_year,
    is_number,
    month_first,
    numeric_date,
    numeric_month,
    weekday_first,
)
from reconcile.values.date.english_line import Found, Line, Phrase
from reconcile.values.date.english_periods import (
    apostrophe,
    fiscal,
    holiday,
    lettered,
    named_season,
    ordinal,
    ordinal_word,
    short_decade,
    tens,
)
from reconcile.values.date.english_times import with_time
from reconcile.values.date.english_words import (
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    PARTS,
    SEASONS,
    SUFFIXES,
    TENS,
    UNITS,
    WEEKDAYS,
)
from reconcile.values.date.iso import iso_chunk
from reconcile.values.date.relative_units import (
    MODIFIERS,
    NAMED_DAYS,
    modified,
    named_day,
    named_part,
    shifted,
    unit_part,
    weekend,
)
from reconcile.values.date.value import (
    Date,
    Part,
    Precision,
    day,
    in_part,
    span,
    week,
    year,
    years,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_Reader: TypeAlias = "Callable[[Line, int], Found]"

_BEFORE_CHRIST = frozenset({"bc", "bce"})
_KINDS_OF_YEAR = frozenset({"fiscal", "financial", "calendar"})
_ERAS = _BEFORE_CHRIST | {"ad", "ce"}


def point(line: Line, at: int) -> Found:
    """Read one date, with a time of day behind it."""
    word = line.words[at]
    if is_number(word):
        found = _number_first(line, at)
    else:
        reader = _READERS.get(word)
        found = reader(line, at) if reader else None
    if found is None:
        return None
    return with_time(line, *_possessive(line, *found))


def _the(line: Line, at: int) -> Found:
    word = line.words[at + 1]
    if word == "weekend":
        return weekend(line, at), at + 2
    if word == "day":
        return _day_but_one(line, at + 2)
    found = None if word == "the" else point(line, at + 1)
    return found or (None if line.running else day_of_this_month(line, at + 1))


def _day_but_one(line: Line, at: int) -> Found:
    """Read "before yesterday" and "after tomorrow" behind "the day"."""
    by = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}.get(
        (line.words[at], line.words[at + 1])
    )
    return None if by is None else (Phrase((day(line.counted_from(at) + by),)), at + 2)


_OF = frozenset({"of", "ended", "ending", "beginning", "starting"})


def _number_first(line: Line, at: int) -> Found:
    word, following = line.words[at], line.words[at + 1]
    found = iso_chunk(line, at) or numeric_date(line, at) or numeric_month(line, at)
    if found is not None:
        return found
    if following in _ERAS and len(word) <= 4:
        number = int(word)
        return Phrase((year(1 - number if following in _BEFORE_CHRIST else number),)), at + 2
    if len(word) == 4:
        return _year_first(line, at)
    return _short_number(line, at) if len(word) <= 2 else None


def _short_number(line: Line, at: int) -> Found:
    """Read what one or two digits begin: "23 January", "80s", "1st quarter", "20th century"."""
    word, following = line.words[at], line.words[at + 1]
    if following == "s" and line.touching(at + 1) and int(word) % 10 == 0:
        return Phrase((short_decade(line, at, int(word)),)), at + 2
    if following in SUFFIXES and line.words[at + 2] in ("quarter", "half", "century", "-"):
        return ordinal(line, at + 2, int(word)) or day_of_month(line, at)
    return day_of_month(line, at) or _bare_two_digits(line, at)


def _bare_two_digits(line: Line, at: int) -> Found:
    """Read "58" as a year, but only as a proposal and where nothing else stands."""
    if line.proposing and line.end == 1 and len(line.words[at]) == 2:
        return Phrase((year(full_year(line, at, int(line.words[at]))),)), at + 1
    return None


def _year_first(line: Line, at: int) -> Found:
    """Read "2017", "1980s", "2017 January 23", "1989 third quarter" and "2013-Q1"."""
    number, following = int(line.words[at]), line.words[at + 1]
    if following == "s" and line.touching(at + 1):
        return Phrase((years(number - number % 10, 10, Precision.DECADE),)), at + 2
    if following == "'" and line.words[at + 2] == "s" and line.end == at + 3:
        return Phrase((years(number - number % 10, 10, Precision.DECADE),)), at + 3
    if following in SEASONS:
        return Phrase((named_part(following, number),)), at + 2
    if following in _KINDS_OF_YEAR and line.words[at + 2] == "year":
        return Phrase((year(number),)), at + 3
    return _within_year(line, at + 1, number) or (Phrase((year(number),)), at + 1)


def _within_year(line: Line, at: int, number: int) -> Found:
    """Read what stands behind a year and lies in it: a quarter, a half, a month, a season."""
    words = line.words
    if words[at] == "-" and words[at + 1] in ("q", "h") and line.touching(at + 2):
        at += 1
    if words[at] not in _NARROWER:
        return None
    line.given_year = number
    found = point(line, at)
    line.given_year = None
    if found is None or found[0].in_year is None:
        return None
    return Phrase(found[0].dates), found[1]


def _possessive(line: Line, phrase: Phrase, at: int) -> tuple[Phrase, int]:
    """Return what "this year's third quarter" and "2016's summer" narrow a year to."""
    words = line.words
    date = phrase.dates[0]
    if words[at] != "'" or words[at + 1] != "s" or date.precision is not Precision.YEAR:
        return phrase, at
    found = _within_year(line, at + 2, year_month_day(date.days.earliest or 0)[0])
    return found or (phrase, at)


def _in_part(line: Line, at: int) -> Found:
    """Read "early January 2017", "mid-2016", "the end of the year", "early hours of Tuesday"."""
    part = PARTS[line.words[at]]
    at += 1
    while line.words[at] in ("-", "part", "of", "in", "the", "on", "hours"):
        if line.words[at] == "-" and line.touching(at + 1) and not line.touching(at):
            break  # "late -0043" is a year before Christ
        at += 1
    if line.words[at] in PARTS:
        return None
    found = unit_part(line, at, part) or point(line, at)
    if found is None:
        return None
    share = line.settings.date_part_share
    return found[0].map(lambda date: _narrowed(date, part, share)), found[1]


def _narrowed(date: Date, part: Part, share: float) -> Date:
    # "Early Monday" speaks of the hour, and "late on 23 January" too.
    whole = date.part is Part.NONE and not date.ends and not date.edtf
    return in_part(date, part, share) if whole and date.precision is not Precision.DAY else date


def _year_end(line: Line, at: int) -> Found:
    """Read "year-end", "week of 23 January", "month of January", "the year 2016"."""
    words = line.words
    after = at + 2 if words[at + 1] == "-" else at + 1
    if words[after] == "end" and words[at] != "week":
        return _with_end(line, at, after)
    if words[at] == "week" and words[after] in _OF:
        return _week_of(line, after)
    if words[after] == "of":
        after += 1
    is_month = words[at] == "month" and words[after] in MONTHS
    is_year = words[at] == "year" and len(words[after]) == 4 and is_number(words[after])
    return point(line, after) if is_month or is_year else None


def _with_end(line: Line, at: int, after: int) -> Found:
    found = unit_part(line, at, Part.LATE)
    return None if found is None else (found[0], after + 1)


def _week_of(line: Line, at: int) -> Found:
    """Read the week that holds a day, or the seven days that end or begin with it."""
    how = line.words[at]
    at += 1
    while line.words[at] in ("on", "the"):
        at += 1
    found = None if line.words[at] == "week" else point(line, at)
    if found is None or found[0].dates[0].days.earliest is None:
        return None
    if found[0].dates[0].precision is not Precision.DAY:
        return found if found[0].dates[0].precision is Precision.INTERVAL else None
    return found[0].map(partial(_seven_days, how)), found[1]


def _seven_days(how: str, date: Date) -> Date:
    number = date.days.earliest or 0
    if how == "of":
        return week(number)
    first = number - 6 if how.startswith("end") else number
    return span(day(first), day(first + 6), Precision.INTERVAL)


def _month_first(line: Line, at: int) -> Found:
    return month_first(line, at)


def _earlier(line: Line, at: int) -> Found:
    """Read "later this week" and "earlier in the month" as the whole, open when in it."""
    after = at + 1
    if line.words[after] in NAMED_DAYS:
        return named_day(line, after)
    while line.words[after] in ("in", "on", "the"):
        after += 1
    if line.words[after] in MODIFIERS:
        return modified(line, after)
    unit = UNITS.get(line.words[after]) if after > at + 1 else None
    return None if unit is None else (Phrase((shifted(unit, 0, line.counted_from(at)),)), after + 1)


def _mid_unit(line: Line, at: int) -> Found:
    """Read "midyear", "midweek" and "midmonth" as the middle of the source's own."""
    whole = shifted(UNITS[line.words[at].removeprefix("mid")], 0, line.counted_from(at))
    return Phrase((in_part(whole, Part.MID, line.settings.date_part_share),)), at + 1


_READERS: dict[str, _Reader] = {
    **dict.fromkeys(MONTHS, _month_first),
    **dict.fromkeys(WEEKDAYS, weekday_first),
    **dict.fromkeys(SEASONS, named_season),
    **dict.fromkeys(ORDINALS, ordinal_word),
    **dict.fromkeys(PARTS, _in_part),
    **dict.fromkeys(MODIFIERS, modified),
    **dict.fromkeys(NAMED_DAYS, named_day),
    **dict.fromkeys(TENS, tens),
    **dict.fromkeys((name[0] for name in HOLIDAYS), holiday),
    **dict.fromkeys(("week", "month", "year", "quarter", "decade", "century"), _year_end),
    **dict.fromkeys(("q", "h"), lettered),
    **dict.fromkeys(("-", "y"), iso_chunk),
    **dict.fromkeys(("earlier", "later"), _earlier),
    "the": _the,
    "'": apostrophe,
    **dict.fromkeys(("fiscal", "financial", "calendar", "fy"), fiscal),
    **dict.fromkeys(("midyear", "midmonth", "midweek"), _mid_unit),
}
_NARROWER = frozenset({*MONTHS, *SEASONS, *ORDINALS, "q", "h"})
