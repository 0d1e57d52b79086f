"""An identifier: an ISBN, DOI or ORCID, or an id that a project or register gives.

Ids of a standard are one whatever hyphens, spaces or prefix they are written with, and their check
digits are checked; of other ids case, white space and the label of a register don't matter. Two
that only the marks between their letters and digits distinguish differ, since hyphens may matter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identifier.labels import given_out, labelled
from reconcile.values.identifier.standards import CHECKED, WrongCheckDigit, doi, standardised
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.missing import demand_value
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 200
"""Characters that an identifier may have."""


class Identifier(NamedTuple):
    """An identifier as written, with its standard or label ("" for none) and its one spelling.

    `plain` is the spelling of all that is written, where no standard gives one.
    """

    text: str
    standard: str
    key: str
    plain: str = ""


class IdentifierType(ValueType[Identifier]):
    """One identifier; two of one standard are two things."""

    name = "identifier"
    reads = "an identifier (ISBN 0-201-85394-9, 10.1000/182, Q42)"
    reasons: ClassVar = {
        "one-identifier": "the same identifier, however it is written",
        "identifier-marks": "the same letters and digits with other marks between them",
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
        plain = _plain(written)
        label, rest = labelled(written)
        if label or rest != written:
            return Identifier(written, label, _plain(rest), plain)
        found = doi(written) or standardised(written)
        if isinstance(found, WrongCheckDigit):
            message = f"{written!r} isn't a valid {found.standard}: a digit is wrong or missing"
            raise ValueSyntaxError(message, self.reads)
        if found is None:
            return Identifier(written, "", plain, plain)
        return Identifier(written, found.standard, found.key, plain)

    def compare(self, a: Identifier, b: Identifier, names: Naming = SPELLED) -> Comparison:
        """Return whether both are one identifier; those of two kinds can't be compared."""
        del names
        if _one(a, b):
            figures = Figures.SAME if a.text == b.text else Figures.DIFFER
            equal = Overlap.EQUAL
            return Comparison(Relation.SAME, "one-identifier", equal, equal, figures)
        if not (a.standard == b.standard or _of_one_kind(a, b) or _of_one_kind(b, a)):
            return Comparison(Relation.INCOMPARABLE, "identifier-kinds", figures=Figures.DIFFER)
        if not {a.standard, b.standard} & CHECKED and _marked(a, b):
            return Comparison(Relation.DIFFERS, "identifier-marks", figures=Figures.DIFFER)
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
        kind = a.standard if a.standard in CHECKED else "identifier"
        sentences = {
            Relation.SAME: f"Both give the same {kind}.",
            Relation.DIFFERS: f"{a.text} and {b.text} differ only in the marks between.",
            Relation.CONTRADICTS: f"{a.text} and {b.text} are two different {kind}s.",
            Relation.INCOMPARABLE: f"{a.text} and {b.text} are identifiers of different kinds.",
        }
        return Explanation(sentences[comparison.relation], steps)

    def common(self, values: Sequence[Identifier], names: Naming = SPELLED) -> str | None:
        """Return the identifier that all give, as the first by alphabet writes it."""
        del names
        if not values or not all(_one(values[0], value) for value in values):
            return None
        return min(value.text for value in values)


_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_MARKS: Final = re.compile(r"[\W_]+")


def _plain(text: str) -> str:
    """Return an identifier without what never matters: case, white space, the kind of a dash."""
    return "".join(text.translate(_DASHES).casefold().split())


def _one(a: Identifier, b: Identifier) -> bool:
    """Say whether both are one: with the same label, or with one on one side alone."""
    if a.standard == b.standard:
        return a.key == b.key
    return (_bare(a) and _number(a) == b.key) or (_bare(b) and _number(b) == a.key)


def _bare(identifier: Identifier) -> bool:
    """Say whether the identifier is written without a label, as its digits alone may look."""
    return not identifier.standard or identifier.standard in CHECKED


def _number(identifier: Identifier) -> str:
    """Return what a label may be missing before: all that is written, but for a "No."."""
    return identifier.plain if identifier.standard else identifier.key


def _of_one_kind(a: Identifier, b: Identifier) -> bool:
    return not a.standard and b.standard not in CHECKED and given_out(b.standard, a.key)


def _marked(a: Identifier, b: Identifier) -> bool:
    return _marked_otherwise(a.key, b.key) or _marked_otherwise(a.plain, b.plain)


def _marked_otherwise(mine: str, its: str) -> bool:
    """Say whether marks alone distinguish two ids: "AB-12" and "AB/12" or "AB12", not "1-23"."""
    one, other = (_MARKS.split(key.strip("-./")) for key in (mine, its))
    if "".join(one) != "".join(other):
        return False
    return one == other or 1 in {len(one), len(other)}
