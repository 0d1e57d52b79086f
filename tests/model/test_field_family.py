"""Families of fields."""

from __future__ import annotations

import pytest

from reconcile.model.field_family import in_family


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
