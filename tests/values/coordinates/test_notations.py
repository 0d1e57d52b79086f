"""Points in other notations, with degree signs and letters."""

from __future__ import annotations

import pytest

from reconcile.values.coordinates.notations import with_signs


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("361207N 0370803E", "36°12'07\"N, 037°08'03\"E"),
        ("3612N 03708E", "36°12'N, 037°08'E"),
        ("36 12 07 N 37 08 03 E", "36°12'07\"N 37°08'03\"E"),
        ("36 12.5 N, 37 08 E", "36°12.5'N, 37°08'E"),
        ("36d12m07sN 37d08m03sE", "36°12'07\"N 37°08'03\"E"),
        ("36.2 degrees north, 37.1 degrees east", "36.2° N, 37.1° E"),
        ("36 degrees 12 minutes north", "36° 12' N"),
        ("lat 36.2, lon 37.1", "36.2, 37.1"),
        ("Longitude: 37.1; Latitude: 36.2", "36.2, 37.1"),
        ("lat=36.2&lng=37.1", "36.2, 37.1"),
        ("north of 36.2, 37.1", "N of 36.2, 37.1"),
        ("36.2, 37.1", "36.2, 37.1"),
    ],
)
def test_put_as_signs(text, signs):
    assert with_signs(text) == signs
