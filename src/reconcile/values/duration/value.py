"""What a duration is, and which lengths of time its words allow and convey.

In: an amount, its unit and what hedges it. Out: immutable `Duration` values in whole seconds. A
duration in words is rounded to its unit, and people round up, down and to the nearest: "five years"
allows what lies less than a year from five, and conveys what lies nearest to it. One unit, or a
part of one, is never rounded up from far less, for which there are smaller units: "a year" allows
what is longer than nine months, "half a century" less than 12.5 years to either side (stipulated).
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3_600,
    "day": 86_400,
    "week": 604_800,
    "month": 2_629_746,
    "year": 31_556_952,
    "decade": 315_569_520,
    "century": 3_155_695_200,
}
"""Lengths of the units; a month and a year are the mean ones of the Gregorian calendar."""

DAY = SECONDS["day"]


class Seconds(NamedTuple):
    """A span of lengths of time in seconds, ends inclusive; None is open."""

    low: int
    high: int | None


class Amount(NamedTuple):
    """So many of a unit: the ratio `top` / `bottom` in lowest terms."""

    top: int
    bottom: int
    unit: str

    @property
    def seconds(self) -> int:
        """The length, to the second."""
        return self.top * SECONDS[self.unit] // self.bottom

    @property
    def step(self) -> int:
        """The unit that it is rounded to: a year for five years, half of one for two and a half."""
        return max(1, SECONDS[self.unit] // self.bottom)


def amount(top: int, bottom: int, unit: str) -> Amount:
    """Return an amount in lowest terms."""
    common = gcd(top, bottom)
    return Amount(top // common, bottom // common, unit)


class Duration(NamedTuple):
    """A duration as stated.

    `literal` is what the words allow, `conveyed` what a reader takes from them. `amounts` are the
    parts of a length ("5 years 3 months"), or the two ends of a range; `hedge` is what bounds them,
    `Cue.BETWEEN` for a range and `Cue.EXACTLY` for an exact one. `vague` is words without a
    figure ("several years").
    """

    literal: Seconds
    conveyed: Seconds
    amounts: tuple[Amount, ...] = ()
    hedge: Cue = Cue.FILLER
    vague: str = ""


def plural(unit: str) -> str:
    """Return the name of several of a unit."""
    return "centuries" if unit == "century" else f"{unit}s"


def stated(amounts: tuple[Amount, ...], hedge: Cue, settings: Settings) -> Duration:
    """Return the length that amounts add up to, bounded by a hedge."""
    length = sum(part.seconds for part in amounts)
    down, up = _rounding(amounts)
    if hedge in _CLOSE:
        far, near = _beside(length, down, up, _grain(amounts), settings)
        literal, conveyed = _CLOSE[hedge](length, far, near)
    elif hedge in _OPEN:
        literal, conveyed = _OPEN[hedge](length, _reach(amounts), settings)
    elif hedge in (Cue.ABOUT, Cue.ESTIMATED):
        literal, conveyed = _about(length, down, up, settings)
    elif hedge is Cue.EXACTLY:
        literal = conveyed = Seconds(length, length)
    else:
        literal, conveyed = _rounded(length, down, up)
    return Duration(_floored(literal), _floored(conveyed), amounts, hedge)


def _rounding(amounts: tuple[Amount, ...]) -> tuple[int, int]:
    """Return how far below and above a length lies what is rounded to it, ends excluded.

    One unit above, since "a year" is also said of a year and some months, and a quarter of the
    length below; a part of a unit is rounded by a quarter to either side.
    """
    first, step = amounts[0], _step(amounts)
    if len(amounts) > 1 or first.top > first.bottom or not first.top:
        return step, step
    down = max(1, min(step, first.seconds // _PART_OF_ONE))
    return down, step if first.top == first.bottom else down


def _step(amounts: tuple[Amount, ...]) -> int:
    return min(part.step for part in amounts)


def between(low: Amount, high: Amount) -> Duration:
    """Return a closed range; it is as exact as it says."""
    span = Seconds(low.seconds, high.seconds)
    return Duration(span, span, (low, high), Cue.BETWEEN)


def days_between(low: int, high: int | None, settings: Settings) -> Duration:
    """Return a length known from dates, in whole days; open above where `high` is None."""
    shortest = Amount(low, 1, "day")
    if low == high or high is None:
        return stated((shortest,), Cue.FILLER if low == high else Cue.LEAST, settings)
    return between(shortest, Amount(high, 1, "day"))


def _floored(span: Seconds) -> Seconds:
    return span if span.low >= 0 else Seconds(0, span.high)


_Spans = tuple[Seconds, Seconds]


def _rounded(length: int, down: int, up: int) -> _Spans:
    near = min(down, up) // 2
    return (
        Seconds(length - down + 1, length + up - 1),
        Seconds(length - near, length + max(near - 1, 0)),
    )


def _more(length: int, reach: int, _: Settings) -> _Spans:
    return Seconds(length + 1, None), Seconds(length + 1, length + reach)


def _well_over(length: int, reach: int, settings: Settings) -> _Spans:
    return _more(length, round(reach * settings.well_reach), settings)


def _least(length: int, reach: int, _: Settings) -> _Spans:
    return Seconds(length, None), Seconds(length, length + reach)


def _fewer(length: int, reach: int, _: Settings) -> _Spans:
    return Seconds(0, length - 1), Seconds(length - reach, length - 1)


def _most(length: int, reach: int, _: Settings) -> _Spans:
    return Seconds(0, length), Seconds(length - reach, length)


def _nearly(length: int, far: int, near: int) -> _Spans:
    """Return what lies close to and below a figure (Penka 2006, Nouwen 2006)."""
    return Seconds(length - max(far - 1, 1), length - 1), Seconds(length - near, length - 1)


def _just_over(length: int, far: int, near: int) -> _Spans:
    return Seconds(length + 1, length + max(far - 1, 1)), Seconds(length + 1, length + near)


def _beside(length: int, down: int, up: int, grain: int, settings: Settings) -> tuple[int, int]:
    """Return how far "nearly" and "just over" allow and convey.

    A share of round lengths such as 2,000 days, but of others no more than one unit, and half one.
    """
    far = min(round(length * (1 - settings.nearly_literal)), up * grain)
    near = min(round(length * (1 - settings.nearly_conveyed)), up * grain // 2)
    far = max(down, far)
    return far, min(max(down // 2, near, 1), max(far - 1, 1))


def _about(length: int, down: int, up: int, settings: Settings) -> _Spans:
    share, allowed = round(length * settings.about_conveyed), round(length * settings.about_literal)
    near = max(min(down, up) // 2, share)
    return (
        Seconds(length - max(down, allowed) + 1, length + max(up, allowed) - 1),
        Seconds(length - near, length + near),
    )


_CLOSE = {Cue.NEARLY: _nearly, Cue.JUST: _just_over}
_OPEN = {
    Cue.MORE: _more,
    Cue.WELL: _well_over,
    Cue.LEAST: _least,
    Cue.FEWER: _fewer,
    Cue.MOST: _most,
}
_PART_OF_ONE = 4
"""By which part of itself one unit, or less, may be rounded."""


def _reach(amounts: tuple[Amount, ...]) -> int:
    """Return how far beyond a bound a reader goes: by the granularity of its figure.

    "More than 100 days" conveys up to 150, "more than 110" up to 120 (Cummins & Franke 2021,
    section 5.2); a figure below ten reaches to the next.
    """
    size = _grain(amounts)
    single = len(str(amounts[0].top).rstrip("0")) == 1
    return _step(amounts) * (size // 2 if single and size > 1 else size)


def _grain(amounts: tuple[Amount, ...]) -> int:
    """Return one unit of the last digit of the figure that isn't 0."""
    text = str(amounts[0].top)
    return int("1" + "0" * (len(text) - len(text.rstrip("0")))) if amounts[0].top else 1
