"""The engine: patterns, and what it finds of a small grammar."""

from __future__ import annotations

import pytest

from reconcile.values.date.chart_parser import Chart, Grammar, Joined, Node, Rule, items_of
from reconcile.values.date.tokens import tokens_of


def parts_of(text):
    tokens = tokens_of(text)
    found = {}
    for at in range(tokens.end):
        if tokens.digits[at]:
            found["number", at] = ((int(tokens.words[at]), at + 1),)
        if tokens.words[at] == "?":
            found["mark", at] = (("?", at + 1),)
    return found


def made(node):
    return node.make(*map(made, node.parts)) if isinstance(node, Node) else node


def together(*members):
    return members


RULES = (
    Rule("sum", "1 plus 2", "<number> plus|and <number>", lambda a, b: a + b),
    Rule("sum", "so 1", "so? <number>", lambda a: a),
    Rule("sum", "very very 1", "very* <number> <mark>?", lambda a, mark: (a, mark)),
    Rule("sum", "1!", "<number> ~!", lambda a: -a),
    Rule("sum", "odd 2", "odd <number>", lambda a: a if a % 2 else None),
    Rule("sum", "only 1", "only <number>", lambda a: a, entry=True),
    Rule("sum", "all 1 and 2", "all <many>", lambda a: a),
    Rule("term", "1 2", "<number> <number>", lambda a, b: None if b > a else a * b),
    Rule("term", "1", "<number>", lambda a: a),
)
GRAMMAR = Grammar(
    RULES,
    {"number": frozenset({"#"}), "mark": frozenset({"?"})},
    {
        "many": Joined("term", {"and": together}, frozenset({","})),
        "some": Joined("term", {"or": lambda *members: set(members)}, alone=True),
    },
    lambda node: made(node) is not None,
)


def found(text, *, entry=True, name="sum"):
    nodes = Chart(GRAMMAR, tokens_of(text), parts_of(text), entry=entry).at(name, 0)
    values = [(made(node), after) for node, after in nodes]
    return [each for each in values if each[0] is not None]


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
        ("all 1, 2 and 3", ((1, 2, 3), 6)),
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


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("1, 2 and 3", [(1, 2, 3)]),
        ("1 and 2 and 3", [(1, 2, 3), (1, 2)]),
        ("1, 2, and 3", [(1, 2, 3)]),
        ("1, 2", []),
        ("1", []),
        ("3 2 and 1", [(6, 1)]),
        ("1 and 2 3", [(1, 2)]),
        (" and ".join("1" * 13), [(1,) * length for length in range(12, 1, -1)]),
    ],
)
def test_what_words_join(text, lists):
    assert [members for members, _ in found(text, name="many")] == lists


def test_a_member_alone_comes_before_the_lists_of_more():
    assert [value for value, _ in found("1 or 2", name="some")] == [1, {1, 2}]


def test_functions_are_not_called_while_rules_are_tried():
    (node, after), *_ = Chart(GRAMMAR, tokens_of("odd 2"), parts_of("odd 2"), entry=True).at(
        "sum", 0
    )
    assert (node.parts, after) == ((2,), 2)


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
