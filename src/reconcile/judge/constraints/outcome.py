"""What a search found, put together as the outcome of a constraint on one subject."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.cross_check import CrossCheck
from reconcile.model.folding import slug
from reconcile.model.question import Verdict
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.judge.constraints.grouped import Group
    from reconcile.judge.constraints.search import Searched
    from reconcile.model.constraint import Constraint, ConstraintKind
    from reconcile.model.cross_check import Clash


class Head(NamedTuple):
    """What a check is: its kind, how its id begins and goes on (`about`), and what it says.

    `number` is the constraint's place in the project, None for none; `rests_on` is of `hash_of`.
    """

    kind: ConstraintKind
    begins: str
    about: tuple[str, ...]
    says: str
    number: int | None
    rests_on: str


def put_together(
    groups: tuple[Group, ...], found: Searched, head: Head, follows: tuple[str, ...] = ()
) -> CrossCheck:
    """Return the outcome; its id begins with the constraint's and goes on with what it is about."""
    answers = {said.answer.claim.id: said.answer for group in groups for said in group.said}
    scope = min((g.question.scope for g in groups if g.question.scope), default=None)
    return CrossCheck(
        id="/".join(filter(None, (head.begins, *map(slug, head.about), slug(scope or "")))),
        kind=head.kind,
        says=head.says,
        subject=head.about[0],
        scope=scope,
        fields=tuple(dict.fromkeys(group.question.field for group in groups)),
        questions=tuple(dict.fromkeys(group.question.id for group in groups)),
        answers=tuple(answers[claim] for claim in sorted(answers)),
        clashes=found.clashes,
        found=found.found,
        partial=found.partial,
        verdict=_verdict(found.clashes),
        constraint=head.number,
        follows=follows,
        rests_on=head.rests_on,
    )


def hash_of(constraint: Constraint | None, lying: Iterable[Sequence[str]] = ()) -> str:
    """Return the hash of what a check rests on, its claims apart.

    That is the constraint without its id and note, and of each name in it what it lies within.
    """
    declared = constraint.model_dump(exclude=_ASIDE, exclude_defaults=True) if constraint else {}
    said = [f"{key}={value}" for key, value in sorted(declared.items())]
    said += sorted({" < ".join(chain) for chain in lying})
    return sha256("\n".join(said).encode()).hexdigest()[:_DIGITS]


_ASIDE = {"id", "note"}
"""Keys of a constraint that no verdict rests on."""
_DIGITS = 8


def _verdict(clashes: Iterable[Clash]) -> Verdict:
    relations = {clash.comparison.relation for clash in clashes}
    if Relation.CONTRADICTS in relations:
        return Verdict.OUTRIGHT
    return Verdict.APPARENT if relations else Verdict.AGREEMENT


def worst_first(checks: Iterable[CrossCheck]) -> tuple[CrossCheck, ...]:
    """Return the checks with ids of their own, worst verdict first, then by id."""
    seen: Counter[str] = Counter()
    named = []
    for check in sorted(checks, key=lambda each: (each.id, each.questions)):
        seen[check.id] += 1
        own = check.id if seen[check.id] == 1 else f"{check.id}.{seen[check.id]}"
        named.append(check._replace(id=own))
    order = list(Verdict)
    return tuple(sorted(named, key=lambda each: (order.index(each.verdict), each.id)))
