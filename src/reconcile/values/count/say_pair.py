"""The comparison of two counts in words: a sentence, the arithmetic, what would change it.

In: two counts and what `compare` made of them. Out: an `Explanation`, without markup.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Explanation, Figures, Relation
from reconcile.values.count import say as shown
from reconcile.values.count.base_units import in_base_words
from reconcile.values.count.say import said, span, wider
from reconcile.values.count.say_change import would_change
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import meet

if TYPE_CHECKING:
    from collections.abc import Callable


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
    flip = would_change(a, b, comparison) if mine is a else ""
    return Explanation(f"{sentence[0].upper()}{sentence[1:]}.", steps, flip)


def _steps(a: Count, b: Count, comparison: Comparison) -> tuple[str, ...]:
    if comparison.literal is None or comparison.conveyed is None:
        return ()
    if comparison.reason == "directions-oppose":
        return ()  # the figures alone would seem to agree
    layers = [
        ("Literally", a.literal, b.literal, comparison.literal),
        ("As conveyed", a.conveyed, b.conveyed, comparison.conveyed),
    ]
    lines = [
        f"{layer}: A is {span(mine, a)}, B is {span(its, b)} ({lies.in_words})."
        for layer, mine, its, lies in layers
    ]
    if comparison.figures is Figures.DIFFER and len(a.figures) == len(b.figures) == 1:
        lines.append(f"Figures: {shown.figures(a)} and {shown.figures(b)}{_apart(a, b)}.")
    return tuple(lines)


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
    found = _part_and_whole(a, b)
    if found is None:
        return f"no number is both {said(a)} and {said(b)}"
    part, whole, group, everybody = found
    return f"{said(part)} {group} can't be among {said(whole)} {everybody}".rstrip()


def _hedged(a: Count, b: Count, comparison: Comparison) -> str:
    figures = f"both print {shown.figures(a)}"
    if comparison.relation is Relation.DIFFERS:
        return f"{figures}, but {said(a)} and {said(b)} are on either side of it"
    if comparison.relation is Relation.COMPATIBLE:
        return f"{figures}: {said(a)} and {said(b)} can be one number"
    return f"{figures}: {said(a)} and {said(b)} differ in the hedge alone"


def _beyond(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    return f"{said(high)} is within {said(low)!r}, but far above what the phrase suggests"


def _short(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.conveyed.high <= b.conveyed.low else (b, a)
    return f"{said(low)} is within {said(high)!r}, but far below what the phrase suggests"


def _off(a: Count, b: Count, _: Comparison) -> str:
    return f"{said(a)} and {said(b)} can be one number, but are farther apart than they suggest"


def _vague(a: Count, b: Count, _: Comparison) -> str:
    vague, other = (a, b) if a.vague else (b, a)
    meant = span(vague.conveyed, vague)
    return f"{said(vague)!r} can be {said(other)}, but it conveys {meant}"


def _satisfied(a: Count, b: Count, _: Comparison) -> str:
    wide, narrow = (a, b) if wider(a, b) else (b, a)
    return f"{said(narrow)} satisfies {said(wide)!r} and lies near it"


def _covered(a: Count, b: Count, _: Comparison) -> str:
    wide, narrow = (a, b) if wider(a, b) else (b, a)
    plain = wide.hedge is Hedge.RANGE or wide.hedge is Hedge.BEST
    meant = "" if plain else f", which is {span(wide.literal, wide)}"
    return f"{said(narrow)} lies within {said(wide)!r}{meant}"


def _overlap(a: Count, b: Count, _: Comparison) -> str:
    both = shown.bounds(meet(a.literal, b.literal), share=a.share)
    return f"{said(a)} and {said(b)} leave room for each other: {both} satisfies both"


def _same(a: Count, b: Count, _: Comparison) -> str:
    return f"both say {said(a)}" if said(a) == said(b) else f"{said(a)} is {said(b)}"


def _part(a: Count, b: Count, _: Comparison) -> str:
    found = _part_and_whole(a, b)
    if found is None:
        return f"{said(a)} and {said(b)} count a part and its whole"
    part, whole, group, everybody = found
    are = "are" if everybody else "may be"
    return f"{said(part)} {group} {are} a part of {said(whole)}{everybody and f' {everybody}'}"


def _part_and_whole(a: Count, b: Count) -> tuple[Count, Count, str, str] | None:
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
    return f"{said(a)} and {said(b)} are one share, rounded differently"


def _within(a: Count, b: Count, _: Comparison) -> str:
    narrow, wide = (a, b) if set(a.defined) < set(b.defined) else (b, a)
    return f"what is {_how(narrow)} is a part of what is {_how(wide)}"


def _how(count: Count) -> str:
    return " and ".join(count.defined)


def _definitions(a: Count, b: Count, _: Comparison) -> str:
    return f"one counts what is {_how(a)} and the other what is {_how(b)}"


def _measure_unsaid(a: Count, b: Count, _: Comparison) -> str:
    one, other = (a, b) if a.defined else (b, a)
    return f"{said(one)} counts what is {_how(one)}, and how {said(other)} is defined isn't said"


def _units(a: Count, b: Count, _: Comparison) -> str:
    return f"{_measured(a)} and {_measured(b)} are different units"


def _measured(count: Count) -> str:
    thing = count.thing
    return thing.dimension or thing.population or thing.state or thing.kind or "no unit"


def _counted(a: Count, b: Count, _: Comparison) -> str:
    one, other = (_counts(count) for count in (a, b))
    if a.share:
        return f"one is a share of {one} and the other of {other}"
    return f"one counts {one} and the other {other}"


def _counts(count: Count) -> str:
    thing = count.thing
    people = thing.population.replace("+", " and ")
    who = people if people and not thing.everybody else ""
    whose = thing.of if who else f"{thing.of} {thing.kind}" if thing.of else ""
    return " ".join(filter(None, (thing.state and f"the {thing.state}", whose, who))) or thing.kind


def _counted_unsaid(a: Count, b: Count, _: Comparison) -> str:
    part, whole = (a, b) if a.thing.kind else (b, a)
    return f"{said(part)} counts {_counts(part)}, and what {said(whole)} counts isn't said"


def _nouns(a: Count, b: Count, _: Comparison) -> str:
    one, other = (count.thing.kind for count in (a, b))
    return f"one counts {one!r} and the other {other!r}, which are not known as one thing"


def _share(a: Count, b: Count, _: Comparison) -> str:
    share, number = (a, b) if a.share else (b, a)
    return f"{said(share)} is a share of a whole and {said(number)} a number"


def _fell(a: Count, b: Count, _: Comparison) -> str:
    low, high = (a, b) if a.literal.high < b.literal.low else (b, a)
    return f"a running total can't fall, yet {said(low)} is of a later day than {said(high)}"


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


def _directions_oppose(a: Count, b: Count) -> str:
    return f"{said(a)} and {said(b)} go in opposite directions"


def _directions_differ(a: Count, b: Count) -> str:
    return f"{said(a)} and {said(b)} measure different things"


def _direction_unsaid(a: Count, b: Count) -> str:
    one, other = (a, b) if a.thing.direction else (b, a)
    return f"{said(one)!r} says in which direction it goes, and {said(other)!r} doesn't"


def _stated(count: Count) -> str:
    return shown.show(replace(count, as_of="")) if count.thing.dimension else said(count)


_SENTENCES_AS_STATED: Final[dict[str, Callable[[Count, Count], str]]] = {
    "figures-exclude": _excluded,
    "unit-unsaid": _unit_unsaid,
    "rounding": _rounding,
    "coarse-figure": _coarse,
    "unit-converted": _converted,
    "directions-oppose": _directions_oppose,
    "directions-differ": _directions_differ,
    "direction-unsaid": _direction_unsaid,
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
