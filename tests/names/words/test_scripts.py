"""Names in their own script."""

import pytest

from reconcile.names.words.scripts import has_one_spelling, in_own_script


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
