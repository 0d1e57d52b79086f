"""Scopes within scopes are read, several for one, and none lies within itself."""

import pytest

from reconcile.files.project import load

CLAIMS = "claims:\n  - {source: one, field: duration, subject: war, value: six years}\n"


def read(make_project, *entries):
    lines = "".join(f"  - {entry}\n" for entry in entries)
    return load(make_project(f"scopes:\n{lines}{CLAIMS}"))


def test_a_scope_may_lie_within_several(make_project):
    project = read(make_project, "{name: a, within: b}", "{name: a, within: c}")
    assert project.findings == ()
    assert [(scope.name, scope.within) for scope in project.scopes] == [("a", "b"), ("a", "c")]
    assert [place.at().line for place in project.declared.scopes] == [2, 3]


CIRCLES = [
    (["{name: a, within: A}"], 2, "`a` would lie within itself"),
    (["{name: a, within: b}", "{name: b, within: a}"], 3, "`b` would lie within itself"),
    (
        ["{name: a, within: b}", "{name: b, within: c}", "{name: c, within: a}"],
        4,
        "`c` would lie within itself",
    ),
]


@pytest.mark.parametrize(("entries", "line", "message"), CIRCLES)
def test_a_circle_is_refused_where_it_closes(make_project, entries, line, message):
    project = read(make_project, *entries)
    [finding] = project.findings
    assert (finding.code, finding.message) == ("C001", message)
    assert (finding.primary.line, finding.primary.column) == (line, 23)
    assert len(project.scopes) == len(entries) - 1
