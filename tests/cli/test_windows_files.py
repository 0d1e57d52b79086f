"""Files as Windows writes them: CRLF, a byte order mark, UTF-16; and its outputs and names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from reconcile.cli.main import cli

MARK = b"\xef\xbb\xbf"
CLAIMS = """\
claims:
  - source: one
    field: casualties.killed
    subject: raid
    value: "13"
    quote: killed 13 people
  - source: two
    field: casualties.killed
    subject: raid
    value: "15"
"""
TABLE = 'source,field,subject,value,note\nthree,casualties.killed,raid,"15, at least","a ""b"""\n'
WIDE = "event,paper,dead\nraid,two,17\n"
MAPPING = "source: paper\nsubject: event\nclaims:\n  - {field: casualties.killed, value: dead}\n"
TEXT = "The raid\n\nIt killed 13 people.\n"


def as_on_windows(text):
    return MARK + text.replace("\n", "\r\n").encode()


@pytest.fixture
def project(make_project, monkeypatch):
    """Return a function that writes the project with the line ends of one system or the other."""

    def make(form):
        root = make_project(CLAIMS)
        more = {"claims/a.csv": TABLE, "claims/w.csv": WIDE, "claims/w.map.yaml": MAPPING}
        for name, text in (more | {"sources/text/one.txt": TEXT}).items():
            (root / "data" / name).parent.mkdir(exist_ok=True)
            (root / "data" / name).write_text(text, encoding="utf-8")
        for path in (root / "data").rglob("*.*"):
            if path.is_file():
                path.write_bytes(form(path.read_text(encoding="utf-8")))
        monkeypatch.chdir(root)
        return root

    return make


def invoke(*arguments):
    return CliRunner().invoke(cli, arguments)


def lone_line_feeds(path):
    return path.read_bytes().replace(b"\r\n", b"").count(b"\n")


def test_line_ends_and_a_byte_order_mark_change_no_output(project):
    project(str.encode)
    expected = [invoke(*call).output for call in (["report", "--full"], ["check"])]
    assert "15, at least" in expected[0]
    project(as_on_windows)
    assert [invoke(*call).output for call in (["report", "--full"], ["check"])] == expected


@pytest.mark.parametrize(
    ("call", "file"),
    [
        (["claim", "add", "one", "casualties.wounded", "raid", "3"], "claims.yaml"),
        (["accept", "casualties.killed/raid", "--reason", "Two days."], "decisions.yaml"),
        (["check", "--fix"], "claims.yaml"),
    ],
    ids=["claim add", "accept", "check --fix"],
)
def test_an_edited_file_keeps_its_line_ends_and_its_mark(project, call, file):
    path = project(as_on_windows) / "data" / file
    if file == "decisions.yaml":
        path.write_bytes(as_on_windows("# Ours\naccepted: []\n"))
    if "--fix" in call:
        path.write_bytes(path.read_bytes().replace(b"quote:", b"qoute:"))
    before = path.read_bytes()
    done = invoke(*call)
    assert done.exit_code in (0, 1), done.output
    assert path.read_bytes() != before
    assert path.read_bytes().startswith(MARK)
    assert lone_line_feeds(path) == 0


NAMES = """\
claims:
  - {source: one, field: delegation_head, subject: raid team, value: Ana Pell}
  - {source: two, field: delegation_head, subject: the raid team of Varn, value: Ana Pell}
"""


def test_a_ruling_keeps_the_line_ends_of_the_decisions(make_project, monkeypatch):
    root = make_project(NAMES)
    path = root / "data" / "decisions.yaml"
    path.write_bytes(as_on_windows("# Ours\nnames: []\n"))
    monkeypatch.chdir(root)
    done = CliRunner().invoke(cli, ["names", "--review", "--author", "Ann"], input="s\r\n")
    assert "1 ruling written" in done.output
    assert path.read_bytes().startswith(MARK + b"# Ours\r\n")
    assert lone_line_feeds(path) == 0


def test_a_table_as_a_spreadsheet_on_windows_saves_it_is_imported(project):
    root = project(str.encode)
    given = as_on_windows("outlet;day;killed\nCourier;2025-05-04;15\n")
    (root / "tolls.csv").write_bytes(given)
    done = invoke("import", "tolls.csv")
    assert "2 claims from data/claims/tolls.csv" in done.output
    assert (root / "data" / "claims" / "tolls.csv").read_bytes() == given


def test_a_table_in_the_code_page_of_windows_is_drafted_with_it(project):
    root = project(str.encode)
    (root / "tolls.csv").write_bytes("outlet,killed\nCaf\u00e9,15\n".encode("cp1252"))
    done = invoke("import", "tolls.csv")
    assert done.exit_code == 0
    mapping = (root / "data" / "claims" / "tolls.map.yaml").read_text(encoding="utf-8")
    assert "encoding: windows-1252  # it isn't UTF-8; is this word right? Caf\u00e9" in mapping


