"""Names in their own script."""

import pytest

from reconcile.names.words.scripts import has_one_spelling, in_own_script, lost_in_latin


@pytest.mark.parametrize(
    ("name", "script", "words"),
    [
        ("Orme", "", set()),
        ("Örme", "", set()),
        ("Орлов Ørme", "", set()),
        ("Семён Орлов", "CYRILLIC", {"семен", "орлов"}),
        ("أحمد الحداد", "ARABIC", {"احمد", "حداد"}),
        ("박지민", "HANGUL", {"박지민"}),
        ("Νίκος", "GREEK", {"νικοσ"}),
        ("—", "", set()),
    ],
)
def test_a_name_is_read_in_its_own_script(name, script, words):
    assert in_own_script(name) == (script, frozenset(words))


def test_syllables_have_one_spelling():
    assert has_one_spelling("HANGUL")
    assert has_one_spelling("KATAKANA")
    assert not has_one_spelling("ARABIC")


def test_what_latin_letters_lose_is_kept():
    assert lost_in_latin("王伟") == "王伟"
    assert lost_in_latin("هادي") != lost_in_latin("حادي")
    assert lost_in_latin("أحمد") == lost_in_latin("احمد")
    assert lost_in_latin("Пётр Орм") == lost_in_latin("Otto Brede") == ""
