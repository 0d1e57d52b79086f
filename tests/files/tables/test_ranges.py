"""Three figures to one value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.tables.ranges import range_text, runs_backward
from reconcile.values.registry import value_type


@pytest.mark.parametrize(
    ("best", "low", "high", "text"),
    [
        ("12", "9", "15", "12 (9 to 15)"),
        ("12", "12", "12", "12"),
        ("12", "", "", "12"),
        ("12", "12", "", "12"),
        ("12", "12", "15", "12 (12 to 15)"),
        ("12", "9", "", "12 (9 to 12)"),
        ("12", "", "15", "12 (12 to 15)"),
        ("", "9", "15", "9 to 15"),
        ("", "9", "9", "9"),
        ("", "9", "", "at least 9"),
        ("", "", "15", "up to 15"),
    ],
)
def test_a_range_is_said_as_a_person_says_it(best, low, high, text):
    assert range_text(best, low, high) == text
    value_type("count").parse(text)


@pytest.mark.parametrize(
    ("best", "low", "high", "backward"),
    [
        ("12", "9", "15", False),
        ("12", "15", "9", True),
        ("2", "4", "2", True),
        ("3", "3", "0", True),
        ("20", "9", "15", True),
        ("", "15", "9", True),
        ("12", "13", "", True),
        ("1,200", "900", "1,500", False),
        ("dozens", "15", "9", True),
        ("dozens", "", "9", False),
    ],
)
def test_a_range_that_runs_backward_is_seen(best, low, high, backward):
    assert runs_backward(best, low, high) is backward


@given(st.lists(st.integers(0, 10**6), min_size=3, max_size=3))
def test_sorted_figures_never_run_backward(figures):
    low, best, high = map(str, sorted(figures))
    assert not runs_backward(best, low, high)
