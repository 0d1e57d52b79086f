"""The editor's call, in the form that each editor knows a line by."""

from pathlib import Path

import pytest

from reconcile.annotate.editor import edit, editor_call

FILE = Path("claims.yaml")


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        ("vim", ["vim", "+7", "--", "claims.yaml"]),
        ("/usr/bin/nvim -u NONE", ["/usr/bin/nvim", "-u", "NONE", "+7", "--", "claims.yaml"]),
        ("nano", ["nano", "+7", "claims.yaml"]),
        ("emacsclient -t", ["emacsclient", "-t", "+7", "claims.yaml"]),
        ("code", ["code", "--goto", "--wait", "--", "claims.yaml:7"]),
        ("hx", ["hx", "claims.yaml:7"]),
    ],
)
def test_the_line_is_said_as_the_editor_has_it(editor, expected):
    assert editor_call(FILE, 7, {"EDITOR": editor}) == expected


def test_visual_goes_before_editor():
    assert editor_call(FILE, 7, {"VISUAL": "hx", "EDITOR": "nano"})[0] == "hx"


def test_without_any_editor_there_is_no_call(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert editor_call(FILE, 7, {}) == []


def test_an_editor_that_is_not_there_is_said(monkeypatch):
    monkeypatch.setenv("VISUAL", "no-such-editor")
    assert edit(FILE, 7) == "no-such-editor: No such file or directory"


def test_an_editor_that_fails_is_said(monkeypatch):
    monkeypatch.setenv("VISUAL", "false")
    assert edit(FILE, 7) == "false ended with 1"


EDITOR = """\
#!/bin/sh
# An editor that changes a claim, and meanwhile is interrupted at the terminal, as its host is, too.
kill -INT $PPID
echo "$1 $2" > "$3.call"
sed s/12/14/ "$3" > "$3.new" && cat "$3.new" > "$3" && rm "$3.new"
"""


@pytest.mark.needs_extra("annotate", "textual")
def test_what_an_editor_changed_is_read_anew_and_its_interrupt_is_its_own(on_terminal, tmp_path):
    pytest.importorskip("pty")
    editor = tmp_path / "vim"
    editor.write_text(EDITOR)
    editor.chmod(0o755)
    terminal = on_terminal(VISUAL="", EDITOR=str(editor))
    terminal.shows("1. casualties.killed")
    terminal.press("e")
    terminal.shows("read anew")
    claims = tmp_path / "data" / "claims.yaml"
    assert "value: at least 14" in claims.read_text()
    assert claims.with_name("claims.yaml.call").read_text() == "+3 --\n"
    terminal.press("\t")
    terminal.shows("at least 14")
    terminal.press("\x11")
    assert terminal.ends() == 0
