"""Keys that decide: each does what it does in the commands, and says so."""

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.agreement.sitting import Sitting
from reconcile.annotate.deciding import NO_SUCH_KEY, Differences, NameMatches
from reconcile.annotate.name_sitting import NameSitting, Signed
from reconcile.files.folder import at
from reconcile.files.project import load
from reconcile.files.settled_file import SettledFile
from reconcile.pipeline import reconcile
from reconcile.report.console import plain_text

NAMES = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zhang Wei}
  - {source: two, field: delegation_head, subject: talks, value: Zheng Wei}
"""
CODED = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ann}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
"""


@pytest.fixture
def names(make_project):
    project = load(make_project(NAMES))
    return NameMatches(NameSitting(project, reconcile(project), Signed("", "2025-05-13")))


@pytest.fixture
def root(make_project):
    return make_project(CODED)


@pytest.fixture
def differences(root):
    project = load(root)
    sitting = Sitting(project, agreement(project), SettledFile(at(root)))
    return Differences(sitting, project.places)


def test_a_match_is_decided_skipped_and_taken_back(names):
    assert "Match 1 of 1" in plain_text(names.drawn(), 80)
    assert names.answer("x") == NO_SUCH_KEY
    assert names.answer("u") == "nothing to undo"
    assert names.answer("d") == "Zhang Wei and Zheng Wei: different"
    assert "No possible matches are left" in plain_text(names.drawn(), 80)
    assert (names.answer("s"), names.takes_reason()) == (NO_SUCH_KEY, False)
    assert names.summary() == "1 ruling written, 0 skipped"
    assert names.answer("u") == "undone: Zhang Wei and Zheng Wei"
    assert names.answer("k") == "skipped: Zhang Wei and Zheng Wei"


def test_a_difference_is_settled_after_what_was_noted_alike(differences, root):
    settled = root / "data" / "claims" / "settled.yaml"
    assert "1 of 1  one" in plain_text(differences.drawn(), 80)
    assert (differences.answer("3"), settled.exists()) == (NO_SUCH_KEY, False)
    assert differences.answer("2") == "settled: one · casualties.killed · raid"
    assert settled.read_text().count("settles:") == 2
    assert "No differences are left" in plain_text(differences.drawn(), 80)
    assert differences.summary() == "1 difference settled, 0 skipped"
    assert differences.answer("u").startswith("undone: one")
    assert "no longer taken over" in differences.answer("u")
    assert not settled.exists()


def test_a_difference_is_settled_by_another_claim(differences, root):
    said = {"source": "one", "field": "casualties.killed", "subject": "raid", "value": "13"}
    assert differences.rewrite(said) == "settled: one · casualties.killed · raid"
    assert "value: 13" in (root / "data" / "claims" / "settled.yaml").read_text()


def test_a_file_that_cannot_be_written_is_said(names, differences, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    monkeypatch.setattr("os.fsync", full)
    assert "No space left on device" in names.answer("d")
    assert "No space left on device" in differences.answer("1")


def test_the_second_of_three_differences_says_so(make_project):
    rows = "".join(
        f"  - {{source: one, field: casualties.killed, subject: {subject}, value: '{value}', coder: {coder}}}\n"
        for subject in ("flood", "raid", "storm")
        for value, coder in (("12", "ann"), ("15", "ben"))
    )
    root = make_project("claims:\n" + rows)
    project = load(root)
    sitting = Sitting(project, agreement(project), SettledFile(at(root)))
    cases = Differences(sitting, project.places)
    places = []
    for _ in range(3):
        places.append(plain_text(cases.drawn(), 80).strip().split("  ")[0])
        cases.answer("k")
    assert [place[-6:] for place in places] == ["1 of 3", "2 of 3", "3 of 3"]
    assert cases.summary() == "0 differences settled, 3 skipped"
