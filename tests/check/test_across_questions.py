"""Conflicts across questions are findings until a decision accepts them, and again when it is stale."""

import pytest

from reconcile.files.project import load
from reconcile.judge.claim_hashes import judged_hashes
from reconcile.pipeline import reconcile

CLAIMS = """\
fields:
  casualties: {type: count, counts: people}
constraints:
  - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
claims:
  - {source: one, field: casualties, subject: raid, value: exactly 300}
  - {source: one, field: casualties.killed, subject: raid, value: at least 190}
  - {source: one, field: casualties.wounded, subject: raid, value: at least 120}
"""
RULES = ("C101", "C102", "D")


def _decision(make_project, claims=CLAIMS, verdict="outright"):
    project = load(make_project(claims))
    result = reconcile(project)
    hashes = judged_hashes(project, result.origins)
    check = result.across[0]
    kept = "".join(f"      {a.claim.id}: {hashes[a.claim.id]}\n" for a in check.answers)
    return (
        f"accepted:\n  - question: {check.id}\n    reason: The source says so.\n"
        f"    verdict: {verdict}\n    constraint: '{check.rests_on}'\n    claims:\n{kept}"
    )


def test_an_outright_conflict_is_an_error_at_its_first_claim(checked):
    [finding] = checked(CLAIMS, select=RULES).findings
    assert (finding.code, finding.primary.line) == ("C101", 6)
    assert finding.about == "sum:casualties/raid"
    assert "a source against itself" in finding.message
    assert "[parts-exceed-whole]" in finding.message
    assert [related.position.line for related in finding.related] == [7, 8]


def test_an_apparent_conflict_is_a_warning(checked):
    claims = CLAIMS.replace("120}", "120, stage: planned}").replace("300}", "300, stage: happened}")
    [finding] = checked(claims, select=RULES).findings
    assert (finding.code, finding.severity.value) == ("C102", "warning")


def test_a_decision_accepts_a_conflict(checked, make_project):
    found = checked(CLAIMS, decisions=_decision(make_project), select=RULES)
    assert found.findings == ()
    assert [each.finding.code for each in found.accepted] == ["C101"]


def test_a_decision_is_stale_once_a_claim_changed(checked, make_project):
    decisions = _decision(make_project)
    changed = CLAIMS.replace("at least 120", "at least 130")
    found = checked(changed, decisions=decisions, select=RULES)
    assert [f.code for f in found.findings] == ["C101", "D002"]


TOWN = """\
entities: [{name: Derna, within: Libya}, {name: Libya}]
claims:
  - {source: one, field: casualties.killed, subject: Libya, value: "300"}
  - {source: two, field: casualties.killed, subject: Derna, value: at least 400}
"""
SCOPES = """\
scopes: [{name: confirmed, within: reported}]
claims:
  - {source: one, field: casualties.killed, subject: raid, scope: reported, value: "30"}
  - {source: two, field: casualties.killed, subject: raid, scope: confirmed, value: "40"}
"""
LIST = """\
fields: {participants: {type: parties}}
entities: [{name: Council, kind: organisation}, {name: Omar Haddad, kind: person, within: Council}]
constraints: [{list: participants, status: attendance, subject: talks}]
claims:
  - {source: one, field: participants, subject: talks, value: "including Omar Haddad"}
  - {source: two, field: attendance, subject: Council, value: supports without attending}
"""
TURNOUT = """\
fields: {turnout: {type: choice, of: [all come, some stay away]}}
entities: [{name: Northern Front, within: Coalition}, {name: Coalition}]
constraints: [{turnout: turnout, status: attendance, members: Coalition, all: all come}]
claims:
  - {source: one, field: turnout, subject: talks, value: all come}
  - {source: two, field: attendance, subject: Northern Front, value: stayed away}
"""
CHANGED = "the constraint, or what lies within what, changed since"
REST = [
    (CLAIMS, "casualties.wounded]", "casualties.wounded, casualties.displaced]"),
    (CLAIMS, "wounded]}", "wounded], subject: raid}"),
    (
        TOWN,
        "[{name: Derna, within: Libya}, {name: Libya}]",
        "[{name: Derna, within: the east}, {name: the east, within: Libya}, {name: Libya}]",
    ),
    (SCOPES, "reported}]", "probable}, {name: probable, within: reported}]"),
    (LIST, "kind: organisation}", "kind: organisation, within: opposition}"),
    (LIST, "subject: talks}]", "subject: Talks}]"),
    (TURNOUT, "{name: Coalition}]", "{name: Coalition, within: opposition}]"),
]


