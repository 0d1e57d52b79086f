"""Constraints and judged questions to what was found across them.

In: a project and its questions. Out: a `CrossCheck` for every constraint on every subject where at
least two of its fields are spoken of, worst verdict first, then by id; and the claims to look at.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.judge.constraints.counts_within import inner_checks
from reconcile.judge.constraints.grouped import Groups, on_subject
from reconcile.judge.constraints.list_checks import list_checks
from reconcile.judge.constraints.outcome import Head, hash_of, put_together, worst_first
from reconcile.judge.constraints.plans import plan_of
from reconcile.judge.constraints.search import Searched, search
from reconcile.judge.constraints.turnout_checks import turnout_checks
from reconcile.model.constraint import ConstraintKind
from reconcile.model.cross_check import CrossCheck, Shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.judge.constraints.grouped import Group
    from reconcile.judge.constraints.plans import Plan
    from reconcile.judge.constraints.value_sets import Said
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
            found += list_checks(constraint, number, groups, of_source)
        elif constraint.kind is ConstraintKind.TURNOUT:
            found += turnout_checks(constraint, number, groups, of_source)
        else:
            found += _on_one_subject(constraint, number, groups, of_source)
    found += inner_checks(groups, of_source)
    return worst_first(found)


def _on_one_subject(
    constraint: Constraint, number: int, groups: Groups, of_source: Mapping[str, str]
) -> Iterator[CrossCheck]:
    """Yield a check for every subject and scope on which two fields or more are spoken of."""
    plan = plan_of(constraint, groups)
    cumulative = groups.cumulative(list(plan.keys.values()))
    rests_on = hash_of(constraint)
    for present in _by_subject(plan, groups):
        first = next(iter(present.values()))
        if len(present) < 2 or not on_subject(constraint, first, groups.names):
            continue
        weighed = [(kind, _said(keys, present)) for kind, keys in plan.searches]
        found = [search(kind, said, of_source, cumulative=cumulative) for kind, said in weighed]
        head = Head(
            kind=plan.kind,
            begins=constraint.id or f"{plan.kind}:{plan.field}",
            about=(first.question.subject,),
            says=plan.says,
            number=number,
            rests_on=rests_on,
        )
        follows = tuple(text for kind, said in weighed for text in kind.follows(said))
        yield put_together(tuple(present.values()), _merged(found), head, follows)


def _by_subject(plan: Plan, groups: Groups) -> Iterator[dict[str, Group]]:
    """Yield for each subject and scope the group of each key spoken of, in the plan's order."""
    subjects: dict[tuple[str, str], dict[str, Group]] = {}
    for key, field in plan.keys.items():
        for group in groups.of(field):
            subjects.setdefault((group.key, group.scope), {})[key] = group
    yield from subjects.values()


def _said(keys: Mapping[str, str], present: Mapping[str, Group]) -> dict[str, tuple[Said, ...]]:
    return {name: present[key].said for name, key in keys.items() if key in present}


def _merged(found: Sequence[Searched]) -> Searched:
    return Searched(
        tuple(clash for each in found for clash in each.clashes),
        sum(each.found for each in found),
        any(each.partial for each in found),
    )


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
