"""Close calls are decided one key each; whatever was decided can be undone, and nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("reconcile"))

CLAIMS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zahran Alloush}
  - {source: two, field: delegation_head, subject: talks, value: Mohammad Alloush}
  - {source: three, field: delegation_head, subject: talks, value: Alloush}
"""
KEPT = "# kept by hand\nnames: # with a remark\n- {a: x, b: y, same: false, reason: Two.} # and one\n\n# end\n"


@pytest.fixture
def root(make_project):
    return make_project(CLAIMS)


@pytest.fixture
def decisions(root):
    return root / "data" / "decisions.yaml"


def test_same_joins_and_is_written_with_its_claims(run, root, decisions):
    done = run("names", "--review", "--author", "Ann", cwd=root, stdin="s")
    assert done.returncode == 0
    assert "Match 1 of 2" in done.stdout
    assert "1 ruling written, 0 skipped" in done.stdout  # it settles the other call as well
    written = decisions.read_text()
    assert "same: true" in written
    assert "author: Ann" in written
    assert "three/delegation_head/talks: " in written
    assert run("check", "--select", "D,N", cwd=root).returncode == 0


def test_undo_takes_back_what_was_decided_and_what_was_skipped(run, root, decisions):
    done = run("names", "--review", cwd=root, stdin="dukuq")
    assert done.stdout.count("undone: ") == 2
    assert "0 rulings written, 0 skipped" in done.stdout
    assert not decisions.exists()


def test_other_keys_mean_nothing_and_the_end_of_input_quits(run, root, decisions):
    done = run("names", "--review", cwd=root, stdin="xyz\n\n")
    assert done.returncode == 0
    assert not decisions.exists()


def test_what_was_there_stays_as_it_was(run, root, decisions):
    decisions.write_text(KEPT)
    run("names", "--review", cwd=root, stdin="d")
    first, _, rest = decisions.read_text().partition("\n- a: ")
    assert (
        first
        == "# kept by hand\nnames: # with a remark\n- {a: x, b: y, same: false, reason: Two.} # and one"
    )
    assert rest.endswith("\n\n# end\n")
    run("names", "--review", cwd=root, stdin="")
    assert "same: false" in rest


def test_files_that_windows_wrote_keep_their_line_ends(run, root, decisions):
    for path, text in ((root / "data" / "claims.yaml", CLAIMS), (decisions, KEPT)):
        path.write_bytes(text.replace("\n", "\r\n").encode())
    assert "1 ruling written" in run("names", "--review", cwd=root, stdin="s").stdout
    written = decisions.read_bytes()
    assert b"same: true\r\n" in written
    assert written.count(b"\n") == written.count(b"\r\n")
    assert written.endswith(b"\r\n\r\n# end\r\n")


def test_nothing_close_is_said(run, make_project):
    root = make_project(CLAIMS.replace("Zahran", "Mohammad").replace("value: Alloush", "value: Bo"))
    assert run("names", "--review", cwd=root).stdout == "0 rulings written, 0 skipped\n"


def test_undo_leaves_what_somebody_else_wrote_meanwhile(root, decisions):
    process = subprocess.Popen(
        [COMMAND, "names", "--review"],
        cwd=root,
        env={**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdin.write("s")
    process.stdin.flush()
    assert any("are left to decide" in line for line in iter(process.stdout.readline, ""))
    theirs = decisions.read_text() + "  # theirs\n"
    decisions.write_text(theirs)
    said, warned = process.communicate("u")
    assert process.returncode == 0
    assert "it changed since it was read; take the ruling out by hand" in warned
    assert "1 ruling written" in said
    assert decisions.read_text() == theirs


FILTERED = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zhang Wei}
  - {source: two, field: delegation_head, subject: talks, value: Zheng Wei}
  - {source: one, field: organisers, subject: talks, value: Orme Council}
  - {source: two, field: organisers, subject: talks, value: Orme Committee}
"""


def test_filters_choose_and_the_rest_is_counted(run, make_project):
    root = make_project(FILTERED)
    for options in (("--kind", "person"), ("--field", "delegation_head")):
        done = run("names", "--review", *options, cwd=root, stdin="kq")
        assert "Match 1 of 1" in done.stdout
        assert "Zheng Wei" in done.stdout
        assert "Orme" not in done.stdout
        assert "0 rulings written, 1 skipped, 1 other possible match" in done.stdout
    assert run("names", "--review", "--score", "0-10", cwd=root).stdout == (
        "0 rulings written, 0 skipped, 2 other possible matches\n"
    )


def test_filters_that_are_none_are_refused(run, make_project):
    root = make_project(FILTERED)
    for score in ("high", "90-80", "1-2-3", "80-101"):
        done = run("names", "--review", f"--score={score}", cwd=root)
        assert done.returncode == 2
        assert "a range of scores" in done.stderr
    wrong = run("names", "--review", "--field", "organizers", cwd=root)
    assert wrong.returncode == 2
    assert "Did you mean 'organisers'?" in wrong.stderr
    alone = run("names", "--field", "organisers", cwd=root)
    assert alone.returncode == 2
    assert "--review" in alone.stderr


def test_a_sitting_of_many_matches_counts_down(run, make_project):
    people = [
        f"{name} {surname}"
        for name in ("Zhang", "Zheng")
        for surname in ("Wei", "Lin", "Bo", "Tao")
    ]
    claims = "".join(
        f"  - {{source: one, field: delegation_head, subject: talks {at}, value: {name}}}\n"
        for at, name in enumerate(people)
    )
    done = run("names", "--review", cwd=make_project(f"claims:\n{claims}"), stdin="d" * 4 + "q")
    assert "Match 1 of 4" in done.stdout
    assert "Match 4 of 4, 3 decided" in done.stdout
    assert "4 rulings written" in done.stdout
