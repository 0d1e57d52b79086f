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
