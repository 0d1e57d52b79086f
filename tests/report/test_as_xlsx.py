"""Excel: four sheets in which texts are texts, whatever they begin with."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import zipfile
from xml.etree.ElementTree import fromstring as read

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report import as_xlsx
from reconcile.report.as_xlsx import report_xlsx
from reconcile.report.not_writable import NotWritableError

CLAIMS = """
fields:
  why: {type: text, label: cause}
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: Fire, value: at least 15}
  - {source: two, field: why, subject: Fire, value: "=HYPERLINK(1)", note: "_x0041_ https://a.example"}
  - {source: one, field: why, subject: Fire, value: "+1", note: "{=1}"}
"""
# ruff: noqa: S314 (the XML is our own)
needs_xlsx = pytest.mark.needs_extra("xlsx", "xlsxwriter")
NAMESPACE = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@pytest.fixture
def result(make_project):
    return reconcile(load(make_project(CLAIMS)))


@pytest.fixture
def written(result):
    return report_xlsx(result, result.questions)


def sheets(content):
    """Return each sheet's rows as the format's own XML has them: texts, numbers and None."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        texts = [
            "".join(each.itertext())
            for each in read(parts.read("xl/sharedStrings.xml")).findall("s:si", NAMESPACE)
        ]
        book = read(parts.read("xl/workbook.xml"))
        names = [sheet.get("name") for sheet in book.iter(f"{{{NAMESPACE['s']}}}sheet")]
        found = {}
        for number, name in enumerate(names, start=1):
            tree = read(parts.read(f"xl/worksheets/sheet{number}.xml"))
            assert tree.find(".//s:f", NAMESPACE) is None, "a formula"
            assert tree.find(".//s:hyperlink", NAMESPACE) is None, "a link"
            found[name] = [_row(row, texts) for row in tree.iter(f"{{{NAMESPACE['s']}}}row")]
    return found


def _row(row, texts):
    cells = {}
    for cell in row.findall("s:c", NAMESPACE):
        value = cell.find("s:v", NAMESPACE)
        if value is not None:
            text = cell.get("t") == "s"
            cells[re.sub(r"[0-9]", "", cell.get("r"))] = (
                texts[int(value.text)] if text else float(value.text)
            )
    return cells


def column(rows, name):
    (at,) = (letter for letter, title in rows[0].items() if title == name)
    return [row.get(at) for row in rows[1:]]


@needs_xlsx
def test_there_is_a_sheet_each_of_questions_claims_conflicts_and_sources(written):
    found = sheets(written)
    assert list(found) == ["questions", "claims", "across questions", "sources"]
    assert [len(rows) - 1 for rows in found.values()] == [2, 4, 0, 3]
    assert column(found["questions"], "verdict") == ["contradiction, outright", "unjudged"]
    assert column(found["questions"], "label") == ["number killed", "cause"]
    assert column(found["sources"], "claims") == [2.0, 0.0, 2.0]


@needs_xlsx
def test_figures_are_numbers_and_values_stay_texts(written):
    claims = sheets(written)["claims"]
    assert column(claims, "value")[:2] == ["13", "at least 15"]
    assert column(claims, "lowest") == [13.0, 15.0, None, None]
    assert column(claims, "highest") == [13.0, None, None, None]


@needs_xlsx
def test_what_looks_like_a_formula_is_a_text_as_written(written):
    claims = sheets(written)["claims"]
    assert sorted(column(claims, "value")[2:]) == ["+1", "=HYPERLINK(1)"]


@needs_xlsx
def test_the_same_result_gives_the_same_bytes(result, written):
    assert report_xlsx(result, result.questions) == written


@needs_xlsx
def test_a_text_longer_than_a_cell_is_cut_where_it_shows(make_project):
    rows = (
        f"  - {{source: one, field: why, subject: Flood, value: {letter * 4_000}}}\n"
        for letter in "abcdefghi"
    )
    result = reconcile(load(make_project(CLAIMS + "".join(rows))))
    values = column(sheets(report_xlsx(result, result.questions))["questions"], "values")
    longest = max(values, key=len)
    assert len(longest) == 32_767
    assert longest.endswith("…")


@needs_xlsx
def test_more_rows_than_a_sheet_takes_are_refused(result, monkeypatch):
    monkeypatch.setattr(as_xlsx, "MOST_ROWS", 3)
    with pytest.raises(NotWritableError, match="4 rows are more than a sheet"):
        report_xlsx(result, result.questions)


def test_without_the_extra_it_says_what_to_install(result, monkeypatch):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(NotWritableError, match=r"pip install 'reconcile-claims\[xlsx\]'"):
        report_xlsx(result, result.questions)


@needs_xlsx
def test_no_terminal_gets_bytes(make_project):
    folder = make_project(CLAIMS)
    main, end = pty.openpty()
    code = "from reconcile.cli.main import main; main()"
    call = [sys.executable, "-c", code, "report", "--format", "xlsx", "--project", str(folder)]
    done = subprocess.run(call, stdout=end, stderr=subprocess.PIPE, text=True, check=False)
    for descriptor in (main, end):
        os.close(descriptor)
    assert done.returncode == 2
    assert "name a file, -o" in done.stderr
