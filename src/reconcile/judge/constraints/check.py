"""Constraints and judged questions to what was found across them.

In: a project and its questions. Out: a `CrossCheck` for every constraint on every subject where at
least two of its fields are spoken of, worst verdict first, then by id; and the claims to look at.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.constraints.dates import END, FIRST, LENGTH, SECOND, START, InOrder, Lasting
from reconcile.judge.constraints.grouped import Groups, on_subject
from reconcile.judge.constraints.inner import inner_checks
from reconcile.judge.constraints.listed import LIST, NUMBER, Numbered
from reconcile.judge.constraints.on_lists import on_lists
from reconcile.judge.constraints.search import Searched, search
from reconcile.judge.constraints.totals import WHOLE, Total
from reconcile.judge.constraints.weighed import put_together, worst_first
from reconcile.model.constraint import ConstraintKind
from reconcile.model.cross_check import CrossCheck, Shared
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.judge.constraints.grouped import Group
    from reconcile.judge.constraints.kind import Kind
    from reconcile.judge.constraints.said import Said
    from reconcile.model.constraint import Constraint
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.values.identity import Naming


def cross_checks(
    project: Project,
    questions: Sequence[Question],
    names: Naming,
    of_source: Mapping[str, str],
) -> tuple[CrossCheck, ...]:
    """Return what the constraints find, worst verdict first."""
    groups = Groups(project, questions, names)
    found: list[CrossCheck] = []
    for number, constraint in enumerate(project.constraints):
        if constraint.kind is ConstraintKind.STATUS:
            found += on_lists(constraint, number, groups, of_source)
        else:
            found += _on_one_subject(constraint, number, groups, of_source)
    found += inner_checks(groups, of_source)
    return worst_first(found)


class _Plan(NamedTuple):
    """What one kind of constraint compares: the field of each key, and the searches over keys."""

    keys: dict[str, str]
    searches: tuple[tuple[Kind, dict[str, str]], ...]
    says: str
    field: str
    kind: ConstraintKind


def _on_one_subject(
    constraint: Constraint, number: int, groups: Groups, of_source: Mapping[str, str]
) -> Iterator[CrossCheck]:
    """Yield a check for every subject and scope on which two fields or more are spoken of."""
    plan = _plan(constraint, groups)
    subjects: dict[tuple[str, str], dict[str, Group]] = {}
    for key, field in plan.keys.items():
        for group in groups.of(field):
            subjects.setdefault((group.key, group.scope), {})[key] = group
    cumulative = groups.cumulative(list(plan.keys.values()))
    for present in subjects.values():
        first = next(iter(present.values()))
        if len(present) < 2 or not on_subject(constraint, first, groups.names):
            continue
        ordered = {key: present[key] for key in plan.keys if key in present}
        found = [
            search(kind, _said(keys, ordered), of_source, cumulative=cumulative)
            for kind, keys in plan.searches
        ]
        yield put_together(
            tuple(ordered.values()),
            _merged(found),
            kind=plan.kind,
            begins=constraint.id or f"{plan.kind}:{plan.field}",
            about=(first.question.subject,),
            says=plan.says,
            number=number,
        )


def _said(keys: Mapping[str, str], present: Mapping[str, Group]) -> dict[str, tuple[Said, ...]]:
    return {name: present[key].said for name, key in keys.items() if key in present}


def _merged(found: Sequence[Searched]) -> Searched:
    return Searched(
        tuple(clash for each in found for clash in each.clashes),
        sum(each.found for each in found),
        any(each.partial for each in found),
    )


def _plan(constraint: Constraint, groups: Groups) -> _Plan:
    match constraint.kind:
        case ConstraintKind.SUM | ConstraintKind.PART:
            return _of_parts(constraint, groups)
        case ConstraintKind.SPAN:
            return _of_span(constraint)
        case ConstraintKind.NUMBER:
            return _of_number(constraint, groups.names)
        case _:
            return _of_order(constraint)


def _of_parts(constraint: Constraint, groups: Groups) -> _Plan:
    whole = str(constraint.whole)
    parts = constraint.parts or (str(constraint.part),)
    keys = {WHOLE: whole, **{f"part {n:03}": part for n, part in enumerate(parts)}}
    settings = groups.project.settings or DEFAULTS
    kind = Total(tuple(keys)[1:], exhaustive=bool(constraint.parts), settings=settings)
    shape = ConstraintKind.SUM if constraint.parts else ConstraintKind.PART
    sign = "=" if constraint.parts else "≤"
    says = f"{' + '.join(parts)} {sign} {whole}"
    return _Plan(keys, ((kind, {key: key for key in keys}),), says, constraint.part or whole, shape)


def _of_span(constraint: Constraint) -> _Plan:
    keys = {
        START: str(constraint.start),
        END: str(constraint.end),
        LENGTH: str(constraint.length),
    }
    says = f"{constraint.start} + {constraint.length} = {constraint.end}"
    return _Plan(
        keys,
        ((Lasting(), {key: key for key in keys}),),
        says,
        str(constraint.length),
        ConstraintKind.SPAN,
    )


def _of_number(constraint: Constraint, names: Naming) -> _Plan:
    keys = {LIST: str(constraint.list), NUMBER: str(constraint.number)}
    says = f"{constraint.number} = the length of {constraint.list}"
    return _Plan(
        keys,
        ((Numbered(names), {key: key for key in keys}),),
        says,
        keys[NUMBER],
        ConstraintKind.NUMBER,
    )


def _of_order(constraint: Constraint) -> _Plan:
    keys = {f"date {n:03}": field for n, field in enumerate(constraint.order)}
    searches = tuple(
        (InOrder(), {FIRST: one, SECOND: other}) for one, other in combinations(keys, 2)
    )
    says = " ≤ ".join(constraint.order)
    return _Plan(keys, searches, says, constraint.order[0], ConstraintKind.ORDER)


def places_to_look(found: Sequence[CrossCheck]) -> tuple[Shared, ...]:
    """Return the claims that most of the conflicts share, by id; none where no two share one.

    They are where to look first, and not for that reason wrong. More than three are no help.
    """
    broken = [check for check in found if check.verdict.is_contradiction]
    counted: Counter[str] = Counter()
    for check in broken:
        counted.update({claim for clash in check.clashes for claim in clash.claims})
    most = max(counted.values(), default=0)
    shared = sorted(claim for claim, number in counted.items() if number == most)
    if most < 2 or len(shared) > 3:
        return ()
    return tuple(Shared(claim, most, len(broken)) for claim in shared)
