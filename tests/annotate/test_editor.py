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
