"""Statuses in quotes: whether a wording of the status is in the quote, and of its stage.

In: a status as read, and the quote. Out: the outcome, with the words that speak against the claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.quote_language import is_read
from reconcile.evidence.read_from_quotes import found_in
from reconcile.evidence.stages_in_quotes import OTHER, tells_report, told_otherwise
from reconcile.model.evidence import ValueOutcome
from reconcile.model.relation import Relation
from reconcile.model.stages_measures_kinds import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.reading import Reading
    from reconcile.values.status.value import Status
    from reconcile.values.value_type import ValueType

_ON_THE_WAY = frozenset(("arrived", "went", "gone", "departed"))
"""What a party does that is expected: one that arrived hasn't attended yet."""


def judge_status(
    quote: str, reading: Reading[Status], value_type: ValueType[Status]
) -> tuple[ValueOutcome, tuple[str, ...]]:
    """Return whether the quote supports the status, and the words that say something else.

    A quote that reads otherwise counts against the claim only where the two exclude each other
    ("was not invited" beside "invited"), or where one is about the plan and the other about what
    happened ("is expected to attend" beside "attended").
    """
    found = found_in(quote, value_type)
    words = tuple(each.words for each in found)
    relations = {value_type.compare(reading.value, each.value).relation for each in found}
    if relations == {Relation.CONTRADICTS}:
        return ValueOutcome.NOT_IN_QUOTE, words
    other = _of_other_stage(quote, words, reading.stage, value_type)
    if other:
        return ValueOutcome.STAGE_NOT_IN_QUOTE, other
    same = Relation.SAME in relations
    if same:
        return ValueOutcome.IN_QUOTE, ()
    return ValueOutcome.NOT_READABLE if is_read(quote) else ValueOutcome.LANGUAGE_NOT_READ, ()


def _of_other_stage(
    quote: str, words: Sequence[str], stage: Stage | None, value_type: ValueType[Status]
) -> tuple[str, ...]:
    """Return the wordings if all are of the other stage; without any, the words that give it."""
    if not words:
        told = told_otherwise(quote, stage)
        return (told,) if told else ()
    if stage is None or {value_type.read(each).stage for each in words} != {OTHER[stage]}:
        return ()
    if stage is Stage.HAPPENED:
        return () if tells_report(quote) else tuple(words)
    on_the_way = any(not _ON_THE_WAY.isdisjoint(each.casefold().split()) for each in words)
    return () if on_the_way else tuple(words)
