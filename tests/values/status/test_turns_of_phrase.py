"""Several words that say attendance together, in words of the lexicon."""

import pytest

from reconcile.values.status.turns_of_phrase import rewritten


@pytest.mark.parametrize(
    ("phrase", "plain"),
    [
        ("said no", "declined"),
        ("sent its regrets", "declined"),
        ("turned the invitation down", "declined the invitation"),
        ("made up its mind to come", "decided to come"),
        ("is on its way", "is heading"),
        ("was not welcome", "was excluded"),
        ("gatecrashed the talks", "came not invited to the talks"),
        ("came ahead of the talks", "came before the talks"),
        ("for its part attended", "attended"),
        ("attended in the end", "attended finally"),
        ("was not only invited but came", "was invited but came"),
        ("was not not invited", "was invited"),
    ],
)
def test_a_turn_of_phrase_becomes_plain(phrase, plain):
    assert rewritten(phrase) == plain


def test_a_turn_inside_a_longer_word_stays():
    assert rewritten("said nothing") == "said nothing"
    assert rewritten("stayed at homes") == "stayed at homes"


def test_the_verb_that_is_left_out_is_put_in():
    assert rewritten("did not show") == "did not show up"
    assert rewritten("was invited to the talks but did not").endswith("but did not attend")
    assert rewritten("came but did not") == "came but did not"
