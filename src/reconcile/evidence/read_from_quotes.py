"""Values that are in a quote: what a type's own parser reads in running text.

In: a quote and a type. Out: the values found, with the words that state them. Types that search a
sentence themselves are asked; for the others every run of words is tried, longest first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.evidence.words_in_quotes import EDGES, MOST_WORDS
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.status.vocabulary import Tag
from reconcile.values.status.word_forms import lexicon
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.values.value_type import ValueType

_LONGEST_RUN = 10
"""Words that a value in running text may have."""
_NEVER_FIRST = (None, Tag.EVENT, Tag.FILL, Tag.OBJECT, Tag.CLAUSE, Tag.BUT, Tag.REASON, Tag.IF)
"""What a word does in a wording that could as well begin after it."""


class Found(NamedTuple):
    """A value that a quote states, the words that state it, and where in the quote they end."""

    value: Any
    words: str
    end: int


def found_in(quote: str, value_type: ValueType[Any], frame: Frame = NO_FRAME) -> tuple[Found, ...]:
    """Return the values of a type that are in a quote, left to right."""
    find = getattr(value_type, "find", None)
    if find is None:
        return tuple(_read_runs(quote, value_type, frame))
    found = find(quote) if value_type.name == "count" else find(quote, frame)
    return tuple(Found(each.value, quote[each.start : each.end], each.end) for each in found)


def _read_runs(quote: str, value_type: ValueType[Any], frame: Frame) -> Iterator[Found]:
    """Give what the longest runs of words that the type reads say; no two runs share a word."""
    spans = [found.span() for found in re.finditer(r"\S+", quote)][:MOST_WORDS]
    at = 0
    while at < len(spans):
        found, length = None, 1
        if _may_begin(quote[slice(*spans[at])], value_type):
            found, length = _longest(quote, spans[at : at + _LONGEST_RUN], value_type, frame)
        if found:
            yield found
        at += length


def _may_begin(word: str, value_type: ValueType[Any]) -> bool:
    """Say whether a value may begin with a word; every run refused costs a look for near misses."""
    if value_type.name != "status":
        return True
    known = lexicon().get(word.strip(EDGES).casefold())
    return known is not None and (known.past or known.tag not in _NEVER_FIRST)


def _longest(
    quote: str, spans: Sequence[tuple[int, int]], value_type: ValueType[Any], frame: Frame
) -> tuple[Found | None, int]:
    """Return the value of the longest run that begins with the first word, and its length.

    A type says where it stopped reading, and no run that goes beyond can be read.
    """
    length = len(spans)
    while length:
        words = quote[spans[0][0] : spans[length - 1][1]].strip(EDGES)
        try:
            return Found(value_type.parse(words, frame), words, spans[length - 1][1]), length
        except ValueSyntaxError as error:
            read = len(words[: error.offset].split())
            length = read if 0 < read < length else length - 1
    return None, 1
