"""A report says how many pairs of very many values weren't compared."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from reconcile.cli.main import cli
from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.not_compared import not_compared


def made(make_project, values):
    claims = "".join(
        f"  - {{source: one, field: ships, subject: fleet, value: {value}, id: c{place}}}\n"
        for place, value in enumerate(values)
    )
    return make_project(f"fields:\n  ships: {{type: count}}\nclaims:\n{claims}")


def test_nothing_is_said_where_every_pair_was_compared(make_project):
    (question,) = reconcile(load(made(make_project, [13, 15]))).questions
    assert not_compared(question) == ""


@pytest.mark.parametrize(("words", "worse"), [("at least ", True), ("", False)])
def test_what_was_left_out_is_counted_and_may_be_worse(make_project, words, worse):
    (question,) = reconcile(
        load(made(make_project, [f"{words}{number}" for number in range(20, 100)]))
    ).questions
    said = not_compared(question)
    assert f"{question.pairs.not_compared:,} of 3,160 pairs" in said
    assert ("worse" in said) is worse


def test_reports_in_words_and_in_json_say_so(make_project):
    path = str(made(make_project, [f"at least {number}" for number in range(20, 100)]))
    for call in (["explain", "ships/fleet"], ["report"], ["report", "--format", "markdown"]):
        printed = CliRunner().invoke(cli, [*call, "--project", path]).output
        assert "too many different values" in " ".join(printed.split()), call
    printed = CliRunner().invoke(
        cli, ["explain", "ships/fleet", "--format", "json", "--project", path]
    )
    found = json.loads(printed.output)
    assert found["pairs_not_compared"] > 0
