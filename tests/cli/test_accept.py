"""`reconcile accept`: what is written, where, and what becomes of it when others write as well."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reconcile.files.project import load

COMMAND = str(Path(sys.executable).with_name("reconcile"))
RAIDS = "claims:\n" + "".join(
    f"  - {{source: {source}, field: casualties.killed, subject: raid {raid}, value: '{value}'}}\n"
    for raid in "abcdefghij"
    for source, value in (("one", 13), ("two", 15))
)
TWO = {"one": "title: One\n", "two": "title: Two\n"}


@pytest.fixture
def root(make_project):
    return make_project(RAIDS, sources=TWO)


def _questions(root):
    return sorted(decision.question for decision in load(root).decisions)


def test_ten_at_once_are_all_written(root):
    ids = [f"casualties.killed/raid-{raid}" for raid in "abcdefghij"]
    processes = [
        subprocess.Popen(
            [COMMAND, "accept", which, "--reason", "Two counts."],
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for which in ids
    ]
    said = [process.communicate()[0].decode() for process in processes]
    assert [process.returncode for process in processes] == [0] * 10, said
    assert _questions(root) == ids


def test_accepting_again_renews(run, root):
    for reason in ("Two counts.", "Two hospitals."):
        assert (
            run("accept", "casualties.killed/raid-a", "--reason", reason, cwd=root).returncode == 0
        )
    assert [decision.reason for decision in load(root).decisions] == ["Two hospitals."]


def test_a_file_made_read_only_is_left_as_it_is(run, root):
    path = root / "data" / "decisions.yaml"
    path.write_text("accepted: []\n")
    path.chmod(0o444)
    done = run("accept", "casualties.killed/raid-a", "--reason", "Two counts.", cwd=root)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: it is read-only: ")
    assert path.read_text() == "accepted: []\n"


def test_line_ends_stay_those_of_the_file(run, root):
    path = root / "data" / "decisions.yaml"
    path.write_bytes(b"# mine\raccepted: []\r")
    run("accept", "casualties.killed/raid-a", "--reason", "Two counts.", cwd=root)
    assert b"\n" not in path.read_bytes()
    assert _questions(root) == ["casualties.killed/raid-a"]


def test_what_a_killed_call_left_is_removed(run, root):
    leftover = root / "data" / f".decisions.yaml.{os.urandom(4).hex()}.tmp"
    leftover.write_text("half\n")
    run("accept", "casualties.killed/raid-a", "--reason", "Two counts.", cwd=root)
    assert not leftover.exists()


def test_a_decision_lapses_with_the_date_of_its_source(run, root):
    run("accept", "casualties.killed/raid-a", "--reason", "Two counts.", cwd=root)
    assert "accepted" in run("check", "--select", "V,D", cwd=root).stdout
    (root / "data" / "sources" / "one.yaml").write_text("title: One\npublished: 2017-01-22\n")
    done = run("check", "--select", "D", cwd=root)
    assert "their source's record, field or settings changed since: one/" in done.stdout
