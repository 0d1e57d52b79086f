"""Questions to what a constraint can weigh: their claims by field, subject and scope.

In: judged questions. Out: groups, each with the claims that their claimants still assert.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.constraints.value_sets import Said, sets_of
from reconcile.judge.questions import subject_of
from reconcile.judge.revised_claims import taken_back
from reconcile.model.folding import folded
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.judge.constraints.value_sets import Sets
    from reconcile.model.constraint import Constraint
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.values.identity import Identity, Naming


class Group(NamedTuple):
    """The claims on one question; `key` is that of its subject, `who` the entity that has its name.

    `scope` is folded, "" for none.
    """

    question: Question
    key: str
    who: Identity
    scope: str
    said: tuple[Said, ...]


class Groups:
    """The groups of a result, made for the fields that a constraint asks for."""

    def __init__(self, project: Project, questions: Sequence[Question], names: Naming) -> None:
        self.project = project
        self.names = names
        self._questions: defaultdict[str, list[Question]] = defaultdict(list)
        for question in sorted(questions, key=lambda each: each.id):
            self._questions[question.field].append(question)
        self._made: dict[str, tuple[Group, ...]] = {}
        self._sets: dict[int, Sets] = {}

    def of(self, field: str) -> tuple[Group, ...]:
        """Return the groups of a field, by question id; questions with nothing asserted are out."""
        if field not in self._made:
            made = (self._group(question) for question in self._questions.get(field, ()))
            self._made[field] = tuple(group for group in made if group.said)
        return self._made[field]

    def label(self, field: str) -> str:
        """Return what a field is called for people."""
        return self.project.fields[field].label or field

    def cumulative(self, fields: Sequence[str]) -> bool:
        """Say whether all fields are running totals."""
        return all(self.project.fields[field].cumulative for field in fields)

    def _sets_of(self, value: object) -> Sets:
        """Return the sets of a value, worked out once for each: readings of one text share theirs.

        Hashing a value takes longer than it saves, so it is known by its place: the project has it.
        """
        found = self._sets.get(id(value))
        if found is None:
            found = self._sets[id(value)] = sets_of(value, self.project.settings or DEFAULTS)
        return found

    def _group(self, question: Question) -> Group:
        first = question.answers[0].claim
        labels = {first.subject_id: question.subject} if first.subject_id is not None else {}
        key, _ = subject_of(first, labels, self.names)
        revised = taken_back(question.answers)
        label = self.label(question.field)
        said = tuple(
            Said(answer.claim, answer, reading, question.id, label, self._sets_of(reading.value))
            for answer in question.answers
            if answer.claim.id not in revised
            for reading in (self.project.readings[answer.claim.id],)
        )
        who = self.names.identify(question.subject, None)
        return Group(question, key, who, folded(first.scope or ""), said)


def on_subject(constraint: Constraint, group: Group, names: Naming) -> bool:
    """Say whether a constraint is one on the subject of a group."""
    if constraint.subject is None:
        return True
    meant = names.identify(constraint.subject, None).key
    return group.who.key == meant or folded(group.question.subject) == folded(constraint.subject)


def at_event(event: Group, status: Group, groups: Groups, *, alone: bool) -> bool:
    """Say whether a status is one at the event that another group is of.

    A status whose scope names an event is of that one. Any other is of the one event there is.
    """
    if status.scope and status.scope != event.scope:
        scope = status.question.scope or ""
        return groups.names.identify(scope, None).key == event.who.key
    return alone and status.scope == event.scope