@pytest.mark.parametrize(("claims", "before", "after"), REST)
def test_a_decision_is_stale_once_what_it_rests_on_changed(
    claims, before, after, checked, make_project
):
    verdict = "apparent" if claims.startswith("fields: {participants") else "outright"
    decisions = _decision(make_project, claims, verdict)
    assert before in claims
    assert checked(claims, decisions=decisions, select=("D",)).findings == ()
    [finding] = checked(claims.replace(before, after), decisions=decisions, select=("D",)).findings
    assert finding.code == "D002"
    assert CHANGED in finding.message


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("wounded]}", "wounded], note: by its own words}"),
        ("claims:", "entities: [{name: Elsewhere, within: Nowhere}]\nclaims:"),
    ],
)
def test_a_note_and_what_is_elsewhere_change_no_decision(before, after, checked, make_project):
    decisions = _decision(make_project)
    assert before in CLAIMS
    changed = CLAIMS.replace(before, after)
    assert checked(changed, decisions=decisions, select=("D",)).findings == ()


def test_a_decision_without_the_constraint_is_to_be_accepted_again(checked, make_project):
    decisions = _decision(make_project)
    kept = "\n".join(line for line in decisions.split("\n") if "constraint:" not in line)
    [finding] = checked(CLAIMS, decisions=kept, select=("D",)).findings
    assert (finding.code, "it doesn't keep the constraint" in finding.message) == ("D002", True)


def test_a_decision_is_about_nothing_once_the_claims_fit(checked, make_project):
    decisions = _decision(make_project)
    fits = CLAIMS.replace("exactly 300", "more than 300")
    assert [f.code for f in checked(fits, decisions=decisions, select=RULES).findings] == ["D004"]


def test_the_checks_are_counted(checked):
    counts = {count.key: count.number for count in checked(CLAIMS).counts}
    assert counts["across_questions"] == 1


BOTH = """\
fields:
  casualties: {type: count, counts: people}
constraints:
  - {whole: casualties, parts: [casualties.killed, casualties.wounded]}
claims:
  - {source: one, field: casualties, subject: a, value: 10, stage: happened}
  - {source: one, field: casualties.killed, subject: a, value: 11, stage: planned}
  - {source: one, field: casualties, subject: b, value: 10}
  - {source: one, field: casualties.killed, subject: b, value: 9}
  - {source: one, field: casualties, subject: c, value: 10}
  - {source: two, field: casualties.killed, subject: c, value: 12}
  - {source: one, field: casualties, subject: d, value: 10, stage: happened}
  - {source: two, field: casualties.killed, subject: d, value: 11, stage: planned}
"""


@pytest.mark.parametrize(
    ("code", "about"),
    [("C101", ["sum:casualties/c"]), ("C102", ["sum:casualties/a", "sum:casualties/d"])],
)
def test_every_conflict_of_the_verdict_is_found_among_others(checked, code, about):
    found = checked(BOTH, select=(code,)).findings
    assert [finding.about for finding in found] == about
    itself = ["a source against itself" in finding.message for finding in found]
    assert itself == [each.endswith("/a") for each in about]


def test_a_set_that_contradicts_is_the_one_reported(checked):
    """The claims of one source differ, those of two contradict: the second is the worse one."""
    claims = CLAIMS.replace("120}", "120, stage: planned}").replace("300}", "300, stage: happened}")
    claims += "  - {source: two, field: casualties.killed, subject: raid, value: 400}\n"
    [finding] = checked(claims, select=RULES).findings
    assert finding.code == "C101"
    assert {finding.primary.line, *(r.position.line for r in finding.related)} == {6, 9}
    assert finding.related[0].label == "`two` says `400`"
    assert finding.expected == (
        "correct a misread claim, or: reconcile accept sum:casualties/raid --reason ..."
    )
