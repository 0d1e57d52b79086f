"""Conflicts across questions are findings until a decision accepts them, and again when it is stale."""

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


def _decision(make_project, verdict="outright"):
    project = load(make_project(CLAIMS))
    hashes = judged_hashes(project, reconcile(project).origins)
    kept = "".join(f"      {claim}: {known}\n" for claim, known in sorted(hashes.items()))
    return (
        "accepted:\n  - question: sum:casualties/raid\n    reason: The source says so.\n"
        f"    verdict: {verdict}\n    claims:\n{kept}"
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


def test_a_decision_is_about_nothing_once_the_claims_fit(checked, make_project):
    decisions = _decision(make_project)
    fits = CLAIMS.replace("exactly 300", "more than 300")
    assert [f.code for f in checked(fits, decisions=decisions, select=RULES).findings] == ["D004"]


def test_the_checks_are_counted(checked):
    counts = {count.key: count.number for count in checked(CLAIMS).counts}
    assert counts["across_questions"] == 1
