"""`reconcile adjudicate` on a terminal: a screen of the annotator, without a text, too; or lines."""

import pytest

pytest.importorskip("pty")
pytestmark = pytest.mark.needs_extra("annotate", "textual")

CODED = """\
claims:
  - {source: gazette, field: casualties.killed, subject: flood, value: "9", coder: ann}
  - {source: gazette, field: casualties.killed, subject: flood, value: "12", coder: ben}
  - {source: gazette, field: date, subject: flood, value: 12 May 2025, coder: ben}
"""


@pytest.fixture
def coded(folder):
    (folder / "data" / "claims.yaml").write_text(CODED)
    return folder / "data" / "claims" / "settled.yaml"


def test_differences_are_settled_on_a_screen_of_their_own(on_terminal, coded):
    terminal = on_terminal("adjudicate", "--author", "cleo")
    terminal.shows("1 of 2  gazette")
    terminal.press("w")
    terminal.shows("value, as the source words it")
    terminal.press("\x1b")
    terminal.shows("write another")
    terminal.press("w")
    terminal.shows("value, as the source words it")
    terminal.press("\x15")
    terminal.shows("type the value")
    terminal.press("about 10")
    terminal.shows("read as about 10")
    terminal.press("\r")
    terminal.shows("2 of 2  gazette")
    terminal.press("1")
    terminal.shows("No differences are left")
    terminal.press("q")
    terminal.shows("2 differences settled, 0 skipped")
    assert terminal.ends() == 0
    assert "value: about 10" in coded.read_text()
    assert coded.read_text().count("coder: cleo") == 2


def test_plain_asks_line_by_line_on_a_terminal(on_terminal, coded):
    terminal = on_terminal("adjudicate", "--plain")
    terminal.shows("> ")
    terminal.press("2\n")
    terminal.shows("2 of 2")
    terminal.press("q\n")
    assert terminal.ends() == 0
    assert 'value: "12"' in coded.read_text() or "value: 12" in coded.read_text()
