"""What counts as words: of a quote, of a value, and whether the one occurs in the other."""

import pytest

from reconcile.evidence.words_in_quotes import (
    MOST_WORDS,
    bare_words,
    denies,
    in_another_script,
    plain_words,
    says_something,
    stands_in,
)

NOTHING = {
    "none": None,
    "empty": "",
    "blanks": "  \t\n ",
    "no-break": "\u00a0\u202f\u3000",
    "zero width": "\u200b\u200c\u200d\u2060\ufeff",
    "marks of direction": "\u200e\u200f\u061c",
    "soft hyphen": "\u00ad\u00ad",
    "fillers of Korean": "\u115f\u1160\u3164\uffa0",
    "blank of Braille": "\u2800",
    "variation selectors": "\ufe0f\U000e0100",
    "marks alone": "\u0301\u034f",
    "punctuation": "\u2026 \u201c\u201d -- .",
}


@pytest.mark.parametrize("quote", NOTHING.values(), ids=NOTHING)
def test_what_does_not_print_says_nothing(quote):
    assert not says_something(quote)


@pytest.mark.parametrize("quote", ["13", "a", "\u200b13\u200b", "死者", "قتلى", "£", "👍", "½"])
def test_a_letter_figure_or_sign_says_something(quote):
    assert says_something(quote)


def test_words_lose_the_marks_beside_them_and_keep_those_inside():
    assert bare_words("\u201cTalks,\u201d said Ja'afari (HNC).") == [
        "Talks",
        "said",
        "Ja'afari",
        "HNC",
    ]


def test_plain_words_are_lower_case_without_accents_and_in_the_singular():
    assert plain_words("Rémy's Rebels, across Us buses") == (
        *plain_words("remy's"),
        "rebel",
        "across",
        "us",
        "buse",
    )


@pytest.mark.parametrize(
    ("wanted", "quote", "there"),
    [
        ("nationwide", "a nation-wide truce", True),
        ("rebels", "rebel leaders", True),
        ("rebel leader", "leaders of rebels", False),
        ("art", "a party", False),
        ("", "a party", False),
    ],
)
def test_words_occur_in_one_run_joined_or_apart(wanted, quote, there):
    assert stands_in(wanted, quote) is there


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("did not come", True),
        ("didn\u2019t come", True),
        ("no one", True),
        ("came", False),
        ("a knot", False),
    ],
)
def test_a_denial_is_a_word_of_its_own(text, expected):
    assert denies(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("погибли 13", True),
        ("Genève", False),
        ("Việt Nam", False),
        ("13", False),
        ("ab вг", False),
        ("a вг", True),
    ],
)
def test_a_script_is_another_where_most_letters_are_of_it(text, expected):
    assert in_another_script(text) is expected


def test_long_quotes_are_read_by_their_first_words():
    assert len(bare_words("word " * 5000)) == MOST_WORDS


def test_what_is_asked_again_is_worked_out_once():
    assert plain_words("The rebels left") is plain_words("The rebels left")
