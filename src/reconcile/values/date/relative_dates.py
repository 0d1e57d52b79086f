"""What dates an expression in a source may mean, seen from the day the source appeared.

In: an expression ("last Monday", "two years ago", "58") and the span in which its source appeared.
Out: proposals, best first. A person decides; nothing here does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.base import ValueSyntaxError
from reconcile.values.date.english_dates import whole
from reconcile.values.date.english_line import EXPECTED, Line
from reconcile.values.date.value import Date, Precision, set_of
from reconcile.values.date.words import edtf_text
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from reconcile.model.reading import Days
    from reconcile.model.words import Stage
    from reconcile.values.settings import Settings

LONGEST = 200
_MOST_DAYS = 31


class Proposal(NamedTuple):
    """One date that an expression may mean: its days, how exact it is, and its EDTF text."""

    days: Days
    granularity: str
    edtf: str


def propose(
    expression: str,
    published: Days,
    stage: Stage | None = None,
    settings: Settings = DEFAULTS,
) -> tuple[Proposal, ...]:
    """Return the dates that an expression may mean, best first; raise `ValueSyntaxError`."""
    dates = candidates(expression, published, stage, settings, proposing=True)
    return tuple(Proposal(date.days, date.precision.value, edtf_text(date)) for date in dates)


def candidates(
    text: str,
    published: Days | None,
    stage: Stage | None = None,
    settings: Settings = DEFAULTS,
    *,
    proposing: bool = False,
) -> tuple[Date, ...]:
    """Return the dates that an English text may mean, best first; raise `ValueSyntaxError`.

    A source that appeared on one of several days has the candidates of each of them.
    """
    if len(text) > LONGEST:
        raise ValueSyntaxError(f"a date of {len(text)} characters is too long", EXPECTED)
    anchors = _anchors(published)
    found: dict[Date, None] = {}
    for anchor in anchors:
        line = Line(text, anchor, stage, settings, proposing=proposing)
        phrase = whole(line)
        if phrase is None:
            raise line.refused(0, "isn't a date")
        found.update(dict.fromkeys(phrase.dates))
        if not line.anchored and len(phrase.dates) == 1:
            break
    return tuple(found)


def _anchors(published: Days | None) -> tuple[int | None, ...]:
    """Return the days to count from: each of a short span, the ends of a longer one."""
    first, last = published or (None, None)
    if first is None or last is None:
        return (None,)
    if last - first < _MOST_DAYS:
        return tuple(range(last, first - 1, -1))
    return last, first


def merged(dates: tuple[Date, ...]) -> Date:
    """Return the one date that keeps all candidates possible."""
    return dates[0] if len(dates) == 1 else set_of(dates, Precision.EITHER)
