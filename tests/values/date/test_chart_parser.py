"""The engine: patterns, and what it finds of a small grammar."""

from __future__ import annotations

import pytest

from reconcile.values.date.chart_parser import Chart, Grammar, Rule, items_of
from reconcile.values.date.tokens import tokens_of


def number(tokens, at):
    word = tokens.words[at]
    return ((int(word), at + 1),) if word.isdigit() else ()


def many(chart, at):
    found, numbers = [], []
    while step := chart.at("number", at):
        value, at = step[0]
        numbers.append(value)
        found.append((tuple(numbers), at))
    return found[::-1]


RULES = (
    Rule("sum", "1 plus 2", "<number> plus|and <number>", lambda a, b: a + b),
    Rule("sum", "so 1", "so? <number>", lambda a: a),
    Rule("sum", "very very 1", "very* <number> <mark>?", lambda a, mark: (a, mark)),
    Rule("sum", "1!", "<number> ~!", lambda a: -a),
    Rule("sum", "odd 2", "odd <number>", lambda a: a if a % 2 else None),
    Rule("sum", "only 1", "only <number>", lambda a: a, entry=True),
    Rule("sum", "all 1 2", "all <many>", lambda a: a),
)
GRAMMAR = Grammar(
    RULES,
    {
        "number": number,
        "mark": lambda tokens, at: (("?", at + 1),) if tokens.words[at] == "?" else (),
    },
    {"number": frozenset({"#"}), "mark": frozenset({"?"})},
    {"many": (many, "number")},
)


def found(text, *, entry=True):
    return Chart(GRAMMAR, tokens_of(text), entry=entry).at("sum", 0)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("1 plus 2", (3, 3)),
        ("1 and 2", (3, 3)),
        ("so 1", (1, 2)),
        ("very very 1", ((1, None), 3)),
        ("very 1 ?", ((1, "?"), 3)),
        ("1!", (-1, 2)),
        ("odd 3", (3, 2)),
        ("all 1 2 3", ((1, 2, 3), 4)),
    ],
)
def test_the_longest_comes_first(text, first):
    assert found(text)[0] == first


def test_shorter_readings_are_kept():
    assert [after for _, after in found("1 plus 2")] == [3, 1, 1]


def test_a_blank_parts_what_must_follow_at_once():
    assert -1 not in [value for value, _ in found("1 !")]


def test_parts_that_do_not_go_together_make_nothing():
    assert not found("odd 2")


def test_a_rule_for_whole_texts_is_not_searched_for():
    assert found("only 1")
    assert not found("only 1", entry=False)


def test_no_more_than_six_are_repeated():
    assert found("very " * 6 + "1")
    assert not found("very " * 7 + "1")


def test_what_no_rule_begins_with_is_nothing():
    assert not found("else")
    assert not found("")


def test_items_of_a_pattern():
    words, part, sign = items_of("in|on* <day>? ~-")
    assert (words.words, words.least, words.most) == ({"in", "on"}, 0, 6)
    assert (part.part, part.least, part.most, part.words) == ("day", 0, 1, None)
    assert (sign.glued, sign.words, sign.least) == (True, {"-"}, 1)


def test_the_first_words_of_a_rule_are_those_of_what_may_begin_it():
    assert {"so", "#", "very", "odd", "only", "all"} == GRAMMAR.starts_of("sum")
