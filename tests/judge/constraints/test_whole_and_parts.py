"""Parts and their whole: which numbers fit, and which way they miss each other."""

from __future__ import annotations

import pytest

ALL = {"whole": "casualties", "parts": ["casualties.killed", "casualties.wounded"]}
ONE = {"whole": "casualties", "part": "casualties.killed"}


def reasons(found, constraint, **values):
    names = {"whole": "casualties", "killed": "casualties.killed", "wounded": "casualties.wounded"}
    claims = [
        {"source": source, "field": names[key], "value": value}
        for key, said in values.items()
        for source, value in zip(
            ("one", "two"), said if isinstance(said, tuple) else (said,), strict=False
        )
    ]
    across = found({"constraint": constraint, "claims": claims}).across
    return [clash.comparison.reason for check in across for clash in check.clashes]


@pytest.mark.parametrize(
    ("constraint", "values", "expected"),
    [
        (ALL, {"whole": "10", "killed": "4", "wounded": "6"}, []),
        (ALL, {"whole": "10", "killed": "4", "wounded": "7"}, ["parts-exceed-whole"]),
        (ALL, {"whole": "10", "killed": "4", "wounded": "5"}, ["parts-fall-short"]),
        (ALL, {"whole": "10", "killed": "4"}, []),  # the other part may be the rest
        (ALL, {"whole": "10", "killed": "11"}, ["part-above-whole"]),
        (ALL, {"whole": "10", "killed": "4", "wounded": "at least 6"}, []),
        (ONE, {"whole": "10", "killed": "10"}, []),
        (ONE, {"whole": "10", "killed": "11"}, ["part-above-whole"]),
        (ONE, {"whole": "10", "killed": "1"}, []),
        (ONE, {"whole": ("10", "12"), "killed": "11"}, ["part-above-whole"]),
        (ONE, {"whole": ("12", "13"), "killed": ("11", "12")}, []),
    ],
)
def test_the_numbers_fit_or_miss_each_other(found, constraint, values, expected):
    assert reasons(found, constraint, **values) == expected
