"""The grammar of counts: what its rows read whole, and what they refuse."""

from __future__ import annotations

import pytest

from reconcile.values.count.grammar import GrammarError, read_all
from reconcile.values.count.pieces import pieces
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut

ROWS = [
    ("between 5 people and 7 people", 5, 7, "people"),
    ("from 5 to 7", 5, 7, ""),
    ("5 people to 7 people", 5, 7, "people"),
    ("at least 13", 13, None, ""),
    ("rose from 13 dead to at least 20", 20, None, ""),
    ("climbed slightly to 326", 326, None, ""),
    ("shot dead two militants", 2, None, "militants"),
    ("with up to 60 others wounded", 60, None, "others wounded"),
    ("including seven who were killed", 7, None, "who were killed"),
    ("no-one was injured", 0, None, "was injured"),
]


def read(text):
    return read_all(pieces(cut(text), DEFAULTS))


@pytest.mark.parametrize(("text", "low", "high", "unit"), ROWS)
def test_a_whole_text_is_read_by_one_row(text, low, high, unit):
    found = read(text)
    assert (found.low.value, found.high and found.high.value, found.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("655,000 (392,979 to 942,636)", 392_979, 942_636),
        ("5 (low 3, high 9)", 3, 9),
        ("1,200 (95% CI 900-1,500)", 900, 1_500),
        ("12 [9-15]", 9, 15),
        ("12% (95% CI 10-14%)", 0.1, 0.14),
        ("1.2 million (0.9-1.5)", 900_000, 1_500_000),
        ("800,000 (low: 500,000; high: 1,100,000)", 500_000, 1_100_000),
    ],
)
def test_a_range_in_brackets_is_that_of_the_estimate_before_it(text, low, high):
    assert tuple(end.value for end in read(text).spread) == (low, high)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("between 4 and 2", "backwards"),
        ("9-5", "backwards"),
        ("killed nine Afghans and injured over 20 others", "'20'"),
        ("15 (or 25 by another count)", "in brackets"),
        ("15 people (20 including gunmen)", "in brackets"),
        ("13, later 15", "second figure"),
        ("a couple and their two children", "'two'"),
        ("15 killed and one wounded", "'one'"),
        ("12 [13-15]", "in brackets"),
        ("2016-12-30", "second figure"),
        ("up to 5-7 people and at least 2", "second figure"),
    ],
)
def test_a_text_that_states_no_one_count_is_refused_with_the_reason(text, says):
    with pytest.raises(GrammarError, match=says):
        read(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("13 people", True),
        ("13", True),
        ("13 .April", False),
        ("13 (people)", False),
        ("13 in all", False),
        ("13 people or more", False),
        ("killed 13", False),
    ],
)
def test_words_that_stand_elsewhere_than_shown_are_not_plain(text, plain):
    assert read(text).plain is plain


@pytest.mark.parametrize("text", ["people", "", "at least", "about the talks"])
def test_a_text_without_a_figure_is_no_expression(text):
    assert read(text) is None
