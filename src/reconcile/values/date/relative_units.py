"""Units of time counted from the day a source appeared: last week, two years ago, yesterday.

In: a `Line` and the index of a word. Out: the phrase that starts there, or None. Which day, week or
year is meant follows TimeML (Pustejovsky et al. 2003): "two years ago" is a year, not a day.
"""

from __future__ import annotations

from reconcile.values.date.candidates import distance, nearest, staged
from reconcile.values.date.day_numbers import (
    day_number,
    month_length,
    weekday,
    year_month_day,
)
from reconcile.values.date.english_line import Found, Line, Phrase
from reconcile.values.date.english_words import (
    MONTHS,
    NUMBERS,
    PLURALS,
    ROUND_NUMBERS,
    SEASONS,
    TIMES_OF_DAY,
    UNITS,
    WEEKDAYS,
    after_name,
)
from reconcile.values.date.value import (
    Date,
    Part,
    Precision,
    day,
    half,
    in_part,
    month,
    quarter,
    season,
    span,
    week,
    year,
    years,
)

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
_OF_OTHERS = frozenset({"following", "previous", "preceding", "same"})
_FROM_ELSEWHERE = "counts from another date than the source's; write the date itself"
NAMED_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_SATURDAY = 5
_MOST_UNITS = 10_000
_MOST_LONG_UNITS = 70
"""Decades or centuries: more would leave the years of four digits."""
_MOST_HOUR_DIGITS = 4
SHORTER_THAN_DAYS = frozenset({"hour", "hours", "minute", "minutes", "moments"})


