"""A part, its share of a whole, and the whole: any two of them bound the third.

In: counts as sets of numbers, the share as parts of one. "13, a third of them" leaves 39 for the
whole, so that "about 60" in all doesn't fit. People are counted whole: a third of 40 is 13 or
14.
"""

from __future__ import annotations

from math import ceil, floor, inf
from typing import TYPE_CHECKING

from reconcile.judge.constraints.constraint_kind import Kind
from reconcile.judge.constraints.reasons import NOT_THE_SHARE, ROUNDED
from reconcile.judge.constraints.value_sets import (
    SLACK,
    Layer,
    Span,
    alike,
    number_words,
    rounded,
    share_of,
    whole_numbers,
)
from reconcile.judge.constraints.whole_and_parts import WHOLE
from reconcile.model.relation import Explanation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.judge.constraints.constraint_kind import Chosen
    from reconcile.judge.constraints.value_sets import Said

PART, SHARE = "part", "share"
_ALL = frozenset((WHOLE, PART, SHARE))


class Shares(Kind):
    """A part that is a stated share of its whole; it says something only where all three are."""

    def weighs(self, key: str, said: Said) -> bool:
        """Say whether a claim is a share where one is meant, and a number elsewhere."""
        return bool(said.reading.value.share) is (key == SHARE)

    def calm(self, said: Mapping[str, Sequence[Said]]) -> bool:
        """Say whether the whole or the share is silent."""
        return not (said.get(WHOLE) and any(s.reading.value.share for s in said.get(SHARE, ())))

    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether some part of the sets is some share of some whole."""
        if chosen.keys() != _ALL:
            return True
        return _fits(*(chosen[key].spans[layer] for key in (WHOLE, PART, SHARE)))

    def comparable(self, chosen: Chosen) -> bool:
        """Say whether part and whole count one kind of thing, which has no unit."""
        if not (WHOLE in chosen and PART in chosen):
            return True
        part, whole = chosen[PART].reading.value, chosen[WHOLE].reading.value
        return not part.thing.dimension and alike(part, whole)

    def follows(self, said: Mapping[str, Sequence[Said]]) -> tuple[str, ...]:
        """Return the whole that each source leaves, where it states a part and its share alone."""
        if said.get(WHOLE):
            return ()
        return tuple(
            f"By {part.claim.source}, {part.claim.value} is {share.claim.value}, so the whole is "
            f"{number_words(implied_whole(part, share, Layer.LITERAL))}."
            for part in said.get(PART, ())
            for share in said.get(SHARE, ())
            if part.claim.source == share.claim.source
            and self.weighs(PART, part)
            and self.weighs(SHARE, share)
        )

    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return that the part is another share of the whole."""
        del chosen, layer
        return NOT_THE_SHARE

    def rising(self, chosen: Chosen, reason: str) -> tuple[list[Said], list[Said]]:
        """Return the smaller side, which the share makes too small, and the larger one."""
        del reason
        part, share, whole = chosen[PART], chosen[SHARE], chosen[WHOLE]
        few = part.spans[Layer.LITERAL].high < _of(share, whole, Layer.LITERAL).low
        return ([part], [whole]) if few else ([whole], [part])

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return that rounding of the figures may explain it."""
        whole, part, share = (
            rounded(chosen[key], chosen[key].spans[layer]) for key in (WHOLE, PART, SHARE)
        )
        return ROUNDED if _fits(whole, part, share) else ""

    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return what the share of the whole is, and what whole it would be of."""
        del reason
        part, share, whole = chosen[PART], chosen[SHARE], chosen[WHOLE]
        due = whole_numbers(_of(share, whole, layer))
        shown = {key: said.answer.shown for key, said in chosen.items()}
        step = f"{shown[SHARE]} of {shown[WHOLE]} ({whole.label}) = {number_words(due)}"
        sign = "<" if part.spans[layer].high < due.low else ">"
        step += f"; {shown[PART]} ({part.label}) {sign} {number_words(due)}"
        sentence = f"{shown[PART]} is not the share of {shown[WHOLE]} that is stated."
        if layer is Layer.CONVEYED:
            sentence = f"As readers will understand the figures, {sentence}"
        implied = number_words(implied_whole(part, share, layer))
        return Explanation(sentence, (step,), f"If the whole were {implied}, all could be true.")


def implied_whole(part: Said, share: Said, layer: Layer) -> Span:
    """Return the whole numbers of which a part can be a share: of 13 and a third 37 to 41.

    They are those whose share, one up or down, is the part; no whole is smaller than its part.
    """
    numbers, of_one = part.spans[layer], share.spans[layer]
    low, high = max(of_one.low, 0), min(of_one.high, 1)
    least = floor((numbers.low - 1) / high * (1 + SLACK)) + 1 if high else 0
    most = ceil((numbers.high + 1) / low * (1 - SLACK)) - 1 if low and numbers.high < inf else inf
    return Span(max(least, numbers.low), most)


def _of(share: Said, whole: Said, layer: Layer) -> Span:
    return share_of(share.spans[layer], whole.spans[layer])


def _fits(whole: Span, part: Span, share: Span) -> bool:
    due = whole_numbers(share_of(share, whole))
    return part.low <= due.high and due.low <= part.high
