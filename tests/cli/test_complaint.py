"""What is wrong with a call: the cause, what to do about it, and the usage where the form is wrong."""

import errno

import pytest

from reconcile.cli.complaint import cause, complain, own_fault


def test_an_error_is_one_line_that_steers_nothing(capsys):
    complain("no file\x1b[2J")
    said = capsys.readouterr().err
    assert said.startswith("error: no file")
    assert "\x1b" not in said


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOENT, "make its folder first, or name another"),
        (errno.ENOTDIR, "a file is in the way of a folder; name another"),
        (errno.EACCES, "see who may read and write there"),
        (errno.EROFS, "nothing can be written there; name another"),
        (errno.ENOSPC, "free some space, then run it again"),
    ],
)
def test_what_a_disk_refuses_says_what_to_do(number, advice):
    assert cause(OSError(number, "Refused", "out.txt")) == f"Refused: out.txt; {advice}"


def test_other_refusals_are_the_systems_words():
    assert cause(OSError(errno.EIO, "Input/output error")) == "Input/output error"
    assert cause(OSError("odd")) == "odd"


def test_a_fault_of_our_own_is_raised_for_a_developer(monkeypatch, capsys):
    monkeypatch.delenv("RECONCILE_DEBUG", raising=False)
    own_fault(ValueError("x"))
    assert "a fault of reconcile itself (ValueError); RECONCILE_DEBUG=1" in capsys.readouterr().err
    monkeypatch.setenv("RECONCILE_DEBUG", "1")
    with pytest.raises(ValueError, match="x"):
        own_fault(ValueError("x"))


@pytest.mark.parametrize(
    ("arguments", "usage"),
    [
        (["explain"], True),
        (["report", "--nonsense"], True),
        (["report", "--format", "docx"], False),
        (["explain", "--format", "json", "two", "words"], True),
    ],
)
def test_the_usage_follows_where_the_form_is_wrong(run, arguments, usage):
    done = run(*arguments)
    assert done.returncode == 2
    assert ("Try 'reconcile" in done.stderr) is usage


def test_a_number_below_zero_is_told_from_an_option(run):
    done = run("compare", "count", "-5", "3")
    assert done.stderr.startswith(
        "error: No such option '-5'; -- goes before words that begin with a hyphen"
    )
    assert run("compare", "count", "--", "-5", "3").returncode == 0
    assert "hyphen" not in run("compare", "count", "-x", "3").stderr


def test_words_that_belong_together_are_to_be_quoted(run):
    assert "put quotation marks around words" in run("explain", "two", "words").stderr
    assert "quotation marks" not in run("report", "words").stderr


def test_a_group_without_a_command_lists_its_commands(run):
    done = run("source")
    assert done.stderr.startswith("error: no command given to 'reconcile source'\n\nUsage:")


def test_an_address_is_no_place_to_write_to():
    refused = FileNotFoundError(errno.ENOENT, "No such file or directory", "s3:/bucket/out.json")
    assert "an address is no file" in cause(refused)
    assert "make its folder" not in cause(refused)