def shifted(unit: Precision, by: int, anchor: int) -> Date:
    """Return the unit that lies `by` units from the one that holds a day."""
    if unit is Precision.DAY:
        return day(anchor + by)
    if unit is Precision.WEEK:
        return week(anchor + 7 * by)
    this_year, this_month, _ = year_month_day(anchor)
    if unit is Precision.MONTH:
        carried, at = divmod(this_year * 12 + this_month - 1 + by, 12)
        return month(carried, at + 1)
    if unit is Precision.QUARTER:
        carried, at = divmod(this_year * 4 + (this_month - 1) // 3 + by, 4)
        return quarter(carried, at + 1)
    if unit is Precision.HALF:
        carried, at = divmod(this_year * 2 + (this_month - 1) // 6 + by, 2)
        return half(carried, at + 1)
    size = {Precision.DECADE: 10, Precision.CENTURY: 100}.get(unit, 1)
    return years((this_year // size + by) * size, size, unit)


def day_shifted(anchor: int, unit: Precision, by: int) -> int:
    """Return the day that many units away, the 31st falling on the last day of a short month."""
    if unit in (Precision.DAY, Precision.WEEK):
        return anchor + by * (7 if unit is Precision.WEEK else 1)
    this_year, this_month, this_day = year_month_day(anchor)
    size = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.YEAR: 12, Precision.DECADE: 120}
    carried, at = divmod(this_year * 12 + this_month - 1 + by * size.get(unit, 1200), 12)
    return day_number(carried, at + 1, min(this_day, month_length(carried, at + 1)))


def named_day(line: Line, at: int) -> Found:
    """Read yesterday, today, tonight and tomorrow, with the time of day behind them."""
    number = line.counted_from(at) + NAMED_DAYS[line.words[at]]
    return Phrase((day(number),)), _past_time_of_day(line, at + 1)


def _past_time_of_day(line: Line, at: int) -> int:
    return at + 1 if line.words[at] in TIMES_OF_DAY else at


def modified(line: Line, at: int) -> Found:
    """Read last, this and next with a unit, weekday, month, season or time of day."""
    words = line.words
    by = MODIFIERS[words[at]]
    at += 1
    if words[at] in MODIFIERS:  # "this past week", "this coming Friday"
        by = MODIFIERS[words[at]]
        at += 1
    if words[at] in ("fiscal", "calendar", "business", "financial"):
        at += 1
    word = words[at]
    if word in UNITS:
        return Phrase((shifted(UNITS[word], by, line.counted_from(at)),)), at + 1
    if word == "weekend":
        return Phrase((_weekend(line.counted_from(at), by),)), at + 1
    if word in WEEKDAYS:
        after = after_name(words, at)
        return _modified_weekday(line, at, by), _past_time_of_day(line, after)
    if word in MONTHS or word in SEASONS:
        after = after_name(words, at)
        return _modified_month(line, at, by), after
    if word in TIMES_OF_DAY:
        return Phrase((day(line.counted_from(at) + by),)), at + 1
    return None


def weekend(line: Line, at: int) -> Phrase:
    """Return the weekend nearest to the source's day."""
    anchor = line.counted_from(at)
    return Phrase(nearest(line, [_weekend(anchor, by) for by in (0, -1, 1)]))


def _weekend(anchor: int, by: int) -> Date:
    saturday = anchor - weekday(anchor) + _SATURDAY + 7 * by
    return span(day(saturday), day(saturday + 1), Precision.INTERVAL)


def bare_weekday(line: Line, at: int) -> Found:
    """Read a weekday alone: the source's own day, else the last one, else the one to come."""
    wanted = WEEKDAYS[line.words[at]]
    after = after_name(line.words, at)
    after = _past_time_of_day(line, after)
    of_week = _of_week(line, after)
    anchor = line.counted_from(at)
    if of_week is not None:
        by, after = of_week
        return Phrase((day(anchor - weekday(anchor) + wanted + 7 * by),)), after
    back = (weekday(anchor) - wanted) % 7
    if not back:
        return Phrase((day(anchor),)), after
    return Phrase(tuple(staged(line, [day(anchor - back), day(anchor - back + 7)]))), after


def _of_week(line: Line, at: int) -> tuple[int, int] | None:
    """Read "of last week", "next week" behind a weekday: how many weeks away, and where it ends."""
    if line.words[at] == "of":
        at += 1
    if line.words[at] in MODIFIERS and line.words[at + 1] == "week":
        return MODIFIERS[line.words[at]], at + 2
    return None


def _modified_weekday(line: Line, at: int, by: int) -> Phrase:
    """Return "last Friday" and "next Friday": the nearest one, or the one of that week."""
    wanted = WEEKDAYS[line.words[at]]
    anchor = line.counted_from(at)
    monday = anchor - weekday(anchor)
    if by == 0:
        return Phrase((day(monday + wanted),))
    near = anchor - ((anchor - monday - wanted - 1) % 7 + 1)
    if by > 0:
        near = anchor + (monday + wanted - anchor - 1) % 7 + 1
    rival = monday + wanted + 7 * by
    return Phrase((day(near),) if near == rival else (day(near), day(rival)))


def _modified_month(line: Line, at: int, by: int) -> Phrase:
    """Return "last June" and "next spring": the nearest that is over, or has yet to begin."""
    anchor = line.counted_from(at)
    this_year = year_month_day(anchor)[0]
    word = line.words[at]
    if by == 0 and word != "winter":
        return Phrase((named_part(word, this_year),))
    if by == 0:  # "this winter" of January began the year before
        return Phrase(nearest(line, [named_part(word, this_year + shift) for shift in (0, -1)])[:1])
    made = [named_part(word, this_year + shift) for shift in (-2, -1, 0, 1, 2)]
    fitting = [
        date
        for date in made
        if distance(date, anchor) and ((date.days.latest or 0) < anchor) == (by < 0)
    ]
    return Phrase((fitting[-1 if by < 0 else 0],))


def named_part(word: str, in_year: int) -> Date:
    """Return the month or season of that name in a year."""
    return month(in_year, MONTHS[word]) if word in MONTHS else season(in_year, SEASONS[word])


def counted(line: Line, at: int) -> Found:
    """Read "two years ago", "three days from now", "a week hence"."""
    amount = amount_of_units(line, at)
    if amount is None:
        if line.words[at] in _OF_OTHERS and line.words[at + 1] in UNITS:
            raise line.refused(at, _FROM_ELSEWHERE)
        return _hours(line, at)
    number, unit, after = amount
    word = line.words[after]
    if word == "ago":
        return Phrase((_ago(unit, -number, line.counted_from(at)),)), after + 1
    if word == "hence":
        return Phrase((_ago(unit, number, line.counted_from(at)),)), after + 1
    if word == "from" and line.words[after + 1] in ("now", "today"):
        return Phrase((_ago(unit, number, line.counted_from(at)),)), after + 2
    if word in ("earlier", "later", "before", "after") and not line.words[after + 1]:
        raise line.refused(at, _FROM_ELSEWHERE)
    return None


def _ago(unit: Precision, by: int, anchor: int) -> Date:
    """Return what lies that many units away: "a decade ago" means a year."""
    if unit in (Precision.DECADE, Precision.CENTURY):
        size = 10 if unit is Precision.DECADE else 100
        return year(year_month_day(anchor)[0] + by * size)
    return shifted(unit, by, anchor)


def _hours(line: Line, at: int) -> Found:
    words = line.words
    is_amount = words[at] in NUMBERS or (words[at].isascii() and words[at].isdigit())
    if not is_amount or words[at + 1] not in SHORTER_THAN_DAYS or words[at + 2] != "ago":
        return None
    by_hour = words[at + 1].startswith("hour") and words[at] not in NUMBERS
    hours = int(words[at][:_MOST_HOUR_DIGITS]) if by_hour else 0
    return Phrase((day(line.counted_from(at) - hours // 24),)), at + 3


def amount_of_units(line: Line, at: int) -> tuple[int, Precision, int] | None:
    """Read "two weeks", "a year", "10 days": how many, of what, and where it ends."""
    word = line.words[at]
    if word in NUMBERS:
        number = NUMBERS[word]
    elif word.isascii() and word.isdigit() and len(word) < len(str(_MOST_UNITS)):
        number = int(word)
    else:
        return None
    at += 1
    small = NUMBERS.get(line.words[at + 1], 0) if line.words[at] == "-" else 0
    if word in ROUND_NUMBERS and 0 < small < 10:  # "thirty-five"
        number, at = number + small, at + 2
    if line.words[at] == "-":
        at += 1
    unit = UNITS.get(line.words[at]) or PLURALS.get(line.words[at])
    long = unit in (Precision.DECADE, Precision.CENTURY)
    if unit is None or (long and number > _MOST_LONG_UNITS):
        return None
    return number, unit, at + 1


def unit_part(line: Line, at: int, part: Part) -> Found:
    """Read the unit in "the end of the year", whose end lies nearest to the source's day."""
    if line.words[at] in ("fiscal", "calendar"):
        at += 1
    unit = UNITS.get(line.words[at])
    if unit in (None, Precision.DAY):
        return None
    anchor = line.counted_from(at)
    share = line.settings.date_part_share
    made = [in_part(shifted(unit, by, anchor), part, share) for by in (0, -1, 1)]
    if part is not Part.LATE:
        return Phrase((made[0],)), at + 1
    ends = sorted(made, key=lambda date: abs((date.days.latest or 0) - anchor))
    reach = line.settings.rival_date_ratio * abs((ends[0].days.latest or 0) - anchor)
    near = [date for date in ends[:2] if abs((date.days.latest or 0) - anchor) <= reach]
    return Phrase(tuple(staged(line, near or ends[:1]))), at + 1
