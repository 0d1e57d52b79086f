"""What would change how two counts relate, in words.

In: two counts and what `compare` made of them. Out: a sentence, "" where nothing sensible can be
said.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from reconcile.values.count import say as shown
from reconcile.values.count.say import said, span, wider
from reconcile.values.count.value import Count, Hedge

if TYPE_CHECKING:
    from reconcile.model.relation import Comparison


def would_change(a: Count, b: Count, comparison: Comparison) -> str:
    """Return what would change the relation, or "" where nothing sensible can be said."""
    match comparison.reason:
        case "floors-differ" | "ceilings-differ":
            return f"If B said {said(a)!r}, they would agree."
        case "figures-exclude" | "cumulative-fell":
            loose, other = _looser(a, b)
            meant = span(loose.literal, loose)
            return (
                f"If {other} gave a figure of {meant}, or spoke of another time,"
                " they would not contradict."
            )
        case "beyond-the-figure" | "short-of-the-figure" | "vague-edge" | "off-the-figure":
            loose, other = (a, "B") if a.hedge is not Hedge.NONE or a.vague else (b, "A")
            near = span(loose.conveyed, loose)
            return f"If {other} gave a figure of {near}, they would be compatible."
        case "bound-satisfied" | "range-covers" | "approx-covers" | "vague-covers":
            wide, other = (a, "B") if wider(a, b) else (b, "A")
            edge = _outside(wide)
            return edge and f"If {other} gave a figure of {edge}, they would contradict each other."
        case _:
            return ""


def _looser(a: Count, b: Count) -> tuple[Count, str]:
    """Return the count that isn't a plain figure, the first of two such, and the other's letter."""
    return (b, "A") if _plain(a) and not _plain(b) else (a, "B")


def _plain(count: Count) -> bool:
    return count.hedge in {Hedge.NONE, Hedge.EXACTLY} and not count.vague


def _outside(wide: Count) -> str:
    """Return what the wider count excludes: "fewer than 13"."""
    low, high, low_open, high_open = wide.literal
    if low <= 0 and high == inf:
        return ""
    if low > 0:
        over = "or fewer" if low_open else ""
        figure = shown.figure(low, share=wide.share)
        return f"{figure} {over}" if over else f"fewer than {figure}"
    figure = shown.figure(high, share=wide.share)
    return f"{figure} or more" if high_open else f"more than {figure}"
