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
    assert IDS.common([IDS.parse("IMO 9241061"), IDS.parse("9241061")]) == "9241061"


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("PMID 20493630", "20493630", "one-identifier"),  # the digits are an ISSN as well
        ("IMO 9241061", "IMO 9241061/", "one-identifier"),
        ("AB-1.2", "AB.1-2", "identifier-marks"),
        ("1-23", "12-3", "identifiers-differ"),
        ("Case 12", "File 12", "identifier-kinds"),
    ],
)
def test_labels_and_marks(a, b, reason):
    one, other = IDS.parse(a), IDS.parse(b)
    assert IDS.compare(one, other).reason == reason == IDS.compare(other, one).reason


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("0201853949", "0-201-85394-9", "Both give the same ISBN."),
        ("Q42", "Q43", "Q42 and Q43 are two different identifiers."),
        ("IMO 9241061", "9241062", "IMO 9241061 and 9241062 are two different identifiers."),
        ("AB-12", "AB12", "AB-12 and AB12 differ only in the marks between."),
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


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
