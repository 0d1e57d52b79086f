"""The queue line by line: the same rows as on the screen, each gone to by its number."""

import pytest

from reconcile.annotate.name_sitting import Signed
from reconcile.annotate.plain import Dialogue
from reconcile.annotate.session import Session
from reconcile.files.folder import at

FAULTY = """\
  - {source: courier, field: date, subject: departure, value: 14 May, stage: planned, quote: team was expected to leave on 14 May}
"""
DECISIONS = """\
claims:
  - {source: courier, field: casualties.killed, subject: flood, value: at least 12, quote: At least 12 people died, coder: ann}
  - {source: courier, field: casualties.killed, subject: flood, value: "13", quote: At least 12 people died, coder: ben}
  - {source: gazette, field: leader, subject: town, value: Zhang Wei}
  - {source: gazette, field: guest, subject: town, value: Zheng Wei}
fields:
  leader: {type: person}
  guest: {type: person}
"""


@pytest.fixture
def claims(folder):
    return folder / "data" / "claims.yaml"


@pytest.fixture
def talk(folder):
    def run(*typed):
        said = []
        session = Session(at(folder), "courier")
        Dialogue(session, typed, said.append, Signed("cleo", "2025-06-09")).run()
        return "\n".join(said)

    return run


@pytest.fixture
def faulty(claims):
    """Two findings: a hedge that is lost, and a quote that isn't in the text."""
    claims.write_text(claims.read_text().replace("value: at least 12", 'value: "12"') + FAULTY)


def test_nothing_but_suggestions_is_listed_and_gone_to(talk):
    said = talk("queue", "1")
    assert "\n  1 5 sentences with a figure or a name that no claim quotes" in said
    assert "suggestion, no claim quotes: Flood in Varn" in said


@pytest.mark.usefixtures("faulty")
def test_findings_are_mended_one_after_the_other(talk, claims):
    said = talk("queue", "1", "at least 12", "", "1", "")
    assert "2 findings in this source, to be mended one by one\n  1 E102" in said
    assert "finding 1 of 2: E102" in said
    assert "value [12]:" in said
    assert "finding 2 of 2: E003" in said
    assert said.endswith("that was the last finding\nquote:")
    assert "value: at least 12" in claims.read_text()
    assert "quote: teams were expected to leave on 14 May" in claims.read_text()


@pytest.mark.usefixtures("faulty")
def test_a_finding_left_is_remembered_and_one_given_up_ends_it(talk):
    assert "finding 2 of 2: E003" in talk("queue", "1", "skip", "!")
    again = talk("queue", "1", "!", "queue", "9")
    assert "1 finding in this source" in again
    assert "1 finding left as they are\n  2 E102" in again
    assert "finding 2 of 2: E003" in again


def test_names_and_differences_are_decided(talk, claims, folder):
    claims.write_text(DECISIONS)
    said = talk(
        "queue",
        "2",
        "r one person",
        "s",
        "q",
        "queue",
        "2",
        "2",
        "u",
        "w",
        "subject: second flood",
        "14",
        "",
        "q",
    )
    assert "Zhang Wei and Zheng Wei: the same" in said
    assert "1 ruling written, 0 skipped" in said
    assert "undone: courier" in said
    assert "1 difference settled, 0 skipped" in said
    decided = (folder / "data" / "decisions.yaml").read_text()
    assert "reason: one person" in decided
    assert "author: cleo" in decided
    settled = (folder / "data" / "claims" / "settled.yaml").read_text()
    assert "subject: second flood\n    value: 14" in settled


def test_another_source_is_gone_to(talk, folder):
    sources = folder / "data" / "sources"
    (sources / "wire.yaml").write_text("title: From the wire\n")
    (sources / "text" / "wire.txt").write_text("Four died in Essel.\n")
    said = talk("queue", "1", "Four died", "killed", "+Essel", "", "")
    assert "1 of 3 sources without claims; with a text:\n  1 wire  From the wire" in said
    assert "From the wire \u00b7 0 claims \u00b7 0 of 1 sentence" in said
    assert "source: wire" in (folder / "data" / "claims.yaml").read_text()
