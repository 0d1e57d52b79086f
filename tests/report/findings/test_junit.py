"""Findings as JUnit XML: a failure a finding, and a passed case for each rule that found nothing."""

from xml.etree import ElementTree as ET

from reconcile.report.findings.junit import checked_junit


def _suite(run):
    return ET.fromstring(checked_junit(run)).find("testsuite")  # noqa: S314 (our own text)


def _counts(suite):
    return [int(suite.get(name)) for name in ("tests", "failures", "errors", "skipped")]


def test_a_finding_is_a_failure_and_each_other_rule_a_case_that_passed(found):
    suite = _suite(found)
    assert suite.get("name") == "reconcile check"
    assert _counts(suite) == [3, 2, 0, 0]
    note, error, passed = suite.findall("testcase")
    assert (passed.get("classname"), passed.get("name")) == (
        "E003 quote-not-found",
        "quote-not-found.",
    )
    assert error.get("classname") == "V001 outright-contradiction"
    failure = error.find("failure")
    assert failure.get("type") == "error"
    assert failure.text.splitlines()[1:] == [
        "  expected: claims that agree",
        "  data/claims.yaml:3:5: `one` says `13`",
    ]
    assert note.find("failure").get("type") == "note"


def test_what_is_accepted_is_skipped_and_what_was_known_passes(set_aside):
    suite = _suite(set_aside)
    assert _counts(suite) == [5, 0, 0, 1]
    assert suite.find("testcase/skipped").get("message") == "accepted: Two counts."


def test_a_finding_with_which_the_run_does_not_fail_passes_and_is_said(found):
    suite = _suite(found._replace(harmless=frozenset(found.findings[:1])))
    assert _counts(suite) == [3, 1, 0, 0]
    note, error, _ = suite.findall("testcase")
    assert note.find("failure") is None
    assert note.find("system-out").text.startswith("data/more.yaml:2:1: note S010")
    assert error.find("system-out") is None


def test_nothing_checked_is_an_error(sound):
    suite = _suite(sound._replace(empty=True))
    assert _counts(suite) == [4, 0, 1, 0]
    assert suite.find("testcase/error").get("type") == "nothing-checked"
