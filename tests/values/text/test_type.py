"""Free texts: the same words, or nothing is said of them."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Relation
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError


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


def test_case(case):
    case()


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
