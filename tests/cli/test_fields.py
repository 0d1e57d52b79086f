"""`reconcile fields` prints what it can read, faults or none."""

import json

from click.testing import CliRunner

from reconcile.cli.main import cli
from reconcile.cli.projects import WRONG_INPUT

CLAIMS = """
fields:
  weather: {type: text}
  open: {type: yes-no}
claims:
  - {source: one, field: weather, subject: Fair, value: rain}
  - {source: one, field: open, subject: Fair, value: "yes"}
"""


def called(root, *options):
    return CliRunner().invoke(cli, ["fields", "--project", str(root), *options])


def test_a_sound_project_is_printed_with_status_0(make_project):
    found = called(make_project(CLAIMS.replace("yes-no", "yes_no")))
    assert found.exit_code == 0
    assert "weather" in found.stdout
    assert found.stderr == ""


def test_what_can_be_read_of_a_faulty_one_is_printed_with_status_2(make_project):
    found = called(make_project(CLAIMS))
    assert found.exit_code == WRONG_INPUT
    assert "weather" in found.stdout
    assert "did you mean `yes_no`?" in found.stderr


def test_a_faulty_field_isnt_called_undeclared_too(make_project):
    found = called(make_project(CLAIMS), "--format", "json")
    assert found.stderr.count("error ") == 1
    assert "open" not in {each["field"] for each in json.loads(found.stdout)["fields"]}
