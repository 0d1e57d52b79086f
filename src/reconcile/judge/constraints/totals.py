"""A whole and its parts: the sum of all parts, and a part that is never above its whole.

In: counts as sets of numbers. A part that nobody speaks of may be anything from zero up, so that
the others add up to a floor. Shares are of the whole that is chosen; a group of people (civilians)
beside everybody is a floor, never a ceiling.
"""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.constraints.kind import Kind
from reconcile.judge.constraints.reasons import (
    INNER_ABOVE,
    PART_ABOVE,
    PARTS_EXCEED,
    PARTS_SHORT,
    ROUNDED,
    UNSAID,
)
from reconcile.judge.constraints.said import (
    AMOUNT,
    Layer,
    Said,
    Span,
    alike,
    number_words,
    rounded,
)
from reconcile.model.relation import Explanation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.judge.constraints.kind import Chosen
    from reconcile.values.count.value import Count, Thing

WHOLE = "whole"


class _Terms(NamedTuple):
    """The whole, and the parts that somebody speaks of, as sets of numbers."""

    whole: Span
    parts: tuple[Span, ...]


class Total(Kind):
    """Parts of a whole: with `exhaustive` all of them, which add up to it."""

    def __init__(
        self,
        parts: Sequence[str],
        *,
        exhaustive: bool,
        above: str = PART_ABOVE,
    ) -> None:
        self.parts = tuple(parts)
        self.exhaustive = exhaustive
        self.above = above

    def weighs(self, key: str, said: Said) -> bool:
        """Say whether a claim is a number, or a share of a whole that isn't itself a share."""
        return key != WHOLE or not _count(said).share

    def calm(self, said: Mapping[str, Sequence[Said]]) -> bool:
        """Say whether even the highest parts fit the lowest whole, and the lowest the highest."""
        if WHOLE not in said:
            return True
        ends = {key: _outermost(some) for key, some in said.items()}
        reached = {key: span for key, span in ends.items() if span is not None}
        if len(reached) < len(said):
            return False
        whole = reached[WHOLE]
        parts = [reached[part] for part in self.parts if part in reached]
        if sum(part.low for part in parts) > whole.high:
            return False
        return not self._stated(said) or sum(part.high for part in parts) >= whole.low

    def _stated(self, said: Mapping[str, object]) -> bool:
        """Say whether every part is spoken of, so that their sum is more than a floor."""
        return self.exhaustive and all(part in said for part in self.parts)

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether some numbers of the sets make the parts add up, or fit into, the whole."""
        return WHOLE not in chosen or self._fits(chosen, self._terms(chosen, layer))

    def _fits(self, chosen: Chosen, terms: _Terms) -> bool:
        low = sum(part.low for part in terms.parts)
        high = sum(part.high for part in terms.parts)
        return low <= terms.whole.high and (not self._stated(chosen) or high >= terms.whole.low)

    def _terms(self, chosen: Chosen, layer: Layer) -> _Terms:
        groups = {_group(_count(said).thing, said) for said in chosen.values()}
        whole = _amount(chosen[WHOLE], layer, None, groups) if WHOLE in chosen else AMOUNT
        parts = (
            _amount(chosen[part], layer, whole, groups) for part in self.parts if part in chosen
        )
        return _Terms(whole, tuple(parts))

    def comparable(self, chosen: Chosen) -> bool:
        """Say whether no two count different things: people and families, metres and litres."""
        counts = [_count(said) for said in chosen.values()]
        return all(alike(a, b) for a, b in combinations(counts, 2) if not (a.share or b.share))

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return which way the numbers miss each other."""
        terms = self._terms(chosen, layer)
        if sum(part.low for part in terms.parts) <= terms.whole.high:
            return PARTS_SHORT
        return self.above if len(terms.parts) == 1 else PARTS_EXCEED

    def rising(self, chosen: Chosen, reason: str) -> tuple[list[Said], list[Said]]:
        """Return the smaller side and the larger one, of which running totals may be the later."""
        parts = [chosen[part] for part in self.parts if part in chosen]
        return (parts, [chosen[WHOLE]]) if reason == PARTS_SHORT else ([chosen[WHOLE]], parts)

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return that rounding may explain it, or that definitions are unsaid."""
        reaching = any(said.sets.reach for said in chosen.values())
        if reaching and self._fits(chosen, self._rounded(chosen, layer)):
            return ROUNDED
        defined = {bool(_count(said).defined) for said in chosen.values()}
        return UNSAID if len(defined) > 1 else ""

    def _rounded(self, chosen: Chosen, layer: Layer) -> _Terms:
        """Return the sets widened by what the figures leave to rounding."""
        terms = self._terms(chosen, layer)
        present = [part for part in self.parts if part in chosen]
        wider = (
            rounded(
                chosen[part],
                span,
                of=terms.whole.high if _count(chosen[part]).share else 1,
            )
            for part, span in zip(present, terms.parts, strict=True)
        )
        return _Terms(rounded(chosen[WHOLE], terms.whole), tuple(wider))

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return the sum, what it misses, and what would make it fit."""
        terms = self._terms(chosen, layer)
        present = [chosen[part] for part in self.parts if part in chosen]
        total = Span(sum(p.low for p in terms.parts), sum(p.high for p in terms.parts))
        if len(present) > 1 and not self._stated(chosen):
            total = Span(total.low, inf)
        added = " + ".join(f"{_shown(said)} ({said.label})" for said in present)
        whole = chosen[WHOLE]
        summed = f"{added} = {number_words(total)}" if len(present) > 1 else added
        step = f"{summed} {'<' if reason == PARTS_SHORT else '>'} {_shown(whole)} ({whole.label})"
        sentence = _SENTENCES[reason].format(
            total=number_words(total), whole=number_words(terms.whole), lead=_LEADS[layer]
        )
        return Explanation(
            sentence[0].upper() + sentence[1:],
            (step,),
            _FLIPS[reason].format(
                low=number_words(Span(total.low, inf)), high=number_words(Span(0, total.high))
            ),
        )


