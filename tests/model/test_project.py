"""A project: broken where a fault is an error, and by nothing less."""

import pytest

from reconcile.model.field import BUILT_IN
from reconcile.model.finding import Finding, Severity
from reconcile.model.position import Position
from reconcile.model.project import Project


def _project(*severities):
    findings = tuple(
        Finding("S001", "unreadable-file", each, "x", Position("a", 1, 1)) for each in severities
    )
    return Project({}, (), {}, findings=findings)


@pytest.mark.parametrize(
    ("severities", "broken"),
    [
        ((), False),
        ((Severity.NOTE, Severity.WARNING), False),
        ((Severity.NOTE, Severity.ERROR), True),
    ],
)
def test_only_errors_break_a_project(severities, broken):
    assert _project(*severities).broken is broken


def test_a_project_that_declares_no_field_has_those_built_in():
    assert _project().fields is BUILT_IN
