"""Separators besides commas, and ages."""

import pytest

from reconcile.values.parties.read import read_parties
from reconcile.values.parties.separators import plain_separators


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Russia, Turkey and Iran", "Russia, Turkey and Iran"),
        ("1. Russia 2. Turkey", "Russia; Turkey"),
        ("1) Russia, the host; 2) Turkey", "Russia, the host; Turkey"),
        ("(1) Russia, (2) Turkey", "Russia; Turkey"),
        ("1. Russia 3. Turkey", "1. Russia 3. Turkey"),
        ("1. FC Brede", "1. FC Brede"),
        ("the 1. FC Brede and the 2. FC Hill", "the 1. FC Brede and the 2. FC Hill"),
        ("Russia • Turkey • Iran", "Russia; Turkey; Iran"),
        ("Russia | Turkey", "Russia; Turkey"),
        ("中国、俄罗斯，日本", "中国, 俄罗斯, 日本"),
        ("المغرب، تونس", "المغرب,  تونس"),
        ("Hamas vs. Fatah", "Hamas and Fatah"),
        ("Hamas versus Fatah", "Hamas and Fatah"),
        ("Ana Pell, 34, and Bo Lind, 29", "Ana Pell, and Bo Lind"),
        ("Ana Pell, 34 and Bo Lind, aged 29", "Ana Pell and Bo Lind"),
        ("Ana Pell, 134, and Bo Lind", "Ana Pell, 134, and Bo Lind"),
        ("Ana Pell (34) and Bo Lind (29)", "Ana Pell and Bo Lind"),
        ("Russia and Turkey (2)", "Russia and Turkey (2)"),
        ("Brigades A, 7, 8 and 9", "Brigades A, 7, 8 and 9"),
        ("Brigades 5, 7 and 9", "Brigades 5, 7 and 9"),
        ("Orme, 14 February Coalition", "Orme, 14 February Coalition"),
        ('"A | B", C', '"A | B", C'),
    ],
)
def test_separators_and_ages(text, plain):
    assert plain_separators(text) == plain


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1. Russia\n2. Turkey", ("Russia", "Turkey")),
        ("• Russia • Turkey", ("Russia", "Turkey")),
        ("Ana Pell, 34, and Bo Lind, 29", ("Ana Pell", "Bo Lind")),
        ("Aho, Alfred V. (author), Sethi, Ravi (editor)", ("Aho, Alfred V.", "Sethi, Ravi")),
        ("Moss, Ann (author) and Lind, Bo (translator)", ("Moss, Ann", "Lind, Bo")),
        ("Moss, Ann (ed.), Lind, Bo (trans.)", ("Moss, Ann", "Lind, Bo")),
        ("Russia, Turkey (host), Iran, Syria (observer)", ("Russia", "Turkey", "Iran", "Syria")),
        ("المغرب، تونس", ("المغرب", "تونس")),
    ],
)
def test_they_are_read_in_lists(text, names):
    assert read_parties(text, ()).names == names
