"""Where output goes, and in which format."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from reconcile.cli.output import SUFFIXES, named_style, put, put_pieces

FORMATS = ("terminal", "json", "csv")


@click.command()
@click.option("--format", "style", default="terminal")
@click.option("-o", "--output", type=click.Path(path_type=Path))
def style(style, output):
    click.echo(named_style(style, output, FORMATS))


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ([], "terminal"),
        (["-o", "a.json"], "json"),
        (["-o", "a.CSV"], "csv"),
        (["-o", "a.txt"], "terminal"),
        (["-o", "a.json", "--format", "csv"], "csv"),
        (["-o", "a.docx", "--format", "csv"], "csv"),
    ],
)
def test_the_name_of_a_file_asks_for_its_format(call, expected):
    assert CliRunner().invoke(style, call).output.strip() == expected


@pytest.mark.parametrize("name", ["a.docx", "a.html"])
def test_a_format_that_is_not_there_is_refused_with_those_that_are(name):
    done = CliRunner().invoke(style, ["-o", name])
    assert done.exit_code == 2
    assert f"can't write {SUFFIXES[name[1:]]}, formats are terminal, json, csv" in done.output


@pytest.mark.parametrize("content", ["ä\n", b"\x00\x01"])
def test_a_file_is_written_whole(tmp_path, content):
    file = tmp_path / "a"
    put(content, file)
    assert file.read_bytes() == (content.encode() if isinstance(content, str) else content)
    put_pieces([b"a", b"b"], file, is_text=False)
    assert file.read_bytes() == b"ab"


def test_without_a_file_it_is_printed_as_it_is(capfdbinary):
    put("ä")
    put_pieces([b"\x00", b"b"], None, is_text=False)
    assert capfdbinary.readouterr().out == "ä".encode() + b"\x00b"
