"""Which numbers a hedged figure suggests: how far above a minimum, how near to "about".

In: a figure and the project's settings. Out: bounds. That "more than 100" conveys "not more than
150" and "more than 110" "not more than 120" is Cummins & Franke 2021 (section 5.2), after Cummins,
Sauerland & Solt 2012; that rounder figures have wider halos is Krifka 2007. The widths themselves
are stipulated, and therefore settings.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from reconcile.values.count.value import Hedge
from reconcile.values.number_bounds import Bounds

if TYPE_CHECKING:
    from reconcile.values.settings import Settings


def grain(figure: float) -> tuple[float, bool]:
    """Return one unit of the figure's last digit that isn't 0, and whether it's its only digit."""
    # A third has no last digit; the sixth decimal is finer than anybody counts.
    text = str(round(abs(figure), 6) or abs(figure))
    if isinstance(figure, int):
        stripped = text.rstrip("0")
        return 10 ** (len(text) - len(stripped)), len(stripped) <= 1
    whole, _, decimals = text.partition(".")
    if "e" in decimals:  # a float too small to be printed plainly: its last digit is its own size
        return abs(figure), True
    return 10.0 ** -len(decimals), whole == "0" and len(decimals.strip("0")) == 1


def is_round(figure: float, settings: Settings, *, share: bool = False) -> bool:
    """Say whether a figure is so round that people print it for its neighbours too.

    Of shares, those are the parts that have names, but not the whole.
    """
    if share:
        return figure < 1 and figure in settings.shares
    return isinstance(figure, int) and figure != 0 and figure % settings.round_unit == 0


def cap(figure: float, settings: Settings, *, share: bool = False) -> float:
    """Return how high the numbers go that a minimum of this figure suggests."""
    if share and figure < 1:
        return _next_share(figure, settings)
    if figure < 0:
        return -base(-figure, settings)
    if figure == 0:
        return inf
    unit, single = grain(figure)
    if unit == 1:
        step = settings.cap_unrounded
        return (figure // step + 1) * step
    return _plain(figure + unit * (settings.cap_single if single else settings.cap_unit))


def base(figure: float, settings: Settings, *, share: bool = False) -> float:
    """Return how low the numbers go that a maximum of this figure suggests."""
    if share and figure <= 1:
        below = figure - settings.share_gap
        return max((step for step in settings.shares if step <= below), default=0)
    if figure < 0:
        return -cap(-figure, settings)
    unit, single = grain(figure)
    if unit == 1:
        step = settings.cap_unrounded
        return (figure - 1) // step * step if figure > 0 else -inf
    return _plain(figure - unit * (settings.cap_single if single else settings.cap_unit))


def _next_share(share: float, settings: Settings) -> float:
    least = share + settings.share_gap
    return next((step for step in settings.shares if step >= least), 1)


def _plain(number: float) -> float:
    """Return a number as an int where it is whole, without the noise of binary fractions."""
    if isinstance(number, int) or abs(number) == inf:
        return number
    number = float(f"{number:.15g}")
    return int(number) if number == int(number) else number


def tolerance(figure: float, share: float, step: int, settings: Settings) -> float:
    """Return how far from a figure "about" reaches: a share of it, or half a rounding step."""
    unit = step or grain(figure)[0]
    return max(abs(figure) * share, unit * settings.about_steps)


def around(
    low: float, high: float, step: int, settings: Settings, *, share: bool = False
) -> tuple[Bounds, Bounds]:
    """Return the literal and the conveyed numbers of "about" these figures."""
    far, near = settings.about_literal, settings.about_conveyed
    return (
        _clear(
            low - max(tolerance(low, far, step, settings), _neighbour(low, share=share)),
            high + max(tolerance(high, far, step, settings), _neighbour(high, share=share)),
            low,
        ),
        _clear(
            low - tolerance(low, near, step, settings),
            high + tolerance(high, near, step, settings),
            low,
        ),
    )


def _neighbour(figure: float, *, share: bool) -> int:
    """Return how far the next whole number lies, which no loose word excludes (stipulated)."""
    return int(isinstance(figure, int) and not share)


def _clear(low: float, high: float, figure: float) -> Bounds:
    """Return plain bounds; what is about a number of things is no fewer than none."""
    return Bounds(_plain(max(low, 0) if figure >= 0 else low), _plain(high))


def bounded(
    figure: float, hedge: Hedge, settings: Settings, *, share: bool = False
) -> tuple[Bounds, Bounds]:
    """Return the literal and the conveyed numbers of a minimum or a maximum."""
    if hedge in _FLOORS:
        strict = hedge is not Hedge.LEAST
        reach = cap(figure, settings, share=share)
        if hedge is Hedge.WELL_OVER:
            reach = _plain(figure + settings.well_reach * (reach - figure))
        return Bounds(figure, inf, strict), Bounds(figure, reach, strict)
    strict = hedge is not Hedge.MOST
    reach = base(figure, settings, share=share)
    if hedge is Hedge.WELL_UNDER:
        reach = _plain(figure - settings.well_reach * (figure - reach))
    floor = max(reach, 0) if figure >= 0 else reach
    return Bounds(-inf, figure, high_open=strict), Bounds(floor, figure, high_open=strict)


_FLOORS = frozenset({Hedge.MORE, Hedge.LEAST, Hedge.WELL_OVER})


def beside(
    figure: float, settings: Settings, *, above: bool, share: bool = False
) -> tuple[Bounds, Bounds]:
    """Return the literal and the conveyed numbers close above a figure, or close below it."""
    least = _neighbour(figure, share=share)
    far, near = (
        max(abs(figure) * (1 - part), least)
        for part in (settings.nearly_literal, settings.nearly_conveyed)
    )
    reach, usual = (_plain(figure + away if above else figure - away) for away in (far, near))
    if above:
        return (
            Bounds(figure, reach, low_open=True),
            Bounds(figure, usual, low_open=True),
        )
    return Bounds(reach, figure, high_open=True), Bounds(usual, figure, high_open=True)
