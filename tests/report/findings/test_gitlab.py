"""Findings as GitLab's code quality report."""

import json

from reconcile.report.findings.gitlab import checked_gitlab


def test_a_finding_has_its_place_and_a_severity_of_gitlabs(found):
    note, error = json.loads(checked_gitlab(found))
    assert note["fingerprint"] != error.pop("fingerprint")
    assert note["severity"] == "info"
    assert error == {
        "description": "V001 outright-contradiction: no number is both",
        "check_name": "outright-contradiction",
        "severity": "critical",
        "location": {"path": "data/claims.yaml", "lines": {"begin": 7}},
    }


def test_what_is_set_aside_is_left_out(set_aside):
    assert json.loads(checked_gitlab(set_aside)) == []
