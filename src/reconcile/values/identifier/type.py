"""An identifier: an ISBN, DOI or ORCID, or an id that a project or register gives.

Ids of a standard are one whatever hyphens, spaces or prefix they are written with, and their check
digits are checked; of other ids only case and white space don't matter, since hyphens may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identifier.standards import WrongCheckDigit, doi, standardised
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.missing import demand_value
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 200
"""Characters that an identifier may have."""


class Identifier(NamedTuple):
    """An identifier as written, with its standard ("" for none) and its one spelling."""

    text: str
    standard: str
    key: str


class IdentifierType(ValueType[Identifier]):
    """One identifier; two of one standard are two things."""

    name = "identifier"
    reads = "an identifier (ISBN 0-201-85394-9, 10.1000/182, Q42)"
    reasons: ClassVar = {
        "one-identifier": "the same identifier, however it is written",
        "identifiers-differ": "two identifiers of one kind",
        "identifier-kinds": "identifiers of two kinds, which may belong to one thing",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Identifier:
        """Return the identifier; raise `ValueSyntaxError` for a wrong check digit or no sign."""
        del frame
        written = checked(text, "the identifier", self.reads, LONGEST).strip("\"'")
        demand_value(written, "the identifier", self.reads)
        if not any(map(str.isalnum, written)):
            raise ValueSyntaxError(f"{text.strip()!r} has no letter or digit", self.reads)
        found = doi(written) or standardised(written)
        if isinstance(found, WrongCheckDigit):
            message = f"{written!r} isn't a valid {found.standard}: a digit is wrong or missing"
            raise ValueSyntaxError(message, self.reads)
        if found is None:
            return Identifier(written, "", "".join(written.casefold().split()))
        return Identifier(written, found.standard, found.key)

    def compare(self, a: Identifier, b: Identifier, names: Naming = SPELLED) -> Comparison:
        """Return whether both are one identifier; those of two kinds can't be compared."""
        del names
        if a.standard != b.standard:
            return Comparison(Relation.INCOMPARABLE, "identifier-kinds", figures=Figures.DIFFER)
        if a.key == b.key:
            figures = Figures.SAME if a.text == b.text else Figures.DIFFER
            equal = Overlap.EQUAL
            return Comparison(Relation.SAME, "one-identifier", equal, equal, figures)
        out = Overlap.DISJOINT
        return Comparison(Relation.CONTRADICTS, "identifiers-differ", out, out, Figures.DIFFER)

    def show(self, value: Identifier) -> str:
        """Return the identifier as written."""
        return value.text

    def explain(
        self, a: Identifier, b: Identifier, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return whether the identifiers are one, with the spelling in which they are compared."""
        del names
        steps = tuple(
            f"{side}: {each.text} is {each.standard or 'an id'} {each.key}"
            for side, each in (("A", a), ("B", b))
        )
        kind = a.standard or "identifier"
        sentences = {
            Relation.SAME: f"Both give the same {kind}.",
            Relation.CONTRADICTS: f"{a.text} and {b.text} are two different {kind}s.",
            Relation.INCOMPARABLE: f"{a.text} and {b.text} are identifiers of different kinds.",
        }
        return Explanation(sentences[comparison.relation], steps)

    def common(self, values: Sequence[Identifier], names: Naming = SPELLED) -> str | None:
        """Return the identifier that all give, as the first by alphabet writes it."""
        del names
        if len({(value.standard, value.key) for value in values}) != 1:
            return None
        return min(value.text for value in values)
