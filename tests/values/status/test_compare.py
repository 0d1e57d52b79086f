"""Laws of the computed matrix."""

from __future__ import annotations

from itertools import combinations_with_replacement, product

import pytest

from reconcile.model.relation import Overlap, Relation
from reconcile.values.registry import value_type
from reconcile.values.status.compare import compared
from reconcile.values.status.say import REASONS
from reconcile.values.status.value import FACETS, Status

STATUS = value_type("status")
PAIRS = list(product(Status, Status))


def test_the_matrix_is_symmetric():
    assert all(compared(b, a) == compared(a, b).mirrored for a, b in PAIRS)


def test_only_equal_statuses_are_the_same():
    assert all((compared(a, b).relation is Relation.SAME) == (a is b) for a, b in PAIRS)


def test_nothing_in_common_literally_contradicts():
    for a, b in PAIRS:
        if compared(a, b).literal is Overlap.DISJOINT:
            assert compared(a, b).relation is Relation.CONTRADICTS, (a, b)


def test_what_is_conveyed_lies_within_what_is_allowed():
    assert all(facets.conveyed <= facets.literal for facets in FACETS.values())


def test_a_status_made_more_exact_still_contradicts_what_the_wider_one_did():
    for narrow, wide, other in product(Status, repeat=3):
        exact = FACETS[narrow].literal < FACETS[wide].literal
        if exact and compared(wide, other).literal is Overlap.DISJOINT:
            assert compared(narrow, other).relation is Relation.CONTRADICTS


@pytest.mark.parametrize(("a", "b"), list(combinations_with_replacement(Status, 2)))
def test_every_cell_is_told(a, b):
    comparison = compared(a, b)
    assert comparison.reason in REASONS
    told = STATUS.explain(a, b, comparison)
    assert told.sentence.endswith(".")
    assert told.steps
    if comparison.relation in {Relation.DIFFERS, Relation.CONTRADICTS}:
        named = a.value in told.sentence and b.value in told.sentence
        assert named, told.sentence


def test_what_all_statuses_leave_possible():
    assert STATUS.common([Status.INVITED, Status.ABSENT]) == "invited, absent"
    assert STATUS.common([Status.EXCLUDED, Status.ATTENDED]) is None
    assert STATUS.common([]) is None
