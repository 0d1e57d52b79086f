"""Two clauses to what they say together, or which of them outlasts the other."""

import pytest

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.status.clause_words import Clause
from reconcile.values.status.combined_clauses import combined
from reconcile.values.status.value import Status, Wording
from reconcile.values.status.vocabulary import Tag


def together(first, second, lead=Tag.CLAUSE, acts=()):
    clauses = Clause({}), Clause(dict.fromkeys(acts, True), lead=lead)
    return combined(list(zip(clauses, (Wording(first), Wording(second)), strict=True))).status


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (Status.ATTENDED, Status.ATTENDED, Status.ATTENDED),
        (Status.INVITED, Status.ABSENT, Status.INVITED_AWAY),
        (Status.INVITED, Status.ATTENDED, Status.INVITED_CAME),
        (Status.NOT_INVITED, Status.ATTENDED, Status.CAME_UNINVITED),
        (Status.NOT_INVITED, Status.ABSENT, Status.NEITHER),
        (Status.SUPPORTS, Status.ABSENT, Status.SUPPORTS_ONLY),
        (Status.INVITED, Status.UNDECIDED, Status.INVITED),
        (Status.EXPECTED, Status.ATTENDED, Status.ATTENDED),
    ],
)
def test_what_both_leave(first, second, expected):
    assert together(first, second) is expected
    assert together(second, first) is expected


def test_clauses_that_exclude_each_other():
    with pytest.raises(LookupError):
        together(Status.ATTENDED, Status.ABSENT)
    with pytest.raises(LookupError):
        combined([])


def test_but_ends_with_the_second_and_after_with_the_first():
    assert together(Status.ATTENDED, Status.EXCLUDED, Tag.BUT) is Status.EXCLUDED
    assert together(Status.ATTENDED, Status.DECLINED, Tag.REASON) is Status.ATTENDED
    assert together(Status.DECLINED, Status.EXPECTED, Tag.BUT) is Status.EXPECTED


def test_who_withdrew_from_a_plan_never_came():
    found = together(Status.INVITED, Status.WITHDREW, Tag.BUT, [Tag.WITHDRAW])
    assert found is Status.INVITED_AWAY
    assert together(Status.ATTENDED, Status.WITHDREW, Tag.BUT, [Tag.WITHDRAW]) is Status.WITHDREW


def test_the_stage_is_that_of_the_clause_that_has_one():
    read = [
        (Clause({}), Wording(Status.INVITED)),
        (Clause({}), Wording(Status.ABSENT, Stage.HAPPENED)),
    ]
    assert combined(read) == (Status.INVITED_AWAY, Stage.HAPPENED)
    assert combined(read[::-1]) == (Status.INVITED_AWAY, Stage.HAPPENED)
