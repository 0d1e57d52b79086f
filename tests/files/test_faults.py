"""Faults are noted once, and those alike in one column of a table are counted after twenty."""

import pytest

from reconcile.files.faults import (
    BAD_TABLE,
    BAD_WORD,
    MOST_ALIKE,
    UNKNOWN_FIELD,
    UNKNOWN_SOURCE,
    Faults,
)
from reconcile.model.finding import Fix, Position, Related, Severity


def place(line, name="", file="t.csv"):
    return Position(file, line, 2, name)


def test_a_fault_becomes_a_finding_of_its_code():
    faults = Faults()
    related = (Related(place(9), "here"),)
    faults.add(
        BAD_WORD,
        "it can't be `x`",
        place(3, file="claims.yaml"),
        expected="a day",
        suggestion=Fix("x", "y"),
        related=related,
    )
    [found] = faults.found
    assert (found.code, found.rule, found.severity) == ("S012", "value-not-allowed", Severity.ERROR)
    assert (found.message, found.expected, found.suggestion) == ("it can't be `x`", "a day", "y")
    assert (found.related, found.fix) == (related, Fix("x", "y"))


def test_a_severity_may_be_said():
    faults = Faults()
    faults.add(BAD_WORD, "x", place(3), severity=Severity.WARNING)
    assert faults.found[0].severity is Severity.WARNING


def test_the_same_fault_at_the_same_place_is_noted_once():
    faults = Faults()
    for message, line in (("x", 1), ("x", 1), ("y", 1), ("x", 2)):
        faults.add(BAD_WORD, message, place(line))
    faults.add(BAD_TABLE, "x", place(1))
    assert [(f.code, f.message, f.primary.line) for f in faults.found] == [
        ("S012", "x", 1),
        ("S012", "y", 1),
        ("S012", "x", 2),
        ("S020", "x", 1),
    ]


@pytest.mark.parametrize(("number", "more"), [(20, None), (21, "1"), (1025, "1,005")])
def test_faults_alike_in_one_column_are_counted_after_twenty(number, more):
    faults = Faults()
    faults.add(BAD_WORD, "elsewhere", place(5, "other"))
    faults.add(BAD_TABLE, "another kind", place(6, "dead"))
    faults.add(BAD_WORD, "another file", place(5000, "dead", file="u.csv"))
    for line in range(2, number + 2):
        faults.add(BAD_WORD, "x", place(line, "dead"), expected="y", suggestion="z")
    found = faults.found[3:]
    assert MOST_ALIKE == 20
    assert [f.primary.line for f in found[:20]] == list(range(2, 22))
    rest = found[20:]
    if more is None:
        assert rest == []
    else:
        [last] = rest
        assert last.message == f"{more} more of the kind `value-not-allowed` in the column `dead`"
        assert (last.primary.line, last.expected, last.suggestion) == (21, "", "")


def test_a_name_is_listed_once_for_a_column_with_its_rows():
    faults = Faults()
    for line in range(2, 1_000):
        faults.add(UNKNOWN_SOURCE, f"no source {line % 2}", place(line, "source"))
    faults.add(UNKNOWN_SOURCE, "no source 0", place(2, "source", file="u.csv"))
    assert [(f.message, f.primary.line) for f in faults.found] == [
        ("no source 0, in 499 rows", 2),
        ("no source 1, in 499 rows", 3),
        ("no source 0", 2),
    ]


def test_a_name_that_can_be_mended_is_listed_wherever_it_is():
    faults = Faults()
    for line in (2, 3):
        faults.add(UNKNOWN_FIELD, "no field", place(line, "field"), suggestion=Fix("dat", "date"))
    assert [(f.message, f.primary.line) for f in faults.found] == [("no field", 2), ("no field", 3)]


def test_what_is_counted_is_listed_a_column_after_another():
    faults = Faults()
    for name in ("b", "a"):
        for line in range(30):
            faults.add(BAD_WORD, "x", place(line, name))
    assert [f.primary.name for f in faults.found[40:]] == ["a", "b"]


def test_faults_in_no_column_are_all_listed():
    faults = Faults()
    for line in range(30):
        faults.add(BAD_WORD, "x", place(line))
    assert len(faults.found) == 30
