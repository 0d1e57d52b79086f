"""JSON has the differences and the figures; CSV the differences, a row a coder."""

import csv
import io
import json

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.files.project import load
from reconcile.report.agreement_data import COLUMNS, agreement_json, differences_csv

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "=12", coder: ann, quote: killed 12}
  - {source: one, field: casualties.killed, subject: raid, value: at least 15, coder: ben}
  - {source: one, field: casualties.killed, subject: flood, value: "9", coder: ann}
  - {source: one, field: casualties.killed, subject: flood, value: nine, coder: ben}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
""".replace('"=12"', '"12"')


@pytest.fixture
def found(make_project, monkeypatch):
    root = make_project(CLAIMS)
    monkeypatch.chdir(root)
    project = load(root)
    return agreement(project), project.places


def test_json_has_differences_and_figures(found):
    data = json.loads(agreement_json(*found))
    assert data["coders"] == ["ann", "ben"]
    assert data["sources"] == {"one": ["ann", "ben"]}
    assert data["interval"] == {"level": 0.95, "resamples": 1000, "seed": 2008, "from_items": 5}
    assert (data["items"], data["n"], data["agreed"]) == (3, 2, 0.5)
    first, second = data["differences"]
    assert [reading["line"] for reading in first["readings"]] == [3, 4]
    assert first["readings"][0]["quote"] == "killed 12"
    assert first["reasons"][0] == {
        "aspect": "value",
        "code": "figures-exclude",
        "sentence": "No number is both 12 and at least 15.",
        "relation": "contradicts",
    }
    assert second["silent"] == ["ann"]
    killed, date = data["fields"]
    assert killed["noted"] == {
        "items": 2, "shared": 2, "by_all": 2, "alone": {"ann": 0, "ben": 0}, "share": 1.0
    }  # fmt: skip
    assert (killed["read"]["n"], killed["read"]["metric"]) == (2, "ratio")
    assert killed["read"]["alpha"]["value"] == pytest.approx(0.79212, abs=1e-5)
    assert killed["read"]["alpha"]["interval"] is None
    assert date["read"]["alpha"] == {
        "value": None, "interval": None, "why": "no item was noted by two coders"
    }  # fmt: skip


def test_csv_has_a_row_a_coder(found):
    rows = list(csv.DictReader(io.StringIO(differences_csv(*found))))
    assert tuple(rows[0]) == COLUMNS
    assert [(r["difference"], r["coder"], r["value"]) for r in rows] == [
        ("1", "ann", "12"),
        ("1", "ben", "at least 15"),
        ("2", "ben", "2017-01-02"),
        ("2", "ann", ""),
    ]
    assert rows[0]["relation"] == "contradicts"
    assert rows[0]["reasons"] == "figures-exclude; quotes-apart"
    assert rows[3]["sentences"] == "ben noted it, ann didn't."
    assert (rows[2]["file"], rows[2]["line"], rows[3]["line"]) == ("data/claims.yaml", "7", "")
