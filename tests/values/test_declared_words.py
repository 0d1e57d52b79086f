"""Scales and choices: the words that a project declares; and free texts, which need none."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Relation
from reconcile.values.base import Options, ValueSyntaxError
from reconcile.values.registry import value_type
from reconcile.values.settings import Settings

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


@pytest.mark.parametrize(
    ("stretch", "relations"),
    [
        (0, ["contradicts", "contradicts", "contradicts"]),
        (1, ["differs", "contradicts", "contradicts"]),
        (2, ["differs", "differs", "contradicts"]),
        (9, ["differs", "differs", "contradicts"]),
    ],
)
def test_how_far_a_word_stretches_is_a_setting(stretch, relations):
    scale = value_type("scale", CEASEFIRE, Settings(scale_stretch=stretch))
    first, *others = map(scale.parse, CEASEFIRE.of)
    assert [scale.compare(first, other).relation for other in others] == relations


def test_the_spread_is_in_the_order_of_the_scale():
    scale = value_type("scale", CEASEFIRE)
    assert scale.spread([scale.parse("fragile"), scale.parse("holds")]) == "holds to fragile"
    assert scale.spread([scale.parse("fragile")] * 2) == "fragile"
    assert scale.spread([]) is None
    assert scale.common([scale.parse("fragile")] * 2) == "fragile"
    assert scale.common([scale.parse("fragile"), scale.parse("holds")]) is None


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("Peace now", "“peace   now.”", Relation.SAME),
        ("Peace now", "Peace, now", Relation.UNJUDGED),
        ("Ja'afari left", "Ja’afari left", Relation.SAME),
    ],
)
def test_free_texts(a, b, relation):
    text = value_type("text")
    one, other = text.parse(a), text.parse(b)
    assert text.compare(one, other).relation is relation
    assert text.compare(other, one).relation is relation


@pytest.mark.parametrize("text", ["", " ", "a\x00b", "\x1b[31mred", "x" * 20_000])
def test_a_text_that_cannot_be_printed_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        value_type("text").parse(text)
