"""Answers are written at once, asked once, and taken back one by one to the first."""

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.agreement.sitting import Sitting
from reconcile.files.folder import Folder
from reconcile.files.project import load
from reconcile.files.settled_file import SettledFile
from reconcile.pipeline import reconcile

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, quote: killed 12}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben, quote: killed 12}
  - {source: one, field: casualties.killed, subject: flood, value: "9", coder: ann}
  - {source: one, field: casualties.killed, subject: flood, value: nine, coder: ben}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
  - {source: two, field: casualties.killed, subject: raid, value: "12"}
"""


@pytest.fixture
def root(make_project):
    return make_project(CLAIMS)


def sit(root, by=""):
    project = load(root)
    assert project.findings == ()
    return Sitting(project, agreement(project), SettledFile(Folder(root / "data")), by)


def settled(root):
    path = root / "data" / "claims" / "settled.yaml"
    return path.read_text() if path.exists() else None


def test_what_is_settled_is_not_asked_again(root):
    sitting = sit(root, "cleo")
    assert sitting.take_over() == 1
    assert sitting.current.item.fields == ("casualties.killed",)
    sitting.keep({"ann"})
    assert sitting.current.item.fields == ("date",)
    sitting.skip()
    assert (sitting.current, sitting.answered, sitting.skipped) == (None, 1, 1)
    again = sit(root)
    assert again.take_over() == 0
    assert [each.item.fields for each in again.left] == [("date",)]
    again.keep(())
    last = sit(root)
    assert (last.current, last.take_over()) == (None, 0)


def test_every_answer_can_be_taken_back(root):
    sitting = sit(root)
    states = [settled(root)]
    sitting.take_over()
    states.append(settled(root))
    sitting.keep({"ben"})
    states.append(settled(root))
    sitting.rewrite({"source": "one", "field": "date", "subject": "raid", "value": "2017"})
    assert settled(root) not in states
    for state in reversed(states):
        assert sitting.undo() is not None
        assert settled(root) == state
    assert sitting.undo() is None
    assert len(sitting.left) == 2
    assert sitting.answered == 0


def test_settled_claims_count_and_coders_claims_do_not_double(root):
    before = reconcile(load(root))
    assert {q.id: q.verdict.value for q in before.questions}["casualties.killed/raid"] == "outright"
    sitting = sit(root)
    sitting.take_over()
    sitting.keep({"ann"})
    sitting.keep(())
    project = load(root)
    after = reconcile(project)
    assert {q.id: (q.verdict.value, len(q.answers)) for q in after.questions} == {
        "casualties.killed/raid": ("agreement", 2),
        "casualties.killed/flood": ("uncorroborated", 1),
    }
    assert len(after.claims) == 3


def test_settling_leaves_what_the_coders_noted_to_be_compared(root):
    before = agreement(load(root))
    sitting = sit(root, "ann")
    sitting.take_over()
    sitting.keep({"ann", "ben"})
    sitting.keep({"ben"})
    after = agreement(load(root))
    assert (after.differences, after.fields, after.items) == before[2:3] + before[3:4] + before[1:2]
    assert (before.settled, after.settled) == (0, 2)


def test_what_a_coder_changed_is_asked_again_and_settled_in_the_earlier_ones_place(root):
    sitting = sit(root)
    sitting.take_over()
    sitting.keep({"ann"})
    sitting.keep(())
    path = root / "data" / "claims.yaml"
    path.write_text(path.read_text().replace('value: "12", coder: ann', 'value: "13", coder: ann'))
    again = sit(root)
    assert [each.item.fields for each in again.left] == [("casualties.killed",)]
    again.keep({"ann"})
    assert settled(root).count("settled/one/casualties.killed/raid") == 1
    values = [claim.value for claim in load(root).claims if claim.subject == "raid"]
    assert sorted(values) == ["12", "13"]


def test_what_another_coder_noted_later_is_settled_anew(root):
    sitting = sit(root)
    sitting.keep({"ann"})
    sitting.keep(())
    (root / "data" / "claims" / "cleo.yaml").write_text(
        "coder: cleo\nclaims:\n  - {source: one, field: date, subject: raid, value: 2017-01-02}\n"
    )
    again = sit(root)
    assert [each.item.fields for each in again.left][-1] == ("date",)
    while again.current.item.fields != ("date",):
        again.skip()
    again.keep({"cleo"})
    assert "claim: " not in settled(root)
    assert any(claim.field == "date" for claim in load(root).claims)
