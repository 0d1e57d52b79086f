"""What is refused begins with `error:`, ends with what to do, and shows usage where the form is wrong."""

import pytest

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
"""
OF_WRONG_FORM = {
    "no command": ([], "no command given to 'reconcile'"),
    "no command of a group": (["source"], "no command given to 'reconcile source'"),
    "no such command": (["reprot"], "Did you mean 'report'?"),
    "no such option": (["report", "--feild", "x"], "--field"),
    "one argument too many": (["report", "x"], "extra argument (x)"),
    "a value without quotation marks": (
        ["claim", "add", "one", "date", "raid", "23", "January"], "put quotation marks around words",
    ),
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
    "a file that isn't there": (["import", "no.csv"], "no.csv: no such file in "),
    "a file with a slip": (["import", "data/claim.yaml"], "did you mean claims.yaml?"),
    "a file in no folder": (["names", "--batch", "no/x.csv"], "no/x.csv: there is no folder no"),
    "a folder for a file": (["compare", "count", "--batch", "data"], "is a folder; name a file in"),
    "a folder for a text": (["source", "add", "data"], "it is a folder; a file is needed"),
    "a text with a slip": (["source", "attach", "data/claim.yaml"], "did you mean claims.yaml?"),
    "a Windows path elsewhere": (["source", "add", "C:\\texts\\a.txt"], "no such file in "),
    "nothing to add": (["source", "add"], "give one with --id"),
    "a format that none writes": (["report", "-o", "x.docx"], "--format picks one for a file"),
    "a folder that isn't there": (["report", "-o", "no/x.html"], "make its folder first"),
    "a project already": (["init"], "'reconcile source add FILE' adds a text to it"),
    "a size that can't be read": (
        ["report", "--engine", "memory", "--memory", "5", "--as", "verdicts", "--format", "csv"],
        "write a size such as 500MB",
    ),
    "no git repository": (["diff", "--since", "main"], "only what is committed has revisions"),
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
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert ends in done.stderr
    assert "Usage:" not in done.stderr
