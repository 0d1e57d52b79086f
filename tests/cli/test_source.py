import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from reconcile.cli.main import run as reconcile
from reconcile.files.project import load

TEXT = "Talks begin\n\nBy Jane Q. Doe January 22, 2017\n\nThirteen groups came — it is said.\n"
RECORD = """\
title: Talks begin
text:
  sha256: {}
  characters: {}
"""
PAGE = """<!DOCTYPE html><html><head><title>Rebels to attend</title>
<meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2017-01-16"></head>
<body><article><h1>Rebels to attend</h1><p>Armed groups have decided to attend peace talks with
the government next week, according to officials who spoke on Monday of the war.</p><p>More than
310,000 people are dead, by one count, and half of all families live elsewhere.</p></article>
</body></html>"""


def record(text):
    return RECORD.format(hashlib.sha256(text.encode()).hexdigest(), len(text))


@pytest.fixture
def project(make_project):
    return make_project("claims: []\n", sources={"one": record(TEXT), "two": "title: Another\n"})


class Result(NamedTuple):
    exit_code: int
    output: str


@pytest.fixture
def run(project, capsys):
    def call(*arguments):
        name, *others = map(str, arguments)
        status = reconcile(["source", name, "--project", str(project), *others])
        return Result(status, "".join(capsys.readouterr()))

    return call


def test_a_file_is_recognised_whatever_its_name_and_line_ends(project, run, tmp_path):
    file = tmp_path / "whatever.bin"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    result = run("attach", file)
    assert result.exit_code == 0
    assert "attached to one" in result.output
    assert "1 of 1 file attached" in result.output
    assert (project / "data/sources/text/one.txt").read_bytes() == TEXT.encode()
    assert load(project).texts["one"].state.value == "attached"


def test_texts_are_kept_out_of_git(project, run, tmp_path):
    (tmp_path / "t").write_text(TEXT)
    run("attach", tmp_path / "t")
    assert "text/" in (project / "data/sources/.gitignore").read_text().splitlines()


def test_what_to_ignore_is_left_to_a_project_that_says_so(project, run, tmp_path):
    own = project / "data/sources/.gitignore"
    own.write_text("# ours\n")
    (tmp_path / "t").write_text(TEXT)
    run("attach", tmp_path / "t")
    assert own.read_text() == "# ours\n"


def test_unknown_files_are_named_and_the_others_still_attached(project, run, tmp_path):
    (tmp_path / "known.txt").write_text(TEXT)
    (tmp_path / "other.txt").write_text("something else\n")
    result = run("attach", tmp_path / "other.txt", tmp_path / "gone.txt", tmp_path / "known.txt")
    assert result.exit_code == 2
    assert "no record has its fingerprint" in result.output
    assert "source add" in result.output
    assert "gone.txt: no such file in" in result.output
    assert "1 of 3 files attached" in result.output
    assert load(project).texts["one"].text == TEXT


def test_a_text_called_like_a_source_whose_text_is_another_is_said_to_be(run, tmp_path):
    (tmp_path / "one.txt").write_text(TEXT + "One more.\n")
    result = run("attach", tmp_path / "one.txt")
    assert result.exit_code == 2
    assert "one.txt: `one` has another text: this one was changed" in result.output


def test_a_changed_text_is_replaced_by_the_right_one(project, run, tmp_path):
    (tmp_path / "t").write_text(TEXT)
    run("attach", tmp_path / "t")
    (project / "data/sources/text/one.txt").write_text("edited\n")
    assert "changed   one" in run("list").output
    run("attach", tmp_path / "t")
    assert "attached  one" in run("list").output


def test_nothing_is_written_through_a_folder_that_leads_out(project, run, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (project / "data/sources/text").symlink_to(outside)
    (tmp_path / "t").write_text(TEXT)
    assert run("attach", tmp_path / "t").exit_code == 2
    assert list(outside.iterdir()) == []


def test_list_says_what_is_attached_missing_changed_and_nobodys(project, run):
    texts = project / "data/sources/text"
    texts.mkdir()
    (texts / "one.txt").write_text("not it\n")
    (texts / "stray.txt").write_text("whose?\n")
    result = run("list")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0] == "changed   one  Talks begin"
    assert lines[1] == "missing   two  Another"
    assert lines[2].startswith("no source has the text ")
    assert lines[2].endswith("stray.txt")
    assert lines[3] == "2 sources: 0 attached, 1 missing, 1 changed"


def test_list_says_why_a_file_cannot_serve(project, run):
    (project / "data/sources/text/one.txt").mkdir(parents=True)
    assert "missing   one  it is a folder; a file is needed" in run("list").output


