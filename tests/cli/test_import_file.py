"""`reconcile import`: one command and one mapping."""

from __future__ import annotations

import pytest

WIDE = "event_id,paper,low,deaths,high\nE1,Post,2,3,4\nE1,News,9,5,4\nE2,Post,,7,\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "tolls.csv"
    path.write_text(WIDE.replace("low", "deaths_low").replace("high", "deaths_high"))
    return path


def test_a_table_begins_a_project_and_is_judged(run, table, tmp_path):
    done = run("import", str(table), cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "wrote data/claims/tolls.csv",
        "wrote data/claims/tolls.map.yaml",
        "2 claims from data/claims/tolls.csv",
        "Now correct data/claims/tolls.map.yaml, then run 'reconcile check'.",
    ]
    assert "data/claims/tolls.csv:3:deaths: warning S022 backward-range" in done.stderr
    report = run("report", cwd=tmp_path)
    assert report.returncode == 0
    assert "casualties.killed" in run("explain", "casualties.killed/e1", cwd=tmp_path).stdout


def test_importing_again_says_that_nothing_changed(run, table, tmp_path):
    run("import", str(table), cwd=tmp_path)
    done = run("import", str(table), cwd=tmp_path)
    assert done.stdout.startswith("nothing was changed")


def test_of_many_faults_twenty_are_printed_and_the_rest_counted(run, tmp_path):
    path = tmp_path / "long.csv"
    rows = "".join(f"nobody,field{n},x,y\n" for n in range(50))
    path.write_text("source,field,subject,value\n" + rows)
    done = run("import", str(path), cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count(" error S0") == 20
    assert "of which 20 are listed" in done.stderr
    assert "error: nothing was written: correct the table and import it again" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.docx", "x", "isn't a table that can be read"),
        ("a.json", '{"a": [', "this is not JSON"),
        ("a.csv", "a,b\n1,2,3\n", "the row has 3 cells, the header 2"),
        ("a.csv", "E1,Post,12\nE2,News,3\n", "no header: `12` in its first row is a value"),
    ],
)
def test_a_bad_file_is_refused_with_its_reason(run, tmp_path, name, content, told):
    path = tmp_path / name
    path.write_text(content)
    done = run("import", str(path), cwd=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == ""
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("name", ["empty.csv", "empty.jsonl", "empty.json"])
def test_an_empty_file_is_at_fault_itself_and_not_the_project(run, tmp_path, name):
    path = tmp_path / name
    path.write_text("\n")
    done = run("import", str(path), cwd=tmp_path)
    assert done.returncode == 2
    assert f"{name}:1:1: error S020 bad-table: the file is empty" in done.stderr
    assert f"1 fault in {name}" in done.stderr
    assert not (tmp_path / "data" / "claims").exists()


@pytest.mark.needs_extra("tables", "python_calamine", "xlsxwriter")
def test_of_several_sheets_the_first_is_drafted_and_said_to_be(run, tmp_path):
    import xlsxwriter  # noqa: PLC0415 (an extra)

    with xlsxwriter.Workbook(tmp_path / "tolls.xlsx") as book:
        for name, rows in {
            "Data": ["event_id,source,dead", "E1,Post,3", "E1,News,4"],
            "Code book": ["code,meaning", "1,one"],
        }.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row.split(","))
    done = run("import", "tolls.xlsx", cwd=tmp_path)
    assert done.returncode == 0
    assert "2 claims from data/claims/tolls.xlsx" in done.stdout
    mapping = (tmp_path / "data" / "claims" / "tolls.map.yaml").read_text()
    assert "sheet: Data  # the first with columns, of 2: Data, Code book\n" in mapping
