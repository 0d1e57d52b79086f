"""Ctrl-C as a key and as a signal, amid a claim, a save and an editor: nothing is lost."""

import pytest

from reconcile.files.lock import locked

pytest.importorskip("pty")
pytestmark = pytest.mark.needs_extra("annotate", "textual")

CTRL_C, CTRL_Q, ENTER = "\x03", "\x11", "\r"
MONDAY = f"/on monday{ENTER}"
FIELD_TO_VALUE = f"date{ENTER}{ENTER}"


@pytest.fixture
def claims(folder):
    return folder / "data" / "claims.yaml"


def to_the_value(terminal):
    """Note a claim up to its value, each step once the one before is drawn."""
    terminal.shows("1. casualties.killed")
    terminal.press(MONDAY)
    terminal.shows("note")
    terminal.press(ENTER)
    terminal.shows("field")
    terminal.press(FIELD_TO_VALUE)
    terminal.shows("read as 12 May 2025")


def test_a_claim_half_noted_outlives_the_key_and_the_signal(on_terminal, claims):
    before = claims.read_bytes()
    terminal = on_terminal()
    to_the_value(terminal)
    for interrupt in (lambda: terminal.press(CTRL_C), terminal.interrupt):
        interrupt()
        terminal.shows("Leave without saving this claim?")
        terminal.press("n")
        terminal.shows("read as 12 May 2025")
    assert claims.read_bytes() == before
    terminal.press(ENTER)
    terminal.shows("noted date: Monday")
    terminal.press(CTRL_C)
    assert terminal.ends() == 0
    assert claims.read_text().startswith(before.decode())
    assert claims.read_text().endswith("quote: on Monday\n")


def test_a_claim_on_its_way_to_the_file_is_saved_whole(on_terminal, claims):
    before = claims.read_text()
    terminal = on_terminal()
    to_the_value(terminal)
    with locked(claims.parent):
        terminal.press(ENTER)
        terminal.shows("saving date: Monday")
        terminal.interrupt()
        terminal.press(CTRL_C)
        assert terminal.process.poll() is None
        assert claims.read_text() == before
    assert terminal.ends() == 0
    assert claims.read_text().startswith(before)
    assert claims.read_text().endswith("quote: on Monday\n")
    assert list(claims.parent.glob("*claims.yaml?*")) == []


def test_leaving_a_claim_half_noted_is_asked_and_leaves_the_file_as_it_was(on_terminal, claims):
    before = claims.read_bytes()
    terminal = on_terminal()
    to_the_value(terminal)
    terminal.press(CTRL_Q)
    terminal.shows("Leave without saving this claim?")
    terminal.press("y")
    assert terminal.ends() == 0
    assert claims.read_bytes() == before
