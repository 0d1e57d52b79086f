"""Attendance as news words it: tenses, negations, passives, reports, reasons and turns of mind."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.registry import value_type
from reconcile.values.status.read import read_wording
from reconcile.values.status.value import Status
from reconcile.values.value_type import ValueSyntaxError

STATUS = value_type("status")
WORDINGS = yaml.safe_load((Path(__file__).parent / "wordings.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("status", Status)
def test_wordings_are_read_as_their_status(status):
    wordings = WORDINGS[status.value].split(" | ")
    read = {wording: STATUS.parse(wording) for wording in wordings}
    assert {wording: found for wording, found in read.items() if found is not status} == {}


@pytest.mark.parametrize(
    ("wording", "status"),
    [
        ("HNC not invited", Status.NOT_INVITED),
        ("Ahrar al-Sham will not take part", Status.ABSENT),
        ("US administration invited", Status.INVITED),
        ("Turkey vetoed its participation", Status.EXCLUDED),
        ("no Russian delegation was sent", Status.ABSENT),
        ("left Astana", Status.WITHDREW),
    ],
)
def test_names_are_passed_over(wording, status):
    assert STATUS.parse(wording) is status


@pytest.mark.parametrize(
    ("wording", "status"),
    [
        ("was refused an invitation", Status.EXCLUDED),
        ("refused the invitation", Status.DECLINED),
        ("was kept away", Status.EXCLUDED),
        ("kept away", Status.ABSENT),
        ("was ruled out", Status.EXCLUDED),
        ("ruled out taking part", Status.DECLINED),
        ("the invitation was declined", Status.DECLINED),
        ("was suspended from the talks", Status.EXCLUDED),
    ],
)
def test_the_passive_tells_who_did_it(wording, status):
    assert STATUS.parse(wording) is status


@pytest.mark.parametrize(
    ("wording", "status"),
    [
        ("initially declined but later attended", Status.ATTENDED),
        ("came after first refusing", Status.ATTENDED),
        ("came but was turned away", Status.EXCLUDED),
        ("invited, then disinvited", Status.EXCLUDED),
        ("accepted but did not come", Status.ABSENT),
        ("stayed away but sent observers", Status.OBSERVER),
        ("agreed to attend after initially refusing", Status.EXPECTED),
        ("initially declined but is now expected to attend", Status.EXPECTED),
        ("was expected to attend but did not", Status.ABSENT),
        ("accepted the invitation but pulled out", Status.ABSENT),
        ("attended but later pulled out", Status.WITHDREW),
        ("walked out before the vote", Status.WITHDREW),
        ("left the talks for good", Status.WITHDREW),
        ("pulled out after the talks", Status.WITHDREW),
        ("pulled out before the final session", Status.WITHDREW),
        ("pulled out before the end of the talks", Status.WITHDREW),
        ("withdrew hours before the summit opened", Status.ABSENT),
    ],
)
def test_of_two_moments_the_later_holds(wording, status):
    assert STATUS.parse(wording) is status


@pytest.mark.parametrize(
    ("wording", "status"),
    [
        ("took part despite threats", Status.ATTENDED),
        ("stayed away because of the shelling", Status.ABSENT),
        ("boycotted after being refused a visa", Status.EXCLUDED),
        ("did not attend despite an invitation", Status.INVITED_AWAY),
    ],
)
def test_a_reason_is_read_where_it_speaks_of_attendance(wording, status):
    assert STATUS.parse(wording) is status


@pytest.mark.parametrize(
    "wording", ["will attend if the truce holds", "will not come unless the siege is lifted"]
)
def test_a_condition_leaves_the_answer_open(wording):
    assert STATUS.parse(wording) is Status.UNDECIDED


@pytest.mark.parametrize(
    ("wording", "stage"),
    [
        ("is to attend", Stage.PLANNED),
        ("said it would not take part", Stage.PLANNED),
        ("is going to Astana", Stage.PLANNED),
        ("may attend", Stage.PLANNED),
        ("no representative came", Stage.HAPPENED),
        ("planned to attend but pulled out", None),
        ("was due to attend but stayed away", Stage.HAPPENED),
        ("cancelled his trip", None),
        ("will not be travelling to Geneva", Stage.PLANNED),
    ],
)
def test_tense_tells_the_stage(wording, stage):
    assert STATUS.read(wording).stage is stage


@pytest.mark.parametrize(
    ("wording", "word"),
    [
        ("Declned the invitation", "declned"),
        ("Iran declned the invitation", "declned"),
        ("refused to sign", "sign"),
        ("declined to comment", "comment"),
        ("agreed to fund the talks", "fund"),
        ("asked to attend", "asked"),
        ("was welcomed", "welcomed"),
        ("showed no interest", "interest"),
        ("did not rule out attending", "did not rule out attending"),
        ("may be invited", "may be invited"),
        ("attended and stayed away", "attended and stayed away"),
        ("agreed on a ceasefire", "ceasefire"),
        ("suspended its operations", "operations"),
        ("withdrew its troops from the city", "troops"),
        ("rejected the allegations", "allegations"),
        ("rejected the outcome of the talks", "outcome"),
        ("accepted the terms of the deal", "terms"),
        ("left the coalition", "coalition"),
        ("led the attack", "attack"),
        ("hosted refugees", "refugees"),
        ("observed the ceasefire", "ceasefire"),
        ("agreed to a ceasefire", "ceasefire"),
        ("agreed to visit", "visit"),
        ("refused to meet the demands", "demands"),
        ("left Moscow for Astana", "left"),
        ("went home", "home"),
        ("talks were cancelled", "cancelled"),
        ("was recalled", "recalled"),
        ("invited Turkey", "invited"),
        ("extended an invitation to Turkey", "extended"),
    ],
)
def test_what_is_not_sure_is_refused(wording, word):
    with pytest.raises(ValueSyntaxError) as caught:
        STATUS.parse(wording)
    assert caught.value.message.startswith(f"{word!r} ")


@pytest.mark.parametrize(
    "wording", ["ran to Astana", "stayed", "departed", "met with the opposition", "refused to sign"]
)
def test_no_word_is_suggested_that_says_nothing_of_attendance(wording):
    with pytest.raises(ValueSyntaxError) as caught:
        STATUS.parse(wording)
    suggested = caught.value.message.partition("did you mean ")[2].strip("'?")
    assert suggested in {"", "stayed away"}


@pytest.mark.parametrize(
    "wording", ["its leader did not attend", "did not send its foreign minister"]
)
def test_one_person_missing_is_not_the_party_missing(wording):
    with pytest.raises(ValueSyntaxError, match="is one person"):
        STATUS.parse(wording)


def test_what_a_party_is_offered_is_an_invitation():
    assert STATUS.parse("was offered observer status") is Status.INVITED
    assert STATUS.parse("offered to attend") is Status.EXPECTED


@pytest.mark.parametrize("text", [".", "?!", "-", "..."])
def test_marks_alone_are_refused(text):
    with pytest.raises(ValueSyntaxError):
        value_type("status").parse(text)


@pytest.mark.parametrize(
    "text", ["excluded the rebels", "barred all rebels", "invited the rebels", "blocked the talks"]
)
def test_what_a_party_does_to_others_is_no_status_of_its_own(text):
    with pytest.raises(ValueSyntaxError):
        value_type("status").parse(text)


@pytest.mark.parametrize(
    "text", ["excluded", "was excluded from the talks", "barred from the talks"]
)
def test_what_others_do_to_a_party_is_its_status(text):
    assert value_type("status").parse(text) == value_type("status").parse("excluded")


def test_a_word_is_not_suggested_for_itself():
    with pytest.raises(ValueSyntaxError) as caught:
        read_wording("sent")
    assert "did you mean" not in caught.value.message


def test_a_long_word_is_shown_by_its_beginning():
    with pytest.raises(ValueSyntaxError) as caught:
        value_type("status").parse("x" * 61)
    assert caught.value.message.startswith(f"{'x' * 60!r} isn't a word of attendance")


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept


@pytest.mark.parametrize("text", ["unknown", "Unclear", "n/a", "not stated"])
def test_silence_is_no_status(text):
    with pytest.raises(ValueSyntaxError, match="leave the claim out"):
        read_wording(text)


def test_that_it_is_unknown_whether_somebody_comes_is_an_open_answer():
    assert read_wording("unknown whether it will attend").status is Status.UNDECIDED
