"""Records for conflict data: the profile's figures, its reference, and every input beside them."""

import json

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.conflict_record import acled, ucdp
from reconcile.report.selection import NothingSelectedError


@pytest.fixture
def record(make_project):
    def make(write, *values, field="casualties.killed", more=""):
        names = ("one", "two", "three")
        rows = "".join(
            f"  - {{source: {name}, field: {field}, subject: Fire, value: {value!r}{more}}}\n"
            for name, value in zip(names, values, strict=False)
        )
        result = reconcile(load(make_project("claims:\n" + rows)))
        return json.loads(write(result, result.questions[0]))

    return make


@pytest.mark.parametrize(
    ("values", "figure"),
    [
        (("13", "at least 15"), 13),
        (("10 to 12", "15"), 10),
        (("dozens", "15"), 12),
        (("hundreds",), 100),
        (("tens of thousands", "60,000"), 10_000),
        (("hundreds of thousands", "600,000"), 100_000),
        (("up to dozens", "15"), 15),
        (("up to 20", "15"), 15),
        (("up to 20",), None),
        (("fewer than 20", "25"), 25),
        (("0 to 20",), 0),
        (("none", "3"), 0),
    ],
)
def test_acled_takes_the_most_conservative_figure(record, values, figure):
    assert record(acled, *values)["figure"] == figure


@pytest.mark.parametrize(
    ("values", "low", "best", "high"),
    [
        (("13", "at least 15"), 13, None, 15),
        (("13", "13"), 13, 13, 13),
        (("10 to 12", "15"), 10, None, 15),
        (("13", "up to 20"), 13, None, 20),
        (("dozens", "15"), 15, None, 15),
        (("13", "up to 13"), 13, 13, 13),
    ],
)
def test_ucdp_keeps_the_range_and_chooses_no_best(record, values, low, best, high):
    found = record(ucdp, *values)
    assert (found["low"], found["best"], found["high"]) == (low, best, high)


@pytest.mark.parametrize("write", [acled, ucdp])
def test_inputs_rule_and_reference_stand_beside(record, write):
    found = record(write, "13", "dozens", "15")
    assert [one["value"] for one in found["inputs"]] == ["13", "15", "dozens"]
    assert found["rule"]
    assert "20" in found["reference"]
    assert found["sources"] == ["one", "three", "two"]


def test_what_is_left_out_says_why(record):
    found = record(ucdp, "13", "dozens")
    (left,) = [one for one in found["inputs"] if one["left_out"]]
    assert (left["value"], left["left_out"]) == ("dozens", "it gives no figure")


def test_figures_of_different_groups_make_no_range(record):
    found = record(ucdp, "6 civilians", "40 militants")
    assert (found["low"], found["best"], found["high"]) == (None, None, None)
    assert {one["left_out"] for one in found["inputs"]} == {
        "it counts civilians",
        "it counts combatants",
    }
    assert record(acled, "6 civilians", "8 civilians")["figure"] == 6


def test_what_was_said_beforehand_is_no_input(record):
    found = record(acled, "13", more=", stage: planned")
    assert found["figure"] is None
    assert found["inputs"][0]["left_out"] == "it was said beforehand"


def test_a_question_that_counts_nothing_has_no_record(record):
    with pytest.raises(NothingSelectedError, match="it is a date"):
        record(acled, "2016", field="date")


@pytest.mark.parametrize("more", ["", ", as_of: 2024-03-05", ", measure: documented"])
def test_claims_of_one_time_and_measure_need_no_note_of_it(record, more):
    assert record(acled, "13", "13", more=more)["notes"] == ["Both say 13."]


def test_what_sets_the_claims_apart_is_noted(make_project):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: 13, as_of: 2024-03-05}
  - {source: two, field: casualties.killed, subject: Fire, value: 13, measure: documented}
"""
    result = reconcile(load(make_project(claims)))
    notes = json.loads(acled(result, result.questions[0]))["notes"]
    assert "The claims speak of different times." in notes
    assert "Some figures are documented counts or estimates, others don't say." in notes
