"""What the words of a date state, before it is known from which day they count.

These are the nodes that the rules of the grammar build and `meaning` turns into dates: plain data,
the same for every source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from reconcile.values.date.value import Bound, Calendar, Date, Part, Precision


class Known(NamedTuple):
    """A date that the text states whole: 2017-01-23, the 1980s."""

    date: Date


class Year(NamedTuple):
    """A year: a number (0 is 1 BC), two digits of one ('68), or one counted from the source's.

    `dual` is true for 1743/44, the later of whose years is `number`; `said`, for a year whose
    era is named.
    """

    number: int | None = None
    short: int | None = None
    shift: int | None = None
    dual: bool = False
    said: bool = False


class MonthNamed(NamedTuple):
    """A month by its number."""

    month: int


class DaysNamed(NamedTuple):
    """Days of one month, and how they are joined: "-", "and", "or", "" for a single day."""

    days: tuple[int, ...]
    joiner: str
    month: int


class SeasonNamed(NamedTuple):
    """A season by its EDTF code, 21 spring to 24 winter.

    `either` says that the year named may be the one in which a winter ends.
    """

    code: int
    either: bool = False


class Fraction(NamedTuple):
    """A numbered quarter or half of a year."""

    unit: Precision
    number: int


class WeekOfMonth(NamedTuple):
    """Seven days of a month: the first to the fourth seven, or the last (-1)."""

    month: int
    place: int


class NthWeekday(NamedTuple):
    """A weekday of a month by its place: the first to the fifth, or the last (-1)."""

    month: int
    weekday: int
    place: int


class Feast(NamedTuple):
    """A holiday by its name."""

    name: str


Named: TypeAlias = (
    MonthNamed | DaysNamed | SeasonNamed | Fraction | WeekOfMonth | NthWeekday | Feast
)


class InYear(NamedTuple):
    """Something that comes round every year; `year` is None where the words name none."""

    what: Named
    year: Year | None = None
    weekday: int | None = None


class ShortDecade(NamedTuple):
    """A decade by the last two digits of its first year: the '80s, the nineties."""

    tens: int


class Numbers(NamedTuple):
    """A day in figures whose order isn't said: 23/01/2017. `year_digits` is 2 or 4."""

    first: int
    second: int
    year: int
    year_digits: int


class Shifted(NamedTuple):
    """The unit of time that lies `by` units from the source's own: last week, today.

    `loose` also leaves the unit open that ends just now: "last week", said on its Sunday.
    """

    unit: Precision
    by: int
    loose: bool = False


class Ago(NamedTuple):
    """What lies an amount of time from the source's day: two years ago."""

    unit: Precision
    by: int


class WeekdayNamed(NamedTuple):
    """A weekday: alone, with last/this/next (`by`), or of last/this/next week (`week`)."""

    weekday: int
    by: int | None = None
    week: int | None = None


class ModifiedNamed(NamedTuple):
    """A month, season or feast with last (-1), this (0) or next (1)."""

    what: Named
    by: int


class DayOfMonth(NamedTuple):
    """The 22nd, of a month that isn't named."""

    day: int


class Weekend(NamedTuple):
    """A weekend, with last, this or next, or None."""

    by: int | None


class EdgeOf(NamedTuple):
    """The beginning, middle or end of the source's own week, month or year."""

    unit: Precision
    part: Part


class Narrowed(NamedTuple):
    """The early, middle or late part of a date."""

    part: Part
    of: Draft


class WeekAround(NamedTuple):
    """The week of a day, or the seven days ending (-1) or beginning (1) with it."""

    of: Draft
    way: int


class Timed(NamedTuple):
    """A day with its time, "16:30" or "midnight"; `of` is None for the source's own day."""

    of: Draft | None
    clock: str
    about: bool = False


class Doubted(NamedTuple):
    """A date that is said to be uncertain (`maybe`) or approximate (`about`)."""

    of: Draft
    maybe: bool
    about: bool


class InCalendar(NamedTuple):
    """A date of the Julian or the Gregorian calendar, as is said."""

    of: Draft
    calendar: Calendar


class Spanned(NamedTuple):
    """From one date to another, or some day between them."""

    first: Draft
    last: Draft
    precision: Precision


class Opened(NamedTuple):
    """A date that is open to one side."""

    of: Draft
    bound: Bound


class Listed(NamedTuple):
    """One of several dates, or all of them."""

    members: tuple[Draft, ...]
    either: bool


class Away(NamedTuple):
    """A day counted from another that is named; `inclusive` counts that one as the first."""

    of: Draft
    unit: Precision
    by: int
    inclusive: bool


class Unanchored(NamedTuple):
    """Words that count from a date which another sentence names: a year earlier."""


Draft: TypeAlias = (
    Known
    | Year
    | InYear
    | ShortDecade
    | Numbers
    | Shifted
    | Ago
    | WeekdayNamed
    | ModifiedNamed
    | DayOfMonth
    | Weekend
    | EdgeOf
    | Narrowed
    | WeekAround
    | Timed
    | Doubted
    | InCalendar
    | Spanned
    | Opened
    | Listed
    | Away
    | Unanchored
)

_FROM_THE_SOURCE = (
    Shifted,
    Ago,
    WeekdayNamed,
    ModifiedNamed,
    DayOfMonth,
    Weekend,
    EdgeOf,
    ShortDecade,
    Unanchored,
)


def is_relative(draft: Draft) -> bool:
    """Say whether what a draft means may depend on the day that its source appeared."""
    if isinstance(draft, Year):
        return draft.number is None
    if isinstance(draft, InYear):
        return draft.year is None or is_relative(draft.year)
    if isinstance(draft, Numbers):
        return draft.year_digits == 2
    if isinstance(draft, Timed) and draft.of is None:
        return True
    return isinstance(draft, _FROM_THE_SOURCE) or any(map(is_relative, _inner(draft)))


def _inner(draft: Draft) -> tuple[Draft, ...]:
    """Return the drafts that a draft is made of."""
    if isinstance(draft, Listed):
        return draft.members
    if isinstance(draft, Spanned):
        return draft.first, draft.last
    of = getattr(draft, "of", None)
    return () if of is None else (of,)
