"""How two identifiers relate: one, two of one kind, or of two kinds.

In: two identifiers. Out: a `Comparison`. Hyphens may matter, and so may what is before a number:
where one identifier is the other with more before it, that may be a label that no table has ("hull
number DDG-51"), or zeros that a spreadsheet dropped. So such two only differ.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.values.identifier.labels import given_out, unversioned
from reconcile.values.identifier.read import DASHES
from reconcile.values.identifier.standards import CHECKED

if TYPE_CHECKING:
    from reconcile.values.identifier.value import Identifier

_VERSION: Final = "identifier-version"
REASONS: Final = {
    "one-identifier": "the same identifier, however it is written",
    "identifier-marks": "the same letters and digits with other marks between them",
    "identifier-longer": "one is the other with a label, letters or zeros before it",
    _VERSION: "one document, of another version or of one that isn't said",
    "identifiers-differ": "two identifiers of one kind",
    "identifier-kinds": "identifiers of two kinds, which may belong to one thing",
}
_MARKS: Final = re.compile(r"[\W_]+")


def compare(a: Identifier, b: Identifier) -> Comparison:
    """Return whether both are one identifier; those of two kinds can't be compared."""
    if is_one(a, b):
        figures = Figures.SAME if a.text == b.text else Figures.DIFFER
        return Comparison(Relation.SAME, "one-identifier", Overlap.EQUAL, Overlap.EQUAL, figures)
    if not (a.standard == b.standard or _of_one_kind(a, b) or _of_one_kind(b, a)):
        return Comparison(Relation.INCOMPARABLE, "identifier-kinds", figures=Figures.DIFFER)
    return _versions(a, b) or _two_of_a_kind(a, b)


def _two_of_a_kind(a: Identifier, b: Identifier) -> Comparison:
    """Return whether two identifiers of one kind contradict each other, or may yet be one."""
    reason = _why_perhaps_one(a, b)
    if reason:
        return Comparison(Relation.DIFFERS, reason, figures=Figures.DIFFER)
    out = Overlap.DISJOINT
    return Comparison(Relation.CONTRADICTS, "identifiers-differ", out, out, Figures.DIFFER)


def is_one(a: Identifier, b: Identifier) -> bool:
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


def _why_perhaps_one(a: Identifier, b: Identifier) -> str:
    """Return the reason why two identifiers of one kind may yet be one, "" for none."""
    if {a.standard, b.standard} & CHECKED:
        return ""
    if _marked_otherwise(a.key, b.key) or _marked_otherwise(a.plain, b.plain):
        return "identifier-marks"
    longer = _with_more_before(a, b) or _with_more_before(b, a)
    return "identifier-longer" if longer else ""


def _versions(a: Identifier, b: Identifier) -> Comparison | None:
    """Return how two identifiers of one document relate, whose versions aren't the same."""
    mine, its = (unversioned(a.standard or b.standard, each.key) for each in (a, b))
    if mine != its:
        return None
    if a.key != mine and b.key != its:
        return Comparison(Relation.DIFFERS, _VERSION, figures=Figures.DIFFER)
    inside = Overlap.B_INSIDE_A if a.key == mine else Overlap.A_INSIDE_B
    return Comparison(Relation.REFINES, _VERSION, inside, inside, Figures.DIFFER)


def _marked_otherwise(mine: str, its: str) -> bool:
    """Say whether marks alone distinguish two ids: "AB-12" and "AB/12" or "AB12", not "1-23"."""
    one, other = (_MARKS.split(key.strip("-./")) for key in (mine, its))
    if "".join(one) != "".join(other):
        return False
    return one == other or 1 in {len(one), len(other)}


def _with_more_before(longer: Identifier, shorter: Identifier) -> bool:
    """Say whether one is the other behind letters or zeros: "DDG 51" and "51", not "5-1"."""
    whole = _spaced(longer.text)
    for end in {_spaced(shorter.text), _spaced(shorter.key)}:
        before = whole.removesuffix(end)
        if before in {whole, ""}:
            continue
        apart = before[-1].isspace() or before[-1].isdigit() is not end[0].isdigit()
        if not before.strip("0") or (apart and any(map(str.isalpha, before))):
            return True
    return False


def _spaced(text: str) -> str:
    """Return an identifier in lower case, with a space for each run of marks."""
    return _MARKS.sub(" ", text.translate(DASHES).casefold()).strip()
