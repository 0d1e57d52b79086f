"""What tells two texts apart, and what doesn't."""

from __future__ import annotations

import pytest

from reconcile.model.folding import folded, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aleppo | east", "  aleppo |\tEAST"),
        ("Alep\u00e9", "alepe\u0301"),
        ("STRASSE", "stra\u00dfe"),
    ],
)
def test_case_white_space_and_encoding_tell_no_texts_apart(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_an_accent_tells_texts_apart() -> None:
    assert folded("Alepe") != folded("Alep\u00e9")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jaish al-Islam (2017)", "jaish-al-islam-2017"),
        ("snake_case", "snake-case"),
        ("\u0130dlib", "i\u0307dlib"),
        ("R\u00e9union", "r\u00e9union"),
        ("re\u0301union", "r\u00e9union"),
        ("\u0939\u093f\u0928\u094d\u0926\u0940 \u0938\u092d\u093e", "\u0939\u093f\u0928\u094d\u0926\u0940-\u0938\u092d\u093e"),
        ("\u0627\u062a\u0641\u0627\u0642\u064a\u0629 \u0648\u0642\u0641", "\u0627\u062a\u0641\u0627\u0642\u064a\u0629-\u0648\u0642\u0641"),
        ("?!", ""),
        ("\u2026", ""),
    ],
)  # fmt: skip
def test_a_slug_has_the_words_of_a_text_in_any_script(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_what_is_asked_again_is_worked_out_once():
    assert slug("The Raid on Derna") is slug("The Raid on Derna")
