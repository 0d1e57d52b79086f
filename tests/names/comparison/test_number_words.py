"""A number in a name is that number: no digit of it is heard twice or not at all."""

from __future__ import annotations

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.compare import compare


@pytest.mark.parametrize("kind", [None, *Kind])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("raid 7", "raid 8"),
        ("raid 7", "raid 71"),
        ("raid 7", "raid 7a"),
        ("Resolution 2254", "Resolution 254"),
        ("event 1006", "event 106"),
        ("Brigade 11", "Brigade 111"),
        ("Brigade 11", "Brigade 1"),
        ("11th Brigade", "1st Brigade"),
    ],
)
def test_other_numbers_are_other_names(one, other, kind):
    assert compare(one, other, kind).answer == "different"


def test_one_number_is_one_name():
    assert compare("Resolution 2254", "resolution  2254").answer == "same"


@pytest.mark.parametrize(("one", "other"), [("Louis XVI", "Louis 16"), ("George II", "George 2nd")])
def test_a_number_in_a_person_s_name_is_written_in_any_way(one, other):
    assert compare(one, other, Kind.PERSON).answer == "same"


def test_one_pope_is_not_his_successor():
    assert compare("John Paul I", "John Paul II", Kind.PERSON).answer != "same"
