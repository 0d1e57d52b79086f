"""Claims of several coders are one item where they are surely on one thing, and in no other case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.agreement.items import items, overlap

KILLED = "field: casualties.killed, subject: raid"


@pytest.mark.parametrize(
    ("ann", "ben"),
    [
        pytest.param(f"{KILLED}, value: '12'", f"{KILLED}, value: '21'", id="values"),
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 people",
            f"{KILLED}, value: '21', quote: on the bridge",
            id="quotes apart, yet one question and no other claim on it",
        ),
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 people, claimant: the mayor",
            f"{KILLED}, value: '12', quote: the raid killed 12",
            id="claimants, one place",
        ),
        pytest.param(
            f"{KILLED}, value: '12', claimant: OCHA", f"{KILLED}, value: '12'", id="no quotes"
        ),
        pytest.param(
            f"{KILLED}, value: '12', claimant: OCHA, quote: OCHA said 12",
            f"{KILLED}, value: '13'",
            id="one has no quote, and values differ",
        ),
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 people",
            "field: casualties.wounded, subject: raid, value: '12', quote: killed 12",
            id="fields",
        ),
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 people",
            "field: casualties.killed, subject: another place, value: '12', quote: killed 12",
            id="subjects",
        ),
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 people, scope: civilians",
            f"{KILLED}, value: '12', quote: killed 12",
            id="scopes",
        ),
    ],
)
def test_one_item(compared, ann, ben):
    (item,) = compared(f"{ann}, coder: ann", f"{ben}, coder: ben").items
    assert [note.coder for note in item.notes] == ["ann", "ben"]
    assert item.by("ben").claim.coder == "ben"
    assert item.by("cleo") is None


@pytest.mark.parametrize(
    ("ann", "ben"),
    [
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 people, claimant: the mayor",
            f"{KILLED}, value: '12', quote: a toll of 12",
            id="another claimant in another place",
        ),
        pytest.param(
            f"{KILLED}, value: '12', quote: killed 12 and wounded 15",
            "field: casualties.wounded, subject: raid, value: '15', quote: killed 12 and wounded 15",
            id="two fields in one sentence",
        ),
        pytest.param(
            f"{KILLED}, value: '12'",
            "field: casualties.wounded, subject: raid, value: '12'",
            id="two fields without quotes",
        ),
        pytest.param(
            "field: goods, subject: x, value: flour, quote: flour came",
            "field: goods, subject: x, value: oil, quote: oil was sold",
            id="a field of several values",
        ),
    ],
)
def test_two_items(compared, ann, ben):
    found = compared(f"{ann}, coder: ann", f"{ben}, coder: ben").items
    assert [len(item.notes) for item in found] == [1, 1]


def test_of_two_claims_the_likelier_is_paired(compared):
    assert compared(
        f"{KILLED}, value: '12', coder: ann, quote: at first 12",
        f"{KILLED}, value: '15', coder: ann, quote: later 15",
        f"{KILLED}, value: '15', coder: ben, quote: rose to 15",
    ).ids() == ["ann 12", "ann 15 = ben 15"]
    assert compared(
        f"{KILLED}, value: '12', coder: ann, quote: at first 12",
        f"{KILLED}, value: '15', coder: ann, quote: later 15 dead",
        f"{KILLED}, value: '51', coder: ben, quote: later 15",
    ).ids() == ["ann 12", "ann 15 = ben 51"]


def test_all_else_alike_goes_before_one_place(compared):
    assert compared(
        f"{KILLED}, value: '12', coder: ann, quote: a toll of 12, claimant: OCHA",
        f"{KILLED}, value: '13', coder: ann, quote: as many as 13",
        f"{KILLED}, value: '14', coder: ben, quote: a toll of 12 or 13",
    ).ids() == ["ann 12", "ann 13 = ben 14"]


def test_three_coders_have_one_item(compared):
    found = compared(
        f"{KILLED}, value: '12', coder: ann",
        f"{KILLED}, value: '12', coder: ben",
        f"{KILLED}, value: '14', coder: cleo",
        f"{KILLED}, value: '19', coder: cleo, stage: planned, quote: the plan",
    )
    assert found.ids() == ["ann 12 = ben 12 = cleo 14", "cleo 19"]
    assert found.items[0].fields == ("casualties.killed",)
    assert found.items[0].source == "one"


@given(st.randoms())
def test_the_order_of_notes_changes_nothing(random):
    notes = list(_NOTES)
    random.shuffle(notes)
    assert items(notes) == items(_NOTES)


_NOTES = []


@pytest.fixture(autouse=True)
def _many_notes(compared):
    _NOTES[:] = compared(
        f"{KILLED}, value: '12', coder: ann, quote: at first 12",
        f"{KILLED}, value: '15', coder: ann, quote: later 15 dead, claimant: OCHA",
        f"{KILLED}, value: '15', coder: ben, quote: 15 dead",
        f"{KILLED}, value: '12', coder: ben",
        f"{KILLED}, value: '13', coder: cleo, claimant: OCHA",
        "field: casualties.wounded, subject: raid, value: '12', coder: cleo, quote: first 12",
    ).notes


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("killed 12 people", "12 people", True),
        ("killed 12 people", "killed 12 people", True),
        ("the raid killed 12", "killed 12 people", True),
        ("the raid killed", "killed 12 people", False),
        ("killed 12 people", "wounded 15", False),
        ("killed 12 people", "", False),
        ("", "", False),
        ("a b c d", "c d e f", True),
        ("c d e f", "a b c d", True),
    ],
)
def test_quotes_overlap_where_they_share_a_place(a, b, found):
    assert overlap(a.split(), b.split()) is overlap(b.split(), a.split()) is found
