"""What changed between two revisions of a project."""

from __future__ import annotations

import pytest

from reconcile.files.project import load
from reconcile.judge.changes import changes
from reconcile.pipeline import reconcile

ONE = '  - {id: a, source: one, field: casualties.killed, subject: raid, value: "13"}\n'
TWO = '  - {id: b, source: two, field: casualties.killed, subject: raid, value: "15"}\n'
AGREES = TWO.replace("15", "13")
ELSEWHERE = '  - {id: z, source: three, field: date, subject: fire, value: "2017"}\n'


@pytest.fixture
def between(make_project):
    def call(then, now):
        before, after = (
            reconcile(load(make_project(f"claims:\n{claims}"))).questions for claims in (then, now)
        )
        return changes(before, after)

    return call


def turns(found):
    return [
        (t.before and t.before.verdict.value, t.after and t.after.verdict.value, t.by_claims)
        for t in found.turns
    ]


def test_nothing_changed(between):
    assert not any(between(ONE + TWO, TWO + ONE))


def test_claims_that_came_and_went_are_named(between):
    found = between(ONE + ELSEWHERE, ONE + TWO)
    assert [c.id for c in found.added] == ["b"]
    assert [c.id for c in found.removed] == ["z"]
    assert turns(found) == [("uncorroborated", "outright", True)]


@pytest.mark.parametrize(
    ("now", "keys"),
    [
        (TWO.replace("15", "16"), [("value", "15", "16")]),
        (TWO.replace("15\"", "15\", stage: planned"), [("stage", None, "planned")]),
        (TWO.replace("15\"", "15\", complete: true"), [("complete", None, "true")]),
        (TWO.replace("id: b", "id: c"), None),
    ],
)  # fmt: skip
def test_the_keys_that_changed_are_those_that_a_person_wrote(between, now, keys):
    found = between(ONE + TWO, ONE + now)
    assert (found.added, found.removed) == ((), ())
    changed = [(k.key, k.before, k.after) for each in found.changed for k in each.keys]
    assert changed == (keys or [])


def test_a_verdict_that_turned_is_a_turn_and_one_origin_more_is_none(between):
    assert turns(between(ONE + TWO, ONE + AGREES)) == [("outright", "agreement", True)]
    assert turns(between(ONE, ONE + ELSEWHERE)) == []
    assert turns(between(ONE + TWO, ELSEWHERE)) == [("outright", None, True)]
    assert turns(between(ELSEWHERE, ONE + TWO)) == [(None, "outright", True)]


def test_a_question_under_another_id_is_the_same_one(between):
    """Its id comes from its subject's label: here a spelling that is put right in both claims."""
    now = (ONE + TWO).replace("raid", "Raid on the town")
    assert turns(between(ONE + TWO, now)) == []
    (turn,) = between(ONE + TWO, now.replace("15", "13")).turns
    assert (turn.before.id, turn.after.id) == (
        "casualties.killed/raid",
        "casualties.killed/raid-on-the-town",
    )


def test_the_worst_verdict_comes_first_and_what_is_asked_no_more_last(between):
    fire = (ONE + TWO).replace("raid", "fire").replace("id: ", "id: f")
    flood = (ONE + TWO).replace("raid", "flood").replace("id: ", "id: l")
    agrees = fire.replace("15", "13")
    found = between(ONE + AGREES + fire + flood, ONE + TWO + agrees)
    assert turns(found) == [
        ("agreement", "outright", True),
        ("outright", "agreement", True),
        ("outright", None, True),
    ]
