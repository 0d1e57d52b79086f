"""Identifiers as values."""

from __future__ import annotations

import pytest

from reconcile.values.registry import value_type

IDS = value_type("identifier")


def test_is_shown_as_written():
    assert IDS.show(IDS.parse(" 0-201-85394-9 ")) == "0-201-85394-9"


def test_what_all_give():
    one, other = map(IDS.parse, ("0201853949", "0-201-85394-9"))
    assert IDS.common([one, other]) == "0-201-85394-9"
    assert IDS.common([one, IDS.parse("Q42")]) is None
    assert IDS.common([]) is None
    assert IDS.common([IDS.parse("IMO 9241061"), IDS.parse("9241061")]) == "9241061"


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ("0201853949", "0-201-85394-9", "Both give the same ISBN."),
        ("Q42", "Q43", "Q42 and Q43 are two different identifiers."),
        ("IMO 9241061", "9241062", "IMO 9241061 and 9241062 are two different identifiers."),
        ("DDG 51", "51", "DDG 51 and 51 differ in what is before, which may be a label or zeros."),
        (
            "arXiv:1501.00001v1",
            "1501.00001",
            "arXiv:1501.00001v1 and 1501.00001 are one document; the versions needn't be one.",
        ),
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
