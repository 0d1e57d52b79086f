"""Findings in turn: each once, whatever a change mends or brings."""

import pytest

from reconcile.annotate.in_turn import InTurn
from reconcile.model.finding import Finding, Severity
from reconcile.model.position import Position


def finding(code, about):
    return Finding(code, "rule", Severity.WARNING, "it", Position("a.yaml", 1, 1), about=about)


A, B, C = (finding("E102", about) for about in "abc")


@pytest.fixture
def turn():
    turn = InTurn()
    turn.take(B)
    return turn


def test_it_begins_where_one_chose_and_comes_to_all_others(turn):
    assert [turn.next_of([A, B, C]) for _ in range(3)] == [A, C, None]


def test_a_finding_that_a_change_brings_comes_as_well(turn):
    assert turn.next_of([finding("E001", "b")]).code == "E001"


def test_what_is_still_found_is_known_by_its_code_and_claim(turn):
    assert turn.is_still_found([A, B._replace(primary=Position("a.yaml", 9, 1))])
    assert not turn.is_still_found([A, C])


def test_those_that_were_mended_count(turn):
    assert turn.counted([A, B, C]) == "1 of 3"
    turn.next_of([A, C])
    assert turn.counted([C]) == "2 of 3"
