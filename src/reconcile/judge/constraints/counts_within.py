"""What lies within something else, compared with it: counts of a place, a party, a scope.

In: entities and scopes that are declared to lie within others. Out: a check for every two counts
of one field, of which one is of the inner and one of the outer. What is counted inside is counted
outside, too; measures with a unit don't add up, and are left alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reconcile.judge.constraints.outcome import Head, hash_of, put_together
from reconcile.judge.constraints.reasons import INNER_ABOVE
from reconcile.judge.constraints.search import search
from reconcile.judge.constraints.whole_and_parts import WHOLE, Total
from reconcile.model.constraint import ConstraintKind
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.judge.constraints.grouped import Group, Groups
    from reconcile.judge.constraints.value_sets import Said
    from reconcile.model.cross_check import CrossCheck

_INNER = "inner"


def inner_checks(groups: Groups, of_source: Mapping[str, str]) -> Iterator[CrossCheck]:
    """Yield the checks of all count fields, where entities or scopes lie within others."""
    project = groups.project
    if not project.scopes and not any(entity.within for entity in project.entities):
        return
    above = _scopes_above(groups)
    for field in sorted({claim.field for claim in project.claims}):
        if project.fields[field].type == "count":
            yield from _of_field(field, groups, above, of_source)


def _scopes_above(groups: Groups) -> dict[str, set[str]]:
    """Return for each scope, folded, all scopes that it lies within."""
    direct: defaultdict[str, set[str]] = defaultdict(set)
    for scope in groups.project.scopes:
        direct[folded(scope.name)].add(folded(scope.within))
    return {scope: _reached(scope, direct) for scope in tuple(direct)}


def _reached(scope: str, direct: Mapping[str, set[str]]) -> set[str]:
    reached, waiting = set[str](), [scope]
    while waiting:
        new = direct.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return reached - {scope}


def _of_field(
    field: str, groups: Groups, above: Mapping[str, set[str]], of_source: Mapping[str, str]
) -> Iterator[CrossCheck]:
    by_entity: dict[tuple[str, str], list[Group]] = {}
    by_scope: dict[tuple[str, str], list[Group]] = {}
    for group in groups.of(field):
        by_entity.setdefault((group.who.key, group.scope), []).append(group)
        by_scope.setdefault((group.key, group.scope), []).append(group)
    for inner in groups.of(field):
        outer = [g for key in inner.who.within for g in by_entity.get((key, inner.scope), ())]
        above_it = above.get(inner.scope, set())
        for scope in sorted(above_it):
            outer += by_scope.get((inner.key, scope), ())
        chains = [(inner.who.key, *inner.who.within), (inner.scope, *sorted(above_it))]
        for each in outer:
            yield from _check(inner, each, chains, groups, of_source)


def _check(
    inner: Group,
    outer: Group,
    chains: Sequence[Sequence[str]],
    groups: Groups,
    of_source: Mapping[str, str],
) -> Iterator[CrossCheck]:
    field = inner.question.field
    one, other = (_name(group, by_scope=inner.key == outer.key) for group in (inner, outer))
    said = {WHOLE: _counted(outer.said, other), _INNER: _counted(inner.said, one)}
    if not all(said.values()):
        return
    kind = Total((_INNER,), exhaustive=False, above=INNER_ABOVE)
    yield put_together(
        (outer, inner),
        search(kind, said, of_source, cumulative=groups.cumulative([field])),
        Head(
            kind=ConstraintKind.INNER,
            begins=f"{ConstraintKind.INNER}:{field}",
            about=(inner.question.subject, other),
            says=f"{field}: {one} lies within {other}",
            number=None,
            rests_on=hash_of(None, chains),
        ),
    )


def _name(group: Group, *, by_scope: bool) -> str:
    return group.question.scope or group.question.subject if by_scope else group.question.subject


def _counted(said: Iterable[Said], name: str) -> tuple[Said, ...]:
    """Return the claims that count something, called by what they are of.

    A measure with a unit isn't a sum of its places.
    """
    counts = (each for each in said if not each.reading.value.thing.dimension)
    return tuple(each._replace(label=name) for each in counts)
