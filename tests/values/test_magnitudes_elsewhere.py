"""Magnitudes of other languages: what each is worth, and those that stay unread."""

from __future__ import annotations

import pytest

from reconcile.values.digits import NumeralError
from reconcile.values.magnitudes_elsewhere import ELSEWHERE, size_of_signs
from reconcile.values.number_words import MAGNITUDES
from reconcile.values.numerals import numeral
from reconcile.values.tokens import cut


@pytest.mark.parametrize(("signs", "size"), [("万", 10**4), ("천만", 10**7), ("億", 10**8)])
def test_signs_in_a_row_multiply(signs, size):
    assert size_of_signs(signs) == size


@pytest.mark.parametrize("word", ["", "人", "万人"])
def test_what_is_no_run_of_signs_has_no_size(word):
    assert size_of_signs(word) == 0


def test_no_word_is_english_too():
    assert not ELSEWHERE.keys() & MAGNITUDES.keys()


@pytest.mark.parametrize("text", ["5 mil", "5 bin"])
def test_what_may_be_an_english_word_is_refused(text):
    with pytest.raises(NumeralError, match="may be 5 thousand"):
        numeral(cut(text), 0)


def test_the_sign_ends_the_figure():
    read = numeral(cut("12万人"), 0)
    assert (read.top, read.bottom, read.end, read.scale) == (120_000, 1, 2, 10_000)
