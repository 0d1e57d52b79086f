"""Round numbers and dates between two ends of a scale, with labels short enough for an axis."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import NamedTuple

from reconcile.values.date.day_numbers import day_number, year_month_day

MOST = 4
"""Ticks on one scale: with more, labels meet in a narrow column."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_YEAR = 365.2425
_MONTH = _YEAR / 12
_MONTH_STEPS = (1, 2, 3, 6)
_DAY_STEPS = (1, 2, 5, 10, 15)
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


class Tick(NamedTuple):
    """A number on the scale and what is printed at it."""

    at: float
    label: str


def number_ticks(low: float, high: float, *, has_parts: bool = False) -> tuple[Tick, ...]:
    """Return ticks at multiples of 1, 2 or 5 times a power of ten: whole numbers, if any.

    Where figures have parts of one and fewer than two whole numbers are near, there are others.
    """
    whole = floor(high) - ceil(low) + 1
    places = _multiples(low, high, 0.0 if whole < (2 if has_parts else 1) else 1.0)
    labels = list(map(number_label, places))
    if len({*labels}) < len(labels):
        labels = [f"{at:,.0f}" for at in places]
    return tuple(map(Tick, places, labels))


def share_ticks(low: float, high: float) -> tuple[Tick, ...]:
    """Return ticks for parts of a whole, in per cent."""
    return tuple(Tick(at / 100, f"{at:g}%") for at in _multiples(low * 100, high * 100))


def log_ticks(low: float, high: float) -> tuple[Tick, ...]:
    """Return ticks at powers of ten, as few as there is room for."""
    first, last = ceil(log10(low)), floor(log10(high))
    step = max(1, ceil((last - first + 1) / MOST))
    return tuple(Tick(10.0**p, number_label(10.0**p)) for p in range(first, last + 1, step))


def length_ticks(low: float, high: float) -> tuple[Tick, ...]:
    """Return ticks for days that something lasts, in the unit that suits the longest."""
    unit, name = 1.0, "day"
    if high >= 2 * _YEAR:
        unit, name = _YEAR, "year"
    elif high >= 2 * _MONTH:
        unit, name = _MONTH, "month"
    return tuple(
        Tick(at * unit, f"{at:g} {name if at == 1 else name + 's'}")
        for at in _multiples(low / unit, high / unit)
    )


def day_ticks(low: float, high: float) -> tuple[Tick, ...]:
    """Return ticks at the starts of days, months or years; each year is named once."""
    days = high - low
    if days <= 2 * _MONTH:
        return _days(ceil(low), floor(high))
    if days <= MOST * _MONTH_STEPS[-1] * _MONTH:
        return _months(low, high)
    first, last = year_month_day(ceil(low))[0], year_month_day(floor(high))[0]
    years = (int(at) for at in _multiples(first + 1, max(first + 1, last), least=1.0))
    return tuple(Tick(day_number(year), _year_label(year)) for year in years)


def _days(first: int, last: int) -> tuple[Tick, ...]:
    """Return ticks at the same days of each month: with step 10 the 1st, 11th and 21st."""
    step = next((s for s in _DAY_STEPS if (last - first) / s < MOST), _DAY_STEPS[-1])
    ticks: list[Tick] = []
    named = None
    for number in range(first, last + 1):
        year, month, day = year_month_day(number)
        if step == 1 or ((day - 1) % step == 0 and day <= 31 - step // 2):
            label = f"{day} {MONTHS[month - 1]}"
            ticks.append(Tick(number, label if named == year else f"{label} {_year_label(year)}"))
            named = year
    return tuple(ticks)


def _months(low: float, high: float) -> tuple[Tick, ...]:
    step = next((s for s in _MONTH_STEPS if (high - low) / _MONTH / s <= MOST), _MONTH_STEPS[-1])
    year, month, _ = year_month_day(ceil(low))
    ticks = []
    for count in range(month - 1, month + ceil((high - low) / _MONTH) + 1):
        in_year, number = divmod(count, 12)
        at = day_number(year + in_year, number + 1)
        if number % step == 0 and low <= at <= high:
            ticks.append(Tick(at, f"{MONTHS[number]} {_year_label(year + in_year)}"))
    return tuple(ticks)


def _year_label(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def number_label(number: float) -> str:
    """Return a number as an axis prints it: "300,000", "1.5 million"."""
    for size, name in _LARGE:
        if abs(number) >= size:
            return f"{number / size:,g} {name}"
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,g}"


def _multiples(low: float, high: float, least: float = 0.0) -> tuple[float, ...]:
    """Return the multiples of a round step from low to high, at most `MOST` or one more."""
    raw = max((high - low) / MOST, least, 1e-9)
    power = 10.0 ** floor(log10(raw))
    step = next(power * m for m in (1, 2, 5, 10) if power * m >= raw * (1 - 1e-9))
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return tuple(round(n * step, 9) for n in range(first, last + 1))
