"""Which forms are one entity, by their likeness and within the barriers that decisions set.

In: groups as decisions made them, and the likeness of forms. Out: the same groups, grown.

First whole names join, the most alike first, where they fit what is there already: at least half
of the spellings say `same` and none is far off, so that no chain of small steps joins what is
different at its ends (between complete and average linkage). Then the vague names join, where
exactly one group fits. Every step depends on scores and the order of forms alone, never on the
order of input.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import CLOSE_FROM, Answer
from reconcile.names.resolution.vague import fullness, is_lone, vague_forms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.names.resolution.groups import Groups
    from reconcile.names.resolution.likeness import Likeness

_FAR = CLOSE_FROM - 18
"""Spellings that score less than this are never of one name."""
_JURY = 12
"""So many spellings of a group at most are asked whether another fits."""


class Clustered:
    """What is to be said of groups that grew by likeness.

    `facets` distinguishes forms that are in one group by decision, not by spelling. `placed` are
    vague forms that joined the one group that fits, `decided` those that a decision put where they
    belong; `torn` has the others, each with the forms that it could be short for.
    """

    def __init__(self, facets: list[int]) -> None:
        self.facets = facets
        self.placed: set[int] = set()
        self.decided: set[int] = set()
        self.torn: dict[int, frozenset[int]] = {}


def cluster(groups: Groups, likeness: Likeness) -> Clustered:
    """Let the groups grow by likeness, and return what is to be said of it."""
    vague = vague_forms(likeness)
    facets = _Facets(groups, likeness)
    for _, a, b, answer in likeness.edges:
        if answer is Answer.SAME and _equally_full(a, b, likeness, vague):
            facets.join(a, b)
    return _place(vague, facets, groups, likeness)


def _equally_full(a: int, b: int, likeness: Likeness, vague: dict[int, set[int]]) -> bool:
    lone = is_lone(likeness.forms[a]) == is_lone(likeness.forms[b])
    return lone and (a in vague) == (b in vague)


class _Facets:
    """Forms in facets: what spelling explains; decisions join several of them to a group."""

    def __init__(self, groups: Groups, likeness: Likeness) -> None:
        self._groups = groups
        self._likeness = likeness
        self.root = list(range(len(likeness.forms)))
        self.members = {at: [at] for at in self.root}

    def join(self, a: int, b: int) -> None:
        """Make one facet, and one group, of those of two forms, if they fit."""
        into, gone = sorted((self.root[a], self.root[b]))
        if into == gone or self._groups.barrier(a, b) or not self._fit(into, gone):
            return
        self._groups.join(a, b)
        for form in self.members[gone]:
            self.root[form] = into
        self.members[into] = sorted(self.members[into] + self.members.pop(gone))

    def _fit(self, a: int, b: int) -> bool:
        same = asked = 0
        for one in self._jury(a):
            for other in self._jury(b):
                score, answer = self._likeness.between(one, other)
                if score < _FAR:
                    return False
                asked += 1
                same += answer is Answer.SAME
        return 2 * same >= asked

    def _jury(self, root: int) -> list[int]:
        forms, members = self._likeness.forms, self.members[root]
        if len(members) <= _JURY:
            return members
        return sorted(members, key=lambda at: (-forms[at].used, at))[:_JURY]


def _place(
    vague: dict[int, set[int]], facets: _Facets, groups: Groups, likeness: Likeness
) -> Clustered:
    """Let each facet of vague forms join the one group that fits, the fullest facets first."""
    found = Clustered(facets.root)
    for facet in _fullest_first({facets.root[at] for at in vague}, likeness):
        members = facets.members[facet]
        if len(groups.members[groups.root[facet]]) > len(members):
            found.decided.update(members)
            continue
        short_for = {groups.root[one] for at in members for one in vague.get(at, ())}
        open_to = {root for root in short_for if not groups.barrier(facet, root)}
        if len(open_to) == 1:
            groups.join(facet, open_to.pop())
            found.placed.update(members)
        else:
            found.torn.update((at, frozenset(vague.get(at, ()))) for at in members)
    return found


def _fullest_first(facets: Iterable[int], likeness: Likeness) -> list[int]:
    def fullest(at: int) -> tuple[int, int, int, int]:
        words, whole, beside = fullness(likeness.forms[at])
        return -words, -whole, -beside, at

    return sorted(facets, key=fullest)
