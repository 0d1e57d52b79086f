"""The comparison of two counts in words: a sentence, the arithmetic, what would change it.

In: two counts and what `compare` made of them. Out: an `Explanation`, without markup.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Explanation, Figures, Relation
from reconcile.values.count import say as shown
from reconcile.values.count.units import in_base_words
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import meet

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.values.number_bounds import Bounds


def explain(a: Count, b: Count, comparison: Comparison) -> Explanation:
    """Return the outcome of comparing A and B, in words and figures.

    Two units of one dimension are shown in its base unit, but for the figures as stated.
    """
    stated = _SENTENCES_AS_STATED.get(comparison.reason)
    mine, its = (a, b) if a.thing.per == b.thing.per else (in_base_words(a), in_base_words(b))
    if stated is not None:
        sentence = stated(a, b)
    else:
        sentence = _SENTENCES[comparison.reason](mine, its, comparison)
    steps = _steps(mine, its, comparison)
    flip = _flip(a, b, comparison) if mine is a else ""
    return Explanation(f"{sentence[0].upper()}{sentence[1:]}.", steps, flip)


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
    """Return how far apart two single figures are: ", 3.3% apart", of the smaller."""
    percent = _percent(a, b)
    return f", {percent} apart" if percent else ""


def _percent(a: Count, b: Count) -> str:
    low, high = sorted((abs(a.figures[0]), abs(b.figures[0])))
    if low == 0 or (a.figures[0] < 0) is not (b.figures[0] < 0):
        return ""
    share = 100 * (high - low) / low
    return f"{share:,.1f}%" if share < 1000 else f"{share:,.0f}%"


def _said(count: Count) -> str:
    """Return the count's figure with its hedge, with its unit only where it measures."""
    unit = count.unit if count.thing.dimension else ""
    return shown.show(replace(count, unit=unit, as_of=""))


