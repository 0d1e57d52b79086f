"""Hedges of other languages do what their English counterparts do, and hide none of them."""

from __future__ import annotations

import pytest

from reconcile.values.count.read import read
from reconcile.values.hedges import BEFORE, ENGLISH
from reconcile.values.settings import DEFAULTS


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("mehr als 314", "more than 314"), ("plus de 314", "more than 314"),
        ("mindestens 314", "at least 314"), ("au moins 314", "at least 314"),
        ("unos 314", "about 314"), ("около 314", "about 314"), ("не менее 314", "at least 314"),
        ("jusqu'à 314", "up to 314"), ("bis zu 314", "up to 314"), ("casi 314", "nearly 314"),
        ("menos de 314", "fewer than 314"), ("أكثر من 314", "more than 314"),
        ("超过314", "more than 314"), ("约3万", "about 30,000"),
    ],
)  # fmt: skip
def test_read_as_in_english(text, english):
    assert read(text, DEFAULTS) == read(english, DEFAULTS)


def test_an_english_phrase_stays_what_it_is():
    assert all(BEFORE.phrases[phrase] is cue for phrase, cue in ENGLISH.items())
