"""Letters that make another name, and those that transliteration explains."""

import pytest

from reconcile.names.comparison.distinctions.letters import spellings_of_one


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("orme", "orme"), ("idlib", "idleb"), ("kharkiv", "harkiv"), ("yevgenia", "evgenia"),
        ("lavrov", "lawrow"), ("mariya", "maria"), ("pasiardis", "pashiardis"), ("gomes", "gommes"),
        ("lopukhina", "lopuhina"), ("regueiro", "reguiero"), ("borisov", "burisov"),
        ("johannisburgh", "johannesbergh"),
    ],
)  # fmt: skip
def test_transliteration_explains_letters(x, y):
    assert spellings_of_one(x, y)
    assert spellings_of_one(y, x)


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("verona", "varna"), ("bird", "beard"), ("devis", "devas"), ("lena", "lina"),
        ("sholon", "cholon"), ("newark", "newyork"), ("buda", "bida"), ("orlo", "orla"),
        ("palma", "palmas"), ("aleksandrovka", "aleksandrovsk"), ("ivo", "evo"), ("rosa", "roza"),
    ],
)  # fmt: skip
def test_other_letters_make_another_name(x, y):
    assert not spellings_of_one(x, y)
    assert not spellings_of_one(y, x)


def test_a_body_may_have_a_plural_or_another_ending_of_a_long_word():
    assert spellings_of_one("negotiation", "negotiations", body=True)
    assert spellings_of_one("agriculture", "agricultural", body=True)
    assert not spellings_of_one("agriculture", "agricultural")
