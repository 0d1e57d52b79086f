"""A quote occurs as whole words and whole figures."""

import pytest

from reconcile.evidence.whole_words import occurrences


@pytest.mark.parametrize(
    ("text", "quote", "there"),
    [
        ("killed 113 people", "13 people", False),
        ("killed 1,300,000 people", "300,000 people", False),
        ("killed 1,300,000 people", "killed 1", False),
        ("a share of 13.5 percent", "share of 13", False),
        ("a share of 0.5", "5", False),
        ("killed 23 300 people", "300 people", False),
        ("killed 23 300 people", "killed 23", False),
        ("killed 1'300 people", "300 people", False),
        ("on january 23 300 people fled", "300 people", True),
        ("On January 23 300 people fled", "300 people", True),
        ("On Jan. 23 300 people fled", "300 people", True),
        ("On January 23 300 people fled", "On January 23", True),
        ("In Resolution 242 300 words", "300 words", True),
        ("on page 23 300 names", "300 names", True),
        ("Since 2016 300 people", "300 people", True),
        ("On 23 January 300 people", "300 people", True),
        ("In Syria 23 300 people fled", "300 people", False),
        ("the 23 3000 people", "3000 people", True),
        ("groups", "group", False),
        ("groups", "", False),
        ("a cafe\u0301 here", "cafe", False),
        ("死者13人", "死者13", True),
        ("\u1112\u1161\u11ab", "\u1112\u1161", False),
        ("All came. All went.", "All", True),
    ],
)
def test_a_quote_cuts_no_word_letter_or_figure(text, quote, there):
    assert bool(list(occurrences(text, quote))) is there


def test_every_place_is_given_in_order():
    assert list(occurrences("13 and 13 and 113", "13")) == [0, 7]


def test_a_quote_that_nearly_occurs_everywhere_is_given_up():
    assert list(occurrences("a" * 3_000_000, "a" * 1000)) == []
