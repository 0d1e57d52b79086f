"""A slip of the pen is mended; what may be another word, figure or id isn't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.slips import slip_of

KEYS = ("quote", "note", "stage", "as_of", "subject_id", "value")


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("qoute", KEYS, "quote"),  # two swapped
        ("qute", KEYS, "quote"),  # one less
        ("quotee", KEYS, "quote"),  # one more
        ("quota", KEYS, "quote"),  # another
        ("notes", KEYS, "note"),
        ("Quote", KEYS, "quote"),
        ("as-of", KEYS, "as_of"),
        ("subjectid", KEYS, "subject_id"),
        ("casualites.kiled", ["casualties.killed", "casualties.wounded"], "casualties.killed"),
        ("openning-day", ["opening-day", "closing-day"], "opening-day"),
        ("quota", ["quote", "quotas"], ""),  # two are as near
        ("qoutee", KEYS, ""),  # two slips in one word
        ("not", KEYS, ""),  # too short to be certain
        ("iran", ["iraq"], ""),
        ("post-2016", ["post-2017"], ""),
        ("post-16a", ["post-16b"], ""),
        ("hall-a", ["hall-b"], ""),
        ("morning", ["morning-post"], ""),
        ("quote", KEYS, ""),  # it is one of them
        ("-", ["_"], ""),
        ("", KEYS, ""),
    ],
)
def test_the_word_that_was_meant(word, known, meant):
    assert slip_of(word, known) == meant


@given(st.sampled_from(["claimant", "opening-day", "casualties.killed"]), st.data())
def test_one_letter_left_out_of_a_long_word_is_a_slip(word, data):
    at = data.draw(st.sampled_from([n for n, x in enumerate(word) if x.isalpha()]))
    shorter = word[:at] + word[at + 1 :]
    meant = slip_of(shorter, [word])
    assert meant == (word if "day" in shorter or "opening" not in word else "")
