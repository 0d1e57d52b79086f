"""A list of names, and how many are on it.

In: lists of names as entities, and counts. A list that isn't complete leaves room for more.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from reconcile.judge.constraints.constraint_kind import Kind
from reconcile.judge.constraints.list_and_status import LIST, listed_in
from reconcile.judge.constraints.reasons import NOT_THE_LIST
from reconcile.judge.constraints.value_sets import Layer, Span, number_words
from reconcile.model.relation import Explanation
from reconcile.values.parties.side import side

if TYPE_CHECKING:
    from reconcile.judge.constraints.constraint_kind import Chosen
    from reconcile.judge.constraints.value_sets import Said
    from reconcile.values.identity import Naming

NUMBER = "number"


class Numbered(Kind):
    """A list and how many are on it."""

    def __init__(self, names: Naming) -> None:
        self.names = names

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether the list can have that many names."""
        if LIST not in chosen or NUMBER not in chosen:
            return True
        size, number = self._size(chosen, layer), chosen[NUMBER].spans[layer]
        return size.low <= number.high and number.low <= size.high

    def _size(self, chosen: Chosen, layer: Layer) -> Span:
        listed = side(listed_in(chosen[LIST]), self.names)
        low, high = (listed.literal, listed.conveyed)[layer]
        return Span(low, inf if high is None else high)

    def weighs(self, key: str, said: Said) -> bool:
        """Say whether a claim is a list, or a number that isn't a share."""
        return key == LIST or not said.reading.value.share

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return that they are not as many."""
        del chosen, layer
        return NOT_THE_LIST

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return how many are named, and how many there are said to be."""
        del reason
        size, number = self._size(chosen, layer), chosen[NUMBER]
        named = len(side(listed_in(chosen[LIST]), self.names).named)
        so = "" if size == Span(named, named) else f", so {number_words(size)}"
        step = f"{named} named{so}; {number.label}: {number.answer.shown}"
        sentence = f"The list names {named}, but the number is {number.answer.shown}."
        if layer is Layer.CONVEYED:
            sentence = f"The list names {named}, which suggests another number than the one stated."
        flips = f"If the number were {number_words(size)}, both could be true."
        if named < number.spans[layer].low:
            flips = "If the list weren't the whole list, both could be true."
        return Explanation(sentence, (step,), flips)
