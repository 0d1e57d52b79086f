"""The list of what is left, and what is reached from it: by keys, on the screen."""

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")

CODED = """\
claims:
  - {source: courier, field: casualties.killed, subject: Varn flood, value: at least 12, quote: At least 12 people died, coder: ann}
  - {source: courier, field: casualties.killed, subject: Varn flood, value: "12", quote: At least 12 people died, coder: ben}
"""


@pytest.fixture
def claims(folder):
    return folder / "data" / "claims.yaml"


def test_nothing_but_suggestions_is_left_of_a_source_without_findings(sitting, shows, lacks):
    sitting(
        "q",
        shows("suggestions, which may well say nothing", "5 sentences with a figure"),
        lacks("in this source"),
        "enter",
        shows("⏎ note"),
    )


def test_sources_without_claims_are_gone_to(sitting, folder, shows):
    sources = folder / "data" / "sources"
    (sources / "wire.yaml").write_text("title: From the wire\n")
    (sources / "text" / "wire.txt").write_text("Four died in Essel.\n")
    sitting(
        "q",
        shows("1 of 3 sources without claims; with a text:", "wire  From the wire"),
        "enter",
        shows("From the wire", "Four died in Essel."),
        of=Session(at(folder), "courier"),
    )


def test_differences_of_coders_are_settled_or_written_anew(sitting, folder, claims, shows):
    claims.write_text(CODED)
    settled = folder / "data" / "claims" / "settled.yaml"
    sitting(
        "q",
        shows("1 difference of coders to settle"),
        "down enter",
        shows("1 of 1  courier", "[b] both", "[w] write another"),
        "w",
        shows("value, as the source words it"),
        "backspace 4 enter enter",
        shows("No differences are left to settle."),
        "u",
        shows("1 of 1  courier", "undone: courier"),
        "1",
        shows("settled: courier"),
        "q",
        shows("1 difference settled, 0 skipped"),
        of=Session(at(folder), "courier"),
        size=(100, 30),
    )
    assert "value: at least 12" in settled.read_text()
