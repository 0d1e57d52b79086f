"""The claims under each key of a constraint to the smallest sets of them that can't all be true.

One claim a key is chosen, in every combination. What isn't possible is made smaller by leaving out
one claim after the other and keeping it only where the rest became possible: a deletion filter, as
in CPMpy's `mus`. The order is fixed, since it decides which smallest set is found: the least
credible claims first (an unstated credibility before any other), then by id. Sets are
weighed like any pair: by as-of day, stage and measure, and by who claims them.
"""

from __future__ import annotations

from functools import reduce
from itertools import combinations, product
from math import prod
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.constraints.reasons import FELL, SOFTENERS
from reconcile.judge.constraints.value_sets import Layer
from reconcile.judge.voices import between, voice_of
from reconcile.model.cross_check import Clash
from reconcile.model.question import Between
from reconcile.model.relation import Comparison, Overlap, Relation
from reconcile.values import circumstances

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.judge.constraints.constraint_kind import Kind
    from reconcile.judge.constraints.value_sets import Said
    from reconcile.judge.voices import Voice

MOST = 2000
"""Combinations that are tried; of more, those of the claims with the outermost values."""
NEAREST_FIRST = (
    *(Between.ITSELF, Between.CLAIMANTS, Between.ONE_ORIGIN, Between.ONE_CLAIMANT),
    Between.ORIGINS,
)
"""Whose claims these are, in the order in which they are checked."""


class Searched(NamedTuple):
    """One clash a reason, relation and party, nearest party first; how many there are in all."""

    clashes: tuple[Clash, ...] = ()
    found: int = 0
    partial: bool = False


def search(
    kind: Kind,
    said: Mapping[str, Sequence[Said]],
    of_source: Mapping[str, str],
    *,
    cumulative: bool = False,
) -> Searched:
    """Return the smallest sets of claims that clash; `cumulative` says that counts only grow."""
    if kind.calm(said):
        return Searched()
    said = {key: [e for e in some if kind.weighs(key, e)] for key, some in said.items()}
    tried, partial = _tried(said)
    voices = _voices(tried, of_source)
    found: dict[tuple[str, ...], _Found] = {}
    for chosen in _combinations(tried):
        layer = _missed(kind, chosen)
        if layer is None or not kind.comparable(chosen):
            continue
        smallest = smallest_set(kind, chosen, layer)
        ids = tuple(each.claim.id for each in smallest.values())
        if ids in found:
            continue
        weighed = _found(kind, smallest, layer, voices, cumulative=cumulative)
        if weighed is not None:
            found[ids] = weighed
    telling = (_explained(kind, each) for each in _telling(found.values()))
    return Searched(tuple(telling), len(found), partial)


class _Found(NamedTuple):
    """A smallest set that clashes, before anything is said of it."""

    claims: tuple[str, ...]
    between: Between
    comparison: Comparison
    softened: str
    smallest: Mapping[str, Said]
    layer: Layer


def _missed(kind: Kind, chosen: Mapping[str, Said]) -> Layer | None:
    """Return the first layer on which the claims don't fit, None where they fit."""
    if kind.possible(chosen, Layer.CONVEYED):
        return None
    return Layer.CONVEYED if kind.possible(chosen, Layer.LITERAL) else Layer.LITERAL


def smallest_set(kind: Kind, chosen: Mapping[str, Said], layer: Layer) -> dict[str, Said]:
    """Return the claims none of which can be left out, in the order of the keys.

    A claim alone always fits, so that nothing is left out of two.
    """
    if len(chosen) == 2:
        return dict(chosen)
    left = dict(chosen)
    for key in sorted(chosen, key=lambda each: (_credible(chosen[each]), chosen[each].claim.id)):
        rest = {each: said for each, said in left.items() if each != key}
        if not kind.possible(rest, layer):
            left = rest
    return left


def _credible(said: Said) -> int:
    """Return how credible a claim is, the least first."""
    return -int(said.claim.credibility or 7)


def _combinations(said: Mapping[str, Sequence[Said]]) -> Iterator[dict[str, Said]]:
    keys = [key for key, some in said.items() if some]
    for each in product(*(said[key] for key in keys)):
        yield dict(zip(keys, each, strict=True))


def _tried(said: Mapping[str, Sequence[Said]]) -> tuple[Mapping[str, Sequence[Said]], bool]:
    """Return the claims to combine, and whether some were left out because there are too many."""
    if prod(len(some) for some in said.values() if some) <= MOST:
        return said, False
    return {key: _outermost(some) for key, some in said.items()}, True


