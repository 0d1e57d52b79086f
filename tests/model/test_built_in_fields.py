"""The built-in fields: each of a type that there is, and tolls that are counts."""

import pytest

from reconcile.model.built_in_fields import BUILT_IN_FIELDS
from reconcile.model.field import BUILT_IN


@pytest.mark.parametrize(
    ("name", "value_type", "toll"),
    [
        ("date", "date", False),
        ("date.start", "date", False),
        ("date.end", "date", False),
        ("duration", "duration", False),
        ("casualties.killed", "count", True),
        ("casualties.wounded", "count", True),
        ("casualties.displaced", "count", True),
        ("delegation_head", "person", False),
        ("attendance", "status", False),
        ("organisers", "parties", False),
    ],
)
def test_each_has_its_type_and_tolls_run(name, value_type, toll):
    assert (BUILT_IN_FIELDS[name].type, BUILT_IN_FIELDS[name].toll) == (value_type, toll)


def test_the_fields_of_every_project_are_these():
    assert list(BUILT_IN) == list(BUILT_IN_FIELDS)
    assert all(BUILT_IN[name].type == row.type for name, row in BUILT_IN_FIELDS.items())
    assert len({row.label for row in BUILT_IN_FIELDS.values()}) == len(BUILT_IN_FIELDS)
