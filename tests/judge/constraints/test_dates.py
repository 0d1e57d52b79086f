"""A start, an end and a length; and days in their order."""

from __future__ import annotations

import pytest

SPAN = {"start": "date.start", "end": "date.end", "length": "duration"}
ORDER = {"order": ["agreed", "date.start"]}


def verdicts(found, constraint, **values):
    names = {"start": "date.start", "end": "date.end", "length": "duration", "agreed": "agreed"}
    claims = [{"field": names[key], "value": value} for key, value in values.items()]
    return [
        check.verdict.value for check in found({"constraint": constraint, "claims": claims}).across
    ]


@pytest.mark.parametrize(
    ("constraint", "values", "expected"),
    [
        (
            SPAN,
            {"start": "2 January 2017", "end": "5 January 2017", "length": "three days"},
            "agreement",
        ),
        (
            SPAN,
            {"start": "2 January 2017", "end": "5 January 2017", "length": "three weeks"},
            "outright",
        ),
        (SPAN, {"start": "5 January 2017", "end": "2 January 2017"}, "outright"),
        (SPAN, {"start": "5 January 2017", "end": "4 January 2017"}, "outright"),
        (SPAN, {"start": "March 2011", "end": "March 2017", "length": "six years"}, "agreement"),
        (ORDER, {"agreed": "2 January 2017", "start": "5 January 2017"}, "agreement"),
        (ORDER, {"agreed": "5 January 2017", "start": "2 January 2017"}, "outright"),
        (ORDER, {"agreed": "5 January 2017", "start": "4 January 2017"}, "outright"),
        (ORDER, {"agreed": "January 2017", "start": "2 January 2017"}, "agreement"),
    ],
)
def test_days_and_lengths_fit_or_not(found, constraint, values, expected):
    assert verdicts(found, constraint, **values) == [expected]
