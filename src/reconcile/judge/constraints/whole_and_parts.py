"""A whole and its parts: the sum of all parts, and a part that is never above its whole.

In: counts as sets of numbers. A part that nobody speaks of may be anything from zero up, so that
the others add up to a floor. Shares are of the whole that is chosen; of any whole they are together
at most all of it.
"""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.constraints.amounts import added, amount, count_of, groups_of, outermost
from reconcile.judge.constraints.constraint_kind import Kind
from reconcile.judge.constraints.reasons import (
    INNER_ABOVE,
    PART_ABOVE,
    PARTS_EXCEED,
    PARTS_SHORT,
    ROUNDED,
    UNSAID,
)
from reconcile.judge.constraints.value_sets import (
    SLACK,
    Layer,
    Said,
    Span,
    alike,
    number_words,
    percent_words,
    rounded,
)
from reconcile.model.relation import Explanation

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from reconcile.judge.constraints.constraint_kind import Chosen

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
        return key != WHOLE or not count_of(said).share

    def calm(self, said: Mapping[str, Sequence[Said]]) -> bool:
        """Say whether even the highest parts fit the lowest whole, and the lowest the highest."""
        ends = {key: outermost(some) for key, some in said.items()}
        reached = {key: span for key, span in ends.items() if span is not None}
        if len(reached) < len(said):
            return False
        if WHOLE not in said:
            return True
        return self._fits(said, reached[WHOLE], added(reached[p] for p in self.parts if p in said))

    def _fits(self, said: Collection[str], whole: Span, total: Span) -> bool:
        """Say whether parts add up to a whole, or fit into it where one of them is silent."""
        if total.low > whole.high + SLACK:
            return False
        return not self._stated(said) or total.high >= whole.low - SLACK

    def _stated(self, said: Collection[str]) -> bool:
        """Say whether every part is spoken of, so that their sum is more than a floor."""
        return self.exhaustive and all(part in said for part in self.parts)

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether some numbers of the sets make the parts add up, or fit into, the whole.

        Shares of one whole are at most all of it, whatever it is.
        """
        if not self._shares_fit(chosen, layer):
            return False
        if WHOLE not in chosen:
            return True
        terms = self._terms(chosen, layer)
        return self._fits(chosen, terms.whole, added(terms.parts))

    def _shares_fit(self, chosen: Chosen, layer: Layer) -> bool:
        shares = self._shares(chosen)
        if len(shares) < 2:
            return True
        total = added(said.spans[layer] for said in shares.values())
        return self._fits(shares, _ALL, total)

    def _shares(self, chosen: Chosen) -> dict[str, Said]:
        return {
            part: chosen[part]
            for part in self.parts
            if part in chosen and count_of(chosen[part]).share
        }

    def _terms(self, chosen: Chosen, layer: Layer) -> _Terms:
        """Return the whole and its parts; of shares without their whole parts of one."""
        if WHOLE not in chosen:
            return _Terms(_ALL, tuple(s.spans[layer] for s in self._shares(chosen).values()))
        groups = groups_of(chosen.values())
        whole = amount(chosen[WHOLE], layer, None, groups)
        parts = (amount(chosen[p], layer, whole, groups) for p in self.parts if p in chosen)
        return _Terms(whole, tuple(parts))

    def comparable(self, chosen: Chosen) -> bool:
        """Say whether no two count different things: people and families, metres and litres."""
        counts = [count_of(said) for said in chosen.values()]
        return all(alike(a, b) for a, b in combinations(counts, 2) if not (a.share or b.share))

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return which way the numbers miss each other."""
        terms = self._terms(chosen, layer)
        if added(terms.parts).low <= terms.whole.high + SLACK:
            return PARTS_SHORT
        return self.above if len(terms.parts) == 1 else PARTS_EXCEED

    def rising(self, chosen: Chosen, reason: str) -> tuple[list[Said], list[Said]] | None:
        """Return the smaller side and the larger one, of which running totals may be the later."""
        if WHOLE not in chosen:
            return None
        parts = [chosen[part] for part in self.parts if part in chosen]
        return (parts, [chosen[WHOLE]]) if reason == PARTS_SHORT else ([chosen[WHOLE]], parts)

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return that rounding may explain it, or that definitions are unsaid."""
        reaching = any(said.sets.reach for said in chosen.values())
        if reaching and self._fits(chosen, *self._rounded(chosen, layer)):
            return ROUNDED
        defined = {bool(count_of(said).defined) for said in chosen.values()}
        return UNSAID if len(defined) > 1 else ""

    def _rounded(self, chosen: Chosen, layer: Layer) -> tuple[Span, Span]:
        """Return the whole and the sum, widened by what the figures leave to rounding."""
        terms = self._terms(chosen, layer)
        present = [chosen[part] for part in self.parts if part in chosen]
        wider = (
            rounded(said, span, of=terms.whole.high if count_of(said).share else 1)
            for said, span in zip(present, terms.parts, strict=True)
        )
        whole = rounded(chosen[WHOLE], terms.whole) if WHOLE in chosen else _ALL
        return whole, added(wider)

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return the sum, what it misses, and what would make it fit."""
        terms = self._terms(chosen, layer)
        total, words = added(terms.parts), _words(chosen)
        if len(terms.parts) > 1 and not self._stated(chosen):
            total = Span(total.low, inf)
        sentence = _SENTENCES[reason].format(
            total=words(total),
            whole=words(terms.whole),
            lead=_LEADS[layer],
        )
        flips = _FLIPS[reason] if WHOLE in chosen else _FLIPS_OF_SHARES[reason]
        return Explanation(
            sentence[0].upper() + sentence[1:],
            (f"{self._sum(chosen, total)} {'<' if reason == PARTS_SHORT else '>'} {_due(chosen)}",),
            flips.format(low=words(Span(total.low, inf)), high=words(Span(0, total.high))),
        )

    def _sum(self, chosen: Chosen, total: Span) -> str:
        """Return the parts as they are stated, and what they add up to."""
        of = f" of {_shown(chosen[WHOLE])}" if WHOLE in chosen else ""
        terms = [
            f"{_shown(said)}{of if count_of(said).share else ''} ({said.label})"
            for said in (chosen[part] for part in self.parts if part in chosen)
        ]
        return terms[0] if len(terms) == 1 else f"{' + '.join(terms)} = {_words(chosen)(total)}"


_ALL = Span(1, 1)
"""What all shares of a whole add up to."""


def _shown(said: Said) -> str:
    return said.answer.shown


def _due(chosen: Chosen) -> str:
    return f"{_shown(chosen[WHOLE])} ({chosen[WHOLE].label})" if WHOLE in chosen else "100%"


def _words(chosen: Chosen) -> Callable[[Span], str]:
    """Return what puts sets into words: numbers, or percentages where there are only shares."""
    return number_words if WHOLE in chosen else percent_words


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
_FLIPS_OF_SHARES = {
    PARTS_EXCEED: "If a share were smaller, or of something else, all could be true.",
    PARTS_SHORT: "If there were a further part, or a share were larger, all could be true.",
}
