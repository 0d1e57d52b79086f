"""The sentence that a paraphrase may mean is the one that shares most of its rarer words."""

import pytest

from reconcile.evidence.nearest_sentence import nearest_sentence, sentences_of

TEXT = (
    "Talks on the truce began on Monday. The war left 300,000 people dead, the envoy said. "
    "The envoy met 13 rebel groups.\nTheir leaders left on Tuesday."
)


def near(quote, text=TEXT):
    span = nearest_sentence(sentences_of(text), quote)
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("on Monday the talks about the truce opened", "Talks on the truce began on Monday."),
        ("dead people: 300,000", "The war left 300,000 people dead, the envoy said."),
        ("a group of rebels was met by the envoy", "The envoy met 13 rebel groups."),
        ("on Tuesday each leader left", "Their leaders left on Tuesday."),
        ("the envoy", None),
        ("storms closed all harbours of the coast and the envoy", None),
        ("", None),
    ],
)
def test_the_nearest_sentence(quote, sentence):
    assert near(quote) == sentence


def test_a_rare_word_weighs_more_than_a_common_one():
    text = "The envoy spoke of peace. The envoy spoke of bread. The envoy spoke of peace."
    assert near("bread, as the envoy has it", text) == "The envoy spoke of bread."


def test_an_empty_text_has_no_sentence():
    assert sentences_of(" \n ").spans == ()
    assert near("anything at all", "") is None


def test_how_many_sentences_have_each_word_is_counted():
    found = sentences_of("The envoy spoke. The envoy left 13 men. Bread!")
    assert found.common["envoy"] == 2
    assert found.common["13"] == 1
    assert "men" not in found.common
    assert [len(words) for words in found.words] == [2, 3, 1]


def test_of_two_sentences_that_share_alike_the_first_is_meant():
    text = "Envoy Orme left Derna. Envoy Orme left Varna."
    assert near("envoy orme was there", text) == "Envoy Orme left Derna."


def test_one_word_in_common_is_too_few():
    assert near("bread", "The envoy spoke of bread.") is None
    assert near("bread envoy", "The envoy spoke of bread.") is not None
