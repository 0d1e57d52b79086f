"""The claims of a report as rows: what a value allows, the reasons, and the conflicts it is in."""

import pytest

from reconcile.report.claim_rows import COLUMNS, claim_rows, iso_day

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: 13 to 15, quote: 13 to 15, id: a}
  - {source: two, field: casualties.killed, subject: raid, value: more than 20, id: b}
  - {source: one, field: date, subject: raid, value: May 2017, id: c, complete: true, claimant: Ann}
  - {source: one, field: attendance, subject: Ann, value: attended, id: d}
"""


@pytest.fixture
def rows(result):
    found = result(CLAIMS)
    made = claim_rows(found, found.questions)
    return {row["id"]: row for row in (dict(zip(COLUMNS, row, strict=True)) for row in made)}


def test_what_a_value_allows_is_in_numbers_or_days_and_open_where_it_is(rows):
    bounds = {name: (row["lowest"], row["highest"]) for name, row in rows.items()}
    assert bounds["a"] == (13, 15)
    assert bounds["b"] == (20, None)
    assert bounds["c"] == ("2017-05-01", "2017-05-31")
    assert bounds["d"] == (None, None)


def test_the_reasons_are_those_of_the_verdict(rows):
    assert (rows["a"]["verdict"], rows["a"]["reasons"]) == ("outright", "figures-exclude")
    assert (rows["c"]["verdict"], rows["c"]["reasons"]) == ("uncorroborated", "")
    assert rows["a"]["across"] == rows["a"]["across_reasons"] == ""


def test_switches_are_true_or_nothing(rows):
    assert [rows[name]["complete"] for name in "ac"] == [None, "true"]
    assert (rows["c"]["claimant"], rows["c"]["implied"]) == ("Ann", None)


@pytest.mark.parametrize(
    ("number", "day"), [(1, "0001-01-01"), (0, "0000-12-31"), (-366, "-0001-12-31")]
)
def test_a_day_is_written_as_iso_does(number, day):
    assert iso_day(number) == day
