import pytest

from reconcile.evidence.sentence_of_quote import LONGEST_SIDE, sentence_around
from reconcile.model.evidence import Passage


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
