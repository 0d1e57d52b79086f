"""What a count is once read: the numbers its words allow, those they convey, and the figure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.model.words import Measure
    from reconcile.values.number_bounds import Bounds


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
