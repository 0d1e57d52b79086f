"""The comparison of two counts told to a person: a sentence, the arithmetic, what would flip it.

In: two counts and what `compare` made of them. Out: an `Explanation`, without markup.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Explanation, Figures, Relation
from reconcile.values.count import say as shown
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import meet

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.values.number_bounds import Bounds


def explain(a: Count, b: Count, comparison: Comparison) -> Explanation:
    """Return the outcome of comparing A and B, in words and figures."""
    sentence = _SENTENCES[comparison.reason](a, b, comparison)
    steps = _steps(a, b, comparison)
    return Explanation(f"{sentence[0].upper()}{sentence[1:]}.", steps, _flip(a, b, comparison))


def _steps(a: Count, b: Count, comparison: Comparison) -> tuple[str, ...]:
    if comparison.literal is None or comparison.conveyed is None:
        return ()
    layers = [
        ("Literally", a.literal, b.literal, comparison.literal),
        ("As conveyed", a.conveyed, b.conveyed, comparison.conveyed),
    ]
    lines = [
        f"{layer}: A is {_span(mine, a)}, B is {_span(its, b)} ({lies.told})."
        for layer, mine, its, lies in layers
    ]
    if comparison.figures is Figures.DIFFER and len(a.figures) == len(b.figures) == 1:
        lines.append(f"Figures: {shown.figures(a)} and {shown.figures(b)}{_apart(a, b)}.")
    return tuple(lines)


def _span(bounds: Bounds, count: Count) -> str:
    return shown.bounds(bounds, share=count.share)


def _apart(a: Count, b: Count) -> str:
    """Return how far apart two single figures are: ", 3.3 % apart", of the smaller."""
    percent = _percent(a, b)
    return f", {percent} apart" if percent else ""


def _percent(a: Count, b: Count) -> str:
    low, high = sorted((abs(a.figures[0]), abs(b.figures[0])))
    if low == 0 or (a.figures[0] < 0) is not (b.figures[0] < 0):
        return ""
    share = 100 * (high - low) / low
    return f"{share:,.1f} %" if share < 1000 else f"{share:,.0f} %"


def _said(count: Count) -> str:
    """Return the count's figure with its hedge, without its unit."""
    return shown.show(count._replace(unit="", as_of=""))


