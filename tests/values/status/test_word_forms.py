"""The forms of the words of attendance, pairs of words, and slips."""

import pytest

from reconcile.values.status.vocabulary import Tag
from reconcile.values.status.word_forms import Word, lexicon, pair, slip


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("attend", Word("attend", Tag.ATTEND)),
        ("attends", Word("attend", Tag.ATTEND)),
        ("attending", Word("attend", Tag.ATTEND)),
        ("attended", Word("attend", Tag.ATTEND, past=True)),
        ("declining", Word("decline", Tag.DECLINE)),
        ("barred", Word("bar", Tag.EXCLUDE, past=True)),
        ("replied", Word("reply", Tag.ANSWER, past=True)),
        ("went", Word("go", Tag.ATTEND, past=True)),
        ("withdrawn", Word("withdraw", Tag.WITHDRAW)),
        ("observers", Word("observers", Tag.OBSERVER)),
        ("pulled", Word("pull", None, past=True)),
    ],
)
def test_a_form_is_known_with_its_base_its_act_and_its_tense(form, word):
    assert lexicon()[form] == word


@pytest.mark.parametrize(
    ("first", "second", "tag"),
    [
        ("pulled", "out", Tag.WITHDRAW),
        ("walked", "out", Tag.LEAVE),
        ("left", "out", Tag.EXCLUDE),
        ("stayed", "away", Tag.ABSENT),
        ("turned", "up", Tag.ATTEND),
        ("turned", "away", Tag.EXCLUDE),
        ("turned", "down", Tag.DECLINE),
        ("turned", "blue", None),
        ("sang", "out", None),
    ],
)
def test_two_words_together(first, second, tag):
    assert pair(first, second) is tag


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("attented", "attended"),
        ("obsrever", "observer"),
        ("met", ""),
        ("attic", ""),
        ("zzzz", ""),
    ],
)
def test_a_slip(word, meant):
    assert slip(word) == meant


def test_what_is_asked_again_is_worked_out_once():
    assert lexicon() is lexicon()
