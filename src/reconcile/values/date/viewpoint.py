"""What a draft is seen from, and what it then means: the dates that stay possible.

In: the text, the day its source appeared, and the stage of its claim. Out: the two records that the
steps from a draft to dates hand on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.date.value import Calendar
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.model.stages_measures_kinds import Stage
    from reconcile.values.date.value import Date
    from reconcile.values.settings import Settings

EXPECTED = (
    "23 January 2017, 2017-01-23, December 2016, early 2017, since March 2011, 23-24 January 2017,"
    ' or "Monday" where the source has a `published` date'
)


class NeedsPublishedError(ValueSyntaxError):
    """The words count from the day of their source, and that isn't known."""


class Seen(NamedTuple):
    """What a draft is seen from: its text, the source's day or None, the stage of its claim.

    `calendar` is the one that the words name.
    """

    text: str
    anchor: int | None
    stage: Stage | None
    settings: Settings
    calendar: Calendar = Calendar.UNSAID

    def counted_from(self) -> int:
        """Return the source's day; raise where it isn't known."""
        if self.anchor is None:
            why = "counts from the day its source appeared, which needs a `published` date"
            raise NeedsPublishedError(f'"{self.text}" {why}', EXPECTED)
        return self.anchor

    def refused(self, why: str) -> ValueSyntaxError:
        """Return the error that the text can't be read, and why."""
        return ValueSyntaxError(f'"{self.text}" {why}', EXPECTED)


class Phrase(NamedTuple):
    """The dates that words may mean, best first.

    `in_year` makes the same date of another year, for words that name none; None where they do.
    """

    dates: tuple[Date, ...]
    in_year: Callable[[int], Date | None] | None = None

    def map(self, change: Callable[[Date], Date]) -> Phrase:
        """Return the phrase with every date changed alike."""
        make = self.in_year
        dates = tuple(dict.fromkeys(map(change, self.dates)))
        if make is None:
            return Phrase(dates)
        return Phrase(dates, lambda year: None if (made := make(year)) is None else change(made))
