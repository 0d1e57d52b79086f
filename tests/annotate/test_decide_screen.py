"""Cases decided by a key each, with a reason where one is given first."""

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")

PEOPLE = """\
  - {source: gazette, field: leader, subject: town, value: Zhang Wei}
  - {source: gazette, field: guest, subject: town, value: Zheng Wei}
fields:
  leader: {type: person}
  guest: {type: person}
"""


@pytest.fixture
def of_two_names(folder):
    claims = folder / "data" / "claims.yaml"
    claims.write_text(claims.read_text() + PEOPLE)
    return Session(at(folder), "courier")


def test_names_are_decided_in_the_same_face(sitting, folder, of_two_names, shows):
    sitting(
        "q",
        shows("1 possible name match to decide"),
        "enter",
        shows("Match 1 of 1", "Zheng Wei", "[s] same"),
        "r",
        "o n e space p e r s o n",
        "enter",
        shows("reason: one person"),
        "s",
        shows("Zhang Wei and Zheng Wei: the same", "No possible matches are left"),
        "u s q",
        shows("1 ruling written, 0 skipped"),
        of=of_two_names,
        size=(100, 30),
    )
    assert "same: true" in (folder / "data" / "decisions.yaml").read_text()


def test_a_reason_that_is_escaped_is_none_and_the_case_stays(
    sitting, folder, of_two_names, lacks, shows
):
    sitting(
        "q enter r o n e escape",
        lacks("reason: one"),
        shows("Match 1 of 1"),
        "d",
        shows("Zhang Wei and Zheng Wei: different"),
        "escape",
        shows("1 ruling written"),
        of=of_two_names,
        size=(100, 30),
    )
    decided = (folder / "data" / "decisions.yaml").read_text()
    assert "same: false" in decided
    assert "reason: one" not in decided
    assert 'reason: "Reviewed at a score' in decided


def test_a_reason_is_for_one_answer(sitting, folder, of_two_names, shows):
    sitting(
        "q enter r o n e enter d",
        shows("Zhang Wei and Zheng Wei: different"),
        "u s",
        shows("Zhang Wei and Zheng Wei: the same"),
        of=of_two_names,
        size=(100, 30),
    )
    decided = (folder / "data" / "decisions.yaml").read_text()
    assert "same: true" in decided
    assert "reason: one" not in decided
