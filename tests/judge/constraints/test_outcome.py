"""The outcome of a check: what it rests on, its id, and the order of checks."""

from reconcile.judge.constraints.outcome import hash_of, worst_first
from reconcile.model.constraint import Constraint, ConstraintKind
from reconcile.model.cross_check import CrossCheck
from reconcile.model.question import Verdict

PART = {"whole": "a", "part": "b"}


def test_a_hash_rests_on_what_is_declared_and_not_on_id_and_note():
    first = hash_of(Constraint(**PART))
    assert first == hash_of(Constraint(**PART, id="x", note="By law."))
    assert first != hash_of(Constraint(**PART, subject="raid"))
    assert first != hash_of(Constraint(whole="b", part="a"))
    assert len(first) == 8


def test_a_hash_rests_on_what_lies_within_what_in_any_order():
    chains = [("derna", "libya"), ("libya", "africa")]
    first = hash_of(None, chains)
    assert first == hash_of(None, chains[::-1])
    assert first != hash_of(None, chains[:1])
    assert first != hash_of(None, [("libya", "derna"), ("libya", "africa")])


def check(name, verdict, questions=()):
    return CrossCheck(
        name, ConstraintKind.PART, "", "raid", None, (), tuple(questions), (), verdict=verdict
    )


def test_the_worst_verdict_comes_first_then_the_id():
    checks = [
        check("b", Verdict.AGREEMENT),
        check("c", Verdict.OUTRIGHT),
        check("a", Verdict.APPARENT),
        check("a2", Verdict.OUTRIGHT),
    ]
    assert [each.id for each in worst_first(checks)] == ["a2", "c", "a", "b"]
    assert worst_first(checks[::-1]) == worst_first(checks)


def test_equal_ids_are_numbered_by_their_questions():
    two = [check("a", Verdict.OUTRIGHT, ["q2"]), check("a", Verdict.AGREEMENT, ["q1"])]
    found = {each.questions: each.id for each in worst_first(two)}
    assert found == {("q1",): "a", ("q2",): "a.2"}


def test_a_check_is_put_together_from_its_groups(found):
    claims = [
        {"field": "casualties", "value": "10", "scope": "the  town"},
        {"field": "casualties.killed", "value": "12", "scope": "The town"},
        {"source": "two", "field": "casualties.killed", "value": "9", "scope": "the town"},
    ]
    constraint = {"whole": "casualties", "part": "casualties.killed", "id": "toll"}
    [check] = found({"constraint": constraint, "claims": claims}).across
    assert (check.id, check.scope, check.constraint) == ("toll/raid/the-town", "The town", 0)
    assert check.fields == ("casualties", "casualties.killed")
    assert [answer.claim.id for answer in check.answers] == sorted(
        answer.claim.id for answer in check.answers
    )
    assert (check.found, check.partial) == (1, False)
