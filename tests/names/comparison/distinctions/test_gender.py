"""Masculine and feminine forms of one name."""

import pytest

from reconcile.names import Answer, compare


@pytest.mark.parametrize(
    ("man", "woman"),
    [
        ("Francis", "Frances"), ("Louis", "Louise"), ("Martin", "Martina"), ("Mario", "Maria"),
        ("Julius", "Julia"), ("Samir", "Samira"), ("Denis", "Denise"),
        ("Jean", "Jeanne"), ("Lucien", "Lucienne"), ("Pascal", "Pascale"), ("Yvon", "Yvonne"),
    ],
)  # fmt: skip
def test_a_mans_and_a_womans_name_are_never_the_same(man, woman):
    assert compare(f"{man} Orme", f"{woman} Orme", "person").answer is not Answer.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pavel Orlov", "Pavel Orlova"), ("Pavel Lukin", "Pavel Lukina"),
        ("Pavel Dansky", "Pavel Danskaya"),
    ],
)  # fmt: skip
def test_a_family_name_with_a_womans_ending_is_a_close_call(one, other):
    assert compare(one, other, "person").answer is not Answer.SAME


@pytest.mark.parametrize(
    ("one", "other"), [("Baha Orme", "Bahaa Orme"), ("Hamza Orme", "Hamzah Orme")]
)
def test_a_vowel_written_twice_is_no_womans_ending(one, other):
    assert compare(one, other, "person").answer is Answer.SAME


def test_half_a_name_of_arabic_is_no_womans():
    assert compare("Dara Nur al-Din", "Dara Nura al-Din", "person").answer is Answer.CLOSE
    assert compare("Dara Nur Orme", "Dara Nura Orme", "person").answer is Answer.DIFFERENT


@pytest.mark.parametrize("son", ["bin", "ibn", "ben"])
def test_a_son_is_no_daughter(son):
    assert compare(f"Nur {son} Salim", "Nur bint Salim", "person").answer is Answer.DIFFERENT


@pytest.mark.parametrize(
    ("his", "hers"), [("Anvar Salim oglu Orlov", "Anvar Salim qizi Orlov"),
                      ("Orlov Anvar Salim ogly", "Orlov Anvar Salim kyzy")]
)  # fmt: skip
def test_a_son_is_no_daughter_where_the_word_is_behind_the_fathers_name(his, hers):
    assert compare(his, hers, "person").answer is Answer.DIFFERENT
    assert compare(his, his.replace("ogl", "oghl"), "person").answer is Answer.SAME
