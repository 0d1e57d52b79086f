"""Findings as SARIF: worst first, at most as many as code scanning takes, places as URIs."""

import json

import pytest

from reconcile.model.position import Position
from reconcile.report.findings import sarif
from reconcile.report.findings.sarif import checked_sarif


def _run(checked):
    return json.loads(checked_sarif(checked))["runs"][0]


def test_a_result_has_its_place_and_what_belongs_to_it(found):
    error, note = _run(found)["results"]
    assert (error["ruleId"], error["level"], error["baselineState"]) == ("V001", "error", "new")
    assert error["message"] == {"text": "no number is both; expected: claims that agree"}
    assert error["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "data/claims.yaml"},
        "region": {"startLine": 7, "startColumn": 12},
    }
    related = error["relatedLocations"][0]
    assert (related["id"], related["message"]) == (1, {"text": "`one` says `13`"})
    assert (note["level"], "relatedLocations" in note) == ("note", False)
    assert note["message"] == {"text": "no key is called `quot`; did you mean `quote`?"}


def test_rules_are_those_that_ran_with_their_pages(sound):
    run = _run(sound)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["E003", "S010", "V001"]
    assert rules[0]["defaultConfiguration"] == {"level": "warning"}
    assert rules[0]["help"]["text"] == "The page of E003."
    assert run["invocations"] == [{"executionSuccessful": True}]


@pytest.mark.parametrize("what", ["empty", "partial"])
def test_a_run_that_did_not_check_all_was_no_success(sound, what):
    run = _run(sound._replace(**{what: True}))
    assert run["invocations"] == [{"executionSuccessful": False}]


def test_what_is_set_aside_is_there_and_marked(set_aside):
    accepted, known = _run(set_aside)["results"]
    assert accepted["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "Two counts."}
    ]
    assert (known["baselineState"], known["properties"]) == ("unchanged", {"ageInDays": 40})


def test_of_too_many_the_worst_are_kept(found, monkeypatch):
    monkeypatch.setattr(sarif, "MOST_RESULTS", 1)
    run = _run(found)
    assert [result["ruleId"] for result in run["results"]] == ["V001"]
    assert run["properties"] == {"dropped": 1}


def test_a_path_is_escaped_as_a_uri(found):
    odd = found.findings[0]._replace(primary=Position("a b/ü#1.yaml", 1, 1))
    place = _run(found._replace(findings=(odd,)))["results"][0]["locations"][0]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "a%20b/%C3%BC%231.yaml"}
