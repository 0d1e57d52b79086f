"""Days and months in English words and in figures: 23-24 January 2017, Jan. 23, 23/01/2017.

In: a `Line` and the index of a word. Out: the phrase that starts there and where it ends, or None
where no date starts. A day that the calendar doesn't have, a weekday that doesn't fit, and figures
that can be read in two ways raise.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.date.candidates import nearest, yearless
from reconcile.values.date.day_numbers import weekday, year_month_day
from reconcile.values.date.english_line import Found, Line, Phrase
from reconcile.values.date.english_words import (
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    SUFFIXES,
    WEEKDAY_NAMES,
    WEEKDAYS,
    after_name,
)
from reconcile.values.date.relative_units import MODIFIERS, bare_weekday
from reconcile.values.date.value import Date, Precision, month, set_of, span, valid_day

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST_DAY = 31
_MOST_DAYS_LISTED = 31
_YEARS_AHEAD = 5
"""How far ahead two digits may lie: "the '90s" of 1989 began in 1990 (stipulated)."""
_JOINERS = {
    "-": "-",
    "to": "-",
    "through": "-",
    "and": "and",
    "&": "and",
    "or": "or",
    ",": ",",
    "/": "-",
}


class DayList(NamedTuple):
    """Days of one month as listed, how they are joined, and where the list ends."""

    days: tuple[int, ...]
    joiner: str
    after: int


def is_number(word: str) -> bool:
    """Say whether a token is a run of the digits 0 to 9; tokens never mix those with others."""
    return "0" <= word[:1] <= "9"


def written_year(line: Line, at: int) -> tuple[int, int] | None:
    """Read the year behind a day or month: "2017", ", 2017", "of 2017", "'68", "of last year"."""
    words = line.words
    if words[at] in (",", "of", "in"):
        at += 1
    word = words[at]
    if len(word) == 4 and is_number(word):
        return int(word), at + 1
    if word == "'" and len(words[at + 1]) == 2 and is_number(words[at + 1]):
        return full_year(line, at, int(words[at + 1])), at + 2
    if word in MODIFIERS and words[at + 1] == "year":
        anchor = line.counted_from(at)
        return year_month_day(anchor)[0] + MODIFIERS[word], at + 2
    return None


def full_year(line: Line, at: int, short: int) -> int:
    """Return the year that two digits mean: the latest that isn't far after the source's."""
    latest = year_month_day(line.counted_from(at))[0] + _YEARS_AHEAD
    return latest - (latest - short) % 100


def _day(line: Line, at: int) -> tuple[int, int] | None:
    """Read "23", "23rd", "first" or, before a month, "23." as a day of a month."""
    word = line.words[at]
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    if len(word) > 2 or not is_number(word) or not 1 <= int(word) <= _LAST_DAY:
        return None
    if line.words[at + 1] in SUFFIXES and line.touching(at + 1):
        return int(word), at + 2
    if line.words[at + 1] == ":" and is_number(line.words[at + 2]):
        return None  # a time of day
    dotted = line.words[at + 1] == "." and line.words[at + 2] in MONTHS and not line.running
    return int(word), at + 1 + dotted


def _day_list(line: Line, at: int, *, month_follows: bool) -> DayList | None:
    """Read the days beside a month's name.

    In "January 30 - 8 February" the 8 isn't a day of January: a month stands behind it.
    """
    first = _day(line, at)
    if first is None:
        return None
    days, at = [first[0]], first[1]
    joiner = ""
    while len(days) < _MOST_DAYS_LISTED and (joined := _JOINERS.get(line.words[at])):
        ahead = at + 2 if joined == "," and line.words[at + 1] in ("and", "or") else at + 1
        if line.words[ahead] == "the":
            ahead += 1
        following = _day(line, ahead)
        if following is None or (not month_follows and _names_month(line, following[1])):
            break
        if joiner == "-" or (joined == "-" and joiner):
            break
        joiner = (line.words[ahead - 1] if ahead > at + 1 else joined) if joined == "," else joined
        days.append(following[0])
        at = following[1]
    return DayList(tuple(days), "and" if joiner == "," else joiner, at)


def _names_month(line: Line, at: int) -> bool:
    return line.words[at] in MONTHS or (line.words[at] == "of" and line.words[at + 1] in MONTHS)


def _days_in(year: int, month_: int, listed: DayList) -> Date | None:
    made = [valid_day(year, month_, day_) for day_ in listed.days]
    dates = [date for date in made if date is not None]
    if len(dates) < len(made) or any(x >= y for x, y in pairwise(dates)):
        return None
    if len(dates) == 1:
        return dates[0]
    if listed.joiner == "-":
        return span(dates[0], dates[-1], Precision.INTERVAL)
    return set_of(dates, Precision.EITHER if listed.joiner == "or" else Precision.ALL)


def day_of_month(line: Line, at: int, weekday_: int | None = None) -> Found:
    """Read "23 January 2017", "the 23rd of January", "23-24 January"."""
    listed = _day_list(line, at, month_follows=True)
    if listed is None:
        return None
    name = listed.after + 1 if line.words[listed.after] in ("of", "-") else listed.after
    number = MONTHS.get(line.words[name])
    if number is None:
        return None
    after = after_name(line.words, name)
    if line.words[name - 1] == line.words[after] == "-" and len(line.words[after + 1]) == 4:
        after += 1  # 23-Jan-2017
    return _dated(line, at, listed._replace(after=after), number, weekday_)


def day_of_this_month(line: Line, at: int) -> Found:
    """Read "22nd" behind "the" as the nearest day of that number."""
    found = _day(line, at)
    if found is None or found[1] != at + 2:
        return None
    year, month_, _ = year_month_day(line.counted_from(at))
    near = (divmod(year * 12 + month_ - 1 + by, 12) for by in (0, -1, 1))
    dates = [date for y, m in near if (date := valid_day(y, m + 1, found[0]))]
    return Phrase(nearest(line, dates)), found[1]


def month_first(line: Line, at: int, weekday_: int | None = None) -> Found:
    """Read "January 23, 2017", "Jan. 23", "January 23-24" and the month alone."""
    number = MONTHS[line.words[at]]
    after = after_name(line.words, at)
    if line.words[after] == "-" and line.touching(after) and len(line.words[after + 1]) == 4:
        after += 1  # Jan-2017
    if line.words[after] == "the":
        after += 1
    listed = _day_list(line, after, month_follows=False)
    if listed is not None:
        return _dated(line, at, listed, number, weekday_)
    tail = written_year(line, after)
    if tail is not None:
        return Phrase((month(tail[0], number),)), tail[1]
    make: Callable[[int], Date | None] = partial(_month_in, number)
    return yearless(line, at, make, f"{number:02d}"), after


def _month_in(number: int, year: int) -> Date:
    return month(year, number)


def _dated(line: Line, at: int, listed: DayList, number: int, weekday_: int | None) -> Found:
    def make(year: int) -> Date | None:
        return _days_in(year, number, listed)

    tail = written_year(line, listed.after)
    if tail is None:
        mask = f"{number:02d}-{listed.days[0]:02d}" if len(listed.days) == 1 else ""
        phrase = yearless(line, at, make, mask)
        return _on_weekday(line, at, phrase, weekday_), listed.after
    date = make(tail[0])
    if date is None:
        raise line.refused(at, "isn't in the calendar")
    _must_fit(line, at, date, weekday_)
    return Phrase((date,)), tail[1]


def _must_fit(line: Line, at: int, date: Date, wanted: int | None) -> None:
    if wanted is None or date.days.earliest is None or weekday(date.days.earliest) == wanted:
        return
    real = WEEKDAY_NAMES[weekday(date.days.earliest)]
    raise line.refused(at, f"is a {real}, not a {WEEKDAY_NAMES[wanted]}")


def _on_weekday(line: Line, at: int, phrase: Phrase, wanted: int | None) -> Phrase:
    """Return the date without a year in the year next to the source's that has the weekday."""
    make = phrase.in_year
    if wanted is None or line.anchor is None or make is None:
        return phrase
    middle = year_month_day(line.anchor)[0]
    near = (date for year in (middle, middle - 1, middle + 1) if (date := make(year)))
    fitting = [
        date for date in near if date.days.earliest and weekday(date.days.earliest) == wanted
    ]
    if not fitting:
        _must_fit(line, at, phrase.dates[0], wanted)
    return Phrase(tuple(fitting[:1]) or phrase.dates, make)