def _floors(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    where = both.replace("more than", "above").replace("at least", "from")
    return f"both are floors: both hold {where}{'' if 'above' in where else ' upwards'}{_yet(a, b)}"


def _ceilings(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    where = (
        both.replace("fewer than", "below")
        .replace("less than", "below")
        .replace("at most", "up to")
    )
    return f"both are ceilings: both hold {where}{_yet(a, b)}"


def _yet(a: Count, b: Count) -> str:
    percent = _percent(a, b)
    return f", yet the stated figures differ{f' by {percent}' if percent else ''}"


def _excluded(a: Count, b: Count, _: Comparison) -> str:
    part, whole, group, all_of_them = _parted(a, b)
    if group:
        count = f"{_said(part)} {group.removeprefix('the ')}"
        return f"{count} can't be among {_said(whole)} {all_of_them}"
    return f"no number is both {_said(a)} and {_said(b)}"


def _hedged(a: Count, b: Count, comparison: Comparison) -> str:
    figures = f"both print {shown.figures(a)}"
    if comparison.relation is Relation.DIFFERS:
        return f"{figures}, but {_said(a)} and {_said(b)} lie on either side of it"
    if comparison.relation is Relation.COMPATIBLE:
        return f"{figures}: {_said(a)} and {_said(b)} can be one number, roughly told"
    return f"{figures}: {_said(a)} and {_said(b)} differ in the hedge alone"


def _beyond(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    return f"literally possible, but nobody says {_said(low)!r} of {_said(high)}"


def _short(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    return f"literally possible, but nobody says {_said(high)!r} of {_said(low)}"


def _off(a: Count, b: Count, _: Comparison) -> str:
    return f"{_said(a)} and {_said(b)} stretch to each other, but neither conveys the other"


def _vague(a: Count, b: Count, _: Comparison) -> str:
    vague, other = (a, b) if a.vague else (b, a)
    meant = _span(vague.conveyed, vague)
    return f"{_said(vague)!r} can be {_said(other)}, but it conveys {meant}"


def _satisfied(a: Count, b: Count, _: Comparison) -> str:
    wide, narrow = (a, b) if _wider(a, b) else (b, a)
    return f"{_said(narrow)} satisfies {_said(wide)!r} and lies near it"


def _covered(a: Count, b: Count, _: Comparison) -> str:
    wide, narrow = (a, b) if _wider(a, b) else (b, a)
    meant = "" if wide.hedge is Hedge.RANGE else f", which is {_span(wide.literal, wide)}"
    return f"{_said(narrow)} lies within {_said(wide)!r}{meant}"


def _wider(a: Count, b: Count) -> bool:
    return meet(a.literal, b.literal) == b.literal


def _overlap(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    return f"{_said(a)} and {_said(b)} leave room for each other: {both} satisfies both"


def _same(a: Count, b: Count, _: Comparison) -> str:
    return f"both say {_said(a)}" if _said(a) == _said(b) else f"{_said(a)} is {_said(b)}"


def _part(a: Count, b: Count, _: Comparison) -> str:
    part, whole, group, all_of_them = _parted(a, b)
    return f"{group} are a part of the {all_of_them} counted: {_said(part)} of {_said(whole)}"


def _parted(a: Count, b: Count) -> tuple[Count, Count, str, str]:
    """Return the part and the whole, and the words for what each counts."""
    for place, name in ((1, "casualties"), (2, "people")):
        part, whole = (a, b) if b.thing[place] == name else (b, a)
        group = part.thing[place].replace("+", " and ")
        if whole.thing[place] == name and group not in {"", name}:
            return part, whole, f"the {group}" if place == 1 else group, name
    return a, b, "", ""


def _share_rounded(a: Count, b: Count, _: Comparison) -> str:
    return f"{_said(a)} and {_said(b)} are one share, rounded differently"


def _units(a: Count, b: Count, _: Comparison) -> str:
    return f"{a.thing.counted_in} and {b.thing.counted_in} are different units"


def _counted(a: Count, b: Count, _: Comparison) -> str:
    if a.thing.state != b.thing.state and a.thing.state and b.thing.state:
        return f"one counts the {a.thing.state} and the other the {b.thing.state}"
    ours, theirs = (c.thing.population.replace("+", " and ") for c in (a, b))
    return f"one counts {ours} and the other {theirs}"


def _share(a: Count, b: Count, _: Comparison) -> str:
    share, number = (a, b) if a.share else (b, a)
    return f"{_said(share)} is a share of a whole and {_said(number)} a number"


def _fell(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.literal.high < b.literal.low else (b, a)
    return f"a running total can't fall, yet {_said(low)} is of a later day than {_said(high)}"


_SENTENCES: Final[dict[str, Callable[[Count, Count, Comparison], str]]] = {
    "same-figure": _same,
    "same-figure-hedged": _hedged,
    "figures-exclude": _excluded,
    "floors-differ": _floors,
    "ceilings-differ": _ceilings,
    "beyond-the-figure": _beyond,
    "short-of-the-figure": _short,
    "vague-edge": _vague,
    "off-the-figure": _off,
    "bound-satisfied": _satisfied,
    "range-covers": _covered,
    "approx-covers": _covered,
    "vague-covers": _covered,
    "overlap": _overlap,
    "part-of-the-whole": _part,
    "share-rounded": _share_rounded,
    "units-differ": _units,
    "counted-differs": _counted,
    "share-and-number": _share,
    "cumulative-fell": _fell,
}


def _flip(a: Count, b: Count, comparison: Comparison) -> str:
    """Return what would change the relation, or "" where nothing sensible can be said."""
    match comparison.reason:
        case "floors-differ" | "ceilings-differ":
            return f"If B said {_said(a)!r}, they would agree."
        case "figures-exclude" | "cumulative-fell":
            loose, other = (b, "A") if _plain(a) and not _plain(b) else (a, "B")
            meant = _span(loose.literal, loose)
            return (
                f"If {other} gave a figure of {meant}, or spoke of another time,"
                " they would not contradict."
            )
        case "beyond-the-figure" | "short-of-the-figure" | "vague-edge" | "off-the-figure":
            loose, other = (a, "B") if a.hedge is not Hedge.NONE or a.vague else (b, "A")
            near = _span(loose.conveyed, loose)
            return f"If {other} gave a figure of {near}, they would be compatible."
        case "bound-satisfied" | "range-covers" | "approx-covers" | "vague-covers":
            wide, other = (a, "B") if _wider(a, b) else (b, "A")
            edge = _outside(wide)
            return edge and f"If {other} gave a figure of {edge}, they would contradict each other."
        case _:
            return ""


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
