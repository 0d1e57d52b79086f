"""`reconcile compare`: two values, or a table of them."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from reconcile.cli.main import cli


def test_two_values_with_reason_layers_and_what_would_change_it(run) -> None:
    printed = run("compare", "count", "more than 300,000", "more than 310,000").stdout
    assert "differs: Both are minimums" in printed
    assert "reason: floors-differ" in printed
    assert "3.3%" in printed
    assert "What would change it:" in printed


def test_json_has_the_names_of_the_tables_columns(run) -> None:
    found = json.loads(run("compare", "count", "at least 15", "13", "--format", "json").stdout)
    assert (found["A"], found["B"]) == ("at least 15", "13")
    assert found["relation"] == "contradicts"
    assert found["reason"] == "figures-exclude"
    assert found["literal"] == "disjoint"
    assert found["conveyed"] == "disjoint"


@pytest.mark.parametrize(
    ("options", "relation"),
    [
        ([], "contradicts"),
        (["--as-of", "2017-01-01", "--as-of", "2017-02-01"], "compatible"),
        (["--as-of", "2017-01-01"], "contradicts"),
        (["--as-of", "2017-01-01", "--as-of", "-"], "contradicts"),
        (["--measure", "documented", "--measure", "estimate"], "differs"),
        (["--measure", "documented", "--measure", "-"], "differs"),
    ],
)
def test_circumstances_are_given_once_for_both_or_twice(run, options, relation) -> None:
    done = run("compare", "count", "300", "400", *options, "--format", "json")
    assert json.loads(done.stdout)["relation"] == relation


def relation_of(run, *arguments) -> str:
    return json.loads(run("compare", *arguments, "--format", "json").stdout)["relation"]


def test_a_list_is_marked_complete(run) -> None:
    lists = ("parties", "Russia and Turkey", "Russia, Turkey and Iran")
    assert relation_of(run, *lists) == "differs"
    assert relation_of(run, *lists, "--complete", "yes", "--complete", "no") == "contradicts"


def test_choices_are_declared_compatible(run) -> None:
    choice = ("choice", "indirect", "proximity", *("--of", "indirect", "--of", "proximity"))
    assert relation_of(run, *choice) == "contradicts"
    assert relation_of(run, *choice, "--compatible", "proximity=indirect") == "compatible"


def test_the_help_tells_what_each_type_reads(run) -> None:
    printed = run("compare", "--help").stdout
    assert "more than 300,000" in printed
    assert "attended as observer" in printed
    assert "Russia, Turkey and Iran" in printed


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["count", "lots", "13"], "A: 'lots'"),
        (["count", "13", "lots"], "B: 'lots'"),
        (["count", "13", "13", "--as-of", "-", "--as-of", "foo"], "B: as-of: "),
        (["count", "13", "13", "--of", "a"], "of a scale or choice, not of a count"),
        (["choice", "a", "b"], "give the choice's words in order"),
        (["choice", "a", "b", "--of", "a", "--compatible", "a"], "isn't WORD=WORD"),
        (["choice", "a", "b", "--of", "a", "--of", "b", "--compatible", "a=c"], "names 'c'"),
        (["count", "1", "2", "--compatible", "a=b"], "names 'a', which isn't a word of a choice"),
        (["count", "13"], "takes two values"),
        (["cuont", "1", "2"], "'cuont' is not one of"),
        (["count", "lots of stuff x", "2"], "expected:"),
        (["count", "1", "2", *("--as-of", "2017") * 3], "one for both values, or one for each"),
        (["scale", "a", "b"], ""),
    ],
)
def test_a_wrong_call_is_status_2(run, arguments, told) -> None:
    done = run("compare", *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "fault of reconcile" not in done.stderr


TABLE = "note\tA\tB\nfirst\tat least 15\t13\nsecond\tDecember\t\nthird\t13\t13\n"


def test_a_table_keeps_its_columns_and_gains_the_outcome(run, tmp_path) -> None:
    table = tmp_path / "pairs.tsv"
    table.write_text(TABLE)
    done = run("compare", "count", "--batch", str(table))
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert lines[0] == ["note", "A", "B", "relation", "reason", "literal", "conveyed"]
    assert lines[1][:5] == ["first", "at least 15", "13", "contradicts", "figures-exclude"]
    assert lines[2] == ["second", "December", "", "", "", "", ""]
    assert lines[3][3] == "same"
    assert done.returncode == 2
    assert f"{table}:3: A:" in done.stderr


def test_a_table_on_standard_input_as_json_lines(run) -> None:
    done = run("compare", "count", "--batch", "-", "--format", "json", stdin="A\tB\n13\t13\n")
    assert json.loads(done.stdout)["relation"] == "same"
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"A\tC\n1\t2\n", "B"),
        (b"", "B"),
        (b"A;B\n1;2\n", "columns are separated by tabs or commas"),
        (b'A,B\n"1,2\n', "quotation marks come in pairs"),
        ("A\tB\n13\t13\n14\té\n".encode("latin-1"), "0xe9 is not UTF-8"),
    ],
)
def test_a_table_that_cannot_be_judged_is_status_2(run, tmp_path, content, told) -> None:
    table = tmp_path / "pairs.tsv"
    table.write_bytes(content)
    done = run("compare", "count", "--batch", str(table))
    assert done.returncode == 2
    assert told in done.stderr
    assert "fault of reconcile" not in done.stderr


def test_the_call_gives_what_the_table_does_not(run) -> None:
    table = "A\tB\tB_stage\nexpected\tdeclined\t\nexpected\tdeclined\thappened\n"
    done = run("compare", "status", "--batch", "-", "--stage", "planned", stdin=table)
    relations = [line.split("\t")[3] for line in done.stdout.splitlines()]
    assert relations == ["relation", "contradicts", "differs"]


@pytest.mark.parametrize(
    "table", ["A\tB\r\n13\t13\r\n", "\ufeffA\tB\n13\t13", "A\tB\n\n13\t13\n\n"]
)
def test_line_ends_and_byte_order_marks_mean_nothing(run, tmp_path, table) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_bytes(table.encode())
    printed = run("compare", "count", "--batch", str(file)).stdout
    assert (
        printed
        == "A\tB\trelation\treason\tliteral\tconveyed\n13\t13\tsame\tsame-figure\tequal\tequal\n"
    )


def test_a_column_that_is_there_twice_is_kept_but_makes_no_key(run) -> None:
    table = "A\tB\tnote\tnote\n1\t1\tx\ty\n"
    kept = run("compare", "count", "--batch", "-", stdin=table)
    assert "\tx\ty\tsame" in kept.stdout
    refused = run("compare", "count", "--batch", "-", "--format", "json", stdin=table)
    assert refused.returncode == 2
    assert "'note', there twice" in refused.stderr


KNOWN = """
entities:
  - {name: Edward II, kind: person, aliases: [Edward of Lorn]}
"""


@pytest.mark.parametrize(
    ("a", "b", "alone", "known"),
    [
        ("Edward II", "Edward of Lorn", "contradicts", "same"),
        ("Edward II", "Edward III", "contradicts", "contradicts"),
        ("Edward III", "Edward of Lorn", "contradicts", "contradicts"),
    ],
)
def test_names_are_those_of_a_project_where_one_is_given(make_project, a, b, alone, known):
    project = ["--project", str(make_project(KNOWN))]
    found = []
    for more in ([], project):
        call = ["compare", "person", a, b, "--format", "json", *more]
        found.append(json.loads(CliRunner().invoke(cli, call).stdout)["relation"])
    rows = CliRunner().invoke(
        cli, ["compare", "person", "--batch", "-", *project], input=f"A\tB\n{a}\t{b}\n"
    )
    assert (*found, rows.stdout.split("\t")[-4]) == (alone, known, known)
