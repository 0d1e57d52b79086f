"""An identifier: an ISBN, DOI or ORCID, or an id that a project or register gives.

Ids of a standard are one whatever hyphens, spaces or prefix they are written with, and their check
digits are checked; of other ids case, white space and the label of a register don't matter. How one
is read is in `read`, how two are compared in `compare`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.relation import Comparison, Explanation
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identifier import compare as identifier_compare
from reconcile.values.identifier import read as identifier_read
from reconcile.values.identifier.standards import CHECKED
from reconcile.values.identifier.value import Identifier
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class IdentifierType(ValueType[Identifier]):
    """One identifier; two of one standard are two things."""

    name = "identifier"
    reads = identifier_read.READS
    reasons: ClassVar[Mapping[str, str]] = identifier_compare.REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Identifier:
        """Return the identifier; raise `ValueSyntaxError` for a wrong check digit or no sign."""
        del frame
        return identifier_read.read(text)

    def compare(self, a: Identifier, b: Identifier, names: Naming = SPELLED) -> Comparison:
        """Return whether both are one identifier; those of two kinds can't be compared."""
        del names
        return identifier_compare.compare(a, b)

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
        kind = a.standard if a.standard in CHECKED else "identifier"
        said = _SENTENCES[comparison.reason].format(a=a.text, b=b.text, kind=kind)
        return Explanation(said, steps)

    def common(self, values: Sequence[Identifier], names: Naming = SPELLED) -> str | None:
        """Return the identifier that all give, as the first by alphabet writes it."""
        del names
        one = identifier_compare.is_one
        if not values or not all(one(values[0], value) for value in values):
            return None
        return min(value.text for value in values)


_SENTENCES = {
    "one-identifier": "Both give the same {kind}.",
    "identifier-marks": "{a} and {b} differ only in the marks between.",
    "identifier-longer": "{a} and {b} differ in what is before, which may be a label or zeros.",
    "identifier-version": "{a} and {b} are one document; the versions needn't be one.",
    "identifiers-differ": "{a} and {b} are two different {kind}s.",
    "identifier-kinds": "{a} and {b} are identifiers of different kinds.",
}
