"""A measure with its conversion in brackets, as news agencies write it: "60 miles (97 km)".

In: a text. Out: it without the brackets, and what is in them; and of two counts, whether one is the
other in another unit, once rounded. What isn't may not be left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.model.relation import Relation
from reconcile.values.count.compare import compare
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import Bounds

if TYPE_CHECKING:
    from reconcile.values.settings import Settings

_IN_BRACKETS: Final = re.compile(r"([^()]+) \(([^()]+)\)([^()]*)")
_AGREEING: Final = frozenset({Relation.SAME, Relation.REFINES})


class Conversion(NamedTuple):
    """A text without its brackets, and what they contain."""

    figure: str
    again: str


def conversion(text: str) -> Conversion | None:
    """Return the parts of a text with one pair of brackets behind its figure, or None."""
    found = _IN_BRACKETS.fullmatch(text)
    return found and Conversion(found[1] + found[3], found[2])


def converts(one: Count, other: Count, settings: Settings) -> bool:
    """Say whether both are one figure in two units of a dimension, hedges left aside."""
    mine, its = one.thing, other.thing
    if not mine.dimension or mine.dimension != its.dimension or mine.per == its.per:
        return False
    if len(one.figures) != 1 or len(other.figures) != 1:
        return False
    return compare(_plain(one), _plain(other), settings).relation in _AGREEING


def _plain(count: Count) -> Count:
    """Return the figure without its hedge."""
    only = Bounds(count.figures[0], count.figures[0])
    return replace(count, literal=only, conveyed=only, hedge=Hedge.NONE, near=False)
