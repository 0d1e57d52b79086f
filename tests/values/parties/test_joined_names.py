"""Names that another list shows to be one."""

from __future__ import annotations

import pytest

from reconcile.values.parties.joined_names import with_joined_names
from reconcile.values.parties.value import Parties


@pytest.mark.parametrize(
    ("names", "other", "joined"),
    [
        (("Cedar", "Alder", "Birch"), ("Alder & Birch",), ("Cedar", "Alder & Birch")),
        (("Alder", "Birch", "Cedar"), ("Alder and Birch",), ("Alder and Birch", "Cedar")),
        (("Alder", "Cedar", "Birch"), ("Alder & Birch",), ("Alder", "Cedar", "Birch")),
        (("Alder", "Birch"), ("Alder", "Birch"), ("Alder", "Birch")),
        (("Alder & Birch", "Alder", "Birch"), ("Alder & Birch",), None),
    ],
)
def test_joined(names, other, joined):
    found = with_joined_names(Parties(names), Parties(other))
    assert found.names == (joined or names)
