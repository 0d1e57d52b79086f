"""Text as a person typed it: cleaned, made comparable, or refused."""

from __future__ import annotations

import pytest

from reconcile.values.typed_text import checked, folded, straight
from reconcile.values.value_type import ValueSyntaxError


def test_quotes_are_straight_and_spaces_single():
    assert straight(" \u201cPeace\u201d \t isn\u2019t\n near ") == '"Peace" isn\'t near'


def test_outer_quotes_case_and_a_full_stop_do_not_matter():
    assert folded('"Peace Now."') == folded("peace  now") == "peace now"
    assert folded("U.S.") == "u.s"
    assert folded("STRASSE") == folded("stra\u00dfe")


@pytest.mark.parametrize(
    ("text", "said", "offset"),
    [
        ("  ", "the name is empty", 0),
        ("a\x1bb", "control character", 1),
        ("ab\x80", "control character", 2),
        ("\ud800", "control character", 0),
        ("x" * 11, "longer than 10", 10),
    ],
)
def test_what_cannot_be_a_value_is_refused(text, said, offset):
    with pytest.raises(ValueSyntaxError, match=said) as caught:
        checked(text, "the name", "a name", 10)
    assert (caught.value.offset, caught.value.expected) == (offset, "a name")


@pytest.mark.parametrize("text", ["x" * 10, "a\u200bb", "\u0645\u062d\u0645\u062f"])
def test_what_is_odd_but_harmless_is_kept(text):
    assert checked(text, "the name", "a name", 10) == text
