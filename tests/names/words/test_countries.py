"""The countries that words mean, and those of several words."""

import pytest

from reconcile.names.words.countries import COUNTRIES, SHORT_FOR, as_one_word


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("bank of the united states of america", "bank of the usa"),
        ("united nations", "un"),
        ("south sudan army", "southsudan army"),
        ("sudan army", "sudan army"),
        ("unitedly united", "unitedly united"),
    ],
)
def test_a_country_of_several_words_becomes_one(written, made):
    assert as_one_word(written.split()) == made.split()


@pytest.mark.parametrize(
    ("word", "country"),
    [("norwegian", "norway"), ("norway", "norway"), ("syrians", "syria"), ("us", "usa")],
)
def test_a_people_means_its_country(word, country):
    assert COUNTRIES[word] == country


def test_initials_are_short_for_countries_or_unions():
    assert set(COUNTRIES.values()) >= SHORT_FOR - {"eu", "un", "uk", "uae"}
    assert all(len(word) in {2, 3} for word in SHORT_FOR)
