"""The acts of a clause to its status and stage."""

import pytest

from reconcile.model.stages_measures_kinds import Stage
from reconcile.values.status.clause_status import concluded
from reconcile.values.status.clause_words import Clause
from reconcile.values.status.value import Status
from reconcile.values.status.vocabulary import Tag


def status(*said, past=False, planned=False):
    acts = {Tag[word.removeprefix("not ").upper()]: not word.startswith("not ") for word in said}
    return concluded(Clause(acts, past, planned))


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        (["attend"], Status.ATTENDED),
        (["not attend"], Status.ABSENT),
        (["not send"], Status.ABSENT),
        (["absent"], Status.ABSENT),
        (["not absent"], Status.ATTENDED),
        (["invite"], Status.INVITED),
        (["not invite"], Status.NOT_INVITED),
        (["attend", "invite"], Status.INVITED_CAME),
        (["attend", "not invite"], Status.CAME_UNINVITED),
        (["invite", "not attend"], Status.INVITED_AWAY),
        (["accept"], Status.ACCEPTED),
        (["not accept"], Status.DECLINED),
        (["decline"], Status.DECLINED),
        (["exclude"], Status.EXCLUDED),
        (["not allow"], Status.EXCLUDED),
        (["invite", "withdraw"], Status.EXCLUDED),
        (["withdraw"], Status.WITHDREW),
        (["withdraw", "before"], Status.ABSENT),
        (["cancel"], Status.ABSENT),
        (["support"], Status.SUPPORTS),
        (["not support"], Status.OPPOSES),
        (["support", "absent"], Status.SUPPORTS_ONLY),
        (["support", "not attend"], Status.SUPPORTS_ONLY),
        (["attend", "observer"], Status.OBSERVER),
        (["send", "adviser"], Status.ADVISERS),
        (["send", "member"], Status.MEMBERS),
        (["host"], Status.HOSTED),
        (["lead"], Status.CHAIRED),
        (["lead", "delegate"], Status.ATTENDED),
        (["expect"], Status.EXPECTED),
        (["not expect"], Status.ABSENT),
        (["maybe", "attend"], Status.UNDECIDED),
        (["not decide", "attend"], Status.UNDECIDED),
        (["not answer", "invite"], Status.UNDECIDED),
    ],
    ids=" ".join,
)
def test_the_weightiest_act_decides(acts, expected):
    assert status(*acts).status is expected


@pytest.mark.parametrize(
    "acts",
    [
        ["send"],
        ["member"],
        ["allow"],
        ["attend", "not observer"],
        ["exclude", "accept"],
        ["maybe", "support"],
        ["not answer", "exclude"],
    ],
    ids=" ".join,
)
def test_what_says_no_status(acts):
    with pytest.raises(LookupError):
        status(*acts)


def test_tense_gives_the_stage():
    assert status("attend", past=True).stage is Stage.HAPPENED
    assert status("attend").stage is None
    assert status("attend", planned=True) == (Status.EXPECTED, Stage.PLANNED)
    assert status("maybe", "attend").stage is Stage.PLANNED
    assert status("accept", planned=True).stage is None
    assert status("leave", past=True).stage is None  # before the event, or at it
    assert status("invite", past=True).stage is None
