"""Arabic names of two parts in one shape."""

import pytest

from reconcile.names.words.arabic_compounds import split_compound, with_abdullah


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("abdul", "abd"), ("abdulrahman", "abd rahman"), ("abdurrahman", "abd rahman"),
        ("abdullah", "abdullah"), ("abdallah", "abdullah"), ("abdellatif", "abd latif"),
        ("nasruddin", "nasr din"), ("nureddine", "nur din"), ("eldin", "din"),
        ("abubakr", "abu bakr"), ("aboubakr", "abu bakr"), ("abu", "abu"), ("abda", "abda"),
        ("abdullayev", "abdullayev"), ("abdullaeva", "abdullaeva"), ("abdullin", "abdullin"),
        ("abdulahad", "abd ahad"), ("abdullahi", "abdullah"),
        ("orme", "orme"), ("abdalay", "abdullah"), ("abdih", "abdih"),
    ],
)  # fmt: skip
def test_a_compound_is_split_in_its_two_parts(word, parts):
    assert " ".join(split_compound(word)) == parts


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("abd allah", "abdullah"), ("abd al allah orme", "abdullah orme"), ("allah", "allah"),
        ("habib ullah", "habib ullah"),
    ],
)  # fmt: skip
def test_the_servant_of_god_is_one_word(written, made):
    assert with_abdullah(written.split()) == made.split()
