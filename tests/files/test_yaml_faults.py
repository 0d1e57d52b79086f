"""What is wrong with a text that is no YAML: the mistake, the cure, and where it began."""

import pytest
import yaml

from reconcile.files.yaml_faults import TABLE, explained


def _explained(text):
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        return explained(error, text)
    raise AssertionError("this is YAML")


@pytest.mark.parametrize(
    ("text", "message", "line", "began"),
    [
        ("a: {b: c\nd: e\n", "`{` isn't closed", 1, 0),
        ("a: [b, c\nd: e\n", "`[` isn't closed", 1, 0),
        ("a: 'b\nc: d\n", "a quotation mark opens here and is never closed", 0, None),
        ("a: b\n| x | y |\n", TABLE, 1, None),
        ("a:\n\tb: c\n", "the line is indented with a tab", 1, None),
        ("a: b: c\n", "a text has a colon and a space in it", 0, None),
        ("a: @b\n", "no text can begin with `@`", 0, None),
        ("a: - b\n", "no entry can begin here", 0, None),
        ("a: 'b' c\n", "there is text after the closing quotation mark", 0, None),
        ("a: b\n  - c: d\n", "no key can be here: `c`", 1, None),
        ("- a: b\n   c: d\n", "no key can be here: `c`", 1, None),
        ("- a: 1\n  b: 2\n c: 3\n", "this line is not in the column of those it belongs to", 2, 0),
    ],
)
def test_a_mistake_is_said_in_words_of_our_own(text, message, line, began):
    found = _explained(text)
    assert found.message == message
    assert found.place.line == line
    assert (found.began.line if found.began else None) == began


def test_a_space_that_only_looks_like_one_is_named():
    error = yaml.MarkedYAMLError(problem="x", problem_mark=_Mark(0, 0))
    found = explained(error, "\u00a0\u00a0a: b\n")
    assert found.message == "the line is indented with U+00A0, which only looks like a space"
    assert found.expected == "spaces"


def test_what_is_rare_is_in_the_parsers_words():
    rare = yaml.MarkedYAMLError(context="while x", problem="found y", problem_mark=_Mark(0, 0))
    assert explained(rare, "a\n").message == "while x found y"


def test_without_a_place_there_is_what_is_known():
    assert explained(yaml.MarkedYAMLError(), "a\n") == ("this is not YAML", "", None, None)


class _Mark:
    def __init__(self, line, column):
        self.line, self.column = line, column


@pytest.mark.parametrize(
    ("line", "is_row"),
    [("| x | y |", True), ("- | x | y", True), ("| x", False), ("x | y | z", False), ("|", False)],
)
def test_a_row_of_a_table_begins_with_a_bar_and_has_another(line, is_row):
    error = yaml.MarkedYAMLError(problem="x", problem_mark=_Mark(0, 0))
    assert (explained(error, f"{line}\n").message == TABLE) is is_row