def weekday_first(line: Line, at: int) -> Found:
    """Read "Monday 23 January 2017", whose weekday must fit, and a weekday alone."""
    wanted = WEEKDAYS[line.words[at]]
    after = after_name(line.words, at)
    while line.words[after] in (",", "the"):
        after += 1
    word = line.words[after]
    if word in MONTHS:
        return month_first(line, after, wanted)
    dated = day_of_month(line, after, wanted) if is_number(word) or word in ORDINALS else None
    return dated or bare_weekday(line, at)


def numeric_date(line: Line, at: int) -> Found:
    """Read 23/01/2017, 23.1.2017, 01/23/2017 and 2017/01/23; raise for 01/02/2017."""
    words = line.words
    sign = words[at + 1]
    if sign not in ("/", ".", "-") or words[at + 3] != sign:
        return None
    if not all(line.touching(at + step) for step in range(1, 5)):
        return None
    fields = words[at], words[at + 2], words[at + 4]
    if not all(is_number(field) and len(field) <= 4 for field in fields):
        return None
    first, second, third = (int(field) for field in fields)
    if len(fields[0]) == 4:
        return _one_of(line, at, [valid_day(first, second, third)])
    if len(fields[0]) > 2 or len(fields[1]) > 2 or len(fields[2]) not in (2, 4):
        return None
    year = third if len(fields[2]) == 4 else full_year(line, at, third)
    return _one_of(line, at, [valid_day(year, second, first), valid_day(year, first, second)])


def numeric_month(line: Line, at: int) -> Found:
    """Read 01/2017, which in running text may number a resolution."""
    number, sign, of = line.words[at : at + 3]
    if line.running or sign != "/" or len(of) != 4 or not (is_number(of) and len(number) <= 2):
        return None
    if not (line.touching(at + 1) and line.touching(at + 2) and 1 <= int(number) <= 12):
        return None
    return Phrase((month(int(of), int(number)),)), at + 3


def _one_of(line: Line, at: int, readings: list[Date | None]) -> Found:
    dates = list(dict.fromkeys(date for date in readings if date is not None))
    if not dates:
        raise line.refused(at, "isn't in the calendar")
    if len(dates) > 1 and not line.proposing:
        told = " or ".join(_in_words(date) for date in dates)
        raise line.refused(at, f"can mean {told}; write the month's name")
    return Phrase(nearest(line, dates) if len(dates) > 1 else tuple(dates)), at + 5


def _in_words(date: Date) -> str:
    year, month_, day_ = year_month_day(date.days.earliest or 0)
    return f"{day_} {MONTH_NAMES[month_ - 1]} {year}"
