"""What checking a constraint finds: which claims can't all be true, and by what arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.question import Verdict

if TYPE_CHECKING:
    from reconcile.model.constraint import ConstraintKind
    from reconcile.model.question import Answer, Between
    from reconcile.model.relation import Comparison, Explanation


class Clash(NamedTuple):
    """A smallest set of claims that can't all be true, or wouldn't be as readers understand them.

    `claims` are ids in the order of the constraint: without any one of them the others fit.
    `softened` is the circumstance that keeps the set from contradicting, "" for none; the first of
    the explanation's steps is the arithmetic in one line.
    """

    claims: tuple[str, ...]
    between: Between
    comparison: Comparison
    explanation: Explanation
    softened: str = ""


class CrossCheck(NamedTuple):
    """A constraint checked on one subject and scope; `constraint` is its place in the project.

    What follows from entities and scopes within others has None there.
    `says` is the constraint in one line; `questions` and `fields` are those it brings together, in
    its order; `answers` are all claims that were weighed, sorted by id. `clashes` are one a reason
    and party, a source against itself first; `found` counts all. `partial` says that there were too
    many combinations to try them all. The verdict is outright, apparent or agreement. `follows` are
    sentences on what a field can be that nobody speaks of. `rests_on` is a hash of what it was
    checked by: the constraint as declared, and what lies within what.
    """

    id: str
    kind: ConstraintKind
    says: str
    subject: str
    scope: str | None
    fields: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[Answer, ...]
    clashes: tuple[Clash, ...] = ()
    found: int = 0
    partial: bool = False
    verdict: Verdict = Verdict.AGREEMENT
    constraint: int | None = None
    follows: tuple[str, ...] = ()
    rests_on: str = ""


class Shared(NamedTuple):
    """A claim that several conflicts share, and in how many of how many it is: a place to look."""

    claim: str
    conflicts: int
    of: int
