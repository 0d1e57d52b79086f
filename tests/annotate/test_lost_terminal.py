"""A terminal that is gone without a signal: what was asked for is saved, and the program ends."""

import pytest

from reconcile.files.lock import locked

pytest.importorskip("pty")
pytestmark = pytest.mark.needs_extra("annotate", "textual")


def test_a_claim_on_its_way_is_saved_and_the_program_ends(on_terminal, folder):
    claims = folder / "data" / "claims.yaml"
    before = claims.read_text()
    terminal = on_terminal()
    terminal.shows("1. casualties.killed")
    terminal.press("/on monday\r")
    terminal.shows("note")
    terminal.press("\r")
    terminal.shows("field")
    terminal.press("date\r\r")
    terminal.shows("read as 12 May 2025")
    with locked(claims.parent):
        terminal.press("\r")
        terminal.shows("saving date: Monday")
        terminal.hang_up()
    assert terminal.ends() is not None
    assert claims.read_text().startswith(before)
    assert claims.read_text().endswith("quote: on Monday\n")
