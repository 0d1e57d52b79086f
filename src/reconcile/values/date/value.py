"""What a date value is: its days, what its words convey, and how exactly it is stated."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.model.reading import Days


PRESENT_YEAR = 2000
"""The year from which the age of a date is counted, so that no clock decides anything."""


class Precision(StrEnum):
    """How exactly a date is stated, or how its parts make it up."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    HALF_CENTURY = "half century"
    THIRD_OF_CENTURY = "third of a century"
    QUARTER_CENTURY = "quarter century"
    PERIOD = "period"
    """Any other span with an EDTF text of its own (1950S2, 2001-37, 1984-1X)."""
    RANGE = "range"
    """Some day between two dates."""
    INTERVAL = "interval"
    """The whole time from one date to another."""
    BOUND = "bound"
    """One date, and a direction from it."""
    EITHER = "either"
    """One of several dates."""
    ALL = "all"
    """Each of several dates."""


class Bound(StrEnum):
    """In which direction a date is open. The words are those that `show` prints."""

    NONE = ""
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    NOT_BEFORE = "no earlier than"
    SINCE_AT_LEAST = "since at least"
    UNTIL_AT_LEAST = "at least until"
    END_UNKNOWN = "end unknown"
    START_UNKNOWN = "start unknown"
    OPEN = "open"
    """No end is stated at all (`../..` in EDTF)."""


class Part(StrEnum):
    """Which third of a month, year or longer unit is meant."""

    NONE = ""
    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Calendar(StrEnum):
    """The calendar that a date is said to be of; the words are those that `show` prints."""

    UNSAID = ""
    JULIAN = "Julian"
    GREGORIAN = "Gregorian"


class Date(NamedTuple):
    """A date as stated.

    `days` is the outer span, the literal set; `conveyed` what a reader takes from the words, None
    where that is no less. `ends` are the dates that an interval, bound or set is made of. `edtf` is
    the EDTF text of what words can't say; with an X in it, it's a mask that only some of the days
    between the ends match. `time` is the time of day as written. With an offset, `days` is the day
    of UTC, as EDTF's bounds are, and `written` the day in the text where that is another.
    `about_time` is true for a time that is approximate. `milestone` is the moment of an event that
    the date is of ("in force"), or "active" for the time of a person's work. `days` are always
    those of the Gregorian calendar; `calendar` is the one that the text names.
    """

    days: Days
    precision: Precision
    conveyed: Days | None = None
    uncertain: bool = False
    approximate: bool = False
    part: Part = Part.NONE
    bound: Bound = Bound.NONE
    ends: tuple[Date, ...] = ()
    edtf: str = ""
    time: str = ""
    written: Days | None = None
    milestone: str = ""
    calendar: Calendar = Calendar.UNSAID
    about_time: bool = False
