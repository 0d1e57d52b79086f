"""The distinct normal forms behind the names of a project.

In: names with the kind each must have, and the claims that use them. Out: `Forms`, numbered in an
order of their own (normal form, then kind), so that whatever breaks a tie by number gives the same
result for any order of input. Resolving works on forms, of which there are far fewer than names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile.model.entity import Mention
    from reconcile.names.comparison.prepare import Prepared

    Named = tuple[str, Kind | None]

_APART = (None, Kind.PERSON, Kind.PLACE)
"""The kinds whose names are made ready in a way of their own."""


class Form:
    """One normal form of one kind.

    `uses` has every spelling with the claims that use it, one entry a use ("" outside a claim).
    """

    __slots__ = ("kind", "prepared", "uses")

    def __init__(self, prepared: Prepared, kind: Kind | None) -> None:
        self.prepared = prepared
        self.kind = kind
        self.uses: dict[str, list[str]] = {}

    @property
    def used(self) -> int:
        """The number of uses over all spellings."""
        return sum(map(len, self.uses.values()))

    @property
    def spelt(self) -> str:
        """The spelling to print for the form: the most used, then the longest, then by alphabet."""
        return min(self.uses, key=lambda name: (-len(self.uses[name]), -len(name), name))


class Forms:
    """Forms in their own order, found again by any name."""

    def __init__(self, forms: Sequence[Form], spelt: Mapping[Named, int]) -> None:
        self.all = forms
        self._spelt = dict(spelt)
        self._normal = {(form.prepared.normal, form.kind): at for at, form in enumerate(forms)}
        self._kinds = sorted({form.kind for form in forms if form.kind})

    def find(self, name: str, kind: Kind | None) -> int | None:
        """Return the form that a use of the name with this kind means.

        A name of no stated kind means the most used form that is spelt so; a name of a stated kind
        also means a form of none.
        """
        seen = self._spelt.get((name, kind))
        if seen is not None:
            return seen
        if kind is None:
            alike = self.spelt_like(name)
            return max(alike, key=lambda at: (self.all[at].used, -at), default=None)
        exact = self._normal.get((_normal(name, kind), kind))
        return exact if exact is not None else self._normal.get((_normal(name, None), None))

    def spelt_like(self, name: str) -> list[int]:
        """Return the forms of any kind that the name is a spelling of, in their order."""
        kinds: list[Kind | None] = [None, *self._kinds]
        found = (self._normal.get((_normal(name, kind), kind)) for kind in kinds)
        return sorted(at for at in found if at is not None)


def _normal(name: str, kind: Kind | None) -> str:
    """Return the normal form of a name of a kind; bodies and events have one."""
    return prepare(name, kind if kind in _APART else Kind.ORGANISATION).normal


def gather(
    mentions: Iterable[Mention], declared: Iterable[Named] = (), ruled: Iterable[str] = ()
) -> Forms:
    """Return the forms of all names, used in a claim or not.

    A name of no stated kind joins the form that is spelt so and used most; but a declared one keeps
    a form of its own, which stands for every kind.
    """
    uses: dict[Named, list[str]] = {named: [] for named in declared}
    own = {name for name, kind in uses if kind is None}
    uses.update({(name, None): [] for name in ruled if name not in own})
    for name, kind, claim in mentions:
        uses.setdefault((name, kind), []).append(claim)
    builder = _Builder()
    for (name, kind), claims in sorted(uses.items(), key=_kinded_first):
        if kind is None and name not in own:
            builder.add_unkinded(name, claims)
        else:
            builder.add(name, kind, claims)
    return builder.finished()


def _kinded_first(item: tuple[Named, list[str]]) -> tuple[bool, str, str]:
    (name, kind), _ = item
    return kind is None, kind or "", name


class _Builder:
    """Forms by normal form and kind, while they are gathered."""

    def __init__(self) -> None:
        self.forms: dict[Named, Form] = {}
        self.keys: dict[Named, Named] = {}
        self._kinds: list[Kind] = []

    def add(self, name: str, kind: Kind | None, claims: list[str]) -> None:
        prepared = prepare(name, kind)
        if kind and kind not in self._kinds:
            self._kinds.append(kind)
        self._put((prepared.normal, kind), (name, kind), claims, prepared)

    def add_unkinded(self, name: str, claims: list[str]) -> None:
        alike = [key for kind in self._kinds if (key := (_normal(name, kind), kind)) in self.forms]
        if not alike:
            self.add(name, None, claims)
            return
        key = max(alike, key=lambda key: self.forms[key].used)
        self._put(key, (name, None), claims, self.forms[key].prepared)

    def _put(self, key: Named, named: Named, claims: list[str], prepared: Prepared) -> None:
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = Form(prepared, key[1])
        if prepared.acronym and not form.prepared.acronym:
            form.prepared = prepared
        form.uses.setdefault(named[0], []).extend(claims)
        self.keys[named] = key

    def finished(self) -> Forms:
        order = sorted(self.forms, key=lambda key: (key[0], key[1] or ""))
        at = {key: number for number, key in enumerate(order)}
        spelt = {named: at[key] for named, key in self.keys.items()}
        return Forms([self.forms[key] for key in order], spelt)
