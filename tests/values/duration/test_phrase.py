"""Lengths in phrases: hedges before and behind, an nth unit, and what frames a length."""

import pytest

from reconcile.values.duration.amounts import amount_at
from reconcile.values.duration.phrase import phrase_at
from reconcile.values.duration.say import say
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def read(text):
    found = phrase_at(cut(text), 0, DEFAULTS)
    return found and (say(found.duration), found.end)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("over several years", "several years"),
        ("more than several years", None),
        ("within days", None),
        ("about several years", "several years"),
    ],
)
def test_a_bound_on_a_vague_length_is_none(text, said):
    found = read(text)
    assert (found and found[0]) == said


@pytest.mark.parametrize(
    "text",
    ["for a period of two days", "over the last two days", "during its two days", "for two days"],
)
def test_what_frames_a_length_changes_nothing(text):
    assert read(text) == ("2 days", len(text.split()))


@pytest.mark.parametrize("text", ["over a period to two days", "during a course the two days"])
def test_a_span_without_of_frames_nothing(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in its sixth year", "between 5 and 6 years"),
        ("in its 6th year", "between 5 and 6 years"),
        ("for a sixth straight year", "between 5 and 6 years"),
        ("on the sixth day of", "between 5 and 6 days"),
        ("now in its sixth year", "between 5 and 6 years"),
        ("on the sixth day since", None),
        ("for a sixth year", "between 5 and 6 years"),
        ("for the 6th year", "between 5 and 6 years"),
        ("for the first year", None),
        ("enters sixth year", "between 5 and 6 years"),
        ("into a sixth year", "between 5 and 6 years"),
        ("sixth straight year", "between 5 and 6 years"),
        ("the sixth year", None),
        ("a sixth year", None),
    ],
)
def test_the_unit_that_has_begun_is_between_two_numbers(text, said):
    found = read(text)
    assert (found and found[0]) == said


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("two days or more", "at least two days"),
        ("five or more years", "at least five years"),
        ("5+ years", "at least 5 years"),
        ("a minimum of two days", "at least two days"),
    ],
)
def test_a_hedge_may_be_before_between_or_behind(text, like):
    assert read(text)[0] == read(like)[0]


@pytest.mark.parametrize(
    ("text", "low", "conveyed"),
    [
        ("several years", 2, (3, 9)),
        ("a few days", 2, (3, 5)),
        ("years", 2, (2, 9)),
        ("dozens of weeks", 12, (24, 99)),
        ("fortnights", 2, (2, 9)),
    ],
)
def test_how_long_vague_words_allow_and_convey(text, low, conveyed):
    duration = phrase_at(cut(text), 0, DEFAULTS).duration
    one = amount_at(cut("a " + text.split()[-1].removesuffix("s")), 0)[0].seconds
    assert duration.literal == (low * one, None)
    assert duration.conveyed == (conveyed[0] * one, conveyed[1] * one)
