"""CSV: a row a claim, safe to open in a spreadsheet."""

import csv
import io

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.as_csv import COLUMNS, cell, report_csv


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "|calc", "%0A", "＝1+1", "\u00a0=1"],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text):
    assert cell(text).startswith("'")


@pytest.mark.parametrize("text", ["13", "at least 15", "a=b", "", "O'Neil"])
def test_other_texts_stay_as_they_are(text):
    assert cell(text) == text


def test_controls_are_made_visible():
    assert cell("a\x1b[2J") == "a^[[2J"


@pytest.fixture
def rows(make_project):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: at least 15, quote: '=cmd()'}
  - {source: two, field: casualties.killed, subject: Fire, value: 10 to 13}
  - {source: two, field: date, subject: Fire, value: December 2016}
  - {source: two, field: date.start, subject: Fire, value: 44 BC}
  - {source: two, field: organisers, subject: 'Fire, "great"', value: A and B}
"""
    result = reconcile(load(make_project(claims)))
    return list(csv.DictReader(io.StringIO(report_csv(result, result.questions))))


def test_every_claim_is_a_row_of_all_columns(rows):
    assert len(rows) == 5
    assert all(tuple(row) == COLUMNS and None not in row.values() for row in rows)


def test_bounds_are_numbers_and_dates(rows):
    bounds = {row["value"]: (row["lowest"], row["highest"]) for row in rows}
    assert bounds == {
        "at least 15": ("15", ""),
        "10 to 13": ("10", "13"),
        "December 2016": ("2016-12-01", "2016-12-31"),
        "44 BC": ("'-0043-01-01", "'-0043-12-31"),
        "A and B": ("", ""),
    }


def test_commas_and_quotation_marks_stay_in_their_cell(rows):
    assert 'Fire, "great"' in {row["subject"] for row in rows}


def test_formulas_in_quotes_are_stopped(rows):
    assert "'=cmd()" in {row["quote"] for row in rows}


def test_a_claim_in_a_conflict_across_questions_names_it(make_project):
    claims = """
constraints:
  - {whole: casualties.killed, part: casualties.wounded, id: toll}
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: '5'}
  - {source: two, field: casualties.wounded, subject: Fire, value: '6'}
  - {source: two, field: casualties.wounded, subject: Raid, value: '6'}
"""
    result = reconcile(load(make_project(claims)))
    rows = csv.DictReader(io.StringIO(report_csv(result, result.questions)))
    assert [(row["subject"], row["across"], row["across_reasons"]) for row in rows] == [
        ("Fire", "toll/fire", "part-above-whole"),
        ("Fire", "toll/fire", "part-above-whole"),
        ("Raid", "", ""),
    ]
