"""Figures in quotes: a count, date or duration read again from the quote by its type's parser.

In: a claim's value and what its type finds in the quote. Out: whether the value is there, and if it
isn't, in what way the two differ. Digits are compared exactly.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.model.evidence import ValueOutcome
from reconcile.model.relation import Relation
from reconcile.values.base import ValueSyntaxError
from reconcile.values.count_value import Count, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.values.base import ValueType
    from reconcile.values.reading import Frame

_MOST_WORDS = 60
"""Words of a quote that are read; a quote has 12."""
_LONGEST_RUN = 10
"""Words that a value in running text may have."""


class Found(NamedTuple):
    """A value that a quote states, and the words that state it."""

    value: Any
    words: str


def found_in(quote: str, value_type: ValueType[Any], frame: Frame) -> tuple[Found, ...]:
    """Return the values of a type that stand in a quote, left to right."""
    find = getattr(value_type, "find", None)
    if find is None:
        return tuple(_read_runs(quote, value_type, frame))
    found = find(quote) if value_type.name == "count" else find(quote, frame)
    return tuple(Found(each.value, quote[each.start : each.end]) for each in found)


def _read_runs(quote: str, value_type: ValueType[Any], frame: Frame) -> Iterable[Found]:
    """Give what the longest runs of words that the type reads say; no two runs share a word."""
    spans = [found.span() for found in re.finditer(r"\S+", quote)][:_MOST_WORDS]
    at = 0
    while at < len(spans):
        for end in range(min(len(spans), at + _LONGEST_RUN), at, -1):
            words = quote[spans[at][0] : spans[end - 1][1]].strip("'\"\u201c\u201d,;:.")
            try:
                yield Found(value_type.parse(words, frame), words)
            except ValueSyntaxError:
                continue
            at = end - 1
            break
        at += 1


def judge(
    value: object, written: str, found: Sequence[Found], value_type: ValueType[Any]
) -> ValueOutcome:
    """Return how a value stands to those that its quote states, the kindest where several do.

    `written` is the value as the person wrote it.
    """
    if not found:
        return ValueOutcome.NOT_READABLE
    outcomes = {_against(value, written, each, value_type) for each in found}
    return next(outcome for outcome in _KINDEST if outcome in outcomes)


_KINDEST = (
    ValueOutcome.IN_QUOTE,
    ValueOutcome.HEDGE_LOST,
    ValueOutcome.HEDGE_CHANGED,
    ValueOutcome.DIGITS_SWAPPED,
    ValueOutcome.NOT_IN_QUOTE,
)


def _against(value: object, written: str, found: Found, value_type: ValueType[Any]) -> ValueOutcome:
    if isinstance(value, Count):
        outcome = _count_against(value, found.value)
    else:
        same = value_type.compare(value, found.value).relation is Relation.SAME
        outcome = ValueOutcome.IN_QUOTE if same else ValueOutcome.NOT_IN_QUOTE
    if outcome is ValueOutcome.NOT_IN_QUOTE and _swapped(written, found.words):
        return ValueOutcome.DIGITS_SWAPPED
    return outcome


def _count_against(value: Count, found: Count) -> ValueOutcome:
    if (value.figures, value.vague, value.share) != (found.figures, found.vague, found.share):
        return ValueOutcome.NOT_IN_QUOTE
    if (value.literal, value.conveyed) == (found.literal, found.conveyed):
        return ValueOutcome.IN_QUOTE
    bare = value.hedge in (Hedge.NONE, Hedge.EXACTLY) and not value.near
    return ValueOutcome.HEDGE_LOST if bare else ValueOutcome.HEDGE_CHANGED


def _swapped(a: str, b: str) -> bool:
    """Say whether two texts have the same digits, two or more, in another order."""
    one, other = _digits(a), _digits(b)
    return len(one) > 1 and one != other and sorted(one) == sorted(other)


def _digits(text: str) -> list[int]:
    return [unicodedata.digit(letter) for letter in text if letter.isdigit()]
