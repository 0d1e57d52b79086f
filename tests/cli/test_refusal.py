"""What is refused begins with `error:`, ends with what to do, and shows usage where the form is wrong."""

import pytest

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
"""
OF_WRONG_FORM = {
    "no such command": (["reprot"], "Did you mean 'report'?"),
    "no such option": (["report", "--feild", "x"], "--field"),
    "one argument too many": (["report", "x"], "extra argument (x)"),
    "an argument missing": (["explain"], "Missing argument 'ID'."),
    "an option missing": (["accept", "x"], "Missing option '--reason'."),
    "options that exclude each other": (
        ["report", "--full", "--format", "csv"], "--format csv is always whole",
    ),
}  # fmt: skip
OF_WRONG_CONTENT = {
    "a value that can't be read": (["compare", "date", "ABT", "May 5"], "where the source has a"),
    "no such word": (["report", "--verdict", "agre"], "'uncorroborated'."),
    "an id with a slip": (["explain", "casualties.kiled/raid"], "'casualties.killed/raid'?"),
    "an id like none": (
        ["explain", "zzz"],
        "which has: casualties.killed/raid, one/casualties.killed/raid.",
    ),
    "a field with a slip": (["diff", "--field", "casualty"], "Did you mean 'casualties'?"),
    "no project there": (["report", "--project", "."], "`reconcile init .` begins a project"),
    "a file that isn't there": (["import", "no.csv"], "'no.csv' does not exist."),
    "a day that is none": (["check", "--today", "noon"], "such as 2027-01-31"),
}


@pytest.mark.parametrize(("arguments", "ends"), OF_WRONG_FORM.values(), ids=OF_WRONG_FORM)
def test_a_call_of_wrong_form_is_met_with_its_usage(run, make_project, arguments, ends):
    done = run(*arguments, cwd=make_project(CLAIMS))
    error, _, usage = done.stderr.partition("\n\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert error.startswith("error: ")
    assert ends in error
    assert usage.startswith("Usage: reconcile ")


@pytest.mark.parametrize(("arguments", "ends"), OF_WRONG_CONTENT.values(), ids=OF_WRONG_CONTENT)
def test_what_can_not_be_used_is_met_with_what_to_do(run, make_project, arguments, ends, tmp_path):
    cwd = tmp_path if "." in arguments else make_project(CLAIMS)
    done = run(*arguments, cwd=cwd)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert ends in done.stderr
    assert "Usage:" not in done.stderr
