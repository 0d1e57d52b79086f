"""A text as the readers of English dates walk along it, and the day that relative words count from.

In: a text, the day its source appeared, and the stage of its claim. Out: the `Line` that the
readers share, and the `Phrase` that each of them gives back with where it stopped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.base import ValueSyntaxError
from reconcile.values.date.english_words import places_of, words_of
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.model.words import Stage
    from reconcile.values.date.value import Date
    from reconcile.values.settings import Settings

EXPECTED = (
    "23 January 2017, 2017-01-23, December 2016, early 2017, since March 2011, 23-24 January 2017,"
    ' or "Monday" where the source has a `published` date'
)
_AHEAD = [""] * 8


class Phrase(NamedTuple):
    """What a reader found: the dates that the words may mean, best first.

    `in_year` makes the same date of another year, for words that name none; None where they do.
    """

    dates: tuple[Date, ...]
    in_year: Callable[[int], Date | None] | None = None

    def map(self, change: Callable[[Date], Date]) -> Phrase:
        """Return the phrase with every date changed alike."""
        make = self.in_year
        if make is None:
            return Phrase(tuple(map(change, self.dates)))
        return Phrase(
            tuple(map(change, self.dates)),
            lambda year: None if (made := make(year)) is None else change(made),
        )


Found = tuple[Phrase, int] | None
"""A phrase and the index of the word after it; None where the words are no such phrase."""


class Line:
    """A text's words with what its relative ones count from.

    `end` is the index after the last word; `anchor` is the day the source appeared, None where that
    is unknown; `anchored` becomes true once a reader counted from it. `given_year` is the year that
    dates without one lie in, where the words before them name it. `proposing` lets numeric dates be
    read both ways; `running` text isn't one list of dates, nor are its amounts of time dates.
    """

    __slots__ = (
        "_places",
        "anchor",
        "anchored",
        "end",
        "given_year",
        "proposing",
        "running",
        "settings",
        "stage",
        "text",
        "words",
    )

    def __init__(
        self,
        text: str,
        anchor: int | None = None,
        stage: Stage | None = None,
        settings: Settings = DEFAULTS,
        *,
        proposing: bool = False,
        running: bool = False,
    ) -> None:
        self.text = text
        self.words = words_of(text)
        self.end = len(self.words)
        # Readers look a few words ahead without asking whether the line is long enough.
        self.words += _AHEAD
        self._places: list[tuple[int, int]] | None = None
        self.anchor = anchor
        self.anchored = False
        self.given_year: int | None = None
        self.stage = stage
        self.settings = settings
        self.proposing = proposing
        self.running = running

    @property
    def places(self) -> list[tuple[int, int]]:
        """Where each word starts and ends in the text; few lines are asked for it."""
        if self._places is None:
            self._places = places_of(self.text)
        return self._places

    def touching(self, at: int) -> bool:
        """Say whether a word stands right behind the one before it."""
        return 0 < at < self.end and self.places[at][0] == self.places[at - 1][1]

    def counted_from(self, at: int) -> int:
        """Return the day that relative words count from; raise where the source has none."""
        if self.anchor is None:
            raise self.refused(
                at, "counts from the day its source appeared, which needs a `published` date"
            )
        self.anchored = True
        return self.anchor

    def refused(self, at: int, why: str) -> ValueSyntaxError:
        """Return the error that the text, from a word on, can't be read, and why."""
        offset = self.places[at][0] if at < self.end else len(self.text)
        return ValueSyntaxError(f'"{self.text.strip()}" {why}', EXPECTED, offset)
