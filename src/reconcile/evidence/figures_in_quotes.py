"""Figures in quotes: a count, date or duration read again from the quote by its type's parser.

In: a claim's value and what its type finds in the quote. Out: whether the value is there, and if it
isn't, in what way the two differ. Digits are compared exactly. The parsers know English words: of a
quote in another language nothing is said but that it isn't read, since a hedge or a number word may
be in it.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from reconcile.evidence.quote_language import has_magnitude, is_read
from reconcile.model.evidence import ValueOutcome
from reconcile.model.relation import Relation
from reconcile.values.count.compare_directions import opposite
from reconcile.values.count.value import Count, Hedge
from reconcile.values.date.value import Bound, Date, Precision
from reconcile.values.duration.value import Duration
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.evidence.read_from_quotes import Found
    from reconcile.values.value_type import ValueType


def judge(
    value: object, written: str, quote: str, found: Sequence[Found], value_type: ValueType[Any]
) -> ValueOutcome:
    """Return how a value relates to those that its quote states, the kindest where several do.

    `written` is the value as the person wrote it. A count with a magnitude of another language
    behind it ("3 millones") isn't a bare figure, and isn't compared.
    """
    if isinstance(value, Count):
        found = _without_foreign_magnitude(found, quote)
    if not found:
        return ValueOutcome.NOT_READABLE if is_read(quote) else ValueOutcome.LANGUAGE_NOT_READ
    outcome = min(
        (_against(value, written, each, value_type) for each in found), key=_KINDEST.index
    )
    dated = isinstance(value, Date) and outcome is ValueOutcome.IN_QUOTE
    if dated or outcome in _IN_ANY_LANGUAGE or is_read(quote):
        return outcome
    return ValueOutcome.LANGUAGE_NOT_READ


_KINDEST = (
    ValueOutcome.IN_QUOTE,
    ValueOutcome.HEDGE_LOST,
    ValueOutcome.HEDGE_CHANGED,
    ValueOutcome.DIGITS_SWAPPED,
    ValueOutcome.NOT_IN_QUOTE,
)
_IN_ANY_LANGUAGE = (ValueOutcome.DIGITS_SWAPPED,)
"""Findings on a quote in any language: digits in another order aren't a hedge."""


def _without_foreign_magnitude(found: Sequence[Found], quote: str) -> list[Found]:
    """Return the counts that aren't followed by a magnitude of another language."""
    return [each for each in found if not has_magnitude(quote, each.end)]


def _against(value: object, written: str, found: Found, value_type: ValueType[Any]) -> ValueOutcome:
    if isinstance(value, Count):
        outcome = _count_against(value, found.value)
    elif value_type.compare(value, found.value).relation is Relation.SAME:
        outcome = ValueOutcome.IN_QUOTE
    elif isinstance(value, Date):
        outcome = _date_against(value, found.value)
    elif isinstance(value, Duration):
        outcome = _duration_against(value, found.value)
    else:
        outcome = ValueOutcome.NOT_IN_QUOTE
    if outcome is ValueOutcome.NOT_IN_QUOTE and _swapped(written, found.words):
        return ValueOutcome.DIGITS_SWAPPED
    return outcome


def _count_against(value: Count, found: Count) -> ValueOutcome:
    if value.literal.high < 0 <= found.literal.low:
        value = opposite(value)  # the minus may be the quote's "fell" or "below zero"
    if (value.figures, value.vague, value.share) != (found.figures, found.vague, found.share):
        return ValueOutcome.NOT_IN_QUOTE
    if (value.literal, value.conveyed) == (found.literal, found.conveyed):
        return ValueOutcome.IN_QUOTE
    bare = value.hedge in (Hedge.NONE, Hedge.EXACTLY) and not value.near
    return ValueOutcome.HEDGE_LOST if bare else ValueOutcome.HEDGE_CHANGED


def _date_against(value: Date, found: Date) -> ValueOutcome:
    """Return whether two dates that aren't the same have one figure: "April", "since April".

    Where the words of the quote leave several days open ("Thursday"), any of them will do.
    """
    if found.precision is Precision.EITHER and value.days in [end.days for end in found.ends]:
        return ValueOutcome.IN_QUOTE
    if bare_date(value).days != bare_date(found).days:
        return ValueOutcome.NOT_IN_QUOTE
    hedged = value.bound is not Bound.NONE or value.approximate or value.uncertain
    return ValueOutcome.HEDGE_CHANGED if hedged else ValueOutcome.HEDGE_LOST


def _duration_against(value: Duration, found: Duration) -> ValueOutcome:
    """Return whether two durations that aren't the same are as long: "two days", "48 hours"."""
    if not value.amounts or _lengths(value) != _lengths(found):
        return ValueOutcome.NOT_IN_QUOTE
    if value.hedge is found.hedge:
        return ValueOutcome.IN_QUOTE
    bare = value.hedge in (Cue.FILLER, Cue.EXACTLY)
    return ValueOutcome.HEDGE_LOST if bare else ValueOutcome.HEDGE_CHANGED


def _lengths(duration: Duration) -> list[int]:
    """Return the length in seconds, or both ends of a range."""
    lengths = [part.seconds for part in duration.amounts]
    return lengths if duration.hedge is Cue.BETWEEN else [sum(lengths)]


def bare_date(date: Date) -> Date:
    """Return the date that a bound is a bound of."""
    return date.ends[0] if date.bound is not Bound.NONE and date.ends else date


def _swapped(a: str, b: str) -> bool:
    """Say whether two texts have the same digits, two or more, in another order."""
    one, other = _digits(a), _digits(b)
    return len(one) > 1 and one != other and sorted(one) == sorted(other)


def _digits(text: str) -> list[int]:
    return [unicodedata.digit(letter) for letter in text if letter.isdigit()]