def _outermost(some: Sequence[Said]) -> list[Said]:
    """Return the claims with the lowest and highest ends of both sets, in their order."""
    kept: set[str] = set()
    for layer in Layer:
        kept.add(min(some, key=lambda each: (each.spans[layer].high, each.claim.id)).claim.id)
        kept.add(min(some, key=lambda each: (-each.spans[layer].low, each.claim.id)).claim.id)
    return [each for each in some if each.claim.id in kept]


def _found(
    kind: Kind,
    smallest: Mapping[str, Said],
    layer: Layer,
    voices: Mapping[str, Voice],
    *,
    cumulative: bool,
) -> _Found | None:
    """Return a smallest set, weighed; None where other times, or two coders, explain it."""
    party = _party([voices[each.claim.id] for each in smallest.values()])
    if party is None:
        return None
    relation = Relation.CONTRADICTS if layer is Layer.LITERAL else Relation.DIFFERS
    literal = Overlap.DISJOINT if layer is Layer.LITERAL else Overlap.OVERLAP
    bare = Comparison(relation, kind.reason(smallest, layer), literal, Overlap.DISJOINT)
    found, softened = _weighed(kind, bare, smallest, layer, cumulative=cumulative)
    if found not in (Relation.CONTRADICTS, Relation.DIFFERS):
        return None
    ids = tuple(each.claim.id for each in smallest.values())
    return _Found(ids, party, bare._replace(relation=found), softened, smallest, layer)


def _explained(kind: Kind, found: _Found) -> Clash:
    """Return the clash with its arithmetic, and with what softens it."""
    said = kind.explain(found.smallest, found.layer, found.comparison.reason)
    if found.softened:
        said = said._replace(sentence=f"{said.sentence} {_softening(found.softened)}")
    return Clash(found.claims, found.between, found.comparison, said, found.softened)


def _voices(said: Mapping[str, Sequence[Said]], of_source: Mapping[str, str]) -> dict[str, Voice]:
    """Return whose each claim is, by its id."""
    return {
        each.claim.id: voice_of(each.answer, of_source) for some in said.values() for each in some
    }


def _party(voices: Sequence[Voice]) -> Between | None:
    """Return whose claims these are: of their pairs the farthest; None for coders of one source."""
    found = {between(a, b) for a, b in combinations(voices, 2)}
    if Between.CODERS in found:
        return None
    return max(found, key=NEAREST_FIRST.index, default=Between.ITSELF)


def _weighed(
    kind: Kind, bare: Comparison, smallest: Mapping[str, Said], layer: Layer, *, cumulative: bool
) -> tuple[Relation, str]:
    """Return the relation, and what softens it: running totals, circumstances, then the values."""
    readings = [each.reading for each in smallest.values()]
    rising = kind.rising(smallest, bare.reason) if cumulative else None
    if rising and _all_later(*rising):
        return Relation.DIFFERS, FELL
    found = reduce(
        lambda so_far, pair: circumstances.weigh(so_far, *pair), combinations(readings, 2), bare
    )
    if found.relation is not Relation.CONTRADICTS:
        return found.relation, found.reason if found.reason != bare.reason else ""
    if rising and _printed_later(*rising):
        return Relation.DIFFERS, circumstances.MAYBE_UPDATED
    softened = kind.softens(smallest, layer)
    return (Relation.DIFFERS, softened) if softened else (found.relation, "")


def _all_later(smaller: Sequence[Said], larger: Sequence[Said]) -> bool:
    """Say whether all of the smaller side comes after all of the larger."""
    return all(
        circumstances.later(small.reading.as_of, large.reading.as_of)
        for small in smaller
        for large in larger
    )


def _printed_later(smaller: Sequence[Said], larger: Sequence[Said]) -> bool:
    """Say whether part of the larger side appeared after the smaller, with no as-of days."""
    return any(
        small.published is not None
        and large.published is not None
        and small.published.latest is not None
        and large.published.earliest is not None
        and small.published.latest < large.published.earliest
        for small in (each.reading for each in smaller)
        for large in (each.reading for each in larger)
    )


def _softening(reason: str) -> str:
    """Return the sentence that says why claims that can't all be true may only differ."""
    said = circumstances.explain(reason)
    return said.sentence if said else SOFTENERS[reason]


def _telling(clashes: Iterable[_Found]) -> tuple[_Found, ...]:
    """Return the first of each party, relation and reason, in that order."""
    relations = (Relation.CONTRADICTS, Relation.DIFFERS)
    first: dict[tuple[object, ...], _Found] = {}
    for clash in sorted(
        clashes,
        key=lambda each: (
            NEAREST_FIRST.index(each.between),
            relations.index(each.comparison.relation),
            len(each.claims),
            sorted(each.claims),
        ),
    ):
        found = clash.comparison
        first.setdefault((clash.between, found.relation, found.reason, clash.softened), clash)
    return tuple(first.values())
