"""Which words are spellings of one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.names.comparison.spelling import hopeless, similarity
from reconcile.names.words.sounds import coarse, skeleton, sound

LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", max_size=12)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("qatar", "katar"),
        ("alloush", "aloush"),
        ("nour", "noor"),
        ("nabil", "nabeel"),
        ("jalal", "djalal"),
        ("mughniyah", "mughniya"),
        ("thorne", "thorn"),
        ("schmid", "shmid"),
    ],
)
def test_spellings_of_one_sound_sound_alike(a, b):
    assert sound(a) == sound(b)


@pytest.mark.parametrize(
    ("a", "b"), [("mohammad", "muhammed"), ("murad", "mrad"), ("hafid", "hafidh"), ("sham", "cham")]
)
def test_transliteration_leaves_the_consonants(a, b):
    assert skeleton(sound(a)) == skeleton(sound(b))


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (("fateh", "fatah"), ("fateh", "faraj")),
        (("jaysh", "jaish"), ("jaish", "jamil")),
        (("chadidsch", "khadij"), ("chadij", "ghadij")),
        (("homel", "gomel"), ("homel", "romel")),
        (("yusuf", "yousef"), ("yusuf", "yunus")),
        (("paolo", "paulo"), ("paolo", "pablo")),
        (("mihalis", "michalis"), ("mihalis", "mikalis")),
        (("lukashenko", "luakshenko"), ("lukashenko", "timoshenko")),
    ],
)
def test_variants_are_nearer_than_other_names(near, far):
    score = [similarity(sound(a), sound(b)) for a, b in (near, far)]
    assert score[0] > score[1]


@given(LETTERS, LETTERS)
def test_similarity_is_symmetric_and_within_bounds(a, b):
    one, two = sound(a), sound(b)
    assert similarity(one, two) == pytest.approx(similarity(two, one))
    assert 0.0 <= similarity(one, two) <= 1.0


@given(LETTERS.filter(bool))
def test_a_word_is_never_a_stranger_to_itself(word):
    heard = sound(word)
    assert similarity(heard, heard) == 1.0
    assert not hopeless(coarse(heard), coarse(heard))
