"""The claims on a question as a constraint weighs them: on which subject, at which event."""

from types import SimpleNamespace

from reconcile.judge.constraints.grouped import at_event, on_subject
from reconcile.model.constraint import Constraint


class _Names:
    def identify(self, name, kind=None):
        del kind
        return SimpleNamespace(key={"the talks": "talks"}.get(name.casefold(), name.casefold()))


GROUPS = SimpleNamespace(names=_Names())


def group(subject, scope=None):
    return SimpleNamespace(
        who=_Names().identify(subject),
        scope=(scope or "").casefold(),
        question=SimpleNamespace(subject=subject, scope=scope),
    )


def test_a_constraint_without_a_subject_is_on_any():
    assert on_subject(Constraint(list="a", number="b"), group("Talks"), _Names())


def test_a_subject_is_meant_by_any_of_its_names_or_spellings():
    meant = Constraint(list="a", number="b", subject="The talks")
    assert on_subject(meant, group("Talks"), _Names())
    assert not on_subject(meant, group("Congress"), _Names())
    assert on_subject(
        Constraint(list="a", number="b", subject="congress"), group("Congress"), _Names()
    )


def test_a_status_without_an_event_is_at_the_only_one():
    talks = group("Talks")
    assert at_event(talks, group("Iran"), GROUPS, alone=True)
    assert not at_event(talks, group("Iran"), GROUPS, alone=False)


def test_the_scope_of_a_status_names_its_event():
    talks = group("Talks")
    assert at_event(talks, group("Iran", "The talks"), GROUPS, alone=False)
    assert not at_event(talks, group("Iran", "Congress"), GROUPS, alone=True)


def test_a_status_of_the_same_scope_as_the_list_is_at_its_event():
    second_round = group("Talks", "second round")
    status = group("Iran", "Second round")
    assert at_event(second_round, status, GROUPS, alone=True)
    assert not at_event(second_round, status, GROUPS, alone=False)
    assert not at_event(second_round, group("Iran"), GROUPS, alone=True)
    assert not at_event(group("Talks", "x"), group("Iran"), GROUPS, alone=True)


def test_what_was_taken_back_is_weighed_by_nobody(found):
    claims = [
        {"field": "casualties", "value": "10"},
        {"field": "casualties.killed", "value": "12", "id": "first"},
        {"field": "casualties.killed", "value": "9", "id": "then", "revises": "first"},
    ]
    constraint = {"whole": "casualties", "part": "casualties.killed"}
    [check] = found({"constraint": constraint, "claims": claims}).across
    assert check.verdict.value == "agreement"
    assert "first" not in {answer.claim.id for answer in check.answers}
