"""Laws of the computed matrix."""

from __future__ import annotations

from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.reading import AsOf, Reading
from reconcile.model.relation import Overlap, Relation
from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.registry import value_type
from reconcile.values.status.compare import compared, related
from reconcile.values.status.say import REASONS
from reconcile.values.status.value import FACETS, Status

STATUS = value_type("status")
PAIRS = list(product(Status, Status))


def of_claims(a, b):
    """Return the cell of two claims, weighed by what surrounds them."""
    return related(compared(a.value, b.value), a, b)


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


READINGS = st.builds(
    Reading,
    st.sampled_from(Status),
    st.none() | st.sampled_from(Stage),
    st.none() | st.integers(1, 3).map(lambda day: AsOf(day, day)),
    st.none(),
)


@given(READINGS, READINGS)
def test_the_relation_is_the_same_both_ways_round_with_its_reason(a, b):
    found, back = of_claims(a, b), of_claims(b, a)
    assert (back.relation, back.reason) == (found.relation, found.reason)
    assert back == found.mirrored


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        (
            Reading(Status.EXPECTED, Stage.PLANNED),
            Reading(Status.DECLINED, Stage.PLANNED),
            "contradicts",
            "plans-exclude",
        ),
        (
            Reading(Status.EXPECTED, Stage.PLANNED),
            Reading(Status.ABSENT, Stage.HAPPENED),
            "differs",
            "plan-changed",
        ),
        (Reading(Status.EXPECTED), Reading(Status.ABSENT), "differs", "expectation-unmet"),
        (
            Reading(Status.EXPECTED, Stage.PLANNED),
            Reading(Status.NOT_INVITED, Stage.PLANNED),
            "differs",
            "expectation-unmet",
        ),
        (
            Reading(Status.INVITED, None, AsOf(1, 1)),
            Reading(Status.NOT_INVITED, None, AsOf(2, 2)),
            "differs",
            "status-changed",
        ),
        (
            Reading(Status.INVITED, Stage.PLANNED),
            Reading(Status.NOT_INVITED, Stage.HAPPENED),
            "differs",
            "status-changed",
        ),
        (
            Reading(Status.ATTENDED, None, AsOf(1, 1)),
            Reading(Status.ABSENT, None, AsOf(1, 1)),
            "contradicts",
            "presence-excludes",
        ),
        (
            Reading(Status.ATTENDED, None, AsOf(1, 1)),
            Reading(Status.OBSERVER, None, AsOf(2, 2)),
            "compatible",
            "as-of-differs",
        ),
        (
            Reading(Status.ATTENDED, Stage.PLANNED),
            Reading(Status.ABSENT, Stage.HAPPENED),
            "differs",
            "plan-changed",
        ),
    ],
)
def test_what_the_claims_speak_of_weighs(a, b, relation, reason):
    found = of_claims(a, b)
    assert (found.relation.value, found.reason) == (relation, reason)


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        (Status.SUPPORTS, Status.OPPOSES, "contradicts", "stances-exclude"),
        (Status.SUPPORTS, Status.SUPPORTS_ONLY, "compatible", "support-without-attending"),
        (Status.SUPPORTS, Status.ATTENDED, "compatible", "stance-only"),
        (Status.OPPOSES, Status.ABSENT, "compatible", "stance-only"),
        (Status.SUPPORTS_ONLY, Status.ATTENDED, "differs", "support-without-attending"),
        (Status.DECLINED, Status.ACCEPTED, "contradicts", "answers-exclude"),
        (Status.DECLINED, Status.UNDECIDED, "differs", "answer-open"),
        (Status.ATTENDED, Status.UNDECIDED, "compatible", "answer-open"),
        (Status.ATTENDED, Status.ABSENT, "contradicts", "presence-excludes"),
        (Status.INVITED, Status.NOT_INVITED, "contradicts", "invitation-excludes"),
        (Status.DECLINED, Status.NOT_INVITED, "contradicts", "presupposes-invitation"),
        (Status.NOT_INVITED, Status.ATTENDED, "differs", "came-uninvited"),
        (Status.NOT_INVITED, Status.MEMBERS, "differs", "part-of"),
        (Status.EXPECTED, Status.ABSENT, "differs", "expectation-unmet"),
        (Status.OBSERVER, Status.MEDIATED, "differs", "role-differs"),
        (Status.OBSERVER, Status.MEMBERS, "differs", "part-of"),
        (Status.EXPECTED, Status.ATTENDED, "compatible", "expectation-met"),
        (Status.HOSTED, Status.OBSERVER, "compatible", "parts-fit"),
        (Status.INVITED, Status.ABSENT, "compatible", "invitation-admits"),
        (Status.NOT_INVITED, Status.ABSENT, "compatible", "absence-fits"),
        (Status.ATTENDED, Status.INVITED_CAME, "refines", "status-implies"),
        (Status.INVITED_AWAY, Status.ABSENT, "refines", "status-implies"),
    ],
)
def test_cells_of_the_matrix(a, b, relation, reason):
    assert (compared(a, b).relation.value, compared(a, b).reason) == (relation, reason)


def test_case(case):
    case()


def test_what_is_asked_again_is_worked_out_once():
    assert compared(Status.INVITED, Status.ABSENT) is compared(Status.INVITED, Status.ABSENT)
