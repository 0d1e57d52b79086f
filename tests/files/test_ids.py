"""Ids of claims: a claim's own, or one made of what it says."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.ids import claim_ids


def ids(*entries):
    text = "claims:\n" + "".join(f"  - {entry}\n" for entry in entries)
    return claim_ids(read_map(text, "claims.yaml", Faults())["claims"])


SAID = "{source: one, field: date, subject: The Raid, value: '2017'}"


@pytest.mark.parametrize(
    ("entry", "made"),
    [
        (SAID, "one/date/the-raid"),
        (SAID.replace("source", "id: mine, source"), "mine"),
        (SAID.replace("source", "claimant: Local Media, source"), "one/date/the-raid/local-media"),
        (SAID.replace("subject", "subject_id"), "one/date/the-raid"),
        (SAID.replace("subject", "subject_id: x7, subject"), "one/date/the-raid"),
        ("{source: [one], field: date}", "/date/"),
    ],
)
def test_an_id_is_the_claims_own_or_made_of_what_it_says(entry, made):
    assert ids(entry) == [made]


def test_claims_that_would_share_an_id_get_a_hash_whatever_their_order():
    other = SAID.replace("2017", "2018")
    one, two = ids(SAID, other)
    assert one != two
    assert {one[:18], two[:18]} == {"one/date/the-raid~"}
    assert (len(one), len(two)) == (24, 24)
    assert ids(other, SAID) == [two, one]


def test_equal_claims_are_numbered():
    first, second, third = ids(SAID, SAID, SAID)
    assert "." not in first.partition("~")[2]
    assert (second, third) == (f"{first}.2", f"{first}.3")


def test_an_id_that_is_written_twice_stays_as_it_is():
    own = SAID.replace("source", "id: mine, source")
    assert ids(own, own) == ["mine", "mine"]
    taken = SAID.replace("source", "id: one/date/the-raid, source")
    assert ids(taken, SAID)[0] == "one/date/the-raid"
    assert ids(taken, SAID)[1].startswith("one/date/the-raid~")
