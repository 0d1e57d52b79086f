"""A count of a whole or of its part to the numbers that it adds to a sum.

In: counts as sets of numbers. Shares are of the whole that is chosen, and of something counted they
are whole numbers: a third of 40 is 13 or 14. A group of people (civilians) beside everybody is a
floor, never a ceiling.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from reconcile.judge.constraints.value_sets import (
    AMOUNT,
    Layer,
    Said,
    Span,
    share_of,
    whole_numbers,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from reconcile.values.count.value import Count, Thing


def count_of(said: Said) -> Count:
    """Return the value of a claim on a count."""
    value: Count = said.reading.value
    return value


def groups_of(chosen: Iterable[Said]) -> set[str]:
    """Return the groups of people that are counted, "" for everybody."""
    return {_group(count_of(said).thing, said) for said in chosen}


def _group(thing: Thing, said: Said) -> str:
    """Return the group of people counted; "" for everybody, and where the field itself names it."""
    group = "" if thing.everybody else thing.population
    return "" if group and group in said.claim.field.casefold().replace("_", " ") else group


def amount(said: Said, layer: Layer, whole: Span | None, groups: Collection[str]) -> Span:
    """Return the numbers of a count: of a share those of the whole, None where it isn't known."""
    count, span = count_of(said), said.sets.spans[layer]
    if count.share:
        return AMOUNT if whole is None else whole_numbers(share_of(span, whole))
    if len(groups) > 1 and _group(count.thing, said):
        return Span(span.low, inf)
    return span


def outermost(some: Iterable[Said]) -> Span | None:
    """Return the highest lower end and the lowest upper end of counts; None if any is a share."""
    low, high = -inf, inf
    for each in some:
        if count_of(each).share:
            return None
        span = each.sets.spans[Layer.CONVEYED]
        low, high = max(low, span.low), min(high, span.high)
    return Span(low, high)


def added(spans: Iterable[Span]) -> Span:
    """Return the sum of sets of numbers."""
    low = high = 0.0
    for span in spans:
        low, high = low + span.low, high + span.high
    return Span(low, high)
