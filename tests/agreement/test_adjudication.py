"""A settled claim says what was found right, and names the claims that it counts in the place of."""

import pytest

from reconcile.agreement.adjudication import Settlement, agreed, kept, rewritten

KILLED = "field: casualties.killed, subject: The raid"


@pytest.fixture
def item(compared):
    (found,) = compared(
        f"{KILLED}, value: '12', coder: ann, id: a, quote: killed 12, claimant: OCHA",
        f"{KILLED}, value: '13', coder: ben, id: b, stage: planned, note: twice, implied: true",
        f"{KILLED}, value: '13', coder: cleo, id: c",
    ).items
    return found


def test_one_is_right(item):
    assert kept(item, {"ann"}, (), "dan") == Settlement(
        (
            {
                "id": "settled/one/casualties.killed/the-raid/ocha",
                "source": "one",
                "field": "casualties.killed",
                "subject": "The raid",
                "value": "12",
                "quote": "killed 12",
                "claimant": "OCHA",
                "coder": "dan",
                "settles": ["a", "b", "c"],
            },
        )
    )


def test_several_are_right_each_in_the_place_of_its_own(item):
    (first, second), dropped = kept(item, {"ben", "cleo"}, ())
    assert (first["settles"], second["settles"], dropped) == (["a", "b"], ["c"], ())
    assert first["id"] == "settled/one/casualties.killed/the-raid"
    assert second["id"] == "settled/one/casualties.killed/the-raid.2"
    assert (first["stage"], first["implied"], first["note"]) == ("planned", True, "twice")
    assert "coder" not in first


def test_none_is_right(item):
    assert kept(item, (), (), "dan") == Settlement(
        dropped=tuple({"claim": name, "coder": "dan"} for name in "abc")
    )


def test_another_claim_is_right(item):
    said = {"source": "one", "field": "date", "subject": "x", "value": "2017"}
    ((made,), dropped) = rewritten(item, said, {"settled/one/date/x"})
    assert made == {**said, "id": "settled/one/date/x.2", "settles": ["a", "b", "c"]}
    assert dropped == ()


def test_what_coders_noted_alike_is_taken_over_as_the_first_did(compared):
    found = compared(
        f"{KILLED}, value: '12', coder: ann, id: a",
        f"{KILLED}, value: twelve, coder: ben, id: b",
        "field: casualties.killed, subject: the raid!, value: '9', coder: ann, id: c, scope: north",
    )
    claims, dropped = agreed(found.items, ())
    assert [(each["value"], each["settles"]) for each in claims] == [
        ("12", ["a", "b"]),
        ("9", ["c"]),
    ]
    assert len({each["id"] for each in claims}) == 2
    assert dropped == ()
