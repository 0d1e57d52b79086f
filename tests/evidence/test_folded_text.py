import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reconcile.evidence.folded_text import Folded, folded
from reconcile.evidence.quote_checker import QuoteChecker
from reconcile.model.claim import Claim
from reconcile.model.evidence import QuoteOutcome
from reconcile.model.source import SourceText, TextState

SOUP = st.text(
    st.one_of(
        st.sampled_from(
            " \n\t\u00a0\u2028-\u2013—'\"“”\u2018«\u00ad\u200b\ufeffé\u0301\u0323ñoaA1ﬁ각가\u0627"
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@given(SOUP)
@example("e\u0301\u0323 \u200b x")
def test_folding_twice_changes_no_more(text):
    once = Folded(text).text
    assert Folded(once).text == once


@given(SOUP, st.data())
def test_every_folded_span_comes_from_a_span_of_the_text(text, data):
    made = Folded(text)
    if not made.text:
        return
    start = data.draw(st.integers(0, len(made.text) - 1))
    end = data.draw(st.integers(start + 1, len(made.text)))
    begin, stop = made.span(start, end)
    assert 0 <= begin < stop <= len(text)
    assert made.text[start:end].strip() in Folded(text[begin:stop]).text


@given(SOUP)
def test_forms_of_one_text_fold_alike(text):
    import unicodedata  # noqa: PLC0415 (this law alone needs it)

    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert folded(composed) == folded(decomposed)


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_quote_of_any_text_has_an_outcome(text, quote):
    text = text.encode("utf-8", "ignore").decode()
    claim = Claim(id="c", source="s", field="f", subject="s", value="v", quote=quote)
    QuoteChecker({"s": SourceText(TextState.ATTACHED, text)}).check(claim)


@pytest.mark.parametrize("unit", ["é", " \n", "—-", "a ", "aa", "1 000 ", "\u0301", "\u00ad ", "ﬁ"])
def test_a_long_monotonous_text_ends_with_an_outcome(unit):
    text = unit * (100_000 // len(unit))
    checker = QuoteChecker({"s": SourceText(TextState.ATTACHED, text)})
    for quote in (unit * 200, unit * 20 + "x", "words that are nowhere in it at all"):
        claim = Claim(id="c", source="s", field="f", subject="s", value="v", quote=quote)
        assert checker.check(claim).outcome in set(QuoteOutcome)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\u2010a\u2013b\u2014x", "-a-b-x"),
        ("\u2018a\u2019 \u201cb\u201d \u00abc\u00bb", "'a' 'b' 'c'"),
        ("a\u00a0b\u2003c\u3000d\te\nf", "a b c d e f"),
        ("a  \n b", "a b"),
        ("a --- b", "a - b"),
        ("soft\u00adly, hard\u00ad\n  ly", "softly, hardly"),
        ("ze\u200bro", "zero"),
        ("\ufb01sh", "fish"),
        ("  both ends ", "both ends"),
        ("Case", "Case"),
    ],
)
def test_what_typesetting_changes_is_folded(text, plain):
    assert folded(text) == plain


def test_the_first_and_last_sign_of_each_range_are_folded():
    assert {folded(f"a{dash}b") for dash in "\u2010\u2011\u2012\u2013\u2014\u2015"} == {"a-b"}
    assert {folded(f"a{space}b") for space in "\u2000\u200a\u2028\u2029\u202f"} == {"a b"}
