"""How two lists of parties relate, worked out from what either allows and conveys.

A list allows every set of parties that includes its names and whose size lies within its bounds:
complete lists and stated numbers bound it above, other lists don't. It conveys fewer: an unmarked
list is read as the whole list (exhaustive reading). Two lists can both be true where the union of
their names fits the bounds of both. Where two names may or may not mean one party, both
possibilities are tried; if they lead to different relations, the pair differs and a person must
decide.

In: the entities of both lists with their bounds. Out: a `Comparison`, with the missing names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.identity import Link
from reconcile.values.parties.value import Form
from reconcile.values.parties.within import covered

if TYPE_CHECKING:
    from reconcile.values.identity import Naming
    from reconcile.values.parties.side import Bounds, Side


def related(a: Side, b: Side, names: Naming) -> Comparison:
    """Return how two lists relate; a member counts as the coalition that the other list names."""
    (one, of_a), (other, of_b) = covered(a, b), covered(b, a)
    found = _by_names(one, other, names)
    if not (of_a or of_b) or found.reason not in _ONE_SET:
        return found
    if of_a and of_b:
        relation, lie = Relation.COMPATIBLE, Overlap.OVERLAP
    else:
        relation, lie = Relation.REFINES, Overlap.A_INSIDE_B if of_a else Overlap.B_INSIDE_A
    members = tuple(sorted((*of_a, *of_b)))
    return Comparison(relation, "party-within", lie, lie, Figures.DIFFER, members)


_ONE_SET = frozenset({"lists-equal", "list-completed"})


def _by_names(a: Side, b: Side, names: Naming) -> Comparison:
    """Return how two lists relate by their names, close calls read both ways."""
    apart = _related(a, b)
    close = _close_pairs(a, b, names)
    if not close:
        return apart
    as_one = _related(a, _renamed(b, close))
    if as_one.relation is apart.relation and as_one.reason == apart.reason:
        return apart
    undecided = tuple(
        " and ".join(sorted((a.named[one].label, b.named[other].label))) for one, other in close
    )
    return apart._replace(relation=Relation.DIFFERS, reason="names-close-call", details=undecided)


def _close_pairs(a: Side, b: Side, names: Naming) -> list[tuple[str, str]]:
    """Return the keys that may be one entity, each used once, nearest in the alphabet first."""
    only_a = sorted(a.named.keys() - b.named.keys())
    only_b = sorted(b.named.keys() - a.named.keys())
    pairs = (
        (one, other)
        for one in only_a
        for other in only_b
        if names.link(a.named[one], b.named[other]) is not Link.DIFFERENT
    )
    taken: set[str] = set()
    kept = []
    for one, other in sorted(pairs, key=lambda pair: (min(pair), max(pair))):
        if one not in taken and other not in taken:
            taken |= {one, other}
            kept.append((one, other))
    return kept


def _renamed(whole: Side, close: list[tuple[str, str]]) -> Side:
    """Return the side with the close names given the keys of their counterparts."""
    keys = {other: one for one, other in close}
    return whole._replace(
        named={keys.get(key, key): identity for key, identity in whole.named.items()}
    )


def _related(a: Side, b: Side) -> Comparison:
    missing = _missing(a, b)
    literal, conveyed = _lie(a, b, a.literal, b.literal), _lie(a, b, a.conveyed, b.conveyed)
    if literal is Overlap.DISJOINT:
        relation, reason = Relation.CONTRADICTS, _why_excluded(a, b)
    elif conveyed is Overlap.DISJOINT:
        relation, reason = Relation.DIFFERS, _why_differing(a, b)
    else:
        relation, reason = _why_fitting(a, b, conveyed)
    if reason == "closed-list-excludes":
        missing = _missing_from_closed(a, b)
    figures = Figures.SAME if a.named.keys() == b.named.keys() else Figures.DIFFER
    return Comparison(relation, reason, literal, conveyed, figures, missing)


def _missing(a: Side, b: Side) -> tuple[str, ...]:
    """Return the labels that one list has and the other lacks, sorted; none for a bare number."""
    if not (a.named and b.named):
        return ()
    either = {**a.named, **b.named}
    lacking = a.named.keys() ^ b.named.keys()
    return tuple(sorted(either[key].label for key in lacking))


def _missing_from_closed(a: Side, b: Side) -> tuple[str, ...]:
    """Return the labels that a complete list lacks, sorted; names of its own are no fault in it."""
    lacking = {
        whole.named[key].label
        for closed, whole in ((a, b), (b, a))
        if closed.form is Form.CLOSED
        for key in whole.named.keys() - closed.named.keys()
    }
    return tuple(sorted(lacking))


def _lie(a: Side, b: Side, bounds_a: Bounds, bounds_b: Bounds) -> Overlap:
    """Return how the sets of parties that two lists admit within these bounds lie."""
    tops = [most for most in (bounds_a.most, bounds_b.most) if most is not None]
    needed = max(len(a.named.keys() | b.named.keys()), bounds_a.least, bounds_b.least)
    if tops and needed > min(tops):
        return Overlap.DISJOINT
    a_inside = b.named.keys() <= a.named.keys() and bounds_a.inside(bounds_b)
    b_inside = a.named.keys() <= b.named.keys() and bounds_b.inside(bounds_a)
    return _BY_INSIDE[a_inside, b_inside]


_BY_INSIDE = {
    (True, True): Overlap.EQUAL,
    (True, False): Overlap.A_INSIDE_B,
    (False, True): Overlap.B_INSIDE_A,
    (False, False): Overlap.OVERLAP,
}
"""How two sets that meet lie, by whether the first is inside the second, and the reverse."""


def _why_excluded(a: Side, b: Side) -> str:
    if not (a.named and b.named):
        return "count-excludes-list" if a.named or b.named else "counts-exclude"
    lacks_a = not b.named.keys() <= a.named.keys()
    lacks_b = not a.named.keys() <= b.named.keys()
    closed = (a.form is Form.CLOSED and lacks_a) or (b.form is Form.CLOSED and lacks_b)
    return "closed-list-excludes" if closed else "count-excludes-list"


def _why_differing(a: Side, b: Side) -> str:
    tops = [most for most in (a.conveyed.most, b.conveyed.most) if most is not None]
    if len(a.named.keys() | b.named.keys()) <= min(tops):
        return "list-short-of-count"
    only_a, only_b = a.named.keys() - b.named.keys(), b.named.keys() - a.named.keys()
    if only_a | only_b and only_a <= b.aside.keys() and only_b <= a.aside.keys():
        return "role-differs"
    if not (only_a and only_b):
        return "list-shorter"
    return "lists-overlap" if a.named.keys() & b.named.keys() else "lists-disjoint"


def _why_fitting(a: Side, b: Side, conveyed: Overlap) -> tuple[Relation, str]:
    if not (a.named or b.named):
        return _two_numbers(a, b)
    if not (a.named and b.named):
        return Relation.REFINES, "count-fits-list"
    if a.named.keys() != b.named.keys():
        return Relation.COMPATIBLE, "list-open"
    if conveyed is Overlap.EQUAL:
        return Relation.SAME, "lists-equal"
    return Relation.REFINES, "list-completed"


def _two_numbers(a: Side, b: Side) -> tuple[Relation, str]:
    """Return how two bare numbers relate that can both be true; different minimums don't agree."""
    if a.literal == b.literal:
        return Relation.SAME, "counts-equal"
    floors = a.literal.most is None and b.literal.most is None
    ceilings = a.literal.least == b.literal.least == 0
    if floors or ceilings:
        return Relation.DIFFERS, "counts-differ"
    return Relation.REFINES, "count-fits-count"
