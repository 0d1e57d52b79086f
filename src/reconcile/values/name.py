"""The name of a person, an organisation or a place, compared as the entity that it means.

Who is meant is asked of `Naming`; this file says only what follows. A name means one person, so two
people contradict each other. An organisation or a place can be part of another (Damascus of Syria,
a group of its coalition), so that two of them may both be right: they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.model.words import Kind
from reconcile.values.base import ValueSyntaxError, ValueType
from reconcile.values.naming import SPELLED, Link, Naming
from reconcile.values.reading import NO_FRAME, Frame
from reconcile.values.wording import checked, folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.naming import Identity

LONGEST = 300
"""Characters that a name may have."""


class Name(NamedTuple):
    """A name as written, in one line with straight quotes."""

    text: str


class _NameType(ValueType[Name]):
    kind: ClassVar[Kind]
    reasons: ClassVar = {
        "one-name": "the same name",
        "spelling-variant": "two names or spellings of one",
        "surname-alone": "one gives only a part of the name, such as the surname",
        "names-close-call": "the names may be one, which a person must decide",
        "names-differ": "two names that mean different ones",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Name:
        """Return the name, without quotes around it; raise `ValueSyntaxError` for no letter."""
        del frame
        name = checked(text, "the name", self.reads, LONGEST).strip('" ')
        if not any(map(str.isalnum, name)):
            raise ValueSyntaxError(f"the name {text.strip()!r} has no letter", self.reads)
        return Name(name)

    def compare(self, a: Name, b: Name, names: Naming = SPELLED) -> Comparison:
        """Return whether both names mean one entity."""
        one, other = names.identify(a.text, self.kind), names.identify(b.text, self.kind)
        figures = Figures.SAME if folded(a.text) == folded(b.text) else Figures.DIFFER
        match names.link(one, other):
            case Link.SAME:
                return _same(one, other, figures)
            case Link.CLOSE:
                return _outcome(Relation.DIFFERS, "names-close-call", Overlap.OVERLAP)
            case Link.DIFFERENT:
                return self._different()

    def _different(self) -> Comparison:
        if self.kind is Kind.PERSON:
            return _outcome(Relation.CONTRADICTS, "names-differ", Overlap.DISJOINT)
        return _outcome(Relation.DIFFERS, "names-differ", Overlap.OVERLAP)

    def show(self, value: Name) -> str:
        """Return the name as written."""
        return value.text

    def names_in(self, value: Name) -> tuple[str, ...]:
        """Return the one name."""
        return (value.text,)

    def explain(
        self, a: Name, b: Name, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return whom the names mean."""
        del names
        return Explanation(
            _SENTENCES[comparison.reason].format(a=a.text, b=b.text, kind=self.kind.value)
        )

    def common(self, values: Sequence[Name], names: Naming = SPELLED) -> str | None:
        """Return the entity's name where all names mean one."""
        found = [names.identify(value.text, self.kind) for value in values]
        if found and all(identity.key == found[0].key for identity in found):
            return found[0].label
        return None


def _same(one: Identity, other: Identity, figures: Figures) -> Comparison:
    equal = Overlap.EQUAL
    if one.partial != other.partial:
        inside = Overlap.B_INSIDE_A if one.partial else Overlap.A_INSIDE_B
        return Comparison(Relation.COMPATIBLE, "surname-alone", inside, equal, figures)
    reason = "one-name" if figures is Figures.SAME else "spelling-variant"
    return Comparison(Relation.SAME, reason, equal, equal, figures)


def _outcome(relation: Relation, reason: str, literal: Overlap) -> Comparison:
    return Comparison(relation, reason, literal, Overlap.DISJOINT, Figures.DIFFER)


_SENTENCES = {
    "one-name": "Both give the same name.",
    "spelling-variant": "{a} and {b} are names of one {kind}.",
    "surname-alone": "One of {a} and {b} is only a part of the name, and may mean the same {kind}.",
    "names-close-call": "{a} and {b} may be one {kind} or two; a person must decide.",
    "names-differ": "{a} and {b} are not the same {kind}.",
}


class PersonType(_NameType):
    """A person's name; two people contradict each other."""

    name = "person"
    reads = "a person's name (Staffan de Mistura)"
    kind = Kind.PERSON


class OrganisationType(_NameType):
    """An organisation's name; two of them differ, since one can be part of the other."""

    name = "organisation"
    reads = "an organisation's name (High Negotiations Committee)"
    kind = Kind.ORGANISATION


class PlaceType(_NameType):
    """A place's name; two of them differ, since one can lie in the other."""

    name = "place"
    reads = "a place's name (Astana)"
    kind = Kind.PLACE
