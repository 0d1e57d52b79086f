"""Dates in an order, and a start, an end and a length that must fit each other.

In: dates and lengths as instants and seconds. A day may begin at its first second or at its last,
so that both "from 23 to 24 January" counted as one day and as two fit; the end of one day is not
yet the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.constraints.constraint_kind import Kind
from reconcile.judge.constraints.reasons import DOUBTED, ENDS_EARLY, ENDS_FIRST, ENDS_LATE, ORDER
from reconcile.judge.constraints.value_sets import ANYTHING, Layer, Said, Span
from reconcile.model.relation import Explanation
from reconcile.values.date.value import Date
from reconcile.values.duration.value import DAY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.judge.constraints.constraint_kind import Chosen

START, END, LENGTH = "start", "end", "length"
FIRST, SECOND = "first", "second"
_LEADS = {Layer.LITERAL: "", Layer.CONVEYED: "As readers will understand it, "}


class Lasting(Kind):
    """A start, an end and a length: the end is the start plus the length."""

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether some instants and a length of the sets fit each other."""
        elapsed, length = _elapsed(chosen, layer), _span(chosen, LENGTH, layer)
        return 0 < elapsed.high >= length.low and length.high >= elapsed.low

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return whether the end is too early or too late."""
        if LENGTH not in chosen:
            return ENDS_FIRST
        early = _elapsed(chosen, layer).high < _span(chosen, LENGTH, layer).low
        return ENDS_EARLY if early else ENDS_LATE

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return that a source doubts its own date."""
        del layer
        return _doubted(chosen)

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return how long it is from start to end, and how long it is said to be."""
        shown = {key: said.answer.shown for key, said in chosen.items()}
        if reason == ENDS_FIRST:
            step = f"start {shown[START]}; end {shown[END]}"
            sentence = "the end is before the start."
            flips = "If the end were no earlier than the start, both could be true."
        else:
            step = f"from {shown[START]} to {shown[END]}: {_days(_elapsed(chosen, layer))}"
            step += f"; length {shown[LENGTH]}"
            way = "before" if reason == ENDS_EARLY else "after"
            sentence = f"the end is {way} the start plus the length."
            change = "later, or the length shorter" if way == "before" else "earlier, or longer"
            flips = f"If the end were {change}, all could be true."
        return Explanation(_begun(layer, sentence), (step,), flips)


class InOrder(Kind):
    """Two dates of which the second is never before the first."""

    def calm(self, said: Mapping[str, Sequence[Said]]) -> bool:
        """Say whether the latest of the first dates fits the earliest of the second."""
        first, second = ([each.spans[1] for each in said.get(key, ())] for key in (FIRST, SECOND))
        if not (first and second):
            return True
        return max(span.low for span in first) < min(span.high for span in second)

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether the first may be no later than the second."""
        return _span(chosen, FIRST, layer).low < _span(chosen, SECOND, layer).high

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return that the order is another."""
        del chosen, layer
        return ORDER

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return that a source doubts its own date."""
        del layer
        return _doubted(chosen)

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return both dates with their names."""
        del reason
        first, second = chosen[FIRST], chosen[SECOND]
        late, early = (f"{each.answer.shown} ({each.label})" for each in (first, second))
        sentence = f"{early} is before {late}, but should come after it or on the same day."
        step = f"{early} < {late}"
        flips = f"If {second.label} were no earlier than {first.label}, both could be true."
        return Explanation(_begun(layer, sentence), (step,), flips)


def _begun(layer: Layer, sentence: str) -> str:
    text = f"{_LEADS[layer]}{sentence}"
    return text[0].upper() + text[1:]


def _span(chosen: Chosen, key: str, layer: Layer) -> Span:
    return chosen[key].spans[layer] if key in chosen else ANYTHING


def _elapsed(chosen: Chosen, layer: Layer) -> Span:
    start, end = _span(chosen, START, layer), _span(chosen, END, layer)
    return Span(end.low - start.high, end.high - start.low)


def _doubted(chosen: Chosen) -> str:
    dates = (said.reading.value for said in chosen.values())
    return DOUBTED if any(isinstance(d, Date) and d.uncertain for d in dates) else ""


def _days(span: Span) -> str:
    low, high = max(span.low, 0) / DAY, span.high / DAY
    if high == float("inf"):
        return f"{low:,.0f} days or more"
    return f"{low:,.0f} to {high:,.0f} days" if high > 0 else "the end comes first"
