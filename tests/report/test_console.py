"""Widths and colours: COLUMNS, pipes, NO_COLOR, and what is forced."""

import pytest
from rich.text import Text

from reconcile.report.console import is_styled, make_console, plain_text, terminal_width


@pytest.mark.parametrize(("columns", "width"), [("100", 100), ("5", 20), ("0", 80)])
def test_the_width_is_what_columns_says_within_reason(monkeypatch, columns, width):
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal_width() == width


def test_a_width_that_is_no_number_is_eighty(monkeypatch):
    monkeypatch.setenv("COLUMNS", "wide")
    assert terminal_width() == 80


@pytest.mark.parametrize(
    ("color", "forced", "styled"),
    [("auto", "", False), ("auto", "1", True), ("always", "", True), ("never", "1", False)],
)
def test_a_pipe_is_styled_only_where_that_is_forced(monkeypatch, color, forced, styled):
    monkeypatch.setenv("FORCE_COLOR", forced)
    assert is_styled(color) is styled


def test_plain_text_has_no_colour_and_no_blanks_at_the_end(monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert plain_text(Text("a  ", "bold red"), 20) == "a\n"


def test_a_console_reads_no_markup(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    make_console("never").print("[bold]a[/bold] :smile:")
    assert capsys.readouterr().out == "[bold]a[/bold] :smile:\n"
