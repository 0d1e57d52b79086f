"""Text from data may say anything to a reader, and nothing to a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.safe_for_terminal import show

HARMLESS_FORMATS = "\u200c\u200d\u200e\u200f"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ja'afari said [sic] 400 [/b] :smile:", "Ja'afari said [sic] 400 [/b] :smile:"),
        ("جبهة النصرة", "جبهة النصرة"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\x1b[2J\x1b[1;1HALL AGREE", "^[[2J^[[1;1HALL AGREE"),
        ("a\x9b2Jb", "a<U+009B>2Jb"),
        ("a\x07\x7fb", "a^G^?b"),
        ("evil\u202egnp.exe", "evil<U+202E>gnp.exe"),
        ("tag\U000e0041", "tag<U+E0041>"),
        ("lone \ud800", "lone <U+D800>"),
        ("::error::x", ":\u200c:error:\u200c:x"),
        ("##[group]x ##vso[x]", "#\u200c#[group]x #\u200c#vso[x]"),
        ("300\u00a0000 and 300\u202f000", "300\u00a0000 and 300\u202f000"),
        ("two\r\nlines\tand tab", "two lines and tab"),
    ],
)
def test_what_could_steer_a_terminal_is_made_visible(text: str, shown: str) -> None:
    assert show(text) == shown


@given(st.text())
def test_nothing_unprintable_is_left(text: str) -> None:
    for character in show(text):
        kind = unicodedata.category(character)
        assert character.isprintable() or character in HARMLESS_FORMATS or kind == "Zs"
        assert kind not in ("Cc", "Cs")


@given(st.text())
def test_showing_twice_changes_nothing(text: str) -> None:
    assert show(show(text)) == show(text)
