"""A claim as a constraint weighs it: its value as the numbers, instants or names that it allows."""

from __future__ import annotations

from enum import IntEnum
from fractions import Fraction
from math import ceil, floor, inf
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.values.count.base_units import in_base_unit
from reconcile.values.count.rounding import half_width
from reconcile.values.count.unit_words import unit_of
from reconcile.values.count.value import Count, Hedge
from reconcile.values.date.value import Date
from reconcile.values.duration.value import DAY, Duration

if TYPE_CHECKING:
    from reconcile.model.claim import Claim
    from reconcile.model.question import Answer
    from reconcile.model.reading import Days, Reading
    from reconcile.values.number_bounds import Bounds
    from reconcile.values.settings import Settings


class Layer(IntEnum):
    """Which set of a value is meant: what its words allow, or what they convey."""

    LITERAL = 0
    CONVEYED = 1


class Span(NamedTuple):
    """Numbers from one to another, ends inclusive; an infinite end is open."""

    low: float
    high: float


class Sets(NamedTuple):
    """The numbers that a value allows, in its base unit; instants and lengths in seconds.

    `spans` are its sets by layer. `reach` is how far from its figure that lies which the figure may
    be rounded from, where only some readers would say so.
    """

    spans: tuple[Span, Span]
    reach: float = 0.0


class Said(NamedTuple):
    """A claim under one key of a constraint.

    `sets` are of its value, where it lies on a line. `label` names its field.
    """

    claim: Claim
    answer: Answer
    reading: Reading[Any]
    question: str
    label: str
    sets: Sets

    @property
    def spans(self) -> tuple[Span, Span]:
        """The sets of its value by layer."""
        return self.sets.spans


def sets_of(value: object, settings: Settings) -> Sets:
    """Return the sets of a count, date or duration; everything for a value on no line.

    A figure that shows two digits or more may mean any number that rounds to it.
    """
    if isinstance(value, Count):
        return _count(value, settings)
    if isinstance(value, Date):
        return Sets((_instants(value.days), _instants(value.conveyed or value.days)))
    if isinstance(value, Duration):
        literal, conveyed = value.literal, value.conveyed
        spans = Span(literal.low, _open(literal.high)), Span(conveyed.low, _open(conveyed.high))
        return Sets(spans)
    return Sets((ANYTHING, ANYTHING))


def _count(value: Count, settings: Settings) -> Sets:
    based = in_base_unit(value)
    whole = not (based.share or based.thing.dimension)
    both = _numbers(based.literal, whole=whole), _numbers(based.conveyed, whole=whole)
    if _by_name(value):
        return Sets(both, settings.coarse_reach)
    half, only_may = half_width(value, settings)
    reach = float(half * _size(value))
    if not half or only_may:
        return Sets(both, reach)
    literal, conveyed = (Span(low - reach, high + reach) for low, high in both)
    return Sets((literal, conveyed))


def _by_name(value: Count) -> bool:
    """Say whether a value is a share by name ("a third"), which is said of what is near it, too."""
    return value.share and value.hedge is Hedge.NONE and not any(value.last)


def _size(value: Count) -> Fraction:
    """Return how many of its base unit a count's unit is."""
    unit = unit_of(value.thing.per)
    return unit.size if unit else Fraction(1)


ANYTHING = Span(-inf, inf)
AMOUNT = Span(0, inf)
"""What silence on a count leaves possible."""


def _open(high: float | None) -> float:
    return inf if high is None else high


def _numbers(bounds: Bounds, *, whole: bool) -> Span:
    """Return bounds as a span; open ends of whole numbers lie at the next whole number.

    Other open ends count as closed: a conflict may be missed by that, and none is made up.
    """
    low, high = max(bounds.low, 0), bounds.high
    if whole:
        low = floor(low) + 1 if bounds.low_open else ceil(low)
        if high != inf:
            high = ceil(high) - 1 if bounds.high_open else floor(high)
    return Span(low, high)


def _instants(days: Days) -> Span:
    """Return the seconds from the first day's beginning to the last day's end."""
    low = -inf if days.earliest is None else days.earliest * DAY
    high = inf if days.latest is None else (days.latest + 1) * DAY
    return Span(low, high)


def rounded(said: Said, span: Span, *, of: float = 1) -> Span:
    """Return a span, widened by what the figure of a claim may be rounded from, if only perhaps.

    `of` is what a share is of.
    """
    reach = said.sets.reach and said.sets.reach * of
    return Span(span.low - reach, span.high + reach)


def share_of(share: Span, whole: Span) -> Span:
    """Return the numbers of which a share can be, of a whole; nothing is more than all of it."""
    low, high = max(share.low, 0), min(share.high, 1)
    return Span(low * whole.low, 0 if high == 0 else high * whole.high)


def whole_numbers(span: Span) -> Span:
    """Return the whole numbers around a span: a third of 40 is 13 or 14."""
    high = span.high if span.high == inf else ceil(span.high * (1 - SLACK))
    return Span(floor(span.low * (1 + SLACK)), high)


SLACK = 1e-9
"""What floating point may be off by, as a share of a figure."""


def alike(a: Count, b: Count) -> bool:
    """Say whether two counts may be of one kind of thing, by one definition."""
    if a.thing.dimension != b.thing.dimension:
        return False
    if a.thing.kind and b.thing.kind and a.thing.kind != b.thing.kind:
        return False
    return not (a.defined and b.defined and a.defined != b.defined)


def number_words(span: Span) -> str:
    """Return a span of numbers in words: "310", "at least 310", "at most 300", "310 to 350"."""
    low, high = span
    if low == high:
        return number(low)
    if high == inf:
        return f"at least {number(low)}"
    return f"at most {number(high)}" if low <= 0 else f"{number(low)} to {number(high)}"


def percent_words(span: Span) -> str:
    """Return shares in words: "70%", "at least 119.5%"."""
    low, high = span
    words = number_words(Span(round(low * 100, 2), high if high == inf else round(high * 100, 2)))
    return f"{words}%"


def number(figure: float) -> str:
    """Return a number as a person writes it: 1,300; 0.33."""
    if figure == int(figure):
        return f"{int(figure):,}"
    return f"{figure:,.2f}".rstrip("0").rstrip(".")
