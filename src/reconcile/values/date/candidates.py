"""Which dates the words leave possible where they name no year, month or week.

In: the dates that fit the words, and what they are seen from. Out: those to keep, the best first.
The priors are those measured on the news of TimeBank, AQUAINT and TempEval-3: a day of a month is
the nearest (130 of 139), and a bare month the nearest, with more in the past. None of these is
sure, so that the last and the next are kept: both are what the words allow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.date.day_numbers import year_month_day
from reconcile.values.date.value import Date, Precision
from reconcile.values.date.viewpoint import Phrase, Seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LEAP_ROUND = 8
_OF_DAYS = frozenset({Precision.DAY, Precision.RANGE, Precision.INTERVAL, Precision.ALL})


def near(seen: Seen, make: Callable[[int], Date | None]) -> Phrase:
    """Return the last and the next of dates; of days, the last alone if it has just passed.

    A day that lies almost a year ahead is written with its year.
    """
    dates = around(seen, _near_years(seen, make))
    anchor, first = seen.counted_from(), dates[0]
    passed = not is_ahead(first, anchor) and first.precision in _OF_DAYS
    if passed and distance(first, anchor) <= seen.settings.passed_day_reach:
        return Phrase((first,), make)
    return Phrase(dates, make)


def _near_years(seen: Seen, make: Callable[[int], Date | None]) -> list[Date]:
    """Return the dates of the years next to the source's, farther ones for 29 February."""
    middle = year_month_day(seen.counted_from())[0]
    for reach in (1, _LEAP_ROUND):
        numbers = range(middle - reach, middle + reach + 1)
        made = [date for number in numbers if (date := make(number)) is not None]
        if made:
            return made
    raise seen.refused("isn't in the calendar")


def around(seen: Seen, dates: Iterable[Date]) -> tuple[Date, ...]:
    """Return the last and the next of dates, the likelier first; alone, one of the source's day."""
    anchor = seen.counted_from()
    ranked = sorted(staged(seen, dates), key=lambda date: _weighed(seen, date))
    if not distance(ranked[0], anchor):
        return (ranked[0],)
    sides = {is_ahead(date, anchor): date for date in reversed(ranked)}
    return tuple(date for date in ranked if sides[is_ahead(date, anchor)] is date)


def _weighed(seen: Seen, date: Date) -> float:
    anchor = seen.counted_from()
    farther = is_ahead(date, anchor) and date.precision is not Precision.DAY
    return distance(date, anchor) * (seen.settings.future_month_weight if farther else 1)


def is_ahead(date: Date, anchor: int) -> bool:
    """Say whether a date begins after the source's day."""
    return date.days.earliest is not None and date.days.earliest > anchor


def distance(date: Date, anchor: int) -> int:
    """Return the days between a date and the source's, 0 where that lies inside."""
    first, last = date.days
    if first is not None and first > anchor:
        return first - anchor
    return anchor - last if last is not None and last < anchor else 0


def staged(seen: Seen, dates: Iterable[Date]) -> list[Date]:
    """Return the dates that the claim's stage allows: no report is of a day yet to come.

    All of them where the stage is unknown or would allow none.
    """
    made = list(dates)
    if seen.anchor is None or seen.stage is None:
        return made
    return [date for date in made if _fits(date, seen.anchor, seen.stage)] or made


def _fits(date: Date, anchor: int, stage: Stage) -> bool:
    first, last = date.days
    if stage is Stage.HAPPENED:
        return first is None or first <= anchor
    return last is None or last >= anchor
