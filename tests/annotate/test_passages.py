"""Words and sentences of a text, and what one step of marking does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.annotate.passages import Marked, Passages, Span

TEXT = "Dr. Holm came. She said (twice) “no one is missing”, then left. It rained."


@pytest.fixture
def passages():
    return Passages(TEXT)


def words(passages, marked):
    return TEXT[slice(*passages.span(marked))]


def quoted(passages, text):
    return TEXT[
        slice(
            *passages.quote(passages.marking(Span(TEXT.index(text), TEXT.index(text) + len(text))))
        )
    ]


def test_a_step_marks_the_next_word_and_stops_at_the_ends(passages):
    start = Marked(0, 0)
    assert words(passages, passages.moved(start, 1)) == "Holm"
    assert passages.moved(start, -1) == start
    last = passages.moved(start, 1000)
    assert words(passages, last) == "rained."
    assert passages.moved(last, 1) == last


def test_stretching_keeps_where_it_began_in_both_directions(passages):
    two = passages.moved(Marked(2, 2), 1, extend=True)
    assert words(passages, two) == "came. She"
    assert words(passages, passages.moved(two, -2, extend=True)) == "Holm came."


def test_a_marking_that_goes_backward_has_its_first_word_first():
    assert (Marked(5, 2).first, Marked(5, 2).last) == (2, 5)


def test_sentences_are_marked_whole_one_after_the_other(passages):
    first = passages.sentence(Marked(1, 1), 1)
    assert words(passages, first) == "Dr. Holm came."
    second = passages.sentence(first, 1)
    assert words(passages, second).startswith("She said")
    assert passages.sentence(second, -1) == first
    third = passages.sentence(second, 1)
    assert passages.sentence(third, 1) == third


@pytest.mark.parametrize("by", [1, -1])
def test_from_some_words_of_a_sentence_the_next_step_is_the_whole_of_it(passages, by):
    some = passages.marking(Span(TEXT.index("said"), TEXT.index("(twice)")))
    assert words(passages, passages.sentence(some, by)).startswith("She said")


@pytest.mark.parametrize(
    ("marked", "quote"),
    [
        ("came.", "came"),
        ("(twice)", "(twice)"),
        ("“no one is missing”,", "“no one is missing”"),
        ("missing”,", "missing"),
        ("“no one", "no one"),
        ("said (twice) “no", "said (twice) “no"),
    ],
)
def test_a_quote_leaves_out_the_punctuation_whose_other_half_it_lacks(passages, marked, quote):
    assert quoted(passages, marked) == quote


def test_a_search_goes_on_from_where_it_is_and_round_the_end(passages):
    here = passages.found("HOLM", 0)
    assert words(passages, here) == "Holm"
    assert passages.found("holm", TEXT.index("came")) == here
    assert passages.found("rained", 0, back=True) == passages.found("rained", 0)
    assert passages.found("nobody", 0) is None
    assert passages.found("", 0) is None


def test_a_search_finds_its_place_where_folding_case_changes_lengths():
    odd = Passages("İİ Straße now")
    assert odd.text[slice(*odd.span(odd.found("now", 0)))] == "now"


def test_an_empty_text_has_nothing_to_mark():
    empty = Passages("")
    assert empty.span(Marked(0, 0)) == (0, 0)
    assert empty.sentence(Marked(0, 0), 1) == Marked(0, 0)
    assert empty.moved(Marked(0, 0), 1) == Marked(0, 0)


@given(st.text(alphabet="aB .,“”()\n", max_size=60), st.data())
def test_what_is_marked_is_found_again_by_its_characters(text, data):
    passages = Passages(text)
    if not passages.words:
        return
    number = st.integers(0, len(passages.words) - 1)
    marked = Marked(data.draw(number), data.draw(number))
    again = passages.marking(passages.span(marked))
    assert (again.first, again.last) == (marked.first, marked.last)
    span, quote = passages.span(marked), passages.quote(marked)
    assert span.start <= quote.start < quote.end <= span.end


def test_marking_is_stretched_to_the_next_comma_or_stop():
    passages = Passages("Led by Russia, Turkey (and Iran) on Monday. Two more.")
    ends = [Marked(1, 1)]
    for _ in range(4):
        ends.append(passages.to_clause_end(ends[-1]))
    text = [passages.text[slice(*passages.span(each))] for each in ends[1:]]
    assert text == [
        "by Russia,",
        "by Russia, Turkey (and Iran)",
        "by Russia, Turkey (and Iran) on Monday.",
        "by Russia, Turkey (and Iran) on Monday. Two more.",
    ]


def test_a_letter_marks_the_next_word_that_begins_with_it_or_on_to_it(passages):
    start = Marked(0, 0)
    assert words(passages, passages.to_letter(start, "h")) == "Holm"
    assert words(passages, passages.to_letter(start, "T")) == "(twice)"
    assert words(passages, passages.to_letter(start, "s", extend=True)) == "Dr. Holm came. She"
    assert words(passages, passages.to_letter(passages.to_letter(start, "i"), "i")) == "It"
    assert passages.to_letter(start, "x") == start
    assert passages.to_letter(Marked(3, 2), "i", extend=True).first == 2
