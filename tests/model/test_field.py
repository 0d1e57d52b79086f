"""The built-in fields, and families of fields."""

from __future__ import annotations

import pytest

from reconcile.model.field import BUILT_IN, in_family


def test_casualties_are_running_totals_of_people():
    tolls = {name for name, field in BUILT_IN.items() if field.cumulative}
    assert tolls == {name for name in BUILT_IN if in_family(name, "casualties")}
    assert {BUILT_IN[name].counts for name in tolls} == {"people"}


@pytest.mark.parametrize(
    ("field", "family", "within"),
    [
        ("casualties.killed", "casualties", True),
        ("casualties", "casualties", True),
        ("casualties2.killed", "casualties", False),
        ("casualties", "casualties.killed", False),
    ],
)
def test_a_field_belongs_to_a_family_by_its_dots(field, family, within):
    assert in_family(field, family) is within
