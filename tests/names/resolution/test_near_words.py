"""Words near enough to be one."""

import pytest

from reconcile.names.resolution.near_words import Words, either, starts_of
from reconcile.names.words.tokens import body_token, last_token


def _near(*texts, token=last_token):
    words = Words()
    numbers = [words.add(token(text)) for text in texts]
    near = words.neighbours()
    return numbers[1] in near[numbers[0]] and numbers[0] in near[numbers[1]]


@pytest.mark.parametrize(
    ("x", "y"),
    [("orlov", "orlow"), ("khaled", "haled"), ("sergey", "serhiy"), ("mikhail", "mihail"),
     ("alsubaie", "subaie"), ("namugula", "namugala")],
)  # fmt: skip
def test_spellings_and_kindred_words_are_near(x, y):
    assert _near(x, y)


@pytest.mark.parametrize(
    ("x", "y"), [("orlov", "falk"), ("peter", "ruth"), ("wu", "li"), ("alomari", "omran")]
)
def test_other_words_are_not(x, y):
    assert not _near(x, y)


def test_a_word_said_twice_is_one():
    words = Words()
    assert words.add(last_token("orlov")) == words.add(last_token("orlov"))
    assert len(words.all) == 1


def test_a_rare_word_weighs_more_and_misspelling_makes_none_rare():
    words = Words()
    for text in ["orlov"] * 8 + ["orlow", "falk"]:
        words.add(last_token(text))
    near = words.neighbours()
    orlov, orlow, falk = words.rarity(10, near)
    assert orlov == pytest.approx(orlow)
    assert falk > orlov


def test_a_number_starts_as_itself_alone():
    assert starts_of(body_token("3rd")) == (frozenset({"=3"}),) * 4


def test_an_initial_starts_as_every_word_of_its_letter():
    initial, word = starts_of(last_token("p")), starts_of(last_token("peter"))
    assert initial[1] & word[0]


def test_words_that_may_be_spelled_with_j_and_y_start_alike():
    assert starts_of(last_token("jury"))[0] & starts_of(last_token("yuri"))[3]


def test_the_starts_of_several_words_are_those_of_any():
    one, other = starts_of(last_token("peter")), starts_of(last_token("ruth"))
    assert either([]) is None
    assert either([one]) == one
    assert either([one, other])[0] == one[0] | other[0]


def test_a_key_that_too_many_words_share_is_passed_over():
    vowels = ["a", "e", "i", "o", "u", "ai", "ei", "oi", "au"]
    alike = [f"b{x}l{y}n" for x in vowels for y in vowels]
    assert _neighbours(alike) < _neighbours(alike[:64])


def test_words_with_many_keys_in_common_are_near_once_and_to_each_other():
    words = Words()
    for text in ["mardanov", "merdanov", "mardonov", "orme", "peter"]:
        words.add(last_token(text))
    near = words.neighbours()
    assert [sorted(found) for found in near] == [[0, 1, 2]] * 3 + [[3], [4]]


def _neighbours(texts):
    words = Words()
    for text in texts:
        words.add(last_token(text))
    return len(words.neighbours()[0])
