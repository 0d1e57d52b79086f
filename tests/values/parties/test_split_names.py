"""A list cut into its names, and names that keep an "and" or a comma."""

import pytest

from reconcile.values.parties.split_names import Protected, has_marks, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Russia, Turkey and Iran", ["Russia", "Turkey", "Iran"]),
        ("Russia as well as Turkey", ["Russia", "Turkey"]),
        ("Russia together with the UN", ["Russia", "UN"]),
        ("Russia with Turkey", ["Russia", "Turkey"]),
        ("Russia; Turkey and Iran", ["Russia", "Turkey and Iran"]),
        ("Aho, Al; Orme, Ed & Hill, Jane", ["Aho, Al", "Orme, Ed", "Hill, Jane"]),
        ("later also Iran and the 'UN'", ["Iran", "UN"]),
        ("Justice and Development Party and Iran", ["Justice and Development Party", "Iran"]),
        ("Islamic State of Iraq and the Levant", ["Islamic State of Iraq and the Levant"]),
        ("Friends of A and B, Iran", ["Friends of A and B", "Iran"]),
        ("Hansen & Sohn and Iran", ["Hansen & Sohn", "Iran"]),
        ("both Russia and Turkey", ["Russia", "Turkey"]),
        (", and ,", []),
    ],
)
def test_the_names(text, names):
    assert list(names_in(text)) == names


@pytest.mark.parametrize(
    ("text", "joined", "names"),
    [
        ('"Justice and Peace" and Iran', (), ["Justice and Peace", "Iran"]),
        ("Dockers and Carters and Iran", ("Dockers and Carters",), ["Dockers and Carters", "Iran"]),
        ("Dockers & Carters and Iran", ("Dockers and Carters",), ["Dockers & Carters", "Iran"]),
        ("Dockers and Carters", (), ["Dockers", "Carters"]),
        ("Aho, Alfred V. and Iran", (), ["Aho, Alfred V.", "Iran"]),
        (
            "Orme, Peter, 1811-1870, Hill, Jane, 1830-",
            (),
            ["Orme, Peter, 1811-1870", "Hill, Jane, 1830-"],
        ),
        ("Orme, P.Q., Iran", ("Orme, P.Q.",), ["Orme, P.Q.", "Iran"]),
    ],
)
def test_what_is_kept_whole(text, joined, names):
    protected = Protected(text, joined)
    assert [protected.restore(name) for name in names_in(protected.text)] == names


def test_private_letters_in_the_text_itself_are_noticed():
    assert has_marks("a\ue000b")
    assert not has_marks("Élan")
    assert not has_marks("plain")
