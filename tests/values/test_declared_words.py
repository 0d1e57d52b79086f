"""The words that a project declares: which of them a text is, and what an error says."""

from __future__ import annotations

import pytest

from reconcile.values.registry import value_type
from reconcile.values.value_type import Options, ValueSyntaxError

CEASEFIRE = Options(("holds", "largely holds", "fragile", "broken"))


@pytest.mark.parametrize(
    ("kind", "options", "text", "told"),
    [
        ("scale", CEASEFIRE, "fragil", "did you mean 'fragile'?"),
        ("choice", CEASEFIRE, "largly holds", "did you mean 'largely holds'?"),
        ("scale", CEASEFIRE, "purple", "isn't one of the scale's words"),
        ("scale", Options(), "holds", "declares no words"),
        ("choice", CEASEFIRE, "", "is empty"),
    ],
)
def test_a_word_that_is_not_declared_is_refused(kind, options, text, told):
    with pytest.raises(ValueSyntaxError) as caught:
        value_type(kind, options).parse(text)
    assert told in caught.value.message


def test_the_error_lists_what_would_be_accepted():
    with pytest.raises(ValueSyntaxError) as caught:
        value_type("scale", CEASEFIRE).parse("purple")
    assert caught.value.expected == "holds, largely holds, fragile or broken"


@pytest.mark.parametrize("kind", ["scale", "choice"])
def test_a_word_is_shown_as_declared(kind):
    values = value_type(kind, CEASEFIRE)
    assert values.show(values.parse(" LARGELY   holds. ")) == "largely holds"


def test_letters_and_white_space_do_not_matter_on_either_side():
    values = value_type("choice", Options(("Largely  Holds", "broken")))
    assert values.show(values.parse("largely holds")) == "Largely  Holds"


@pytest.mark.parametrize("kind", ["scale", "choice"])
def test_a_long_word_is_shown_by_its_beginning(kind):
    with pytest.raises(ValueSyntaxError) as caught:
        value_type(kind, CEASEFIRE).parse("x" * 61)
    assert caught.value.message.startswith(f"{'x' * 60!r} isn't one of the {kind}'s words")
