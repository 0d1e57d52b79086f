"""The built-in fields."""

from __future__ import annotations

from reconcile.model.field import BUILT_IN
from reconcile.model.field_family import in_family


def test_casualties_are_running_totals_of_people():
    tolls = {name for name, field in BUILT_IN.items() if field.cumulative}
    assert tolls == {name for name in BUILT_IN if in_family(name, "casualties")}
    assert {BUILT_IN[name].counts for name in tolls} == {"people"}
