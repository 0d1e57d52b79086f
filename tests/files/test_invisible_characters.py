"""Characters that can't be seen are found wherever they split what looks like one name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.invisible_characters import odd_in, plain
from reconcile.files.project import load

INVISIBLE = {
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "soft hyphen": "\u00ad",
    "left-to-right mark": "\u200e",
    "right-to-left override": "\u202e",
    "Hangul filler": "\u3164",
    "combining grapheme joiner": "\u034f",
    "joiner between Latin letters": "\u200d",
    "variation selector after a Latin letter": "\ufe00",
    "tag": "\U000e0061",
    "Arabic letter mark": "\u061c",
}


@pytest.mark.parametrize("character", INVISIBLE.values(), ids=list(INVISIBLE))
def test_an_invisible_character_is_odd(character):
    found = odd_in(f"ci{character}ty")
    assert (found.offset, found.meant) == (2, "the text without it")
    assert f"U+{ord(character):04X}" in found.what
    assert plain(f"ci{character}ty") == "city"


@pytest.mark.parametrize(
    "text",
    [
        "city",
        "São Tomé",
        "\u0645\u06cc\u200c\u0634\u0648\u062f",  # Persian, with the joiner that it is spelt with
        "\u0915\u094d\u200d\u0937",  # Devanagari
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",  # a family
        "\u2764\ufe0f",  # a heart
        "Дерна",
        "東京",
        "12\u202fkm",
    ],
)
def test_what_is_spelt_so_is_not(text):
    assert odd_in(text) is None


def test_another_unicode_form_is_odd():
    found = odd_in("Jos\u0065\u0301")
    assert (found.offset, found.meant) == (3, "`Jos\u00e9`, composed (NFC)")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_plain_text_is_not_odd_and_stays_as_it_is(text):
    made = plain(text)
    assert odd_in(made) is None
    assert plain(made) == made
    assert len(made) <= len(unicodedata.normalize("NFC", text))


KEYS = ("source", "subject", "scope", "claimant", "value", "id", "quote", "note", "as_of", "coder")


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("quoted", ["", '"'])
def test_it_is_a_finding_with_its_place_in_every_key(make_project, key, quoted):
    given = {"source": "one", "field": "aims", "subject": "x", "value": "peace"}
    entry = {**given, key: f"{quoted}one\u200b{quoted}"}
    lines = "".join(f"    {name}: {said}\n" for name, said in entry.items())
    text = f"fields:\n  aims: {{type: text}}\nclaims:\n  -\n{lines}"
    found = [each for each in load(make_project(text)).findings if each.code == "S003"]
    (place,) = [(each.primary.line, each.primary.column) for each in found]
    line = next(n for n, said in enumerate(text.splitlines(), 1) if "\u200b" in said)
    assert place == (line, text.splitlines()[line - 1].index("\u200b") + 1)


def test_it_is_a_finding_in_a_key_and_in_a_source(make_project):
    text = "fields:\n  ai\u200bms: {type: text}\nclaims: []\n"
    sources = {"one": "outlet: Po\u200bst\n"}
    found = load(make_project(text, sources=sources)).findings
    assert [(each.code, each.primary.line) for each in found] == [("S003", 2), ("S003", 1)]
