"""A quote of another tool is found by its words; what stands beside it and offsets only choose."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.evidence.anchor import Noted, Placing, anchor
from reconcile.evidence.folded_text import folded
from reconcile.evidence.quote_checker import IndexedText

TEXT = (
    "The brigade said that 13 people were hurt.\n"
    "Later, 13 people were flown out, and\nthe mayor’s office\n"
    "counted 24 engines. Nobody was killed, it said.\n"
)


def look(words, **hints):
    return anchor(IndexedText("wire", TEXT), Noted(words, **hints))


@pytest.mark.parametrize(
    ("words", "written", "outcome"),
    [
        ("24 engines", "24 engines", Placing.VERIFIED),
        ("  24\n engines ", "24 engines", Placing.VERIFIED),
        ("and the mayor’s office counted", "and the mayor’s office counted", Placing.VERIFIED),
        ("the mayor's office", "the mayor’s office", Placing.REPAIRED),
        ("nobody was killed", "Nobody was killed", Placing.REPAIRED),
    ],
)
def test_a_quote_is_found_by_its_words(words, written, outcome):
    found = look(words)
    assert (found.outcome, found.words, found.others) == (outcome, written, False)
    assert len(found.passages) == 1


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("42 engines", "it isn't in the text, and nothing like it"),
        ("3 people", "it isn't in the text, and nothing like it"),
        (
            "said that 15 people were hurt",
            "it isn't in the text; line 1 has: “said that 13 people were hurt.”",
        ),
        ("...", "there is no word in it"),
        ("NOBODY", "in other letter case alone"),
        ("Nobody was not killed, it said", "it isn't in the text"),
    ],
)
def test_words_that_are_only_like_others_are_not_found(words, why):
    found = look(words)
    assert found.outcome is Placing.UNVERIFIED
    assert why in found.why
    assert found.passages == ()
    assert found.words == " ".join(words.split())


def test_offsets_are_no_evidence_for_words_that_are_not_there():
    at = TEXT.index("24 engines")
    assert look("42 engines", spans=((at, at + 10),)).outcome is Placing.UNVERIFIED


def test_words_that_occur_twice_are_ambiguous_without_more():
    found = look("13 people")
    assert found.outcome is Placing.AMBIGUOUS
    assert [place.line for place in found.passages] == [1, 2]
    assert found.why == "it occurs 2 times, in lines 1, 2"


@pytest.mark.parametrize(
    ("hints", "line"),
    [
        ({"prefix": "The brigade said that "}, 1),
        ({"prefix": "said that\n\t "}, 1),
        ({"suffix": " were flown out"}, 2),
        ({"prefix": "hurt. Later, ", "suffix": " were flown"}, 2),
        ({"spans": ((51, 62),)}, 2),
        ({"spans": ((20, 30),)}, 1),
        ({"prefix": "Later, ", "spans": ((22, 31),)}, 2),
        ({"prefix": "elsewhere ", "spans": ((22, 31),)}, 1),
    ],
)
def test_what_stands_beside_it_and_then_offsets_choose_a_place(hints, line):
    found = look("13 people", **hints)
    assert found.outcome is Placing.VERIFIED
    assert found.others
    assert found.passages[0].line == line


@pytest.mark.parametrize(
    "hints",
    [
        {"prefix": "elsewhere "},
        {"prefix": " "},
        {"suffix": " were "},
        {"spans": ((0, 5),)},
        {"spans": ((0, len(TEXT)),)},
        {"spans": ((22, 31), (50, 59))},
    ],
)
def test_what_points_to_no_place_or_to_two_chooses_none(hints):
    assert look("13 people", **hints).outcome is Placing.AMBIGUOUS


def test_a_word_in_other_letter_case_needs_its_place_confirmed():
    at = TEXT.index("Nobody")
    assert look("NOBODY", spans=((at, at + 6),)).outcome is Placing.REPAIRED
    assert look("NOBODY", prefix="24 engines. ").outcome is Placing.REPAIRED


def test_a_soft_hyphen_at_a_line_break_is_no_character_of_the_quote():
    text = IndexedText("a", "a multi\u00ad\nlateral pact was\u200b signed")
    found = anchor(text, Noted("A multilateral pact was signed"))
    assert (found.outcome, found.words) == (Placing.REPAIRED, "a multilateral pact was signed")


@given(st.text("ab \n’'A-\u00ad", max_size=40), st.text("ab '’A-", min_size=1, max_size=8))
def test_what_is_called_found_is_found_by_its_written_words(text, words):
    indexed = IndexedText("a", text)
    found = anchor(indexed, Noted(words))
    if found.outcome in (Placing.VERIFIED, Placing.REPAIRED):
        assert found.passages[0] in indexed.places(folded(found.words))
    if found.outcome is Placing.VERIFIED:
        assert found.words == " ".join(words.split())


def test_words_that_occur_everywhere_are_looked_up_in_bounded_time():
    text = IndexedText("a", "you and " * 20_000)
    began = time.process_time()
    assert anchor(text, Noted("you", "and ", " and")).outcome is Placing.AMBIGUOUS
    assert time.process_time() - began < 5


def test_a_place_that_offsets_name_exactly_is_taken_only_with_what_is_beside_it():
    at = TEXT.index("13 people", 30)
    span = ((at, at + 9),)
    assert look("13 people", spans=span, prefix="Later, ").passages[0].line == 2
    assert look("13 people", spans=span, prefix="said that ").passages[0].line == 1
    assert look("13 people", spans=((at - 1, at + 10),)).passages[0].start == at
    assert look("13 people", spans=((at + 400, at + 409),)).outcome is Placing.AMBIGUOUS
