"""Conflicts across questions, then and now: which are new, gone or other ones, and in what order."""

from types import SimpleNamespace

import pytest

from reconcile.judge.changed_checks import Moved, changed_checks
from reconcile.model.cross_check import CrossCheck
from reconcile.model.question import Verdict

STILL = Moved({}, frozenset(), frozenset())


def clash(
    *claims, reason="parts-exceed-whole", relation="contradicts", softened="", step="1 + 2 > 2"
):
    return SimpleNamespace(
        claims=claims,
        comparison=SimpleNamespace(relation=relation, reason=reason),
        softened=softened,
        explanation=SimpleNamespace(steps=(step,)),
    )


def check(name="one", *clashes, weighed=("a", "b"), fields=("x",), verdict=None):
    worst = Verdict.OUTRIGHT if clashes else Verdict.AGREEMENT
    return CrossCheck(
        id=name,
        kind="sum",
        says="x = y",
        subject="raid",
        scope=None,
        fields=fields,
        questions=(),
        answers=tuple(SimpleNamespace(claim=SimpleNamespace(id=each)) for each in weighed),
        clashes=clashes,
        verdict=verdict or worst,
    )


def moves(before, after, moved=STILL):
    return [
        (change.before and change.before.id, change.after and change.after.id)
        for change in changed_checks(before, after, moved)
    ]


AB = clash("a", "b")


def test_conflicts_that_are_what_they_were_are_no_change():
    assert moves([], []) == []
    assert moves([check("one", AB)], [check("one", clash("b", "a"))]) == []
    assert moves([check("one")], [check("one")]) == []
    assert moves([check("one")], []) == []
    assert moves([], [check("one")]) == []


def test_a_conflict_is_new_or_gone():
    assert moves([], [check("one", AB)]) == [(None, "one")]
    assert moves([check("one")], [check("one", AB)]) == [("one", "one")]
    assert moves([check("one", AB)], []) == [("one", None)]
    assert moves([check("one", AB)], [check("one")]) == [("one", "one")]


@pytest.mark.parametrize(
    "other",
    [
        clash("a", "c"),
        clash("a", "b", reason="parts-fall-short"),
        clash("a", "b", relation="differs"),
        clash("a", "b", softened="rounding"),
        clash("a", "b", step="1 + 3 > 2"),
    ],
)
def test_a_conflict_is_another_one_by_its_claims_reason_or_figures(other):
    assert moves([check("one", AB)], [check("one", other)]) == [("one", "one")]


def test_a_claim_under_another_id_is_the_same_one():
    now = check("one", clash("a2", "b"), weighed=("a2", "b"))
    moved = Moved({"a2": "a"}, frozenset(), frozenset())
    assert moves([check("one", AB)], [now], moved) == []
    assert moves([check("one", AB)], [now]) == [("one", "one")]


def test_a_check_under_another_id_is_known_by_its_kind_fields_and_claims():
    then, now = check("one", AB), check("two", AB)
    assert moves([then], [now]) == []
    assert moves([then], [check("two", AB, fields=("y",))]) == [(None, "two"), ("one", None)]
    assert moves([then], [check("two", AB, weighed=("a",))]) == [(None, "two"), ("one", None)]
    # an id that is still in use is that check's, whatever its claims
    assert moves([then], [check("one"), now]) == [(None, "two"), ("one", "one")]


@pytest.mark.parametrize(
    ("moved", "by_claims"),
    [
        (STILL, False),
        (Moved({}, {"a"}, frozenset()), True),
        (Moved({}, {"z"}, {"z"}), False),
        (Moved({}, frozenset(), {"b"}), True),
    ],
)
def test_what_moved_it_is_its_claims_or_something_else(moved, by_claims):
    [change] = changed_checks([check("one")], [check("one", AB)], moved)
    assert change.by_claims is by_claims


def test_the_worst_now_come_first_and_those_gone_last():
    before = [
        check("gone", AB, weighed=("z",)),
        check("was-apparent", clash("a"), verdict=Verdict.APPARENT),
        check("was-outright", AB),
    ]
    after = [
        check("new-b", AB),
        check("new-a", AB),
        check("apparent", AB, verdict=Verdict.APPARENT, weighed=("q",)),
        check("was-apparent", AB),
        check("was-outright", clash("c")),
    ]
    assert [now or then for then, now in moves(before, after)] == [
        "was-outright",
        "was-apparent",
        "new-a",
        "new-b",
        "apparent",
        "gone",
    ]
