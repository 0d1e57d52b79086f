"""Titles and posts taken off, and the given name put first."""

import pytest

from reconcile.names.words.normal import words
from reconcile.names.words.titles import bare_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dr. Ruth Orme", "ruth orme"),
        ("Orme, Ruth", "ruth orme"),
        ("Orme, Dr. Ruth", "ruth orme"),
        ("President of Norland, Ruth Orme", "ruth orme"),
        ("Minister of Defence Ruth Orme", "ruth orme"),
        ("Foreign Minister Ruth Orme", "ruth orme"),
        ("Ruth Orme, the ambassador of Norway", "ruth orme"),
        ("Ruth Orme, PhD", "ruth orme phd"),
        ("King Orme", "orme"),
        ("King", "king"),
        ("King, Peter", "peter king"),
        ("King Abdullah Orme", "abdullah orme"),
        ("Amir al-Orme", "amir al orme"),
        ("Amir Ali Orme", "ali orme"),
        ("Elhadji Musa Orme", "musa orme"),
        ("Bundeskanzlerin Ruth Orme", "ruth orme"),
        ("Undersecretary of State Ruth Orme", "ruth orme"),
        ("President", "president"),
        ("Orme,", "orme"),
        ("Former President Orme", "orme"),
        ("Norwegian Ruth Orme", "norwegian ruth orme"),
    ],
)
def test_a_name_is_bared_of_titles_and_posts(written, name):
    assert " ".join(bare_name(words(written))) == name
