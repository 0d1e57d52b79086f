"""What a name says of itself: the places that it lies in."""

from __future__ import annotations

import pytest

from reconcile.values.name.value import Name


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Nailsea", ("Nailsea",)),
        ("Nailsea, Somerset,England", ("Nailsea", "Somerset", "England")),
        ("Congo, Democratic Republic of the", ("Congo, Democratic Republic of the",)),
        ("Korea, North", ("Korea, North",)),
        ("Nailsea,", ("Nailsea,",)),
    ],
)
def test_levels(text, levels):
    assert Name(text).levels == levels
