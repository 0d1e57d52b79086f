"""Dates with unspecified digits: 198X, 1985-XX, 15XX-12-25, and XXXX-01-23 for a day of no year.

In: the fields of an EDTF date, each with digits and X. Out: a `Date` with its outer days; where the
days that match don't follow each other it keeps the mask, and `spans` lists them on demand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.values.date.calendar_dates import month, year, years
from reconcile.values.date.day_numbers import day_number, month_length, year_month_day
from reconcile.values.date.value import Date, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ANY = "XX"


def masked(sign: str, year_: str, month_: str, day_: str) -> Date | None:
    """Return the date that a mask means, None where no day of the calendar matches it."""
    if month_ in ("", _ANY) and day_ in ("", _ANY):
        return _of_years(sign, year_)
    if "X" not in year_ + month_:
        return (
            month(int(sign + year_), int(month_))
            if day_ == _ANY and _is_month(month_)
            else (_outer(sign, year_, month_, day_))
        )
    return _outer(sign, year_, month_, day_)


def _is_month(text: str) -> bool:
    return "01" <= text <= "12"


def _of_years(sign: str, mask: str) -> Date | None:
    """Return whole years; the mask stays only where it isn't a decade or a century."""
    matching = _years(sign, mask)
    known = mask.rstrip("X")
    if "X" not in mask:
        return year(matching[0])
    if "X" not in known and known and len(mask) - len(known) < 3:
        precision = Precision.DECADE if len(known) == 3 else Precision.CENTURY
        return years(matching[0], len(matching), precision)
    first, last = matching[0], matching[-1]
    return years(first, last - first + 1, Precision.PERIOD)._replace(edtf=sign + mask)


def _years(sign: str, mask: str) -> Sequence[int]:
    """Return the years that match, in order of time."""
    low, high = int(mask.replace("X", "0")), int(mask.replace("X", "9"))
    if "X" not in mask.rstrip("X"):
        return range(-high, -low + 1) if sign else range(low, high + 1)
    found = [number for number in range(low, high + 1) if _matches(mask, number)]
    return [-number for number in reversed(found)] if sign else found


def _matches(mask: str, number: int) -> bool:
    text = f"{number:0{len(mask)}d}"
    return all(want in ("X", digit) for want, digit in zip(mask, text, strict=True))


def _outer(sign: str, year_: str, month_: str, day_: str) -> Date | None:
    matching = _years(sign, year_)
    first = _first(matching, month_, day_)
    if first is None:
        return None
    last = next(
        found[-1] for number in reversed(matching) if (found := _in_year(number, month_, day_))
    )
    text = f"{sign}{year_}-{month_}" + (f"-{day_}" if day_ else "")
    precision = Precision.DAY if day_ and day_ != _ANY else Precision.MONTH
    return Date(Days(first.earliest, last.latest), precision, edtf=text)


def _first(matching: Sequence[int], month_: str, day_: str) -> Days | None:
    # Leap days come round within eight years, and all else within one.
    for number in matching[:9]:
        if found := _in_year(number, month_, day_):
            return found[0]
    return None


def _in_year(number: int, month_: str, day_: str) -> list[Days]:
    """Return the spans of one year that match the month and the day, in order."""
    if month_ in ("", _ANY) and day_ in ("", _ANY):
        return [Days(day_number(number), day_number(number + 1) - 1)]
    found: list[Days] = []
    for at in range(1, 13):
        if not month_ or _matches(month_, at):
            found += _in_month(number, at, day_)
    return found


def _in_month(year_: int, month_: int, mask: str) -> list[Days]:
    start, length = day_number(year_, month_), month_length(year_, month_)
    if mask in ("", _ANY):
        return [Days(start, start + length - 1)]
    return [
        Days(start + at - 1, start + at - 1) for at in range(1, length + 1) if _matches(mask, at)
    ]


def spans(date: Date, window: Days) -> Iterator[Days]:
    """Yield the spans that match a mask and meet the window, in order of time."""
    ends = _meeting(date.days, window)
    if ends is None:
        return
    low, high = ends
    sign, year_, month_, day_ = fields(date.edtf)
    first, last = year_month_day(low)[0], year_month_day(high)[0]
    for number in _years(sign, year_):
        if first <= number <= last:
            for found in _in_year(number, month_, day_):
                if found.earliest <= high and found.latest >= low:  # type: ignore[operator]
                    yield found


def _meeting(days: Days, window: Days) -> tuple[int, int] | None:
    """Return the first and last day that both have; None for none, or where there is no end."""
    low = max((at for at in (days.earliest, window.earliest) if at is not None), default=None)
    high = min((at for at in (days.latest, window.latest) if at is not None), default=None)
    return None if low is None or high is None or low > high else (low, high)


def fields(mask: str) -> tuple[str, str, str, str]:
    """Return sign, year, month and day of a mask's text, "" for what it doesn't have."""
    sign = "-" if mask[0] == "-" else ""
    year_, _, rest = mask[len(sign) :].partition("-")
    month_, _, day_ = rest.partition("-")
    return sign, year_, month_, day_
