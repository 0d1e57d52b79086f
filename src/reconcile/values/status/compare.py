"""How two statuses relate: computed from their sets, then weighed by what the claims speak of.

In: two statuses, or two readings. Out: their relation with one reason. Nothing is typed in but the
sets themselves.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Figures, Overlap, Relation
from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.circumstances import PLAN_CHANGED, apart, weigh
from reconcile.values.set_overlap import set_overlap
from reconcile.values.status.value import ABSENT, ANY, FACETS, INVITED, PRESENT, Facets, Status

if TYPE_CHECKING:
    from reconcile.model.reading import Reading

STATUS_CHANGED = "status-changed"
PLANS_EXCLUDE = "plans-exclude"


@cache
def compared(a: Status, b: Status) -> Comparison:
    """Return how two statuses relate: symmetric but for A and B in the layers."""
    one, other = FACETS[a], FACETS[b]
    literal = set_overlap(one.literal, other.literal)
    conveyed = set_overlap(one.conveyed, other.conveyed)
    if a is b:
        return Comparison(Relation.SAME, "same-status", literal, conveyed, Figures.SAME)
    relation, reason = (
        _by_attitude(one, other)
        or _by_literal(one, other, literal)
        or _by_conveyed(one, other, conveyed)
        or _by_seat(one, other)
        or _by_fit(one, other, literal, conveyed)
    )
    return Comparison(relation, reason, literal, conveyed, Figures.DIFFER)


def _by_attitude(one: Facets, other: Facets) -> tuple[Relation, str] | None:
    """Return what answers or stances that exclude each other give."""
    if one.stance and other.stance and one.stance != other.stance:
        return Relation.CONTRADICTS, "stances-exclude"
    if one.answer and other.answer and one.answer != other.answer:
        if "open" in {one.answer, other.answer}:
            return Relation.DIFFERS, "answer-open"
        return Relation.CONTRADICTS, "answers-exclude"
    return None


def _by_literal(one: Facets, other: Facets, literal: Overlap) -> tuple[Relation, str] | None:
    """Return which question the literal sets answer apart: invitation or presence."""
    if literal is not Overlap.DISJOINT:
        return None
    if _part(one.literal, other.literal, PRESENT, ABSENT):
        return Relation.CONTRADICTS, "presence-excludes"
    if INVITED in {one.literal, other.literal}:
        return Relation.CONTRADICTS, "invitation-excludes"
    return Relation.CONTRADICTS, "presupposes-invitation"


def _part(a: frozenset[str], b: frozenset[str], side: frozenset[str], rest: frozenset[str]) -> bool:
    """Say whether one set lies wholly on a side and the other wholly on the rest."""
    return (a <= side and b <= rest) or (b <= side and a <= rest)


def _by_conveyed(one: Facets, other: Facets, conveyed: Overlap) -> tuple[Relation, str] | None:
    """Return why readers of both would see a difference, though both can be true."""
    if conveyed is not Overlap.DISJOINT:
        return None
    if one.stance or other.stance:
        return Relation.DIFFERS, "support-without-attending"
    if {one.seat, other.seat} & {"member", "adviser"}:
        return Relation.DIFFERS, "part-of"
    if one.forecast or other.forecast:
        return Relation.DIFFERS, "expectation-unmet"
    return Relation.DIFFERS, "came-uninvited"


def _by_seat(one: Facets, other: Facets) -> tuple[Relation, str] | None:
    """Return that two seats exclude each other; members of a body are a part of it."""
    if not (one.seat and other.seat) or one.seat == other.seat:
        return None
    part = "member" in {one.seat, other.seat}
    return Relation.DIFFERS, "part-of" if part else "role-differs"


def _by_fit(
    one: Facets, other: Facets, literal: Overlap, conveyed: Overlap
) -> tuple[Relation, str]:
    """Return how two statuses that can both be true fit each other."""
    if one.stance or other.stance:
        return Relation.COMPATIBLE, _support(one, other)
    if "open" in {one.answer, other.answer}:
        return Relation.COMPATIBLE, "answer-open"
    if _implies(one, other, literal, conveyed):
        return Relation.REFINES, "status-implies"
    if one.conveyed | other.conveyed <= PRESENT:
        forecast = one.forecast or other.forecast
        return Relation.COMPATIBLE, "expectation-met" if forecast else "parts-fit"
    if INVITED in {one.literal, other.literal}:
        return Relation.COMPATIBLE, "invitation-admits"
    return Relation.COMPATIBLE, "absence-fits"


def _support(one: Facets, other: Facets) -> str:
    """Return the reason code: a supporter is also said to be absent, or only a stance is known."""
    absent = one.conveyed <= ABSENT or other.conveyed <= ABSENT
    against = "against" in {one.stance, other.stance}
    return "support-without-attending" if absent and not against else "stance-only"


def _implies(one: Facets, other: Facets, literal: Overlap, conveyed: Overlap) -> bool:
    """Say whether one status is the other made more exact: in both layers, and saying no less."""
    if ANY in {one.literal, other.literal}:
        return False
    inside = {literal, conveyed} - {Overlap.EQUAL}
    if inside == {Overlap.A_INSIDE_B}:
        return _says_no_more(other, one)
    return inside == {Overlap.B_INSIDE_A} and _says_no_more(one, other)


def _says_no_more(wide: Facets, narrow: Facets) -> bool:
    """Say whether the wider status, apart from its sets, says nothing that the narrower doesn't."""
    pairs = ((wide.seat, narrow.seat), (wide.office, narrow.office), (wide.answer, narrow.answer))
    return all(said in {"", known} for said, known in pairs)


def related(cell: Comparison, a: Reading[Status], b: Reading[Status]) -> Comparison:
    """Return a cell of the matrix, weighed by the moments that two claims speak of.

    A status changes over time, so none contradicts that of another moment; an expectation is no
    report, but two statements about one plan are rivals (semantics of the PLOVER modes).
    """
    if cell.relation is Relation.CONTRADICTS and apart(a.as_of, b.as_of):
        return cell._replace(relation=Relation.DIFFERS, reason=STATUS_CHANGED)
    if cell.relation is Relation.DIFFERS and not apart(a.as_of, b.as_of):
        return _of_plans(cell, a, b)
    if cell.reason == "invitation-excludes" and _other_stage(a, b):
        return cell._replace(relation=Relation.DIFFERS, reason=STATUS_CHANGED)
    return weigh(cell, a, b)


def _other_stage(a: Reading[Status], b: Reading[Status]) -> bool:
    return bool(a.stage and b.stage and a.stage is not b.stage)


def _of_plans(cell: Comparison, a: Reading[Status], b: Reading[Status]) -> Comparison:
    """Return what an unmet expectation becomes where the stages of both claims are known."""
    if cell.reason != "expectation-unmet":
        return cell
    if _other_stage(a, b):
        return cell._replace(reason=PLAN_CHANGED)
    refused = any(FACETS[reading.value].literal <= ABSENT for reading in (a, b))
    if refused and a.stage is b.stage is Stage.PLANNED:
        return cell._replace(relation=Relation.CONTRADICTS, reason=PLANS_EXCLUDE)
    return cell