def test_add_makes_a_record_that_recognises_the_text(project, run, tmp_path):
    (tmp_path / "t").write_text(TEXT.replace("Talks", "Peace talks"))
    result = run("add", tmp_path / "t")
    assert result.exit_code == 0
    source = load(project).sources["peace-talks-begin"]
    assert (source.title, source.author, source.published) == (
        "Peace talks begin",
        "Jane Q. Doe",
        "2017-01-22",
    )
    assert "that day: line 3 says “By Jane Q. Doe January 22, 2017”" in result.output
    assert load(project).texts["peace-talks-begin"].state.value == "attached"
    assert load(project).findings == ()


def test_what_an_option_says_wins_and_what_the_text_says_is_shown(project, run, tmp_path):
    (tmp_path / "t").write_text("Tribune, 4 June 2025\nA flood\n")
    result = run(
        "add", tmp_path / "t", "--id", "t", "--published", "5 June 2025", "--title", "Flood"
    )
    source = load(project).sources["t"]
    assert (source.title, source.published, source.outlet) == ("Flood", "5 June 2025", None)
    assert "published is 5 June 2025, but line 1 says “Tribune, 4 June 2025”" in result.output
    assert "the outlet may be Tribune: line 1 says" in result.output


def test_a_record_without_a_document(project, run):
    options = ("--outlet", "The Courier", "--origin", "one", "--url", "https://example.org/1")
    assert run("add", "--title", "A flood", "--published", "May 2024", *options).exit_code == 0
    source = load(project).sources["a-flood"]
    assert (source.outlet, source.derived_from, source.text) == ("The Courier", "one", None)
    assert source.url == "https://example.org/1"
    assert load(project).findings == ()
    assert "no title to make an id of" in run("add", "--outlet", "The Courier").output


def test_a_date_that_is_none_is_refused_before_anything_is_written(project, run):
    result = run("add", "--title", "A flood", "--published", "soonish")
    assert result.exit_code == 2
    assert "--published" in result.output
    assert "a-flood" not in load(project).sources


def test_add_never_overwrites(project, run, tmp_path):
    (tmp_path / "t").write_text("Another text\n")
    before = (project / "data/sources/two.yaml").read_text()
    result = run("add", tmp_path / "t", "--id", "two")
    assert result.exit_code == 2
    assert "exists already" in result.output
    assert (project / "data/sources/two.yaml").read_text() == before
    texts = project / "data/sources/text"
    texts.mkdir(exist_ok=True)
    (texts / "three.txt").write_text("somebody's\n")
    assert "is another text" in run("add", tmp_path / "t", "--id", "three").output
    assert (texts / "three.txt").read_text() == "somebody's\n"


def test_add_knows_a_text_that_has_a_record(run, tmp_path):
    (tmp_path / "t").write_text(TEXT)
    assert "the text of `one` already" in run("add", tmp_path / "t").output


@pytest.mark.parametrize("source_id", ["../x", "a/b", "A", "con", "", "-x", "x" * 200, "a\x1b[2J"])
def test_add_takes_only_ids_that_are_file_names_everywhere(project, run, tmp_path, source_id):
    (tmp_path / "t").write_text("Some text\n")
    before = sorted(project.rglob("*"))
    result = run("add", tmp_path / "t", f"--id={source_id}")
    assert "\x1b" not in result.output
    if source_id:
        assert result.exit_code == 2
        assert sorted(project.rglob("*")) == before


def test_a_hostile_title_is_tamed_in_record_and_output(project, run, tmp_path):
    (tmp_path / "t").write_text("A \x1b[2J title: [red] \u202e'\"#\n\nBody\n")
    result = run("add", tmp_path / "t", "--id", "odd")
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    assert load(project).findings == ()
    assert load(project).sources["odd"].title == "A [2J title: [red] '\"#"


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Ferry sinks: 41 dead", "ferry-sinks-41-dead"),
        ("Größte Fähre", "grosste-fahre"),
        ("Паром затонул", "parom-zatonul"),
        ("غرق العبارة", "ghrq-l-brh"),
        ("東京", "dongjing"),
    ],
)
def test_an_id_is_made_of_a_title_in_any_script(project, run, tmp_path, title, made):
    (tmp_path / "t").write_text(f"{title}\n\nBody\n", encoding="utf-8")
    assert run("add", tmp_path / "t").exit_code == 0
    assert load(project).sources[made].title == title


