"""Counts found in a sentence, to verify a value against the quotation beside it.

In: text. Out: the counts that stand in it, with their places. Nothing is raised, and what can't be
read is passed over; time is linear in the length of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.build import Draft, DraftError
from reconcile.values.count.grammar import expression
from reconcile.values.count.read import counting
from reconcile.values.count.value import Count, FoundCount
from reconcile.values.count.words import (
    BESIDE,
    COMPOUNDS,
    DATING,
    JOINTS,
    MONTHS,
    PREPOSITIONS,
    VAGUE_OR_SIGNED,
)
from reconcile.values.digits import NumeralError
from reconcile.values.hedges import BEFORE, Cue
from reconcile.values.numerals import starts
from reconcile.values.tokens import Tokens, cut

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

_UNIT_ENDS: Final = PREPOSITIONS | JOINTS | BESIDE


def find(text: str, settings: Settings) -> tuple[FoundCount, ...]:
    """Return the counts that stand in a sentence, in reading order.

    Days of a month, years behind a preposition and parts of a compound ("six-year") are none.
    """
    tokens = cut(text)
    found: list[FoundCount] = []
    at, total, reached, here = 0, len(tokens.pieces), 0, 0
    while at < total:
        draft = _try(tokens, at, settings)
        if draft is None:
            at += 1
            continue
        count = _sound(draft, settings)
        if count is not None and not _dates(tokens, at, draft):
            start = here + sum(map(len, tokens.pieces[reached:at]))
            end = start + sum(map(len, tokens.pieces[at : draft.end]))
            start += len(tokens.pieces[at]) - len(tokens.pieces[at].lstrip())
            unit = " ".join(filter(None, (draft.currency, _unit(tokens, draft.end))))
            found.append(FoundCount(counting(count, unit, draft.currency, ""), start, end))
            here, reached = end, draft.end
        at = draft.end
    return tuple(found)


def _try(tokens: Tokens, at: int, settings: Settings) -> Draft | None:
    word = tokens.words[at]
    hedge = BEFORE.at(tokens.words, at)
    if not (starts(word) or word in VAGUE_OR_SIGNED or hedge):
        return None
    if hedge is not None and hedge[0] is Cue.FILLER:
        return None  # the count starts behind it
    try:
        return expression(tokens, at, settings)
    except (NumeralError, DraftError):
        return None


def _sound(draft: Draft, settings: Settings) -> Count | None:
    draft.opener = None  # "from 300 people" is a figure where a sentence goes on
    try:
        return draft.build(settings)
    except DraftError:
        return None


def _dates(tokens: Tokens, at: int, draft: Draft) -> bool:
    """Say whether the figure is a part of a date or of a compound such as "six-year"."""
    words, end = tokens.words, draft.end
    if words[end] in MONTHS or words[end - 2] in MONTHS:
        return True
    if words[end] == "-" and words[end + 1] in COMPOUNDS:
        return True
    if words[end] == "s" and tokens.glued(end):  # "in his 40s"
        return True
    last = words[end - 1]
    plain_year = len(last) == 4 and last.isdecimal() and end - at <= 2
    return plain_year and (words[at] in DATING or words[end - 2] in DATING)


def _unit(tokens: Tokens, at: int) -> str:
    """Return the words of the counted thing, four at most, up to a preposition or a sign."""
    words, end = tokens.words, at
    while end < at + 4 and words[end][:1].isalpha() and words[end] not in _UNIT_ENDS:
        end += 1
    return tokens.between(at, end)
