"""The formats of `reconcile report` and `explain --as`, from the command to the file."""

import json

import pytest
from click.testing import CliRunner

from reconcile.cli.main import cli

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: "13"}
  - {source: two, field: casualties.killed, subject: Fire, value: at least 15}
  - {source: one, field: date, subject: Fire, value: 2016}
  - {source: one, field: duration, subject: Fire, value: two days}
"""
STARTS = {
    "csv": "question,field,",
    "html": "<!DOCTYPE html>",
    "json": "{\n",
    "json-ld": '{\n "@context"',
    "jsonl": '{"id":',
    "markdown": "# Where",
}


@pytest.fixture
def call(make_project):
    folder = make_project(CLAIMS)

    def run(*arguments):
        return CliRunner().invoke(cli, [*arguments, "--project", str(folder)])

    return run


@pytest.mark.parametrize("style", STARTS)
def test_each_format_is_printed(call, style):
    found = call("report", "--format", style)
    assert found.exit_code == 0
    assert found.stdout.lstrip().startswith(STARTS[style])


@pytest.mark.parametrize(
    ("name", "style"),
    [("a.html", "html"), ("a.HTM", "html"), ("a.md", "markdown"), ("a.csv", "csv")],
)
def test_the_name_of_the_file_asks_for_a_format(call, tmp_path, name, style):
    file = tmp_path / name
    assert call("report", "-o", str(file)).exit_code == 0
    assert file.read_text(encoding="utf-8").lstrip().startswith(STARTS[style])


@pytest.mark.parametrize("command", ["report", "diff", "explain"])
def test_every_command_heeds_the_name_and_refuses_what_it_cant_write(call, tmp_path, command):
    file = tmp_path / "a.json"
    question = json.loads(call("report", "--format", "json").stdout)["questions"][0]["id"]
    arguments = (command, question) if command == "explain" else (command,)
    assert call(*arguments, "-o", str(file)).exit_code == 0
    assert json.loads(file.read_text(encoding="utf-8"))
    refused = call(*arguments, "-o", str(tmp_path / "a.pdf"))
    assert refused.exit_code == 2
    assert "can't write pdf, formats are terminal, json" in refused.stderr
    assert not (tmp_path / "a.pdf").exists()


def test_a_format_that_is_given_goes_before_the_name(call, tmp_path):
    file = tmp_path / "a.html"
    call("report", "--format", "json", "-o", str(file))
    assert json.loads(file.read_text(encoding="utf-8"))["questions"]


def test_json_lines_hold_a_question_each_and_heed_the_selection(call):
    lines = call("report", "--format", "jsonl", "--field", "casualties").stdout.splitlines()
    assert [json.loads(line)["field"] for line in lines] == ["casualties.killed"]


@pytest.mark.parametrize(
    ("form", "head"),
    [
        ("event-reports", "event_id,event,source,"),
        ("acled", "event_id_cnty,event_date,"),
        ("ucdp", "id,year,number_of_sources,"),
    ],
)
def test_a_table_of_event_data_is_csv(call, form, head):
    found = call("report", "--as", form)
    assert found.exit_code == 0
    assert found.stdout.startswith(head)


@pytest.mark.needs_extra("tables", "pyarrow")
@pytest.mark.parametrize("options", [(), ("--as", "ucdp")])
def test_parquet_goes_to_a_file_or_a_pipe(call, tmp_path, options):
    file = tmp_path / "a.parquet"
    assert call("report", *options, "-o", str(file)).exit_code == 0
    assert file.read_bytes().startswith(b"PAR1")
    assert call("report", *options, "--format", "parquet").stdout_bytes.startswith(b"PAR1")


def test_what_a_table_leaves_out_is_counted_on_the_standard_error(call):
    found = call("report", "--as", "acled")
    assert found.stderr == "left out 1 claim on fields without a column: duration (1)\n"
    assert call("report", "--as", "acled", "--field", "date").stderr == ""


@pytest.mark.parametrize("asked", [("--format", "json"), ("-o", "a.html")])
def test_a_table_is_no_other_format(call, asked):
    found = call("report", "--as", "acled", *asked)
    assert found.exit_code == 2
    assert "--as makes a table, as csv or parquet, not" in found.stderr


def test_a_sentence_is_one_line(call):
    found = call("explain", "casualties.killed/fire", "--as", "sentence")
    assert found.stdout.count("\n") == 1
    assert "at least 15" in found.stdout


@pytest.mark.parametrize("profile", ["acled", "ucdp"])
def test_a_record_is_json_and_names_its_profile(call, profile):
    found = call("explain", "casualties.killed/fire", "--as", profile)
    assert json.loads(found.stdout)["profile"] == profile


def test_a_record_of_what_is_no_count_is_a_wrong_call(call):
    found = call("explain", "date/fire", "--as", "acled")
    assert found.exit_code == 2
    assert "counts nothing" in found.stderr
