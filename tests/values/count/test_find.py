"""The counts found in a sentence, to verify a value beside its quotation."""

from __future__ import annotations

import pytest

from reconcile.values.count.type import CountType

COUNT = CountType()


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("left more than 300,000 people killed", ["more than 300,000"]),
        ("at least 15 groups and some 40 advisers came", ["at least 15", "some 40"]),
        ("On 13 April 2017, 15 groups came", ["15"]),
        ("The six-year war has, since 2011, killed thousands", ["thousands"]),
        ("$5 million was pledged by 13 states", ["$5 million", "13"]),
        ("two thirds of it, 13 or more", ["two thirds", "13 or more"]),
        ("between 5 and 7 people, or 5–7", ["between 5 and 7", "5–7"]),
        ("13 of the 23 million, a total of 40", ["13", "23 million", "40"]),
        ("rebels in their 40s", []),
        ("It went on from 2011", []),
        ("no number here", []),
        ("", []),
    ],
)
def test_found_with_their_hedges(sentence, found):
    assert [sentence[item.start : item.end] for item in COUNT.find(sentence)] == found


def test_found_values_are_those_of_their_words():
    (found,) = COUNT.find("left more than 300,000 people killed in Syria")
    assert found.value == COUNT.parse("more than 300,000 people killed")


@pytest.mark.parametrize(
    "unit",
    [
        "about ",
        "1,",
        "1 000 ",
        "one hundred and ",
        "half of a ",
        "5 to ",
        "  ",
        "and below ",
        "\u0661",
    ],
)
def test_long_text_is_read_in_one_pass(unit):
    COUNT.find(unit * 5_000)
