"""Every key that a command prints as JSON is named in docs/json.md."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reconcile.files.project import load
from reconcile.model.field import BUILT_IN
from reconcile.one_pair import outcome
from reconcile.pipeline import reconcile
from reconcile.report.as_json import matrix_json, question_data, report_json
from reconcile.report.matrix import matrix
from reconcile.report.names_json import groups_json
from reconcile.report.pair_json import pair_json

ROOT = Path(__file__).parents[2]
DATA_KEYED = {"checked", "cells"}
"""Keys below which stand words of the data: outcomes, and ids of sources."""


@pytest.fixture(scope="module")
def named():
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    return set(re.findall(r"`([^`]+)`", page))


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
    assert set(keys(question_data(result.questions[0]))) - named == set()


def test_of_a_matrix(named, result):
    assert set(keys(json.loads(matrix_json(matrix(result, result.questions))))) - named == set()


def test_of_names(named, result):
    printed = groups_json(result.groups, result.close_calls, result.conflicts)
    assert set(keys(json.loads(printed))) - named == set()


@pytest.mark.parametrize(("kind", "value"), [(f.type, "Russia") for f in BUILT_IN.values()][-1:])
def test_of_a_comparison(named, kind, value):
    printed = pair_json(kind, outcome(kind, value, value))
    assert set(keys(json.loads(printed))) - named == set()
