"""Words that end names of towns, and what is before them."""

import pytest

from reconcile.names.words.place_endings import are_written_in_latin, without_ending


@pytest.mark.parametrize(
    ("x", "y"),
    [("rothenburg", "rottenburg"), ("freiburg", "freiberg"), ("ormeford", "ormesford"),
     ("bredeham", "bredehem"), ("ormeton", "ormaton")],
)  # fmt: skip
def test_towns_are_written_in_latin_letters_by_their_endings(x, y):
    assert are_written_in_latin(x, y)
    assert are_written_in_latin(y, x)


@pytest.mark.parametrize(
    ("x", "y"),
    [("petersburg", "petersbourg"), ("derna", "darna"), ("freiburg", "derna"), ("burg", "berg"),
     ("baby", "bobby")],
)  # fmt: skip
def test_others_are_not(x, y):
    assert not are_written_in_latin(x, y)


def test_a_shared_ending_says_nothing_of_how_long_a_name_is():
    assert without_ending("jalalabad", "jamalabad") == len("jalal")
    assert without_ending("jalalabad", "jamalagrad") == len("jalalabad")
