"""The comparison of two dates in words."""

from __future__ import annotations

import pytest

from reconcile.values.date.reasons import REASONS
from reconcile.values.date.say_pair import _SENTENCES, explain_dates
from reconcile.values.date.type import DateType

DATE = DateType()


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("30 January 1649", "9 February 1649", "may be one date in two calendars"),
        ("19th century", "1900", "the year behind the 19th century"),
        ("about 1450", "1450", "one of them is approximate"),
        ("fl. 1630", "fl. 1640", "nobody is active at one time only"),
        ("1870 to 1890", "1890 to 1920", "ends when the other begins"),
        ("23 January 2017", "8 February 2017", "share no day"),
    ],
)
def test_the_sentence(a, b, sentence):
    x, y = DATE.parse(a), DATE.parse(b)
    said = explain_dates(x, y, DATE.compare(x, y))
    assert sentence in said.sentence
    assert said.sentence[0].isupper() or said.sentence[0] in '"0123456789'


def test_what_masks_and_doubtful_alternatives_mean():
    x, y = DATE.parse("XXXX-01-23"), DATE.parse("1767 or 9")
    steps = explain_dates(x, y, DATE.compare(x, y)).steps
    assert "A: 23 January allows every date that fits the pattern" in steps
    assert "B: the words leave 2 dates possible" in steps


def test_every_reason_has_a_sentence():
    assert REASONS.keys() == _SENTENCES.keys()


@pytest.mark.parametrize(
    ("a", "b", "steps", "flip"),
    [
        (
            "23 January 2017",
            "8 February 2017",
            ("A: 23 January 2017", "B: 8 February 2017", "16 days from the one to the other"),
            "If either were said to be uncertain, they would only differ.",
        ),
        (
            "before 24 January 2017",
            "24 January 2017",
            (
                "A: before 24 January 2017 allows 23 January 2017 or earlier",
                "A: readers understand it as 23 January 2016 to 23 January 2017",
                "B: 24 January 2017",
                "1 day from the one to the other",
            ),
            "If both gave the time and its offset to UTC, they might be one instant.",
        ),
        (
            "1850",
            "19 January 1851",
            (
                "A: 1850 allows 1 January 1850 to 31 December 1850",
                "B: 19 January 1851",
                "19 days from the one to the other",
            ),
            "If either were said to be uncertain, they would only differ.",
        ),
    ],
)
def test_what_each_allows_and_what_would_change_it(a, b, steps, flip):
    x, y = DATE.parse(a), DATE.parse(b)
    said = explain_dates(x, y, DATE.compare(x, y))
    assert (said.steps, said.flips) == (steps, flip)


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
