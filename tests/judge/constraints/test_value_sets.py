"""The sets that a constraint weighs: seconds, base units, whole numbers, and their words."""

from math import inf

import pytest

from reconcile.judge.constraints.value_sets import (
    AMOUNT,
    ANYTHING,
    Layer,
    Span,
    alike,
    number_words,
    percent_words,
    rounded,
    share_of,
    whole_numbers,
)

DAY = 86_400
SETS = [
    ("12", "count", (12, 12)),
    ("more than 12", "count", (13, inf)),
    ("fewer than 12", "count", (0, 11)),
    ("1.5 km", "count", (1450, 1550)),
    ("1,300", "count", (1250, 1350)),
    ("70%", "count", (0.695, 0.705)),
    ("two days", "duration", (DAY + 1, 3 * DAY - 1)),
]


@pytest.mark.parametrize(("value", "kind", "span"), SETS)
def test_a_value_is_a_set_of_numbers(said, value, kind, span):
    assert said(value, kind).spans[Layer.LITERAL] == pytest.approx(span)


def test_a_date_lasts_to_the_end_of_its_last_day(said):
    low, high = said("January 2017", "date").spans[Layer.LITERAL]
    assert high - low == 31 * DAY


def test_what_is_on_no_line_may_be_anything(said):
    assert said("attended", "status").spans == (ANYTHING, ANYTHING)


def test_a_figure_of_one_digit_may_be_rounded(said):
    assert said("3,000").sets.reach == 150
    assert rounded(said("3,000"), Span(3000, 3000)) == (2850, 3150)
    assert rounded(said("a third"), Span(30, 30), of=100) == (25, 35)
    assert rounded(said("12"), Span(12, inf), of=inf) == (12, inf)


def test_shares_of_a_whole():
    assert share_of(Span(0.5, 0.5), Span(10, 20)) == (5, 10)
    assert share_of(Span(0.5, inf), Span(10, 20)) == (5, 20)
    assert share_of(Span(0, 0), AMOUNT) == (0, 0)
    assert whole_numbers(Span(13.3, 13.3)) == (13, 14)
    assert whole_numbers(Span(30.000000001, inf)) == (30, inf)


ALIKE = [
    ("12 people", "10 people", True),
    ("12", "10 people", True),
    ("12 families", "10 people", False),
    ("12 km", "10", False),
]


@pytest.mark.parametrize(("a", "b", "same"), ALIKE)
def test_what_may_be_of_one_kind(said, a, b, same):
    a, b = (said(text).reading.value for text in (a, b))
    assert alike(a, b) is alike(b, a) is same


WORDED = [
    (Span(3, 3), "3"),
    (Span(1300, 1300), "1,300"),
    (Span(0.5, 0.5), "0.5"),
    (AMOUNT, "at least 0"),
    (Span(0, 4), "at most 4"),
    (Span(2, 4), "2 to 4"),
]


@pytest.mark.parametrize(("numbers", "words"), WORDED)
def test_numbers_in_words(numbers, words):
    assert number_words(numbers) == words


def test_shares_in_words():
    assert percent_words(Span(1.195, inf)) == "at least 119.5%"
    assert percent_words(Span(1, 1)) == "100%"