def _floors(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    fits = both.replace("more than", "above").replace("at least", "from")
    more = "" if "above" in fits else " upwards"
    return f"both are minimums, anything {fits}{more} fits, but {_yet(a, b)}"


def _ceilings(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    fits = (
        both.replace("fewer than", "below")
        .replace("less than", "below")
        .replace("at most", "up to")
    )
    return f"both are maximums, anything {fits} fits, but {_yet(a, b)}"


def _yet(a: Count, b: Count) -> str:
    percent = _percent(a, b)
    return f"the stated figures differ{f' by {percent}' if percent else ''}"


def _excluded(a: Count, b: Count) -> str:
    parted = _parted(a, b)
    if parted is None:
        return f"no number is both {_said(a)} and {_said(b)}"
    part, whole, group, everybody = parted
    return f"{_said(part)} {group} can't be among {_said(whole)} {everybody}".rstrip()


def _hedged(a: Count, b: Count, comparison: Comparison) -> str:
    figures = f"both print {shown.figures(a)}"
    if comparison.relation is Relation.DIFFERS:
        return f"{figures}, but {_said(a)} and {_said(b)} are on either side of it"
    if comparison.relation is Relation.COMPATIBLE:
        return f"{figures}: {_said(a)} and {_said(b)} can be one number"
    return f"{figures}: {_said(a)} and {_said(b)} differ in the hedge alone"


def _beyond(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    return f"{_said(high)} is within {_said(low)!r}, but far above what the phrase suggests"


def _short(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    return f"{_said(low)} is within {_said(high)!r}, but far below what the phrase suggests"


def _off(a: Count, b: Count, _: Comparison) -> str:
    return f"{_said(a)} and {_said(b)} can be one number, but are farther apart than they suggest"


def _vague(a: Count, b: Count, _: Comparison) -> str:
    vague, other = (a, b) if a.vague else (b, a)
    meant = _span(vague.conveyed, vague)
    return f"{_said(vague)!r} can be {_said(other)}, but it conveys {meant}"


def _satisfied(a: Count, b: Count, _: Comparison) -> str:
    wide, narrow = (a, b) if _wider(a, b) else (b, a)
    return f"{_said(narrow)} satisfies {_said(wide)!r} and lies near it"


def _covered(a: Count, b: Count, _: Comparison) -> str:
    wide, narrow = (a, b) if _wider(a, b) else (b, a)
    plain = wide.hedge is Hedge.RANGE or wide.hedge is Hedge.BEST
    meant = "" if plain else f", which is {_span(wide.literal, wide)}"
    return f"{_said(narrow)} lies within {_said(wide)!r}{meant}"


def _wider(a: Count, b: Count) -> bool:
    if a.literal == b.literal:
        return meet(a.conveyed, b.conveyed) == b.conveyed
    return meet(a.literal, b.literal) == b.literal


def _overlap(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    return f"{_said(a)} and {_said(b)} leave room for each other: {both} satisfies both"


def _same(a: Count, b: Count, _: Comparison) -> str:
    return f"both say {_said(a)}" if _said(a) == _said(b) else f"{_said(a)} is {_said(b)}"


def _part(a: Count, b: Count, _: Comparison) -> str:
    parted = _parted(a, b)
    if parted is None:
        return f"{_said(a)} and {_said(b)} count a part and its whole"
    part, whole, group, everybody = parted
    are = "are" if everybody else "may be"
    return f"{_said(part)} {group} {are} a part of {_said(whole)}{everybody and f' {everybody}'}"


def _parted(a: Count, b: Count) -> tuple[Count, Count, str, str] | None:
    """Return the part, the whole, and the words for what each counts; None where none is one."""
    one, other = _group(a), _group(b)
    if bool(one) is not bool(other):
        part, whole, group = (a, b, one) if one else (b, a, other)
        return part, whole, group, whole.thing.state or whole.thing.population
    states = {a.thing.state, b.thing.state}
    if "casualties" not in states or len(states) == 1 or not all(states):
        return None
    part, whole = (b, a) if a.thing.state == "casualties" else (a, b)
    return part, whole, part.thing.state, "casualties"


def _group(count: Count) -> str:
    """Return the group of people that is counted, "" for everybody and for what isn't people."""
    return "" if count.thing.everybody else count.thing.population.replace("+", " and ")


def _share_rounded(a: Count, b: Count, _: Comparison) -> str:
    return f"{_said(a)} and {_said(b)} are one share, rounded differently"


def _within(a: Count, b: Count, _: Comparison) -> str:
    narrow, wide = (a, b) if set(a.defined) < set(b.defined) else (b, a)
    return f"what is {_how(narrow)} is a part of what is {_how(wide)}"


def _how(count: Count) -> str:
    return " and ".join(count.defined)


def _definitions(a: Count, b: Count, _: Comparison) -> str:
    return f"one counts what is {_how(a)} and the other what is {_how(b)}"


def _measure_unsaid(a: Count, b: Count, _: Comparison) -> str:
    one, other = (a, b) if a.defined else (b, a)
    return f"{_said(one)} counts what is {_how(one)}, and how {_said(other)} is defined isn't said"


def _units(a: Count, b: Count, _: Comparison) -> str:
    return f"{_measured(a)} and {_measured(b)} are different units"


def _measured(count: Count) -> str:
    thing = count.thing
    return thing.dimension or thing.population or thing.state or thing.kind or "no unit"


def _counted(a: Count, b: Count, _: Comparison) -> str:
    one, other = (_counts(count) for count in (a, b))
    return f"one counts {one} and the other {other}"


def _counts(count: Count) -> str:
    thing = count.thing
    people = thing.population.replace("+", " and ")
    who = people if people and not thing.everybody else ""
    return " ".join(filter(None, (thing.state and f"the {thing.state}", who))) or thing.kind


def _counted_unsaid(a: Count, b: Count, _: Comparison) -> str:
    part, whole = (a, b) if a.thing.kind else (b, a)
    return f"{_said(part)} counts {_counts(part)}, and what {_said(whole)} counts isn't said"


def _nouns(a: Count, b: Count, _: Comparison) -> str:
    one, other = (count.thing.kind for count in (a, b))
    return f"one counts {one!r} and the other {other!r}, which are not known as one thing"


def _share(a: Count, b: Count, _: Comparison) -> str:
    share, number = (a, b) if a.share else (b, a)
    return f"{_said(share)} is a share of a whole and {_said(number)} a number"


def _fell(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.literal.high < b.literal.low else (b, a)
    return f"a running total can't fall, yet {_said(low)} is of a later day than {_said(high)}"


def _rounding(a: Count, b: Count) -> str:
    return f"{_stated(a)} and {_stated(b)} are one figure, rounded differently"


def _coarse(a: Count, b: Count) -> str:
    percent = _percent(a, b)
    by = f" by {percent}" if percent else ""
    return f"{_stated(a)} and {_stated(b)} differ{by}, but one may be the other rounded"


def _converted(a: Count, b: Count) -> str:
    return f"{_stated(a)} is {_stated(b)}"


def _unit_unsaid(a: Count, b: Count) -> str:
    one, other = (a, b) if a.thing.dimension else (b, a)
    return f"{_stated(one)} has a unit, and {_stated(other)} has none"


def _stated(count: Count) -> str:
    return shown.show(replace(count, as_of="")) if count.thing.dimension else _said(count)


_SENTENCES_AS_STATED: Final[dict[str, Callable[[Count, Count], str]]] = {
    "figures-exclude": _excluded,
    "unit-unsaid": _unit_unsaid,
    "rounding": _rounding,
    "coarse-figure": _coarse,
    "unit-converted": _converted,
}
_SENTENCES: Final[dict[str, Callable[[Count, Count, Comparison], str]]] = {
    "same-figure": _same,
    "same-figure-hedged": _hedged,
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
    "counted-unsaid": _counted_unsaid,
    "nouns-unknown": _nouns,
    "measure-within": _within,
    "definitions-differ": _definitions,
    "measure-unsaid": _measure_unsaid,
    "share-and-number": _share,
    "cumulative-fell": _fell,
}


def _looser(a: Count, b: Count) -> tuple[Count, str]:
    """Return the count that isn't a plain figure, the first of two such, and the other's letter."""
    return (b, "A") if _plain(a) and not _plain(b) else (a, "B")


def _flip(a: Count, b: Count, comparison: Comparison) -> str:
    """Return what would change the relation, or "" where nothing sensible can be said."""
    match comparison.reason:
        case "floors-differ" | "ceilings-differ":
            return f"If B said {_said(a)!r}, they would agree."
        case "figures-exclude" | "cumulative-fell":
            loose, other = _looser(a, b)
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
