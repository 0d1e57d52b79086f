"""The annotator is drawn on the terminal, wherever errors go."""

import pytest

pytest.importorskip("pty")
pytestmark = pytest.mark.needs_extra("annotate", "textual")


def test_errors_that_go_to_a_file_leave_the_screen_on_the_terminal(on_terminal, tmp_path):
    with (tmp_path / "errors.txt").open("w+b") as errors:
        terminal = on_terminal(errors=errors)
        terminal.shows("1. casualties.killed")
        terminal.press("\x11")
        assert terminal.ends() == 0
        errors.seek(0)
        assert errors.read() == b""
