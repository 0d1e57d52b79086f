"""Which names come from a script that leaves its vowels open."""

import pytest

from reconcile.names.words.open_vowels import leaves_vowels_open


@pytest.mark.parametrize(
    "name",
    ["Deir al-Zor", "Abdulhadi Orme", "Raqqa", "Khobar", "Maarat", "Hodeidah", "Salim Orme", "Baghdad", "Ghazi",
     "محمد", "כהן", "Naṣr ʿAmr", "Abu Orme",
     "Tell Orme", "Wadi Orme", "Ormabad", "Mahdi", "Rahba", "Yahya", "Ihza"],
)  # fmt: skip
def test_articles_letters_endings_and_names_show_it(name):
    assert leaves_vowels_open(name)


@pytest.mark.parametrize(
    "name",
    [
        "Orme",
        "Quito",
        "Qingdao",
        "Verona",
        "Peter Hill",
        "Lubbock",
        "Human Rights",
        "Pittsburgh",
        "Vaughan",
        "Leigh",
        "Hough",
        "Peter Tell",
        "Lahti",
        "Bahlsen",
        "Kuhn",
        "Brahms",
        "Rohde",
    ],
)
def test_other_names_do_not(name):
    assert not leaves_vowels_open(name)
