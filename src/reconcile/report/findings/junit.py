"""Findings as JUnit XML: a failed case a finding, a passed one a rule that found nothing.

A finding with which the run doesn't fail is a passed case, with what it says as its output.
A rule with findings has no case of its own, so the counts add up to what was looked for and found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from reconcile.report.findings.text import headline, lines
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from reconcile.model.check_result import Checked
    from reconcile.model.finding import Finding

SUITE = "reconcile check"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def checked_junit(checked: Checked) -> str:
    """Return a run as JUnit XML; accepted findings are skipped cases, known ones passed cases."""
    suite = Element("testsuite", name=SUITE)
    for finding in checked.findings:
        if finding in checked.harmless:
            SubElement(_case(suite, finding), "system-out").text = _in_full(finding)
        else:
            _fail(suite, finding)
    for finding, decision in checked.accepted:
        reason = _fit(f"accepted: {decision.reason}")
        SubElement(_case(suite, finding), "skipped", message=reason)
    for finding, _ in checked.known:
        _case(suite, finding)
    found = {finding.code for finding in checked.findings}
    for code, rule in checked.rules.items():
        if code not in found:
            SubElement(suite, "testcase", classname=f"{code} {rule.name}", name=rule.title)
    if checked.empty:
        case = SubElement(suite, "testcase", classname=SUITE, name="something was checked")
        SubElement(case, "error", message="nothing was checked", type="nothing-checked")
    return _document(suite)


def _case(suite: Element, finding: Finding) -> Element:
    classname = f"{finding.code} {finding.rule}"
    name = _fit(f"{finding.primary}: {finding.message}")
    return SubElement(suite, "testcase", classname=classname, name=name)


def _fail(suite: Element, finding: Finding) -> None:
    failure = SubElement(_case(suite, finding), "failure")
    failure.set("message", _fit(headline(finding)))
    failure.set("type", finding.severity.value)
    failure.text = _in_full(finding)


def _in_full(finding: Finding) -> str:
    return _fit("\n".join(lines([finding])))


def _document(suite: Element) -> str:
    """Return the suite with its counts as a document."""
    counts = {
        "tests": len(suite.findall("testcase")),
        "failures": len(suite.findall("testcase/failure")),
        "errors": len(suite.findall("testcase/error")),
        "skipped": len(suite.findall("testcase/skipped")),
    }
    for name, number in counts.items():
        suite.set(name, str(number))
    suites = Element("testsuites", suite.attrib)
    suites.append(suite)
    indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(suites, encoding="unicode") + "\n"


def _fit(text: str) -> str:
    """Return the text without what XML can't hold: the library would write it all the same."""
    shown = "\n".join(map(show, text.split("\n")))
    return _NOT_IN_XML.sub("\ufffd", shown)
