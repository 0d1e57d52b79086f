"""Which powers of ten are read behind a figure."""

from __future__ import annotations

import pytest

from reconcile.values.exponents import power_of_ten
from reconcile.values.tokens import cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5e6", (6, 3)),
        ("1.5E+6", (6, 4)),
        ("2e-3", (-3, 4)),
        ("1.5×10^6", (6, 5)),
        ("1.5 x 10⁶", (6, 4)),
        ("10^6", (6, 3)),
        ("10⁶", (6, 2)),
        ("5 e 6", None),
        ("5e", None),
        ("5 x 4", None),
        ("5 x 10", None),
        ("7⁶", None),
        ("5e400", None),
        ("5e99", None),
    ],
)
def test_powers(text, found):
    assert power_of_ten(cut(text), 1) == found
