"""What a title says before a surname alone, and bynames of rulers."""

from __future__ import annotations

import pytest

from reconcile.names.words.bynames import sex_of_title, without_byname


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("mrs orme", "woman"),
        ("dr mr orme", "man"),
        ("lady de orme", "woman"),
        ("lord orme", "man"),
        ("queen ruth", "woman"),
        ("sultan orme", "man"),
        ("dr orme", ""),
        ("mr peter orme", ""),
        ("mr", ""),
    ],
)
def test_a_title_before_a_surname_alone_says_whether_it_is_a_man(name, sex):
    assert sex_of_title(name.split()) == sex


@pytest.mark.parametrize(
    ("name", "left", "byname"),
    [
        ("ivan the bold", "ivan", "bold"),
        ("king ivan iv the bold", "king ivan iv", "bold"),
        ("ivan the second", "ivan the second", ""),
        ("ivan orme the bold", "ivan orme the bold", ""),
        ("the bold", "the bold", ""),
        ("the", "the", ""),
    ],
)
def test_a_byname_is_behind_a_given_name_alone(name, left, byname):
    assert without_byname(name.split()) == (left.split(), byname)
