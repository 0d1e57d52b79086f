"""The statuses as sets of possibilities: sound, and as design's matrix has them."""

import pytest

from reconcile.values.status.value import (
    ABSENT,
    ANY,
    FACETS,
    INVITED,
    PRESENT,
    UNINVITED,
    UNINVITED_ABSENT,
    Status,
)


@pytest.mark.parametrize("status", Status)
def test_a_status_conveys_nothing_that_it_does_not_allow(status):
    facets = FACETS[status]
    assert facets.literal
    assert facets.conveyed
    assert facets.conveyed <= facets.literal <= ANY


@pytest.mark.parametrize(
    ("status", "literal"),
    [
        (Status.NOT_INVITED, UNINVITED),
        (Status.EXCLUDED, {UNINVITED_ABSENT}),
        (Status.INVITED, INVITED),
        (Status.EXPECTED, ANY),
        (Status.ABSENT, ABSENT),
        (Status.ATTENDED, PRESENT),
        (Status.OBSERVER, PRESENT),
        (Status.WITHDREW, INVITED & PRESENT),
        (Status.DECLINED, INVITED & ABSENT),
        (Status.CAME_UNINVITED, UNINVITED & PRESENT),
        (Status.SUPPORTS_ONLY, ANY),
        (Status.UNDECIDED, ANY),
    ],
)
def test_what_a_status_allows(status, literal):
    assert FACETS[status].literal == literal


def test_only_what_is_still_to_come_is_a_forecast():
    assert {s for s in Status if FACETS[s].forecast} == {Status.EXPECTED, Status.ACCEPTED}


def test_stances_and_answers():
    assert {s for s in Status if FACETS[s].stance == "for"} == {
        Status.SUPPORTS,
        Status.SUPPORTS_ONLY,
    }
    assert FACETS[Status.OPPOSES].stance == "against"
    assert FACETS[Status.DECLINED].answer == "no"
    assert FACETS[Status.ACCEPTED].answer == "yes"
