"""Which words are numbers in another language."""

from __future__ import annotations

import pytest

from reconcile.values.number_words import MAGNITUDES, SMALL
from reconcile.values.number_words_elsewhere import is_number_elsewhere


@pytest.mark.parametrize("word", ["drei", "zweihundert", "trois", "doscientos", "двести", "三百"])
def test_numbers(word):
    assert is_number_elsewhere(word)


@pytest.mark.parametrize("word", ["once", "due", "people", "zig", "", *SMALL, *MAGNITUDES])
def test_other_words(word):
    assert not is_number_elsewhere(word)
