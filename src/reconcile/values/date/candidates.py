"""Which of several dates the words mean, when they leave the year or the week open.

In: the candidates and the day the source appeared. Out: those that stay possible, best first. The
priors are those measured on TimeBank, AQUAINT and TempEval-3 news: a bare weekday is the day of
publication (39 %) or the last one before (50 %), a day of a month the nearest (130 of 139), and a
bare month the nearest, with more in the past. What is called unclear is stipulated.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.model.words import Stage
from reconcile.values.date.day_numbers import year_month_day
from reconcile.values.date.edtf_mask import masked
from reconcile.values.date.english_line import Line, Phrase
from reconcile.values.date.value import Precision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reconcile.values.date.value import Date

_LEAP_ROUND = 8


def yearless(line: Line, at: int, make: Callable[[int], Date | None], mask: str = "") -> Phrase:
    """Return a date whose year isn't said: the nearest, or that of no year without an anchor."""
    if line.given_year is not None and (within := make(line.given_year)):
        return Phrase((within,), make)
    if line.anchor is None and mask:
        unanchored = of_no_year(mask)
        if unanchored is None:
            raise line.refused(at, "isn't in the calendar")
        return Phrase((unanchored,), make)
    anchor = line.counted_from(at)
    middle = year_month_day(anchor)[0]
    made = [date for year in (middle, middle - 1, middle + 1) if (date := make(year))]
    if not made:
        around = range(middle - _LEAP_ROUND, middle + _LEAP_ROUND + 1)
        made = [date for year in around if (date := make(year))]
    if not made:
        raise line.refused(at, "isn't in the calendar")
    return Phrase(nearest(line, made), make)


@cache
def of_no_year(mask: str) -> Date | None:
    """Return the month or day of no year that a mask such as 01-23 stands for."""
    month, _, day = mask.partition("-")
    return masked("", "XXXX", month, day)


def nearest(line: Line, dates: Iterable[Date]) -> tuple[Date, ...]:
    """Return the date nearest to the source's day, and a rival that lies about as near."""
    anchor = line.anchor
    if anchor is None:
        return tuple(dates)
    far = line.settings.future_month_weight
    told = staged(line, dates)
    ranked = sorted(told, key=lambda date: _weighed(date, anchor, far))
    reach = line.settings.rival_date_ratio * distance(ranked[0], anchor)
    return ranked[0], *(date for date in ranked[1:2] if distance(date, anchor) <= reach)


def _weighed(date: Date, anchor: int, far: float) -> float:
    ahead = date.days.earliest is not None and date.days.earliest > anchor
    vague = date.precision is not Precision.DAY
    return distance(date, anchor) * (far if ahead and vague else 1)


def distance(date: Date, anchor: int) -> int:
    """Return the days between a date and the source's, 0 where that lies inside."""
    first, last = date.days
    if first is not None and first > anchor:
        return first - anchor
    return anchor - last if last is not None and last < anchor else 0


def staged(line: Line, dates: Iterable[Date]) -> list[Date]:
    """Return the dates that the claim's stage allows: no report is of a day yet to come.

    All of them where the stage is unknown or would allow none.
    """
    made = list(dates)
    if line.anchor is None or line.stage is None:
        return made
    fitting = [date for date in made if _fits(date, line.anchor, line.stage)]
    return fitting or made


def _fits(date: Date, anchor: int, stage: Stage) -> bool:
    first, last = date.days
    if stage is Stage.HAPPENED:
        return first is None or first <= anchor
    return last is None or last >= anchor
