import pytest

from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.model.claim import Claim
from reconcile.model.evidence import QuoteOutcome, Run
from reconcile.model.source import SourceText, TextState

TEXT = """Talks begin in Astana

The war left more than 300,000 people dead. “All the groups are going,” he said.
Only 13 rebel groups came — a third\u00a0of the rebels — led by M. Nu\u0301n\u0303ez.
On 23 January, 1,300,000 people were displaced.
All the groups are going home.
"""
OTHER = "A camp was set up near the border for 4,327 displaced families.\n"


def attached(**texts):
    return {name: SourceText(TextState.ATTACHED, text) for name, text in texts.items()}


def look(quote, *, texts=None, locator=None, source="one"):
    claim = Claim(
        id="c", source=source, field="f", subject="s", value="v", quote=quote, locator=locator
    )
    return QuoteChecker(attached(one=TEXT, two=OTHER) if texts is None else texts).check(claim)


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("more than 300,000 people", "more than 300,000 people"),
        ("groups   came\n— a third of", "groups came — a third\u00a0of"),
        ("came - a third", "came — a third"),
        ("came -- a third", "came — a third"),
        ('"All the groups are going," he', "“All the groups are going,” he"),
        ("'All the groups are going,' he", "“All the groups are going,” he"),
        ("reb\u00adel\u200b groups", "rebel groups"),
        ("M. Núñez", "M. Nu\u0301n\u0303ez"),
    ],
)
def test_typesetting_is_no_alteration(quote, stands):
    found = look(quote)
    assert found.outcome is QuoteOutcome.VERIFIED
    assert found.passage.text == stands
    assert TEXT[found.passage.start : found.passage.end] == stands


@pytest.mark.parametrize(
    "quote",
    [
        "Only 13 rebel Groups came",
        "more than 300,00 people dead",
        "left more than 300.000 people dead",
        "led by M. Nunez, a third",
        "more than 300,000 persons dead",
    ],
)
def test_case_digits_accents_and_words_are_the_sources_own(quote):
    assert look(quote).outcome in (QuoteOutcome.ALTERED, QuoteOutcome.NOT_FOUND)


@pytest.mark.parametrize(
    "quote",
    ["300,000 people were displaced", "3 rebel groups came", "Only 1", "On 23 January, 1", "M. Nu"],
)
def test_a_word_or_figure_cut_in_two_does_not_stand_there(quote):
    assert look(quote).outcome is not QuoteOutcome.VERIFIED


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("There were 1 300 000 of them", "300 000 of them"),
        ("It rose by 13.5 points", "rose by 13"),
        ("some 12 000 came", "some 12"),
        ("caf\u00e9 society", "cafe"),
        ("\uac01 is a syllable", "\uac00"),
    ],
)
def test_longer_figures_and_letters_are_not_cut(text, quote):
    assert look(quote, texts=attached(one=text)).outcome is QuoteOutcome.NOT_FOUND


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In 2016 300 people died", "300 people died"),
        ("On 30 December 2016, 13 came", "13 came"),
        ("Of 13, two stayed", "Of 13"),
        ("他们说停火已经生效", "停火已经生效"),
        ("والحكومة السورية هنا", "الحكومة السورية"),
        ("of\ufb01cials met", "officials met"),
    ],
)
def test_whole_words_stand_there_whatever_is_beside_them(text, quote):
    assert look(quote, texts=attached(one=text)).outcome is QuoteOutcome.VERIFIED


def test_line_and_span_are_those_of_the_original_text():
    passage = look("13 rebel groups").passage
    assert (passage.source, passage.line) == ("one", 4)
    assert passage.start == TEXT.index("13 rebel groups")


def test_a_superscript_is_no_digit():
    found = look("10 to the power of 2 people", texts=attached(one="10 to the power of ² people"))
    assert found.outcome is QuoteOutcome.ALTERED


def test_altered_shows_the_nearest_passage_and_the_words_that_differ():
    found = look("left more than 310,000 people dead")
    assert found.outcome is QuoteOutcome.ALTERED
    assert found.passage.text == "left more than 300,000 people dead."
    assert Run("310,000", "300,000") in found.diff


@pytest.mark.parametrize(
    ("quote", "run"),
    [
        ("The long war left more than 300,000 people", Run("long", "")),
        ("The war left than 300,000 people dead.", Run("", "more")),
        ("the war left more than 300,000 people", Run("the", "The")),
    ],
)
def test_words_put_in_left_out_or_changed_are_told_apart(quote, run):
    found = look(quote)
    assert found.outcome is QuoteOutcome.ALTERED
    assert run in found.diff


def test_a_short_quote_is_near_to_nothing():
    assert look("14 rebel groups").outcome is QuoteOutcome.NOT_FOUND


def test_unrelated_words_are_not_found():
    found = look("the committee of elders rejected every offer outright")
    assert (found.outcome, found.passages) == (QuoteOutcome.NOT_FOUND, ())


def test_misattributed_says_which_source_has_it():
    found = look("4,327 displaced families")
    assert found.outcome is QuoteOutcome.MISATTRIBUTED
    assert [p.source for p in found.passages] == ["two"]


def test_ambiguous_lists_the_places_and_a_locator_decides():
    everywhere = look("the groups are going")
    assert everywhere.outcome is QuoteOutcome.AMBIGUOUS
    assert [p.line for p in everywhere.passages] == [3, 6]
    located = look("the groups are going", locator="line 6")
    assert (located.outcome, located.passage.line) == (QuoteOutcome.VERIFIED, 6)
    assert located.locator_fits


@pytest.mark.parametrize(
    ("locator", "fits"),
    [("line 4", True), ("lines 3-5", True), ("Line 2", False), ("second paragraph", None)],
)
def test_one_place_is_verified_and_the_locator_judged(locator, fits):
    found = look("13 rebel groups", locator=locator)
    assert (found.outcome, found.locator_fits) == (QuoteOutcome.VERIFIED, fits)


def test_a_locator_that_names_no_place_does_not_decide():
    assert look("the groups are going", locator="line 1").outcome is QuoteOutcome.AMBIGUOUS
    assert look("the groups are going", locator="at the end").outcome is QuoteOutcome.AMBIGUOUS


def test_a_missing_text_is_not_a_missing_quote():
    texts = {"one": SourceText(TextState.MISSING)}
    assert look("anything", texts=texts).outcome is QuoteOutcome.TEXT_MISSING
    assert look("anything", texts={}).outcome is QuoteOutcome.TEXT_MISSING


def test_a_changed_text_verifies_nothing_but_says_where_the_quote_still_stands():
    texts = {"one": SourceText(TextState.CHANGED, TEXT)}
    found = look("13 rebel groups", texts=texts)
    assert (found.outcome, found.passage.line) == (QuoteOutcome.TEXT_CHANGED, 4)
    assert look("14 rebel groups", texts=texts).outcome is QuoteOutcome.TEXT_CHANGED


def test_a_changed_text_is_no_place_to_have_quoted_from():
    texts = attached(one=TEXT) | {"two": SourceText(TextState.CHANGED, OTHER)}
    assert look("4,327 displaced families", texts=texts).outcome is QuoteOutcome.NOT_FOUND


@pytest.mark.parametrize("quote", [None, "   ", "\u200b"])
def test_no_quote(quote):
    assert look(quote).outcome is QuoteOutcome.NO_QUOTE
