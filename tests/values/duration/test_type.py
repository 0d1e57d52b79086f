"""Lengths of time, as the registry knows them."""

from __future__ import annotations

import pytest

from reconcile.model.extent import Axis, Stretch
from reconcile.values.duration.type import DurationType

DURATION = DurationType()


def parsed(*texts):
    return [DURATION.parse(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "allowed", "figures"),
    [
        ("exactly two days", (2, 2), (2,)),
        ("exactly one week and two days", (9, 9), (9,)),
        ("2 to 3 days", (2, 3), (2, 3)),
        ("at least two days", (2, None), (2,)),
        ("P2D", (2, 2), (2,)),
        ("exactly 12 hours", (0.5, 0.5), (0.5,)),
    ],
)
def test_where_a_length_lies_is_in_days(text, allowed, figures):
    found = DURATION.extent(*parsed(text))
    assert (found.axis, found.allowed, found.figures) == (Axis.LENGTH, Stretch(*allowed), figures)


def test_words_without_a_figure_have_none():
    found = DURATION.extent(*parsed("several days"))
    assert found.figures == ()
    assert found.conveyed == Stretch(3, 9)


def test_what_is_conveyed_may_be_less_than_is_allowed():
    found = DURATION.extent(*parsed("two days"))
    assert found.allowed.low < found.conveyed.low < 2 < found.conveyed.high < found.allowed.high


def test_the_shortest_and_longest_and_what_fits_all():
    assert DURATION.spread(parsed("P2D", "P5D", "P3D")) == "2 days to 5 days"
    assert DURATION.common(parsed("P2D", "P5D")) is None
    assert DURATION.common(parsed("at least two days", "P5D")) == "5 days"