def _shown(said: Said) -> str:
    return said.answer.shown


_LEADS = {Layer.LITERAL: "", Layer.CONVEYED: "As readers will understand the figures, "}
_SENTENCES = {
    PARTS_EXCEED: "{lead}the parts add up to {total}, but the whole is {whole}.",
    PARTS_SHORT: "{lead}the parts add up to {total}, but the whole is {whole}.",
    PART_ABOVE: "{lead}the part is {total}, but the whole is {whole}.",
    INNER_ABOVE: "{lead}the inner count is {total}, but the outer one is {whole}.",
}
_FLIPS = {
    PARTS_EXCEED: "If the whole were {low}, or a part smaller, all could be true.",
    PARTS_SHORT: "If there were a further part, or the whole were {high}, all could be true.",
    PART_ABOVE: "If the whole were {low}, both could be true.",
    INNER_ABOVE: "If the outer count were {low}, both could be true.",
}


def _count(said: Said) -> Count:
    value: Count = said.reading.value
    return value


def _group(thing: Thing, said: Said) -> str:
    """Return the group of people counted; "" for everybody, and where the field itself names it."""
    group = "" if thing.everybody else thing.population
    return "" if group and group in said.claim.field.casefold().replace("_", " ") else group


def _outermost(some: Sequence[Said]) -> Span | None:
    """Return the highest lower end and the lowest upper end of counts; None if any is a share."""
    low, high = -inf, inf
    for each in some:
        if _count(each).share:
            return None
        span = each.sets.spans[1]
        low, high = max(low, span.low), min(high, span.high)
    return Span(low, high)


def _amount(said: Said, layer: Layer, whole: Span | None, groups: set[str]) -> Span:
    """Return the numbers of a count; a share is of the whole, a group among others a floor."""
    count, span = _count(said), said.spans[layer]
    if count.share:
        if whole is None:
            return AMOUNT
        return Span(span.low * whole.low, _times(span.high, whole.high))
    if len(groups) > 1 and _group(count.thing, said):
        return Span(span.low, inf)
    return span


def _times(share: float, whole: float) -> float:
    return 0 if share == 0 else min(share, 1) * whole
