"""Wordings of attendance, as people write them, and what they are read as."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type
from reconcile.values.status.value import Status
from reconcile.values.status.word_forms import lexicon
from reconcile.values.value_type import ValueSyntaxError

STATUS = value_type("status")

WORDINGS = {
    Status.ATTENDED: (
        "took part; takes part; was represented; sent a delegation; is participating; present;"
        " representatives took part; took part as a negotiating party; joined the talks;"
        " sent 14 representatives; attended the talks in Astana; came; has taken part"
    ),
    Status.ABSENT: (
        "boycotted; did not attend; didn't show up; stayed away from the talks; absent; no-show;"
        " failed to attend; sent no delegation; did not send a delegation; never attended;"
        " is not taking part; unable to attend; sat out the talks; will not be represented"
    ),
    Status.INVITED: "has been invited; was invited to Astana; invited by Turkey to attend",
    Status.NOT_INVITED: (
        "was not invited; wasn't invited; has not been invited; no invitation; uninvited;"
        " did not receive an invitation; yet to be invited; will not be invited"
    ),
    Status.EXCLUDED: (
        "barred; was excluded from the talks; not allowed to attend; kept out; left out;"
        " was prevented from attending; blocked by Turkey; disinvited; invitation was withdrawn"
    ),
    Status.EXPECTED: (
        "will attend; will be part of the talks; is expected to send a delegation; due to attend;"
        " agreed to take part; confirmed its participation; decided to attend; to attend"
    ),
    Status.DECLINED: (
        "refused to attend; turned down the invitation; rejected the invitation; ruled out attending;"
        " said no; invited, but declined; did not accept the invitation"
    ),
    Status.OBSERVER: "attended as an observer; sent observers; observed the talks; observer",
    Status.ADVISERS: "sent advisers; advisers took part; took part through consultants",
    Status.MEMBERS: "some members took part; was represented by its members; sent commanders",
    Status.WITHDREW: (
        "pulled out; walked out of the talks; quit; suspended its participation; dropped out;"
        " attended but later withdrew; left the talks"
    ),
    Status.SUPPORTS_ONLY: "supports the talks but will not attend; backs it without taking part",
    Status.SUPPORTS: "supports the groups that attend; backed the talks",
    Status.OPPOSES: "opposes the talks",
    Status.UNDECIDED: "may attend; has not decided whether to attend; is considering",
    Status.ACCEPTED: "accepted the invitation; invited and accepted",
    Status.INVITED_AWAY: "invited but did not attend; was invited, but stayed away",
    Status.INVITED_CAME: "was invited and took part",
    Status.CAME_UNINVITED: "came uninvited; attended without an invitation; not invited but came",
    Status.NEITHER: "not invited and did not attend",
    Status.HOSTED: "hosts the talks; hosted",
    Status.CHAIRED: "chaired the meeting; presided over the talks",
    Status.MEDIATED: "mediator; attended as mediator",
    Status.GUARANTOR: "took part as guarantor",
}


@pytest.mark.parametrize(
    ("wording", "status"),
    [(wording, status) for status, line in WORDINGS.items() for wording in line.split("; ")],
)
def test_wording_is_read_as(wording, status):
    assert STATUS.parse(wording) is status


@pytest.mark.parametrize("status", Status)
def test_what_is_shown_is_read_back(status):
    assert STATUS.parse(STATUS.show(status)) is status
    assert STATUS.parse(f"  {status.value.upper()}. ") is status


@pytest.mark.parametrize(
    ("wording", "stage"),
    [
        ("will not attend", Stage.PLANNED),
        ("expected", Stage.PLANNED),
        ("will host", Stage.PLANNED),
        ("took part", Stage.HAPPENED),
        ("did not attend", Stage.HAPPENED),
        ("is participating", None),
        ("not invited", None),
        ("declined", None),
    ],
)
def test_tense_tells_the_stage(wording, stage):
    assert STATUS.read(wording).stage is stage


def test_the_stage_beside_the_value_wins_over_the_tense():
    assert STATUS.read("attended", Frame(stage=Stage.PLANNED)).stage is Stage.PLANNED


@pytest.mark.parametrize(
    ("wording", "told"),
    [
        ("atended", "did you mean 'attended'?"),
        ("was invted to Astana", "did you mean 'invited'?"),
        ("danced at the gala", "'danced' in"),
        ("not excluded", "'not excluded' isn't"),
        ("refused to withdraw", "isn't a word of attendance"),
        ("invited but did not", "isn't a word of attendance"),
        ("sent a letter", "isn't a word of attendance"),
        ("members", "isn't a word of attendance"),
        ("", "is empty"),
    ],
)
def test_what_says_no_status_is_refused_with_the_word(wording, told):
    with pytest.raises(ValueSyntaxError) as caught:
        STATUS.parse(wording)
    assert told in caught.value.message
    assert "attended as observer" in caught.value.expected


WORDS = st.sampled_from([*lexicon(), ",", "Astana", "٣", "\u202e"])


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=300))
def test_no_text_raises_anything_but_its_own_error(text):
    try:
        status = STATUS.parse(text)
    except ValueSyntaxError:
        return
    assert STATUS.parse(STATUS.show(status)) is status


def test_a_long_text_is_refused_at_once():
    start = perf_counter()
    for text in ("not " * 100_000, "a" * 1_000_000, "and " * 100_000):
        with pytest.raises(ValueSyntaxError):
            STATUS.parse(text)
    assert perf_counter() - start < 1
