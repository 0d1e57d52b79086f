"""Identifiers as values."""

from __future__ import annotations

import pytest

from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

IDS = value_type("identifier")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0-201-85394-8", "isn't a valid ISBN"),
        ("n/a", "missing"),
        ("", "empty"),
        ("---", "no letter or digit"),
        ("x" * 201, "longer than 200"),
    ],
)
def test_refused(text, said):
    with pytest.raises(ValueSyntaxError, match=said):
        IDS.parse(text)


def test_is_shown_as_written():
    assert IDS.show(IDS.parse(" 0-201-85394-9 ")) == "0-201-85394-9"


def test_what_all_give():
    one, other = map(IDS.parse, ("0201853949", "0-201-85394-9"))
    assert IDS.common([one, other]) == "0-201-85394-9"
    assert IDS.common([one, IDS.parse("Q42")]) is None
    assert IDS.common([]) is None


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("0201853949", "0-201-85394-9", "Both give the same ISBN."),
        ("Q42", "Q43", "Q42 and Q43 are two different identifiers."),
        ("Q42", "10.1000/182", "Q42 and 10.1000/182 are identifiers of different kinds."),
    ],
)
def test_sentences(a, b, sentence):
    one, other = IDS.parse(a), IDS.parse(b)
    assert IDS.explain(one, other, IDS.compare(one, other)).sentence == sentence


def test_the_steps_say_in_what_spelling_they_are_compared():
    one = IDS.parse("0-201-85394-9")
    assert IDS.explain(one, one, IDS.compare(one, one)).steps[0] == (
        "A: 0-201-85394-9 is ISBN 9780201853940"
    )


def test_case(case):
    case()
