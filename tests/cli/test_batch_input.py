"""The lines of a table, from a file or the standard input."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from reconcile.cli.batch_input import LONGEST_LINE, name_of, opened
from reconcile.cli.refusal import RefusalError


def lines(path):
    with opened(path) as table:
        return list(table)


def test_a_file_is_read_line_by_line_without_its_byte_order_mark(tmp_path):
    table = tmp_path / "a.tsv"
    table.write_bytes("\ufeffa\tb\nä\t2\n".encode())
    assert lines(table) == ["a\tb\n", "ä\t2\n"]
    assert name_of(table) == str(table)


def test_the_standard_input_is_a_dash(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\tb\n"))
    assert lines(Path("-")) == ["a\tb\n"]
    assert name_of(Path("-")) == "<stdin>"
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(RefusalError, match="the standard input is closed"):
        lines(Path("-"))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("a\tb\n".encode("utf-16"), "it is in UTF-16; save the table in UTF-8"),
        (b"a\tb\n1\t\xe4\n", "byte 0xe4 is not UTF-8; save the table in UTF-8"),
    ],
)
def test_a_table_that_is_not_utf_8_is_refused_with_what_it_is(tmp_path, content, why):
    table = tmp_path / "a.tsv"
    table.write_bytes(content)
    with pytest.raises(RefusalError, match=why):
        lines(table)


@pytest.mark.parametrize("size", [LONGEST_LINE, LONGEST_LINE + 1])
def test_a_line_that_never_ends_is_refused_with_its_number(tmp_path, size):
    table = tmp_path / "a.tsv"
    table.write_text("a\n" + "x" * size)
    if size <= LONGEST_LINE:
        assert len(lines(table)) == 2
    else:
        with pytest.raises(RefusalError, match=r"a\.tsv:2: a line has more than"):
            lines(table)