def test_a_fix_in_a_table_keeps_its_line_ends(project):
    path = project(as_on_windows) / "data" / "claims" / "a.csv"
    path.write_bytes(path.read_bytes().replace(b"three,", b"thrre,"))
    done = invoke("check", "--fix")
    assert "+three,casualties.killed" in done.output
    assert path.read_bytes() == as_on_windows(TABLE)


def test_a_fault_in_a_line_that_ends_as_on_windows_is_at_its_place(project):
    root = project(as_on_windows)
    (root / "data" / "claims" / "a.csv").write_bytes(
        as_on_windows(TABLE.replace("15, at least", "15 x 3"))
    )
    (root / "data" / "claims.yaml").write_bytes(as_on_windows(CLAIMS.replace('"15"', '"1 5 x"')))
    found = invoke("check", "--select", "S015").output
    assert "data/claims.yaml:10:14: error S015" in found
    assert "data/claims/a.csv:2:value: error S015" in found


def test_a_table_in_utf_16_is_read_as_spreadsheets_write_it(project):
    path = project(str.encode) / "data/claims/a.csv"
    before = invoke("check").output
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    assert invoke("check").output == before


@pytest.mark.parametrize("name", ["claims.yaml", "claims/w.map.yaml", "sources/one.yaml"])
def test_utf_16_is_refused_with_what_to_do(project, name):
    path = project(str.encode) / "data" / name
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    done = invoke("check")
    assert done.exit_code == 2
    assert f"data/{name}:1:1: error S002 not-utf-8: the file is in UTF-16" in done.output
    assert "expected: text in UTF-8" in done.output


@pytest.mark.parametrize(
    ("call", "content"),
    [
        (["source", "add", "new.txt"], TEXT),
        (["source", "attach", "new.txt"], TEXT),
        (["compare", "count", "--batch", "new.txt"], "A\tB\n13\t15\n"),
    ],
    ids=["source add", "source attach", "compare --batch"],
)
def test_utf_16_given_to_a_command_is_refused_with_what_to_do(project, call, content):
    path = project(str.encode) / "new.txt"
    path.write_bytes(content.encode("utf-16"))
    done = invoke(*call)
    assert done.exit_code == 2
    assert "new.txt: it is in UTF-16; " in done.output
    assert "UTF-8" in done.output


ENCODINGS = """
import sys
from click.testing import CliRunner
from reconcile.cli.main import cli
for call in sys.argv[1:]:
    done = CliRunner().invoke(cli, call.split("|"))
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    print(done.exit_code, end=" ")
"""


def test_no_command_opens_a_file_in_the_encoding_of_the_system(project):
    root = project(str.encode)
    (root / "pairs.tsv").write_bytes(b"A\tB\n13\t15\n")
    (root / "names.csv").write_bytes(b"name1,name2\nAnn Lee,A. Lee\n")
    (root / "new.txt").write_bytes(TEXT.encode())
    calls = (
        "report|-o|out.html", "report|--format|csv", "check", "check|--format|sarif",
        "diff", "explain|casualties.killed/raid", "names", "names|--batch|names.csv",
        "compare|count|--batch|pairs.tsv", "source|add|new.txt|--id|four", "source|attach|new.txt",
        "claim|add|one|casualties.wounded|raid|3", "init|fresh|--example", "schema", "fields",
        "accept|casualties.killed/raid|--reason|Two days.", "report",
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-W", "error::EncodingWarning",
         "-c", ENCODINGS, *calls],
        cwd=root, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "PYTHONUTF8": "0", "PYTHONWARNDEFAULTENCODING": "1"},
    )  # fmt: skip
    assert done.stderr == ""
    assert set(done.stdout.split()) <= {"0", "1"}, done.stdout
    assert len(done.stdout.split()) == len(calls)


def test_an_output_that_lacks_our_marks_prints_others(project):
    """What a Windows console of old can't print (✗, ≠) never ends a command."""
    root = project(str.encode)
    for call in (["report", "--full", "--color", "always"], ["explain", "casualties.killed/raid"]):
        done = subprocess.run(
            [str(Path(sys.executable).with_name("reconcile")), *call],
            cwd=root, capture_output=True, check=False,
            env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        )  # fmt: skip
        assert done.stderr == b""
        assert done.returncode == 0
        assert "casualties.killed" in done.stdout.decode("cp1252")


def test_no_color_has_no_codes_of_colour(project, monkeypatch):
    project(str.encode)
    monkeypatch.setenv("NO_COLOR", "1")
    done = CliRunner().invoke(cli, ["report"], color=True)
    assert "\x1b[" not in done.output
