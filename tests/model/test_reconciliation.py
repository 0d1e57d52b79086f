"""The decisions in force are those that hold, by their questions."""

from reconcile.model.decision import Decision, Ruled, Standing
from reconcile.model.reconciliation import Reconciliation


def ruled(question, standing):
    return Ruled(Decision(question=question, reason="Seen."), standing)


def test_what_is_accepted_holds_and_is_sorted_by_question():
    made = [
        ruled("b/raid", Standing.HOLDS),
        ruled("a/raid", Standing.HOLDS),
        *(ruled(f"{each}/raid", each) for each in Standing if each is not Standing.HOLDS),
        Ruled(Decision(rule="quote-not-found", reason="Seen."), Standing.HOLDS),
    ]
    result = Reconciliation((), {}, (), (), (), (), (), ruled=tuple(made))
    assert list(result.accepted.items()) == [
        ("a/raid", made[1].decision),
        ("b/raid", made[0].decision),
    ]
