"""A phrase to its words: contractions, possessives, marks, capitals."""

import pytest

from reconcile.values.status.tokens import POSSESSOR, tokens_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("didn't attend", "did not attend"),
        ("won't attend", "will not attend"),
        ("can't attend", "does not attend"),
        ("it'll come", "it will come"),
        ("came, nor sent advisers", "came , but not sent advisers"),
        ("unlikely", "not likely"),
        ("uninvited", "not invited"),
        ("(as observers)", ", as observers ,"),
        ("the group's envoys", f"the {POSSESSOR} envoys"),
        ("leaders' envoys", f"{POSSESSOR} envoys"),
        ("co-hosts", "hosts"),
        ("Attended.", "attended"),
        ('"attended"', "attended"),
    ],
)  # fmt: skip
def test_the_words(text, words):
    assert " ".join(tokens_of(text).words) == words


def test_which_words_have_a_capital_is_kept():
    assert tokens_of("left Moscow for Astana").capitalised == {"moscow", "astana"}
    assert tokens_of("left moscow").capitalised == frozenset()
