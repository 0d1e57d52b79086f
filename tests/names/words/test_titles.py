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
        ("Rear Admiral Ruth Orme", "ruth orme"),
        ("Acting Rear Adm. Ruth Orme", "ruth orme"),
        ("1st Lt. Ruth Orme", "ruth orme"),
        ("Chief Petty Officer Ruth Orme", "ruth orme"),
        ("Bvt. Maj. Gen. Ruth Orme", "ruth orme"),
        ("Air Vice-Marshal Ruth Orme", "ruth orme"),
        ("Second Ruth Orme", "second ruth orme"),
        ("Ruth Officer", "ruth officer"),
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
        ("Hill Council spokesman Ruth Orme", "ruth orme"),
        ("Brede leader Orme", "orme"),
        ("Ruth Chief Orme", "ruth chief orme"),
        ("Brede leader of Hill", "brede leader of hill"),
        ("Ruth Orme, mayor of Brede", "ruth orme"),
        ("Ruth Orme, Brede spokeswoman", "ruth orme"),
        ("Orme, Ruth, adviser to Brede", "ruth orme"),
        ("Orme, Mayor", "orme"),
        ("Orme, Ruth Mayor", "ruth mayor orme"),
        ("Ruth Orme, daughter of Otto", "daughter of otto ruth orme"),
    ],
)
def test_a_name_is_bared_of_titles_and_posts(written, name):
    assert " ".join(bare_name(words(written))) == name
