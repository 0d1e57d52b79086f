"""What is printed of a group: its label, its kind, and every spelling with how it came there.

In: the forms of a group, and what decisions and likeness said of them. Out: `Group`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.entity import Group, Spelling
from reconcile.names.comparison.answer import cut
from reconcile.names.comparison.compare import compare_briefly

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.names.resolution.cluster import Clustered
    from reconcile.names.resolution.decisions import Settled
    from reconcile.names.resolution.likeness import Likeness


_ALIKE = {
    "one-by-name": "another of its names",
    "acronym": "an acronym or what it is short for",
    "beside-the-name": "the same but for dates or roles",
}
"""What makes two names the same where it isn't their spelling, by the reason of the comparison."""


class GroupDescriber:
    """Describes groups by all that is known of their forms."""

    def __init__(self, likeness: Likeness, settled: Settled, clustered: Clustered) -> None:
        self._likeness = likeness
        self._forms = likeness.forms
        self._settled = settled
        self._clustered = clustered

    def named(self, members: Iterable[int]) -> tuple[str, str]:
        """Return the key of the group of these forms, and its label."""
        face, label = self._label(sorted(members))
        return self._key(face), label

    def _key(self, face: int) -> str:
        form = self._forms[face]
        return f"{form.kind}:{form.prepared.normal}" if form.kind else form.prepared.normal

    def described(self, members: Iterable[int]) -> Group:
        """Return the group of these forms."""
        ordered = sorted(members)
        face, label = self._label(ordered)
        kinds = {self._forms[at].kind for at in ordered} - {None}
        return Group(
            self._key(face),
            label,
            kinds.pop() if len(kinds) == 1 else None,
            bool(self._declared(ordered)),
            tuple(sorted(self._spellings(ordered, face, label))),
        )

    def _declared(self, members: Sequence[int]) -> list[tuple[str, int]]:
        return sorted((self._settled.names[at], at) for at in members if at in self._settled.names)

    def _label(self, members: Sequence[int]) -> tuple[int, str]:
        """Return the declared name, or else the spelling used most, of a name that is whole."""
        declared = self._declared(members)
        if declared:
            label, face = declared[0]
            return face, label
        whole = [at for at in members if at not in self._clustered.placed] or members
        _, _, label, face = min(
            (-often, -len(name), name, at)
            for at in whole
            for name, often in self._forms[at].uses.items()
        )
        return face, label

    def _spellings(self, members: Sequence[int], face: int, label: str) -> Iterable[Spelling]:
        for at in members:
            score = 100.0 if at == face else self._likeness.between(at, face)[0]
            because = self._because(at, face)
            for name in self._forms[at].uses:
                why = "the label" if name == label else because
                yield Spelling(name, cut(score), why, self._forms[at].claims_of(name))

    def _because(self, at: int, face: int) -> str:
        if at in self._settled.because:
            return self._settled.because[at]
        if at in self._clustered.placed:
            return "short for it, and for no other here"
        if at == face:
            return "the same but for case, marks or titles"
        if self._clustered.facets[at] == self._clustered.facets[face]:
            *_, reason = compare_briefly(*self._likeness.ready(at, face))
            return _ALIKE.get(reason, "spelt much like it")
        return self._like_decided(at) or "the one that it is short for"

    def _like_decided(self, at: int) -> str:
        """Say which decided name that isn't like the label a form is like; "" for none."""
        root = self._clustered.facets
        decided = [one for one in self._settled.because if root[one] == root[at]]
        if not decided:
            return ""
        nearest = max(decided, key=lambda one: (self._likeness.between(at, one)[0], -one))
        return f"spelt like {self._forms[nearest].spelt}"
