"""The value types `person`, `organisation` and `place`: a name, compared as the entity it means.

Who is meant is asked of `Naming`; `compare` says only what follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.relation import Overlap, Relation
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.missing import demand_value
from reconcile.values.name import compare, say
from reconcile.values.name.description import describes
from reconcile.values.name.value import Name
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.relation import Comparison, Explanation

LONGEST = 300
"""Characters that a name may have."""

_HOLDING = frozenset({Relation.SAME, Relation.REFINES, Relation.COMPATIBLE})
_INSIDE = frozenset({Overlap.EQUAL, Overlap.A_INSIDE_B})


class _NameType(ValueType[Name]):
    kind: ClassVar[Kind]
    reasons: ClassVar = compare.REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Name:
        """Return the name, without quotes around it; raise `ValueSyntaxError` for no letter."""
        del frame
        name = checked(text, "the name", self.reads, LONGEST).strip('" ')
        if not any(map(str.isalnum, name)):
            raise ValueSyntaxError(f"the name {text.strip()!r} has no letter", self.reads)
        demand_value(name, f"the {self.kind.value}", self.reads)
        return Name(name)

    def compare(self, a: Name, b: Name, names: Naming = SPELLED) -> Comparison:
        """Return whether both names mean one entity."""
        return compare.compare(a, b, self.kind, names)

    def show(self, value: Name) -> str:
        """Return the name as written."""
        return value.text

    def names_in(self, value: Name) -> tuple[str, ...]:
        """Return the one name; a description names nobody."""
        return () if describes(value.text, self.kind) else (value.text,)

    def explain(
        self, a: Name, b: Name, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return whom the names mean."""
        del names
        return say.explain(a, b, comparison, self.kind)

    def common(self, values: Sequence[Name], names: Naming = SPELLED) -> str | None:
        """Return the entity's name where all names mean one, or what it lies within."""
        given = tuple(dict.fromkeys(values))
        for value in given:
            if all(_fits(self.compare(value, other, names)) for other in given):
                return names.identify(value.text, self.kind).label
        return None


def _fits(comparison: Comparison) -> bool:
    """Say whether the first of two names is all that the second allows."""
    return comparison.relation in _HOLDING and comparison.literal in _INSIDE


class PersonType(_NameType):
    """A person's name; two people contradict each other."""

    name = "person"
    reads = "a person's name (Staffan de Mistura)"
    kind = Kind.PERSON


class OrganisationType(_NameType):
    """An organisation's name; two of them differ, since one can be part of the other."""

    name = "organisation"
    reasons: ClassVar = {**compare.REASONS, "body-within": compare.NESTED["body-within"]}
    reads = "an organisation's name (High Negotiations Committee)"
    kind = Kind.ORGANISATION


class PlaceType(_NameType):
    """A place's name; two of them differ, since one can lie in the other."""

    name = "place"
    reasons: ClassVar = {
        code: meaning
        for code, meaning in {**compare.REASONS, **compare.NESTED}.items()
        if code != "body-within"
    }
    reads = "a place's name (Astana), and what it lies in (Nailsea, Somerset, England)"
    kind = Kind.PLACE
