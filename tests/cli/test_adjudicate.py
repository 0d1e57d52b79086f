"""Differences are settled line by line, from a pipe; the coders' files stay as they are."""

import pytest

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, quote: killed 12}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben, quote: killed 12}
  - {source: one, field: casualties.killed, subject: flood, value: "9", coder: ann}
  - {source: one, field: casualties.killed, subject: flood, value: nine, coder: ben}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
"""


@pytest.fixture
def root(make_project):
    return make_project(CLAIMS)


@pytest.fixture
def settled(root):
    return root / "data" / "claims" / "settled.yaml"


def test_all_is_settled_and_only_that_counts(run, root, settled):
    done = run("adjudicate", "--author", "cleo", cwd=root, stdin="1\n2\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 item noted alike: taken over into data/claims/settled.yaml\n")
    assert done.stdout.endswith("2 differences settled, 0 skipped\n")
    assert (root / "data" / "claims.yaml").read_text() == CLAIMS
    assert settled.read_text().count("coder: cleo") == 3
    report = run("report", "--format", "json", cwd=root).stdout
    assert '"claims": 2' in report
    assert run("check", "--select", "S", cwd=root).returncode == 0
    again = run("adjudicate", cwd=root)
    assert again.stdout == "No differences are left to settle.\n0 differences settled, 0 skipped\n"
    assert "2 differences, 2 settled" in run("agreement", cwd=root).stdout


def test_windows_line_ends_and_a_byte_order_mark_stay(run, root, settled):
    claims = root / "data" / "claims.yaml"
    before = b"\xef\xbb\xbf" + claims.read_bytes().replace(b"\n", b"\r\n")
    claims.write_bytes(before)
    assert run("adjudicate", cwd=root, stdin="1\nq\n").returncode == 0
    begun = settled.read_bytes().replace(b"\n", b"\r\n")
    settled.write_bytes(begun)
    assert run("adjudicate", cwd=root, stdin="1\nq\n").returncode == 0
    after = settled.read_bytes()
    assert len(after) > len(begun)
    assert after.count(b"\r\n") == after.count(b"\n")
    assert claims.read_bytes() == before


def test_another_claim_is_asked_for_key_by_key_until_it_can_be_read(run, root, settled):
    lines = "w\nquickly\n\n\n\n\n\nat least 12\nOCHA\n\n\n\n-\nq\n"
    done = run("adjudicate", cwd=root, stdin=lines)
    assert "Enter keeps what is in brackets, - takes it out, ! gives up." in done.stdout
    assert "quickly" in done.stderr
    assert "; expected: " in done.stderr
    assert "  value [quickly]: " in done.stdout
    text = settled.read_text()
    assert "value: at least 12\n    claimant: OCHA\n    settles: [" in text
    assert "killed 12" not in text
    assert done.stdout.endswith("1 difference settled, 0 skipped\n")


def test_another_claim_has_the_field_and_subject_that_are_typed_by_name(run, root, settled):
    lines = "w\nsubject: second raid\nfield: casualties.wounded\nimplied: yes\n14\n\n\n\n\n-\nq\n"
    done = run("adjudicate", cwd=root, stdin=lines)
    assert "`subject: ...`" in done.stdout
    text = settled.read_text()
    written = (
        "field: casualties.wounded\n    subject: second raid\n    value: 14\n    implied: true\n"
    )
    assert written in text
    assert done.stdout.endswith("1 difference settled, 0 skipped\n")


def test_another_claim_can_be_given_up(run, root):
    done = run("adjudicate", cwd=root, stdin="w\n21\n!\nq\n")
    assert done.stdout.endswith("0 differences settled, 0 skipped\n")


def test_what_the_rules_find_in_another_claim_is_said(run, root):
    done = run("adjudicate", cwd=root, stdin="w\n21\n\n\n\n\n\nq\n")
    assert "`21` is not what the quote says" in done.stderr
    assert done.stdout.endswith("1 difference settled, 0 skipped\n")


@pytest.mark.parametrize("answer", ["3", "0", "x", "", "1 3"])
def test_what_chooses_nothing_is_asked_again(run, root, answer):
    done = run("adjudicate", cwd=root, stdin=f"{answer}\n")
    assert "Answer with the number of a reading" in done.stderr
    assert done.stdout.endswith("0 differences settled, 0 skipped\n")


def test_a_reading_and_silence_are_not_both_right(run, root, settled):
    done = run("adjudicate", cwd=root, stdin="b\n1 2\nn\n")
    assert "Answer with the number of a reading" in done.stderr
    text = settled.read_text()
    assert text.count("settles: [") == 3
    assert text.endswith("dropped:\n  - claim: one/date/raid\n")


def test_undo_goes_back_to_the_start(run, root, settled):
    done = run("adjudicate", cwd=root, stdin="1\nk\nu\nu\nu\nu\nq\n")
    assert done.stdout.count("undone: ") == 3
    assert "no longer taken over" in done.stdout
    assert "nothing to undo" in done.stdout
    assert not settled.exists()


def test_a_typo_and_nothing_to_settle_are_said(run, root, make_project):
    assert "Did you mean 'ben'?" in run("adjudicate", "--coders", "ann", "bne", cwd=root).stderr
    assert run("adjudicate", "--field", "casualites", cwd=root).returncode == 2
    other = make_project("claims: []\n")
    assert "no claim says who noted it" in run("adjudicate", cwd=other).stderr


def test_a_settled_file_with_a_fault_is_left_alone(run, root, settled):
    settled.parent.mkdir()
    settled.write_text("claims: []\nsettings: []\n")
    done = run("adjudicate", cwd=root, stdin="1\n")
    assert done.returncode == 2
    assert settled.read_text() == "claims: []\nsettings: []\n"
