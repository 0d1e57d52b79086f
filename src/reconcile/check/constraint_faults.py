"""Family C: constraints that can't be read as meant, and those that never applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.file_faults import met_on_reading
from reconcile.check.rule import Found
from reconcile.files.faults import near_miss
from reconcile.model.constraint import ConstraintKind
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.constraint import Constraint


def bad_constraint(facts: Facts) -> Iterator[Found]:
    """Constraints whose keys don't go together, or that name a field of another type.

    The keys of a constraint are those of one kind: `whole` and `parts`, `whole` and `part`,
    `whole`, `part` and `share`, `start`, `end` and `length`, `list` and `number`, `list` and
    `status`, `turnout` and `status`, or `order`.

    Bad:

        constraints:
          - {whole: casualties.killed, length: duration}
        claims:
          - {source: one, field: duration, subject: war, value: six years}

    Good:

        fields:
          casualties: {type: count, counts: people}
        constraints:
          - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
        claims:
          - {source: one, field: casualties, subject: raid, value: "300"}
          - {source: one, field: casualties.killed, subject: raid, value: "190"}
    """
    return met_on_reading(facts, "C001")


def constraint_never_applied(facts: Facts) -> Iterator[Found]:
    """Constraints that no subject has two fields of, so that nothing was checked.

    Either claims are missing, or the fields, the subject or the scopes are other ones than meant.
    A list or a turnout with a status is compared only where one event alone has such a list, or
    `subject` names it. A turnout is one of the entities that lie directly `within` its `members`.
    A scope within another applies where claims have both.

    Bad:

        fields:
          casualties: {type: count, counts: people}
        constraints:
          - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
        claims:
          - {source: one, field: casualties, subject: raid, value: "300"}
          - {source: one, field: casualties.killed, subject: attack, value: "190"}

    Good:

        fields:
          casualties: {type: count, counts: people}
        constraints:
          - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
        claims:
          - {source: one, field: casualties, subject: raid, value: "300"}
          - {source: one, field: casualties.killed, subject: raid, value: "190"}
    """
    applied = {check.constraint for check in facts.result.across}
    project = facts.project
    for number, constraint in enumerate(project.constraints):
        if number not in applied:
            place = project.declared.constraints[number].at()
            fields = [field for names in constraint.fields.values() for field in names]
            about = constraint.id or " ".join(fields)
            yield Found(
                f"the constraint was never applied: {_why(constraint, facts)}",
                place,
                about,
                suggestion=_meant(constraint, facts),
            )

    yield from _scopes_without_claims(facts)


def _scopes_without_claims(facts: Facts) -> Iterator[Found]:
    """Yield the scopes of `scopes:` that no claim has, and that lead to no further one."""
    project = facts.project
    spelled = sorted({claim.scope for claim in project.claims if claim.scope})
    known = set(map(folded, spelled))
    inner = {folded(scope.name) for scope in project.scopes}
    outer = {folded(scope.within) for scope in project.scopes}
    for scope, place in zip(project.scopes, project.declared.scopes, strict=True):
        for key, name, others in (("name", scope.name, outer), ("within", scope.within, inner)):
            if folded(name) not in known | others:
                message = f"no claim has the scope `{name}`"
                yield Found(message, place.at(key), name, suggestion=near_miss(name, spelled))


def _why(constraint: Constraint, facts: Facts) -> str:
    used = {claim.field for claim in facts.project.claims}
    every = [field for names in constraint.fields.values() for field in names]
    unused = [field for field in every if field not in used]
    if len(every) - len(unused) < 2:
        return f"no claim is on {', '.join(f'`{field}`' for field in unused)}"
    if constraint.kind is ConstraintKind.TURNOUT:
        return f"no status is of somebody directly within {_body(constraint)}, at the same event"
    on = f" `{constraint.subject}`" if constraint.subject else ""
    return f"two of its fields never meet on one subject{on} and scope"


def _body(constraint: Constraint) -> str:
    return f"`{constraint.members}`" if constraint.members else "the turnout's subject"


def _meant(constraint: Constraint, facts: Facts) -> str:
    """Return the name that was most likely meant for one that nobody has; "" where none is near."""
    project = facts.project
    subjects = {claim.subject for claim in project.claims}
    bodies = {entity.within for entity in project.entities if entity.within}
    for name, known in ((constraint.subject, subjects), (constraint.members, bodies)):
        if name and folded(name) not in set(map(folded, known)):
            return near_miss(name, sorted(known))
    return ""
