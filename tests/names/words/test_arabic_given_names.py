"""Which given names are known to be two, though they are near in Latin letters."""

import pytest

from reconcile.names.words.arabic_given_names import are_two, is_family_of, is_given


@pytest.mark.parametrize(
    ("one", "other"),
    [("hassan", "hussein"), ("kamal", "kamil"), ("nasir", "nisar"), ("hamid", "hammoud"),
     ("salih", "salim"), ("umar", "amir"), ("bashar", "bashir"), ("rashid", "rashad")],
)  # fmt: skip
def test_names_of_other_letters_are_two(one, other):
    assert are_two(one, other)
    assert are_two(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hasan", "hassan"), ("hussein", "husayn"), ("salim", "salem"), ("hassan", "orme"),
     ("orme", "falk"), ("muhammad", "mohammed")],
)  # fmt: skip
def test_spellings_of_one_and_unknown_words_are_not(one, other):
    assert not are_two(one, other)
    assert not are_two(other, one)


def test_which_words_are_known_names():
    assert is_given("hussein")
    assert not is_given("orme")


def test_a_family_name_is_made_of_a_given_name_by_its_ending():
    assert is_family_of("mansouri", "mansour")
    assert is_family_of("hamdan", "hamdani")
    assert not is_family_of("hamid", "hamidi")  # spelled so as well
    assert not is_family_of("orme", "ormei")
    assert not is_family_of("salim", "salim")
