"""A number in a name is that number: no digit of it is heard twice or not at all."""

from __future__ import annotations

import pytest

from reconcile.names.comparison.compare import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Resolution 2254", "Resolution 254"),
        ("event 1006", "event 106"),
        ("Brigade 11", "Brigade 111"),
        ("Brigade 11", "Brigade 1"),
        ("11th Brigade", "1st Brigade"),
    ],
)
def test_other_numbers_are_other_names(one, other):
    assert compare(one, other).answer == "different"


def test_one_number_is_one_name():
    assert compare("Resolution 2254", "resolution  2254").answer == "same"
