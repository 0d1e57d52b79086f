"""Which words are Chinese or Korean syllables, and which can be the same ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.names.words.syllables import (
    all_syllables,
    has_surname,
    looks_east_asian,
    may_be_one,
    readings,
    reads_as_syllables,
    skeletons,
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("zhang", "chang"), ("deng", "teng"), ("xinzhu", "hsinchu"), ("qing", "ching"),
        ("guang", "kuang"), ("xie", "hsieh"), ("tian", "tien"), ("shi", "shih"), ("ran", "jan"),
        ("zhong", "chung"), ("busan", "pusan"), ("gyeongju", "kyongju"), ("jeong", "chong"),
        ("yeong", "young"), ("seong", "sung"), ("park", "pak"), ("lee", "yi"), ("rhee", "ri"),
        ("lim", "im"), ("ryu", "yoo"), ("suh", "seo"), ("parkgeunhye", "pakkunhye"),
    ],
)  # fmt: skip
def test_systems_of_spelling_give_the_same_syllables(a, b):
    assert may_be_one(a, b)
    assert may_be_one(b, a)
    assert skeletons(a) & skeletons(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("zhang", "zheng"), ("heng", "hang"), ("xin", "xing"), ("guiyang", "goyang"),
        ("jin", "qin"), ("chuncheon", "suncheon"), ("jing", "jiang"), ("li", "lu"),
    ],
)  # fmt: skip
def test_other_syllables_are_others(a, b):
    assert reads_as_syllables(a)
    assert reads_as_syllables(b)
    assert not may_be_one(a, b)


@pytest.mark.parametrize("word", ["verona", "orme", "smith", "brede", "x", "", "a1", "z" * 30])
def test_other_words_are_no_such_syllables(word):
    assert not reads_as_syllables(word)


@pytest.mark.parametrize(
    ("word", "looks"),
    [("hengzhou", True), ("kyongju", True), ("seo", True), ("hasan", False), ("lina", False)],
)
def test_typical_letters_show_the_language(word, looks):
    assert looks_east_asian(word) is looks


def test_a_name_is_of_east_asia_by_all_its_words_and_a_surname():
    assert all_syllables(["zhang", "wei"])
    assert not all_syllables(["zhang"])
    assert not all_syllables(["zhang", "smith"])
    assert has_surname(["wei", "zhang"])
    assert not has_surname(["hala", "sana"])


@given(st.text("aeiounghzxqjkst", max_size=30))
def test_any_word_is_read_in_bounded_time(word):
    chinese, korean = readings(word)
    assert len(chinese) + len(korean) < 10_000
