"""A constraint to what is searched for its breaches: the fields of its keys, and its kinds."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.constraints.dates import END, FIRST, LENGTH, SECOND, START, InOrder, Lasting
from reconcile.judge.constraints.list_and_number import NUMBER, Numbered
from reconcile.judge.constraints.list_and_status import LIST
from reconcile.judge.constraints.shares import PART, SHARE, Shares
from reconcile.judge.constraints.whole_and_parts import WHOLE, Total
from reconcile.model.constraint import ConstraintKind

if TYPE_CHECKING:
    from reconcile.judge.constraints.constraint_kind import Kind
    from reconcile.judge.constraints.grouped import Groups
    from reconcile.model.constraint import Constraint
    from reconcile.values.identity import Naming


class Plan(NamedTuple):
    """What one kind of constraint compares: the field of each key, and the searches over keys."""

    keys: dict[str, str]
    searches: tuple[tuple[Kind, dict[str, str]], ...]
    says: str
    field: str
    kind: ConstraintKind


def plan_of(constraint: Constraint, groups: Groups) -> Plan:
    """Return what a constraint on one subject compares; those of lists and turnouts have two."""
    match constraint.kind:
        case ConstraintKind.SUM | ConstraintKind.PART:
            return _of_parts(constraint)
        case ConstraintKind.SHARE:
            return _of_share(constraint)
        case ConstraintKind.SPAN:
            return _of_span(constraint)
        case ConstraintKind.NUMBER:
            return _of_number(constraint, groups.names)
        case _:
            return _of_order(constraint)


def _of_parts(constraint: Constraint) -> Plan:
    """Return the plan of a sum or of one part, each of which may be stated as a share, too."""
    whole = str(constraint.whole)
    parts = constraint.parts or (str(constraint.part),)
    keys = {WHOLE: whole, **{f"part {n:03}": part for n, part in enumerate(parts)}}
    total = Total(tuple(keys)[1:], exhaustive=bool(constraint.parts))
    shares = ((Shares(), {WHOLE: WHOLE, PART: key, SHARE: key}) for key in keys if key != WHOLE)
    shape = ConstraintKind.SUM if constraint.parts else ConstraintKind.PART
    sign = "=" if constraint.parts else "≤"
    return Plan(
        keys,
        ((total, {key: key for key in keys}), *shares),
        f"{' + '.join(parts)} {sign} {whole}",
        constraint.part or whole,
        shape,
    )


def _of_share(constraint: Constraint) -> Plan:
    keys = {
        WHOLE: str(constraint.whole),
        PART: str(constraint.part),
        SHARE: str(constraint.share),
    }
    total = Total((PART,), exhaustive=False)
    return Plan(
        keys,
        ((total, {WHOLE: WHOLE, PART: PART}), (Shares(), {key: key for key in keys})),
        f"{constraint.part} = {constraint.share} of {constraint.whole}",
        str(constraint.part),
        ConstraintKind.SHARE,
    )


def _of_span(constraint: Constraint) -> Plan:
    keys = {
        START: str(constraint.start),
        END: str(constraint.end),
        LENGTH: str(constraint.length),
    }
    says = f"{constraint.start} + {constraint.length} = {constraint.end}"
    return Plan(
        keys,
        ((Lasting(), {key: key for key in keys}),),
        says,
        str(constraint.length),
        ConstraintKind.SPAN,
    )


def _of_number(constraint: Constraint, names: Naming) -> Plan:
    keys = {LIST: str(constraint.list), NUMBER: str(constraint.number)}
    says = f"{constraint.number} = the length of {constraint.list}"
    return Plan(
        keys,
        ((Numbered(names), {key: key for key in keys}),),
        says,
        keys[NUMBER],
        ConstraintKind.NUMBER,
    )


def _of_order(constraint: Constraint) -> Plan:
    keys = {f"date {n:03}": field for n, field in enumerate(constraint.order)}
    searches = tuple(
        (InOrder(), {FIRST: one, SECOND: other}) for one, other in combinations(keys, 2)
    )
    says = " ≤ ".join(constraint.order)
    return Plan(keys, searches, says, constraint.order[0], ConstraintKind.ORDER)
