"""The entry that accepts a contradiction or a finding: what it is on, and the claims it rests on."""

import pytest

from reconcile.cli.acceptance_entry import (
    Ruling,
    entry_for_finding,
    entry_for_question,
    write_decision,
)
from reconcile.cli.projects import judged, read_project
from reconcile.cli.refusal import RefusalError

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: 13, id: b}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15, id: a}
  - {source: one, field: casualties.wounded, subject: raid, value: 4, id: c}
  - {source: two, field: casualties.wounded, subject: raid, value: 4, id: d}
"""
RULING = Ruling("Two counts.", "Ann", None, "2024-03-05")


@pytest.fixture
def project(make_project):
    return read_project(make_project(CLAIMS))


@pytest.mark.parametrize("which", ["casualties.killed/raid", "a"])
def test_a_contradiction_is_accepted_with_its_claims_in_order(project, which):
    entry = entry_for_question(project, judged(project), which, RULING)
    hashes = entry.pop("claims")
    assert list(hashes) == ["a", "b"]
    assert len(set(hashes.values())) == 2
    assert entry == {
        "question": "casualties.killed/raid",
        "verdict": "outright",
        "reason": "Two counts.",
        "author": "Ann",
        "date": "2024-03-05",
    }


def test_an_agreement_is_nothing_to_accept(project):
    with pytest.raises(RefusalError, match="isn't a contradiction, but agreement"):
        entry_for_question(project, judged(project), "c", RULING)


def test_a_finding_is_accepted_by_its_rule_and_what_it_is_about(project):
    entry = entry_for_finding(project, "E001", "c", RULING)
    assert (entry["about"], list(entry["claims"])) == ("c", ["c"])


@pytest.mark.parametrize(
    ("word", "about", "said"),
    [
        ("E", "c", "'E' names more than one rule"),
        ("E999", "c", "E999"),
        ("E001", "nothing", "nothing"),
    ],
)
def test_what_was_not_found_is_refused(project, word, about, said):
    with pytest.raises(RefusalError, match=said):
        entry_for_finding(project, word, about, RULING)


def test_what_is_written_says_where(project, monkeypatch):
    monkeypatch.chdir(project.root)
    entry = entry_for_question(project, judged(project), "a", RULING)
    assert write_decision(project, entry).startswith("casualties.killed/raid (")
    assert write_decision(project, entry | {"reason": "Others."}) is not None
    (kept,) = read_project(None).decisions
    assert kept.reason == "Others."
