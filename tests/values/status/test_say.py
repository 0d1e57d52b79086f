"""Statuses in words: the sentences of the matrix, and what several statuses leave possible."""

from __future__ import annotations

from itertools import product

import pytest

from reconcile.values.status.compare import compared
from reconcile.values.status.say import explanation, left_possible
from reconcile.values.status.value import Status


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        ([Status.INVITED, Status.ABSENT], "invited but stayed away"),
        ([Status.INVITED, Status.ATTENDED], "invited and attended"),
        ([Status.NOT_INVITED, Status.ATTENDED], "attended uninvited"),
        ([Status.NOT_INVITED, Status.ABSENT], "neither invited nor present"),
        ([Status.EXPECTED, Status.ABSENT], "stayed away"),
        ([Status.EXPECTED, Status.OBSERVER], "attended"),
        ([Status.EXPECTED, Status.INVITED], "invited"),
        ([Status.EXPECTED, Status.NOT_INVITED], "not invited"),
        ([Status.EXCLUDED, Status.ATTENDED], None),
        ([Status.EXPECTED, Status.UNDECIDED], None),
        ([], None),
    ],
)
def test_what_all_statuses_leave_possible(statuses, words):
    assert left_possible(statuses) == words
    if words:
        assert all(
            compared(Status(words), each).relation.value != "contradicts" for each in statuses
        )


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            Status.OBSERVER,
            Status.GUARANTOR,
            (
                '"Attended as observer" and "attended as guarantor" can both be said of one that was'
                " there."
            ),
        ),
        (
            Status.INVITED_CAME,
            Status.INVITED,
            '"Invited and attended" implies "invited" and says more.',
        ),
        (
            Status.INVITED,
            Status.INVITED_CAME,
            '"Invited and attended" implies "invited" and says more.',
        ),
    ],
)
def test_a_sentence_names_both_statuses(a, b, sentence):
    assert explanation(a, b, compared(a, b)).sentence.casefold() == sentence.casefold()


def test_the_steps_say_what_is_allowed_and_conveyed_and_the_role():
    steps = explanation(
        Status.OBSERVER, Status.EXPECTED, compared(Status.OBSERVER, Status.EXPECTED)
    ).steps
    assert steps == (
        (
            '"attended as observer" allows: invited, present / not invited, present; conveys: invited,'
            " present; role: observer"
        ),
        '"expected" allows: anything; conveys: invited, present',
    )
    assert (
        len(explanation(Status.HOSTED, Status.HOSTED, compared(Status.HOSTED, Status.HOSTED)).steps)
        == 1
    )


def test_whatever_two_statuses_leave_has_a_word():
    for a, b in product(Status, repeat=2):
        words = left_possible([a, b])
        assert words is None or words in {*Status}


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept


def test_what_is_asked_again_is_worked_out_once():
    comparison = compared(Status.INVITED, Status.ABSENT)
    said = [explanation(Status.INVITED, Status.ABSENT, comparison) for _ in range(2)]
    assert said[0] is said[1]
