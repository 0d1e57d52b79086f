"""The distinct normal forms behind the names of a project.

In: names with the kind each must have, how often each is used, and the claims that do. Out:
`Forms`, numbered in an order of their own (normal form, then kind), so that whatever breaks a tie
by number gives the same result for any order of input. Resolving works on forms, of which there are
far fewer than names.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

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

    `claims` has the claims that use each spelling, for those known by an id.
    """

    __slots__ = ("_uses", "claims", "kind", "prepared")

    def __init__(self, prepared: Prepared, kind: Kind | None) -> None:
        self.prepared = prepared
        self.kind = kind
        self._uses: dict[str, int] | tuple[str, int] = {}
        self.claims: dict[str, list[str]] | None = None

    def add(self, name: str, often: int, claims: list[str]) -> None:
        """Count uses of a spelling, and remember the claims."""
        uses = self.uses
        uses[name] = uses.get(name, 0) + often
        self._uses = uses if len(uses) > 1 else (name, uses[name])
        if claims:
            self.claims = self.claims or {}
            self.claims.setdefault(name, []).extend(claims)

    @property
    def uses(self) -> dict[str, int]:
        """How often each spelling is used; one alone is kept as a pair, to save memory."""
        return self._uses if isinstance(self._uses, dict) else dict([self._uses])

    @property
    def used(self) -> int:
        """The number of uses over all spellings."""
        return sum(self.uses.values())

    @property
    def spelt(self) -> str:
        """The spelling to print for the form: the most used, then the longest, then by alphabet."""
        return min(self.uses, key=lambda name: (-self.uses[name], -len(name), name))

    def claims_of(self, name: str) -> tuple[str, ...]:
        """Return the claims that use a spelling, each once, sorted."""
        return tuple(sorted(set(self.claims.get(name, ())))) if self.claims else ()


class FormNumbers:
    """The numbers of forms, found again by any name; it holds strings and numbers alone."""

    def __init__(self, forms: Sequence[Form], spelt: Mapping[Named, int]) -> None:
        self._spelt = spelt
        self._normal = {(form.prepared.normal, form.kind): at for at, form in enumerate(forms)}
        self._kinds = sorted({form.kind for form in forms if form.kind})
        self._used = [form.used for form in forms]

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
            return max(alike, key=lambda at: (self._used[at], -at), default=None)
        exact = self._normal.get((_normal(name, kind), kind))
        return exact if exact is not None else self._normal.get((_normal(name, None), None))

    def spelt_like(self, name: str) -> list[int]:
        """Return the forms of any kind that the name is a spelling of, in their order."""
        kinds: list[Kind | None] = [None, *self._kinds]
        found = (self._normal.get((_normal(name, kind), kind)) for kind in kinds)
        return sorted(at for at in found if at is not None)


class Forms(NamedTuple):
    """Forms in their own order, and their numbers."""

    all: Sequence[Form]
    numbers: FormNumbers

    def find(self, name: str, kind: Kind | None) -> int | None:
        """Return the form that a use of the name with this kind means."""
        return self.numbers.find(name, kind)

    def spelt_like(self, name: str) -> list[int]:
        """Return the forms of any kind that the name is a spelling of, in their order."""
        return self.numbers.spelt_like(name)


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
    often: Counter[Named] = Counter(dict.fromkeys(declared, 0))
    own = {name for name, kind in often if kind is None}
    often.update({(name, None): 0 for name in ruled})
    claims: dict[Named, list[str]] = {}
    for name, kind, claim, uses in mentions:
        often[name, kind] += uses
        if claim:
            claims.setdefault((name, kind), []).append(claim)
    builder = _Builder()
    for named in sorted(often, key=_kinded_first):
        add = builder.add if named[1] or named[0] in own else builder.add_unkinded
        add(named, often[named], claims.get(named, []))
    return builder.finished()


def _kinded_first(named: Named) -> tuple[bool, str, str]:
    name, kind = named
    return kind is None, kind or "", name


class _Builder:
    """Forms by normal form and kind, while they are gathered."""

    def __init__(self) -> None:
        self.forms: dict[Named, Form] = {}
        self.keys: dict[Named, Named] = {}
        self._kinds: list[Kind] = []

    def add(self, named: Named, often: int, claims: list[str]) -> None:
        name, kind = named
        prepared = prepare(name, kind)
        if kind and kind not in self._kinds:
            self._kinds.append(kind)
        self._form(named, (prepared.normal, kind), prepared).add(name, often, claims)

    def add_unkinded(self, named: Named, often: int, claims: list[str]) -> None:
        name, _ = named
        alike = [key for kind in self._kinds if (key := (_normal(name, kind), kind)) in self.forms]
        if not alike:
            self.add(named, often, claims)
            return
        key = max(alike, key=lambda key: self.forms[key].used)
        self._form(named, key, self.forms[key].prepared).add(name, often, claims)

    def _form(self, named: Named, key: Named, prepared: Prepared) -> Form:
        """Return the form of this key, for the name to be found by."""
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = Form(prepared, key[1])
        if prepared.acronym and not form.prepared.acronym:
            form.prepared = prepared
        self.keys[named] = key
        return form

    def finished(self) -> Forms:
        order = sorted(self.forms, key=lambda key: (key[0], key[1] or ""))
        at = {key: number for number, key in enumerate(order)}
        forms = [self.forms[key] for key in order]
        spelt = {named: at[key] for named, key in self.keys.items()}
        return Forms(forms, FormNumbers(forms, spelt))
