import pytest

from reconcile.evidence.sentence_of_quote import (
    LONGEST_SIDE,
    sentence_around,
    sentence_spans,
    sentences,
)
from reconcile.model.evidence import Passage, QuoteCheck, QuoteOutcome
from reconcile.model.source import SourceText, TextState


def around(text, quote):
    start = text.index(quote)
    return sentence_around(text, Passage("s", 1, start, start + len(quote), quote))


@pytest.mark.parametrize(
    ("text", "quote", "before", "after"),
    [
        ("It rained. Ten came. All left.", "Ten", "", " came."),
        ("It began on Jan. 23 in Astana. Then", "in Astana", "It began on Jan. 23 ", "."),
        ("He met U.S. President Trump. So", "President", "He met U.S. ", " Trump."),
        ("Then Mr. Krol spoke. He", "spoke", "Then Mr. Krol ", "."),
        ("A title\nTen came", "Ten", "", " came"),
        ("“They come.” He left. So", "He left", "", "."),
        ("They left. Ten came.", "Ten came.", "", ""),
        ("It was\u00a0 \tten", "ten", "It was ", ""),
    ],
)
def test_the_quote_stands_in_its_sentence(text, quote, before, after):
    sentence = around(text, quote)
    assert (sentence.before, sentence.quote, sentence.after) == (before, quote, after)


def test_an_endless_sentence_is_cut_at_words():
    sentence = around("word " * 500 + "ten " + "word " * 500, "ten")
    assert sentence.before.startswith("…word ")
    assert sentence.after.endswith(" word…")
    assert len(sentence.before) <= LONGEST_SIDE + 1


@pytest.mark.parametrize(("more", "cut"), [(0, False), (1, True)])
def test_a_side_is_cut_where_it_is_longer_than_it_may_be(more, cut):
    side = "w" * (LONGEST_SIDE - 1 + more)
    sentence = around(f"{side} ten", "ten")
    assert sentence.before.startswith("…") is cut
    sentence = around(f"ten {side}", "ten")
    assert sentence.after.endswith("…") is cut


def test_the_sentences_of_a_text_lose_the_blanks_around_them():
    text = "  It rained.  Ten came.\n\nA title\n"
    assert [text[slice(*span)] for span in sentence_spans(text)] == [
        *("It rained.", "Ten came.", "A title"),
    ]
    assert sentence_spans(" \n ") == ()


def test_only_what_was_verified_has_a_sentence():
    texts = {"s": SourceText(TextState.ATTACHED, "It rained. Ten came.")}
    place = Passage("s", 1, 11, 14, "Ten")
    checks = {
        "a": QuoteCheck("a", QuoteOutcome.VERIFIED, (place,)),
        "b": QuoteCheck("b", QuoteOutcome.ALTERED, (place,)),
        "c": QuoteCheck("c", QuoteOutcome.VERIFIED),
    }
    assert sentences(checks, texts) == {"a": ("", "Ten", " came.")}
