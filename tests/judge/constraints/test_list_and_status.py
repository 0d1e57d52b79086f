"""Somebody beside a list: whether their status and the list can both be true."""

import pytest

from reconcile.judge.constraints.list_and_status import LIST, STATUS, Listed, Place, place_of
from reconcile.judge.constraints.value_sets import Layer
from reconcile.values.identity import SPELLED, Identity

PLACES = [
    ("Iran", (), Place.ON),
    ("Qatar", (), Place.OFF),
    ("Kurdistan", ("iran",), Place.UNKNOWN),
]


@pytest.mark.parametrize(("who", "within", "place"), PLACES)
def test_who_is_on_a_list(said, who, within, place):
    listed = said("Iran and Russia", "parties").reading.value
    key = SPELLED.identify(who).key
    assert place_of(Identity(key, who, within=within), listed, SPELLED) is place


@pytest.mark.parametrize(
    ("who", "listed", "status", "possible", "reason"),
    [
        ("Iran", "Iran and Russia", "attended", True, ""),
        ("Iran", "Iran and Russia", "stayed away", False, "listed-but-absent"),
        ("Qatar", "Iran and Russia", "attended", True, ""),
        ("Qatar", "only Iran and Russia", "attended", False, "not-on-complete-list"),
        ("Qatar", "only Iran and Russia", "stayed away", True, ""),
        ("Qatar", "only Iran and Russia", "represented by advisers", True, ""),
    ],
)
def test_a_status_that_the_list_allows(said, who, listed, status, possible, reason):
    kind = Listed(SPELLED.identify(who), SPELLED)
    chosen = {LIST: said(listed, "parties"), STATUS: said(status, "status")}
    assert kind.possible(chosen, Layer.LITERAL) is possible
    if reason:
        assert kind.reason(chosen, Layer.LITERAL) == reason
        assert who in kind.explain(chosen, Layer.LITERAL, reason).sentence


def test_an_observer_may_be_left_out_of_a_list(said):
    kind = Listed(SPELLED.identify("Qatar"), SPELLED)
    listed = said("only Iran and Russia", "parties")
    came, observed = said("attended", "status"), said("attended as observer", "status")
    assert kind.softens({LIST: listed, STATUS: observed}, Layer.LITERAL) == "other-role"
    assert kind.softens({LIST: listed, STATUS: came}, Layer.LITERAL) == ""
