"""Which state a part of one belongs to."""

import pytest

from reconcile.names.words.parts_of_states import NOWHERE, Where, state_of_part, where
from reconcile.names.words.states import state


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("england", "GB"), ("northern ireland", "GB"), ("texas", "US"), ("new south wales", "AU"),
        ("bayern", "DE"), ("quebec", "CA"), ("georgia", ""), ("bredeshire", ""), ("", ""),
        ("united kingdom", ""),
    ],
)  # fmt: skip
def test_a_part_belongs_to_its_state(words, code):
    assert state_of_part(words.split()) == code


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("england", Where("GB", "england", whole=True)),
        ("somerset england", Where("GB", "england", whole=False)),
        ("west virginia", Where("US", "west virginia", whole=True)),
        ("united kingdom", Where("GB", "", whole=True)),
        ("lebanon pennsylvania", Where("US", "pennsylvania", whole=False)),
        ("bayern", Where("DE", "bavaria", whole=True)),
        ("georgia", NOWHERE),
        ("bredeshire", NOWHERE),
        ("", NOWHERE),
    ],
)
def test_the_last_words_say_where(words, found):
    assert where(words.split()) == found


def test_no_part_is_a_state_of_the_same_name():
    for part in ("england", "texas", "victoria", "ontario", "saarland", "new mexico"):
        assert state([*part.split()]) == ""
