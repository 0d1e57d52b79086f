"""Every key that a command prints as JSON is named in docs/json.md, and it grows with the claims."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reconcile.files.project import load
from reconcile.model.field import BUILT_IN
from reconcile.names import compare
from reconcile.one_pair import outcome
from reconcile.pipeline import reconcile
from reconcile.report.as_json import (
    groups_json,
    joined_json,
    matrix_json,
    names_json,
    pair_json,
    question_json,
    report_json,
    report_json_pieces,
)
from reconcile.report.matrix import matrix

ROOT = Path(__file__).parents[2]
DATA_KEYED = {"checked", "cells"}
"""Keys below which stand words of the data: outcomes, and ids of sources."""


@pytest.fixture(scope="module")
def named():
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    return set(re.findall(r"`([^`]+)`", re.sub(r"(?s)```.*?```", "", page)))


@pytest.fixture(scope="module")
def result():
    return reconcile(load(ROOT))


def keys(data):
    if isinstance(data, list):
        for item in data:
            yield from keys(item)
    elif isinstance(data, dict):
        for key, item in data.items():
            yield key
            yield from keys(list(item.values()) if key in DATA_KEYED else item)


def test_of_a_report(named, result):
    assert set(keys(json.loads(report_json(result, result.questions)))) - named == set()


def test_of_a_question(named, result):
    assert set(keys(json.loads(question_json(result.questions[0])))) - named == set()


def test_of_a_matrix(named, result):
    for by in ("sources", "claimants"):
        printed = matrix_json(matrix(result, result.questions, by=by))
        assert set(keys(json.loads(printed))) - named == set()


def test_a_cell_has_the_spelling_of_its_subject(result):
    rows = json.loads(matrix_json(matrix(result, result.questions)))["rows"]
    spelled = {
        (row["subject"], claim["subject"], claim.get("spelled"))
        for row in rows
        for cell in row["cells"].values()
        for claim in cell["claims"]
    }
    assert any(other for *_, other in spelled)
    assert all(other in (None, own) for _, own, other in spelled)
    assert all(other for subject, own, other in spelled if subject.split() != own.split())


def test_of_names(named, result):
    printed = groups_json(result.groups, result.close_calls, result.conflicts)
    assert set(keys(json.loads(printed))) - named == set()
    assert set(keys(json.loads(joined_json(result)))) - named == set()
    assert set(keys(json.loads(names_json("A B", "A C", compare("A B", "A C"))))) - named == set()


@pytest.mark.parametrize(("kind", "value"), [(f.type, "Russia") for f in BUILT_IN.values()][-1:])
def test_of_a_comparison(named, kind, value):
    printed = pair_json(kind, outcome(kind, value, value))
    assert set(keys(json.loads(printed))) - named == set()


def test_pairs_are_the_telling_ones_or_all_and_all_are_counted(result):
    question = max(result.questions, key=lambda each: len(each.pairs))
    few, whole = (json.loads(question_json(question, all_pairs=each)) for each in (False, True))
    assert len(whole["pairs"]) == few["pairs_in_all"] == len(question.pairs)
    assert 0 < len(few["pairs"]) < len(question.pairs)
    assert sum(reason["pairs"] for reason in few["reasons"]) <= few["pairs_in_all"]


def test_the_shipped_report_is_at_most_five_times_its_files(result):
    files = [ROOT / "data" / "claims.yaml", *(ROOT / "data" / "sources").glob("*.yaml")]
    written = sum(len(file.read_bytes()) for file in files)
    assert len(report_json(result, result.questions).encode()) <= 5 * written


def test_pairs_are_all_there_only_where_they_are_asked_for(make_project):
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: date, subject: Fire, value: '2016'}}\n"
        for source in ("one", "two", "three")
    )
    found = reconcile(load(make_project(claims)))
    usual = report_json(found, found.questions)
    whole = report_json(found, found.questions, all_pairs=True)
    assert usual == report_json(found, found.questions, all_pairs=False)
    assert usual == "".join(report_json_pieces(found, found.questions))
    assert whole == "".join(report_json_pieces(found, found.questions, all_pairs=True))
    assert len(whole) > len(usual)
    one = found.questions[0]
    assert question_json(one) == question_json(one, all_pairs=False)
    assert len(question_json(one, all_pairs=True)) > len(question_json(one))
