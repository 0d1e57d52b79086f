"""Forms in groups, and the barriers between them."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.groups import DECLARED, KIND, LISTED, RULED, Groups


def test_groups_join_and_keep_their_members():
    groups = Groups([None] * 4)
    groups.join(0, 1)
    groups.join(2, 3)
    groups.join(1, 3)
    groups.join(0, 3)
    assert sorted(groups.members[groups.root[0]]) == [0, 1, 2, 3]
    assert len(set(groups.root)) == 1


@pytest.mark.parametrize("joined", [(0, 1), (1, 0)])
@pytest.mark.parametrize("why", [RULED, DECLARED, KIND, LISTED])
def test_a_barrier_stays_where_groups_grow(why, joined):
    kinds = [Kind.PERSON, None, Kind.PLACE if why == KIND else None]
    groups = Groups(kinds)
    if why == RULED:
        groups.part(0, 2)
    elif why == DECLARED:
        groups.declare(0, 1)
        groups.declare(2, 2)
    elif why == LISTED:
        groups.list_together([0, 2], 7)
    groups.join(*joined)
    assert groups.barrier(1, 2) == groups.barrier(2, 1) == why


def test_the_strongest_barrier_is_named():
    groups = Groups([Kind.PERSON, Kind.PLACE])
    assert groups.barrier(0, 1) == KIND
    groups.part(0, 1)
    assert groups.barrier(0, 1) == RULED


def test_one_entity_or_kind_is_no_barrier():
    groups = Groups([Kind.PERSON, Kind.PERSON])
    groups.declare(0, 1)
    groups.declare(1, 1)
    assert groups.barrier(0, 1) is None
    assert groups.kinds(0) == {Kind.PERSON}


def test_what_is_ruled_apart_is_found_by_any_member():
    groups = Groups([None] * 3)
    groups.part(0, 2)
    groups.join(0, 1)
    assert groups.parted(1, 2) == (0, 2)
    assert groups.parted(0, 1) is None
    assert groups.ruled_apart() == {(0, 2)}
