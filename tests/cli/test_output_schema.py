"""Every JSON output has a shape, which is its schema, its page, and what programs read it by."""

import json

import pytest

from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.json_shapes.schema import output_shape

CLAIMS = """\
fields:
  casualties.killed: {type: count, label: number killed}
  talks.date: {type: date}
constraints:
  - {order: [date.start, date.end]}
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: The raid, value: at least 15, as_of: 2024-05-01}
  - {source: one, field: date.start, subject: raid, value: 2024-05-02, claimant: the mayor}
  - {source: two, field: date.end, subject: raid, value: 2024-05-01, complete: true}
  - {source: three, field: talks.date, subject: talks, value: May 2024, implied: true, coder: ann}
  - {source: three, field: talks.date, subject: talks, value: June 2024, coder: ben}
"""
SOURCES = {
    "one": "title: One\noutlet: The Herald\npublished: 2024-05-03\n",
    "two": "title: Two\nderived_from: one\nnote: a copy\n",
    "three": "title: Three\n",
}
DECISIONS = """\
accepted:
  - {question: casualties.killed/raid, verdict: outright, reason: two counts, claims: {}}
"""
CALLS = {
    "report": [["report"], ["report", "--all-pairs"], ["report", "--verdict", "outright"]],
    "explain": [["explain", "casualties.killed/raid"], ["explain", "order:date.start/raid"]],
    "diff": [["diff"], ["diff", "--by", "claimant"]],
    "check": [["check"]],
    "compare": [["compare", "parties", "Russia and Turkey", "Russia"], ["compare", "text", "a", "b"]],
    "agreement": [["agreement"]],
    "names": [["names"], ["names", "--joined"], ["names", "Ana Pell", "A. Pell"]],
    "fields": [["fields"]],
    "origins": [["source", "origins"]],
}  # fmt: skip


@pytest.mark.parametrize(("output", "calls"), CALLS.items(), ids=CALLS)
def test_what_is_printed_has_its_shape(run, make_project, output, calls):
    root = make_project(CLAIMS, sources=SOURCES, decisions=DECISIONS)
    for call in calls:
        done = run(*call, "--format", "json", cwd=root)
        assert "error: " not in done.stderr
        printed = json.loads(done.stdout)
        assert printed["schema_version"] == SCHEMA_VERSION
        output_shape(output).model_validate_json(done.stdout)


@pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
@pytest.mark.parametrize("by", [["--as", "verdicts"], ["--engine", "duckdb"]])
def test_verdict_rows_have_their_shape_by_every_engine(run, make_project, by):
    from reconcile.report.json_shapes.verdicts import VerdictShown  # noqa: PLC0415 (one test's)

    root = make_project(CLAIMS, sources=SOURCES, decisions=DECISIONS)
    shape = output_shape("verdicts")
    whole = shape.model_validate_json(run("report", *by, "--format", "json", cwd=root).stdout)
    lines = run("report", *by, "--format", "jsonl", cwd=root).stdout.splitlines()
    assert [VerdictShown.model_validate_json(line) for line in lines] == whole.verdicts
    assert [each.code for each in whole.left_out] == ["decisions", "constraints", "quotes"]


def test_a_key_too_many_is_refused(run):
    printed = json.loads(run("compare", "count", "13", "15", "--format", "json").stdout)
    with pytest.raises(ValueError, match="new_key"):
        output_shape("compare").model_validate({**printed, "new_key": 1})


@pytest.mark.needs_extra("dev", "jsonschema")
@pytest.mark.parametrize("output", ["report", "explain", "check"])
def test_the_schema_says_the_same_as_the_shape(run, make_project, output):
    import jsonschema  # noqa: PLC0415 (an extra)

    root = make_project(CLAIMS, sources=SOURCES)
    schema = json.loads(run("schema", "--output", output).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    printed = json.loads(run(*CALLS[output][0], "--format", "json", cwd=root).stdout)
    jsonschema.validate(printed, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**printed, "new_key": 1}, schema)


def test_an_output_and_a_file_exclude_each_other(run):
    done = run("schema", "sources", "--output", "report")
    assert done.returncode == 2
    assert "give one of them" in done.stderr
