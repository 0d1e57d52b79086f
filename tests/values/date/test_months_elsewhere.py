"""Months of other languages."""

from __future__ import annotations

import pytest

from reconcile.values.date.months_elsewhere import ELSEWHERE


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("janvier", 1),
        ("märz", 3),
        ("мая", 5),
        ("ağustos", 8),
        ("كانون الأول", 12),
        ("كانون الثاني", 1),
    ],
)
def test_the_number_of_a_month(name, number):
    assert ELSEWHERE[name] == number


@pytest.mark.parametrize("name", ["listopada", "srpen", "maj", "may", "set"])
def test_a_name_of_two_months_or_an_english_word_is_left_out(name):
    assert name not in ELSEWHERE


def test_every_month_has_names_and_no_name_is_of_two():
    assert set(ELSEWHERE.values()) == set(range(1, 13))
    assert all(name == name.lower() for name in ELSEWHERE)
