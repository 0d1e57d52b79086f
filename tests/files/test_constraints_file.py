"""Constraints are read from the claims file and from their own, and their mistakes are reported."""

import pytest

from reconcile.files.project import load
from reconcile.model.constraint import Scope

FIELDS = (
    "fields:\n  casualties: {type: count}\n  casualties.missing: {type: count}\n"
    "  turnout: {type: choice, of: [all come, some stay away]}\n"
)
CLAIMS = "claims:\n  - {source: one, field: duration, subject: war, value: six years}\n"


def _findings(make_project, constraint):
    project = load(make_project(f"{FIELDS}constraints:\n  - {constraint}\n{CLAIMS}"))
    assert project.constraints == ()
    return [(f.code, f.primary.column, f.message, f.suggestion) for f in project.findings]


MISTAKES = [
    (
        "{whole: casualties, partss: [casualties.killed, casualties.wounded]}",
        ("S010", 25, "`partss` is not a key of this entry", "parts"),
    ),
    (
        "{whole: casualties, parts: [casualties.kiled, casualties.wounded]}",
        ("S014", 33, "there is no field `casualties.kiled`", "casualties.killed"),
    ),
    (
        "{whole: casualty, part: casualties.killed}",
        ("S014", 13, "there is no field `casualty`", "casualties"),
    ),
    (
        "{whole: casualties, parts: [casulties.*]}",
        ("S014", 33, "no field is below `casulties`", "casualties"),
    ),
    (
        "{whole: casualties, part: duration}",
        ("C001", 31, "`duration` is of the type duration", ""),
    ),
    ("{whole: casualties}", ("C001", 5, "the keys don't make one constraint", "")),
    (
        "{start: date.start, end: date.end}",
        ("C001", 5, "the keys don't make one constraint", ""),
    ),
    (
        "{whole: casualties, parts: [casualties.killed]}",
        ("C001", 32, "`parts` has one field only", ""),
    ),
    ("{order: [date]}", ("C001", 13, "`order` has one field only", "")),
    (
        "{order: [date, date]}",
        ("C001", 20, "`date` is named twice in one constraint", ""),
    ),
    (
        "{whole: casualties, parts: casualties.killed}",
        ("S012", 32, "`parts` can't be `casualties.killed`", ""),
    ),
    (
        "{turnout: turnout, status: attendance, all: al come}",
        ("C001", 49, "`al come` isn't a choice of `turnout`", "all come"),
    ),
    (
        "{turnout: turnout, status: attendance}",
        ("C001", 15, "which choice of `turnout` means all isn't said", ""),
    ),
    (
        "{turnout: casualties, status: attendance, all: all come}",
        ("C001", 52, "`all` is a word, and `casualties` is of the type count", ""),
    ),
    (
        "{whole: casualties, part: casualties.killed, members: Coalition}",
        ("C001", 59, "`members` goes with `turnout` and `status` alone", ""),
    ),
    (
        "{turnout: date, status: attendance, all: all come}",
        ("C001", 15, "`date` is of the type date", ""),
    ),
    ("{whole: , part: casualties.killed}", ("S011", 13, "`whole` has no value", "")),
]


@pytest.mark.parametrize(("constraint", "expected"), MISTAKES, ids=[m[0] for m in MISTAKES])
def test_a_mistake_is_reported_where_it_is(make_project, constraint, expected):
    assert expected in _findings(make_project, constraint)


def test_an_id_given_twice_is_reported_with_the_first(make_project):
    one = "{id: toll, whole: casualties, part: casualties.killed}"
    text = f"{FIELDS}constraints:\n  - {one}\n  - {one}\n{CLAIMS}"
    project = load(make_project(text))
    assert [(f.code, f.primary.line) for f in project.findings] == [("S016", 7)]
    assert len(project.constraints) == 1


def test_a_family_is_written_out_without_the_whole(make_project):
    text = (
        f"{FIELDS}constraints:\n  - {{whole: casualties.killed, parts: [casualties.*]}}\n{CLAIMS}"
    )
    [constraint] = load(make_project(text)).constraints
    assert set(constraint.parts) == {
        "casualties.wounded",
        "casualties.displaced",
        "casualties.missing",
    }


def test_a_file_of_its_own_is_read_and_its_places_kept(make_project):
    root = make_project(FIELDS + CLAIMS)
    own = root / "data" / "constraints.yaml"
    own.write_text(
        "constraints:\n  - {whole: casualties, part: casualties.killed}\n"
        "scopes:\n  - {name: confirmed, within: reported}\n"
    )
    project = load(root)
    assert project.findings == ()
    assert [c.whole for c in project.constraints] == ["casualties"]
    assert project.declared.constraints[0].at().line == 2
    assert project.scopes == (Scope(name="confirmed", within="reported"),)


def test_another_section_in_that_file_is_refused(make_project):
    root = make_project(FIELDS + CLAIMS)
    (root / "data" / "constraints.yaml").write_text("constraint:\n  - {order: [date]}\n")
    [finding] = load(root).findings
    assert (finding.code, finding.suggestion) == ("S010", "constraints")


def test_a_file_under_another_name_is_refused(make_project):
    root = make_project(FIELDS + CLAIMS)
    (root / "data" / "constraints.yml").write_text("constraints: []\n")
    [finding] = load(root).findings
    assert (finding.code, finding.expected) == ("S001", "constraints.yaml")


NEAREST = [
    ("{start: date.start, end: date.end}", "`start` and `end` and `length`"),
    ("{list: participants}", "`list` and `number`, or `list` and `status`"),
    ("{length: duration}", "`start` and `end` and `length`"),
    ("{order: [date.start, date.end], length: duration}", "`order`"),
    ("{whole: casualties, share: casualties.killed}", "`whole` and `part` and `share`"),
]


@pytest.mark.parametrize(("constraint", "expected"), NEAREST)
def test_the_nearest_kinds_of_constraint_are_expected(make_project, constraint, expected):
    project = load(make_project(f"{FIELDS}constraints:\n  - {constraint}\n{CLAIMS}"))
    [finding] = project.findings
    assert finding.expected == expected


def test_a_field_that_nobody_could_mean_has_its_type_expected(make_project):
    text = "constraints:\n  - {whole: casualties.killed, part: casualties.wounded, share: 50%}\n"
    [finding] = load(make_project(text + CLAIMS)).findings
    assert (finding.code, finding.expected) == ("S014", "a field of the type count")


def test_a_constraint_that_is_declared_twice_is_one(make_project):
    one = "{whole: casualties.killed, part: casualties.wounded"
    text = f"constraints:\n  - {one}}}\n  - {one}, id: again, note: Once more.}}\n{CLAIMS}"
    project = load(make_project(text))
    [finding] = project.findings
    assert finding.message == "the same constraint is declared twice"
    assert (finding.primary.line, finding.related[0].position.line) == (3, 2)
    assert len(project.constraints) == 1