@pytest.mark.parametrize("content", [b"", b"   \n", b"\xff\xfe\x00", "größer".encode("latin-1")])
def test_add_refuses_what_holds_no_text(run, tmp_path, content):
    (tmp_path / "t").write_bytes(content)
    result = run("add", tmp_path / "t", "--id", "new")
    assert result.exit_code == 2
    assert "error: " in result.output


def test_add_says_what_it_reads_when_a_file_is_none_of_it(run, tmp_path):
    file = tmp_path / "story.docx"
    file.write_bytes(b"PK\x03\x04\x14\x00\x06\x00")
    result = run("add", file)
    assert result.exit_code == 2
    assert "it isn't a text, web page or PDF file; save it as plain text" in result.output


def test_add_does_not_wait_for_a_pipe(run, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in run("add", tmp_path / "pipe").output


@pytest.mark.parametrize("content", [PAGE.encode(), b"%PDF-1.7 broken"])
def test_add_says_which_extra_reads_pages_and_pdf_files(run, tmp_path, content, monkeypatch):
    for name in ("trafilatura", "pypdf"):
        monkeypatch.setitem(__import__("sys").modules, name, None)
    (tmp_path / "t").write_bytes(content)
    result = run("add", tmp_path / "t")
    assert result.exit_code == 2
    assert "extra `sources`" in result.output
    assert "sys.modules" in result.output, "why it can't be imported"


@pytest.mark.needs_extra("sources", "trafilatura")
def test_add_reads_a_page(project, run, tmp_path):
    (tmp_path / "page").write_text(PAGE)
    assert run("add", tmp_path / "page").exit_code == 0
    source = load(project).sources["rebels-to-attend"]
    assert (source.author, source.published) == ("Jane Doe", "2017-01-16")
    assert "More than 310,000 people" in load(project).texts["rebels-to-attend"].text


@pytest.mark.needs_extra("sources", "trafilatura")
def test_a_page_is_attached_to_the_record_that_was_made_of_it(project, run, tmp_path):
    (tmp_path / "page").write_text(PAGE)
    run("add", tmp_path / "page", "--id", "page")
    (project / "data" / "sources" / "text" / "page.txt").unlink()
    assert "attached to page" in run("attach", tmp_path / "page").output
    assert "More than 310,000 people" in load(project).texts["page"].text


def test_a_page_whose_own_words_a_record_knows_is_attached_as_it_stands(project, run, tmp_path):
    (project / "data" / "sources" / "raw.yaml").write_text(record(PAGE))
    (tmp_path / "page").write_text(PAGE)
    assert "attached to raw" in run("attach", tmp_path / "page").output
    assert load(project).texts["raw"].text == PAGE


@pytest.mark.needs_extra("sources", "pypdf")
def test_add_says_that_a_broken_pdf_cannot_be_read(run, tmp_path):
    (tmp_path / "t").write_bytes(b"%PDF-1.7\n" + b"<<" * 2000)
    result = run("add", tmp_path / "t")
    assert result.exit_code == 2
    assert "the PDF file cannot be read" in result.output


@pytest.mark.needs_extra("sources", "pypdf")
def test_add_reads_the_pages_of_a_pdf(project, run, tmp_path):
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length 53>>stream\nBT /F 12 Tf 10 100 Td (More than 310,000 people) Tj ET  \nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"xref\n0 6\n0000000000 65535 f \n" + table
    made += b"trailer\n<</Root 1 0 R/Size 6>>\nstartxref\n%d\n%%%%EOF" % made.index(b"xref\n0 6")
    (tmp_path / "t").write_bytes(made)
    result = run("add", tmp_path / "t", "--id", "paper")
    assert result.exit_code == 0, result.output
    assert "More than 310,000 people" in load(project).texts["paper"].text


def test_of_two_that_add_one_id_at_once_one_wins_with_its_text(project, tmp_path):
    for name in "abcdef":
        (tmp_path / name).write_text(f"Title\n\nThe text of {name}.\n")
    command = str(Path(sys.executable).with_name("reconcile"))
    processes = [
        subprocess.Popen(
            [command, "source", "add", "--project", project, tmp_path / name, "--id", "new"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for name in "abcdef"
    ]
    said = [process.communicate()[0].decode() for process in processes]
    assert sorted(process.returncode for process in processes) == [0, 2, 2, 2, 2, 2], said
    assert sum("exists already" in each for each in said) == 5
    read = load(project)
    assert read.texts["new"].state.value == "attached"
    assert (
        f"The text of {'abcdef'[[p.returncode for p in processes].index(0)]}."
        in read.texts["new"].text
    )
