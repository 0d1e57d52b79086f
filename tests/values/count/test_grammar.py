"""The grammar of counts: what its rows read whole, and what they refuse."""

from __future__ import annotations

import pytest

from reconcile.values.count.grammar import (
    ALONE,
    BEHIND,
    LED_UP_TO,
    GrammarError,
    read_all,
)
from reconcile.values.count.read import pieces_of
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut

ROWS = [
    ("between 5 people and 7 people", 5, 7, "people"),
    ("from 5 to 7", 5, 7, ""),
    ("from $5 to $7", 5, 7, ""),
    ("between $5 and about $7", 5, 7, ""),
    ("5 people to 7 people", 5, 7, "people"),
    ("at least 13", 13, None, ""),
    ("rose from 13 dead to at least 20", 20, None, ""),
    ("climbed slightly to 326", 326, None, ""),
    ("shot dead two militants", 2, None, "militants"),
    ("with up to 60 others wounded", 60, None, "others wounded"),
    ("including seven who were killed", 7, None, "who were killed"),
    ("no-one was injured", 0, None, "was injured"),
]


def whole(rule, letters):
    """Return what a rule reads of the letters, where only a unit is left."""
    match = rule.pattern.match(letters)
    return match if match and letters[match.end() :] in ("", "K") else None


@pytest.mark.parametrize("rules", [ALONE, LED_UP_TO])
def test_a_rule_is_the_first_to_read_the_phrase_that_it_is_named_for(rules):
    for rule in rules:
        these = pieces_of(cut(rule.example), DEFAULTS)
        assert next(each for each in rules if whole(each, these.letters)) is rule
        assert rule.make(these, whole(rule, these.letters))


@pytest.mark.parametrize("rule", BEHIND, ids=lambda rule: rule.example)
def test_a_rule_behind_a_figure_reads_the_rest_of_its_phrase(rule):
    these = pieces_of(cut(rule.example), DEFAULTS)
    one = ALONE[-1]
    figure = one.pattern.match(these.letters)
    at = figure.end() + (these.letters[figure.end()] == "K")
    match = rule.pattern.fullmatch(these.letters, at)
    assert match
    assert rule.make(these, match, one.make(these, figure))


def read(text):
    return read_all(pieces_of(cut(text), DEFAULTS))


@pytest.mark.parametrize(("text", "low", "high", "unit"), ROWS)
def test_a_whole_text_is_read_by_one_row(text, low, high, unit):
    found = read(text)
    assert (found.low.value, found.high and found.high.value, found.unit) == (low, high, unit)


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


@pytest.mark.parametrize(("text", "at"), [("killed 9 to 5", 1), ("12 people [13-15]", 2)])
def test_an_error_is_where_it_shows(text, at):
    with pytest.raises(GrammarError) as caught:
        read(text)
    assert caught.value.at == at
