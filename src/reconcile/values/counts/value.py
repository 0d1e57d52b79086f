"""What a count is once read: the numbers its words allow, those they convey, and the figure."""

from __future__ import annotations

from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.relation import Overlap

if TYPE_CHECKING:
    from reconcile.model.words import Measure


class Hedge(StrEnum):
    """The words that bound a figure, by what they do to it; each is the wording it's shown in."""

    NONE = ""
    EXACTLY = "exactly"
    MORE = "more than"
    WELL_OVER = "well over"
    JUST_OVER = "just over"
    LEAST = "at least"
    FEWER = "fewer than"
    WELL_UNDER = "well under"
    MOST = "up to"
    ABOUT = "about"
    NEARLY = "nearly"
    RANGE = "between"


class Bounds(NamedTuple):
    """An interval of numbers; an end that is infinite is open to that side.

    Whole numbers are ints, others the nearest float. An open end excludes its own number.
    """

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    @property
    def floor(self) -> bool:
        """Whether it has a lower end alone."""
        return self.high == inf and self.low != -inf

    @property
    def ceiling(self) -> bool:
        """Whether it has an upper end alone."""
        return self.low == -inf and self.high != inf

    @property
    def empty(self) -> bool:
        """Whether no number lies in it."""
        if self.low == self.high:
            return self.low_open or self.high_open
        return self.low > self.high

    @property
    def between_neighbours(self) -> bool:
        """Whether it lies between two whole numbers that follow each other, and has neither."""
        return self.low_open and self.high_open and self.high - self.low == 1


_PEOPLE = "people"


class Thing(NamedTuple):
    """What a count counts, as far as its words tell it for certain; "" where they don't.

    `dimension` is a unit that isn't people or objects (dollars, tons), `state` what befell them
    (dead, wounded), `population` who they are (civilians, soldiers).
    """

    dimension: str = ""
    state: str = ""
    population: str = ""

    @property
    def counted_in(self) -> str:
        """What its number is one of: people, whoever they are, a dimension, or "" for unknown."""
        if self.population:
            return _PEOPLE
        return self.dimension or (_PEOPLE if self.state else "")


ANYTHING = Thing()


class Count(NamedTuple):
    """A number that somebody states of something, with everything its words say of it.

    `figures` are the numerals printed: one, two for a range, none for a vague word, which then
    stands in `vague`. `near` says that "about" loosens a bound or range. `unit` is what is counted
    in the writer's words, `thing` what these words mean. `as_of` are the words of the day it holds
    for, such as "13 April", "earlier" or "later".
    """

    literal: Bounds
    conveyed: Bounds
    figures: tuple[float, ...]
    hedge: Hedge = Hedge.NONE
    near: bool = False
    vague: str = ""
    share: bool = False
    unit: str = ""
    thing: Thing = ANYTHING
    measure: Measure | None = None
    as_of: str = ""
    step: int = 0


class FoundCount(NamedTuple):
    """A count found in a sentence, and where its words (the unit apart) start and end."""

    value: Count
    start: int
    end: int


def lie(a: Bounds, b: Bounds, *, whole: bool = False) -> Overlap:
    """Return how the numbers of A lie to those of B.

    `whole` says that only whole numbers count, so that nothing lies above 13 and below 14.
    """
    if a == b:
        return Overlap.EQUAL
    if _below(a, b, whole) or _below(b, a, whole):
        return Overlap.DISJOINT
    a_low, a_high, a_low_open, a_high_open = a
    b_low, b_high, b_low_open, b_high_open = b
    low = b_low - a_low if b_low != a_low else b_low_open - a_low_open
    high = a_high - b_high if a_high != b_high else b_high_open - a_high_open
    if low >= 0 and high >= 0:  # A reaches as low, and as high
        return Overlap.B_INSIDE_A
    return Overlap.A_INSIDE_B if low <= 0 and high <= 0 else Overlap.OVERLAP


def _below(a: Bounds, b: Bounds, whole: bool) -> bool:  # noqa: FBT001 (private)
    """Say whether all of A lies below all of B."""
    high, low = a.high, b.low
    if high < low:
        return True
    if not (a.high_open or b.low_open):
        return False
    return high == low or (whole and a.high_open and b.low_open and high - low == 1)


def meet(a: Bounds, b: Bounds) -> Bounds:
    """Return the numbers that lie in both; the result may be empty."""
    low, low_open = max((a.low, a.low_open), (b.low, b.low_open))
    high, closed = min((a.high, not a.high_open), (b.high, not b.high_open))
    return Bounds(low, high, low_open, not closed)
