"""Years of other eras, put into the common era."""

from __future__ import annotations

import pytest

from reconcile.values.date.eras import in_common_years


@pytest.mark.parametrize(
    ("text", "common"),
    [
        ("Heisei 28", "2016"),
        ("14 April, Reiwa 3", "14 April, 2021"),
        ("平成28年4月14日", "2016年4月14日"),
        ("令和元年", "2019年"),
        ("昭和64年", "1989年"),
        ("2559 BE", "2016"),
        ("B.E. 2559", "2016"),
        ("民國105年", "2016年"),
        ("Heisei 45", "Heisei 45"),
        ("Meiji 5", "Meiji 5"),
        ("2400 BE", "2400 BE"),
        ("to be 2016", "to be 2016"),
        ("2016", "2016"),
    ],
)
def test_years(text, common):
    assert in_common_years(text) == common
