"""Numbers of units in words, and where they end."""

from __future__ import annotations

import pytest

from reconcile.values.duration.amounts import (
    UNITS,
    amount_at,
    length_at,
    range_at,
    ratio_at,
)
from reconcile.values.duration.value import SECONDS
from reconcile.values.tokens import cut


def amount(text, at=0):
    found = amount_at(cut(text), at)
    return found and (*found[0], found[1])


def length(text, at=0):
    found = length_at(cut(text), at)
    return found and ([tuple(part) for part in found[0]], found[1])


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("5 years", (5, 1, 1)),
        ("two and a half years", (5, 2, 4)),
        ("a week", (1, 1, 1)),
        ("an hour", (1, 1, 1)),
        ("one week", (1, 1, 1)),
        ("a full week", (1, 1, 1)),
        ("a full", None),
        ("a man", None),
        ("half a year", (1, 2, 1)),
        ("quarter century", (1, 4, 1)),
        ("999999999 years", (999_999_999, 1, 1)),
        ("1000000000 years", None),
        ("years", None),
        ("one in five years", None),
        ("one out of five years", None),
    ],
)
def test_a_number_before_a_unit(text, ratio):
    assert ratio_at(cut(text), 0) == ratio


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("five years", (5, 1, "year", 2)),
        ("five-year", (5, 1, "year", 3)),
        ("five full years", (5, 1, "year", 3)),
        ("half a year", (1, 2, "year", 3)),
        ("half of a century", (1, 2, "century", 4)),
        ("a year and a half", (3, 2, "year", 5)),
        ("two years and a half", (5, 2, "year", 5)),
        ("a year and a half hour", (1, 1, "year", 2)),
        ("one and a half years", (3, 2, "year", 5)),
        ("one and one half years", (3, 2, "year", 5)),
        ("a fortnight", (2, 1, "week", 2)),
        ("two fortnights", (4, 1, "week", 2)),
        ("1.5 hours", (3, 2, "hour", 2)),
        ("five men", None),
        ("five", None),
        ("men", None),
    ],
)
def test_one_number_of_one_unit(text, found):
    assert amount(text) == found


def test_every_word_of_a_unit_is_read_as_one():
    for word, unit in UNITS.items():
        assert amount(f"3 {word}") == (6 if "fortnight" in word else 3, 1, unit, 2)
    assert set(UNITS.values()) == set(SECONDS)


@pytest.mark.parametrize(
    ("text", "low", "high", "end"),
    [
        ("two to three weeks", (2, 1, "week"), (3, 1, "week"), 4),
        ("5-7 days", (5, 1, "day"), (7, 1, "day"), 4),
        ("two or three weeks", (2, 1, "week"), (3, 1, "week"), 4),
        ("three weeks to two months", (3, 1, "week"), (2, 1, "month"), 5),
        ("between", None, None, None),
        ("two and three weeks", (2, 1, "week"), (3, 1, "week"), 4),
        ("a month or two", (1, 1, "month"), (2, 1, "month"), 4),
        ("two months or one", None, None, None),
        ("a two- to three-week", None, None, None),
        ("two- to three-week", (2, 1, "week"), (3, 1, "week"), 6),
        ("two - to - three weeks", (2, 1, "week"), (3, 1, "week"), 6),
        ("three to two weeks", None, None, None),
        ("two to two weeks", None, None, None),
        ("two, three weeks", None, None, None),
        ("two to", None, None, None),
        ("two to three", None, None, None),
        ("two or three", None, None, None),
        ("a month to two", None, None, None),
        ("two weeks", None, None, None),
    ],
)
def test_the_two_ends_of_a_range(text, low, high, end):
    found = range_at(cut(text), 0)
    assert found == (low and (low, high, end))


@pytest.mark.parametrize(
    ("text", "parts", "end"),
    [
        ("five years", [(5, 1, "year")], 2),
        ("five years and three months", [(5, 1, "year"), (3, 1, "month")], 5),
        ("five years, three months", [(5, 1, "year"), (3, 1, "month")], 5),
        ("five years, and three months", [(5, 1, "year"), (3, 1, "month")], 6),
        ("five years three months", [(5, 1, "year"), (3, 1, "month")], 4),
        ("three months five years", [(3, 1, "month")], 2),
        ("three months two months", [(3, 1, "month")], 2),
        ("1h30m", [(1, 1, "hour"), (30, 1, "minute")], 4),
        ("1h30", [(1, 1, "hour"), (30, 1, "minute")], 3),
        ("1h 30", [(1, 1, "hour")], 2),
        ("3 min 12 s", [(3, 1, "minute"), (12, 1, "second")], 4),
        ("a quarter year", [(1, 4, "year")], 3),
        ("a third of a year", [(1, 3, "year")], 5),
        ("a third year", None, None),
        ("1h 5 men", [(1, 1, "hour")], 2),
        ("1 day 30m", [(1, 1, "day")], 2),
        ("year-long", [(1, 1, "year")], 1),
        ("yearlong", [(1, 1, "year")], 1),
        ("a daylong siege", [(1, 1, "day")], 2),
        ("year", None, None),
        ("secondlong", None, None),
        ("second - long", None, None),
        ("the", None, None),
    ],
)
def test_the_units_of_a_length_get_smaller(text, parts, end):
    found = length(text)
    assert (found and found[0]) == parts
    assert (found and found[1]) == end


def test_a_length_has_at_most_six_parts():
    text = "1 century 1 decade 1 year 1 month 1 week 1 day 1 hour"
    assert length(text)[1] == 12
    assert [unit for *_, unit in length(text)[0]] == text.split()[1:12:2]


@pytest.mark.parametrize(
    ("text", "at", "end"),
    [
        ("full year", 1, 2),
        ("whole fortnight", 1, 2),
        ("over the past year", 3, 4),
        ("the past year", 2, 3),
        ("the past year of war", 2, None),
        ("over the last year", 3, 4),
        ("within the next month", 3, 4),
        ("over the last year of", 3, None),
        ("the last year", 2, None),
        ("last year", 1, None),
        ("over last year", 2, 3),
        ("over the good year", 3, None),
        ("saw the last year", 3, None),
    ],
)
def test_one_of_a_unit_without_a_number(text, at, end):
    found = length(text, at)
    assert (found and found[1]) == end
    if found:
        assert found[0][0][:2] == (2 if "fortnight" in text else 1, 1)


def test_one_of_a_unit_may_have_half_a_one_more():
    assert length("the past year and a half", 2) == ([(3, 2, "year")], 6)
