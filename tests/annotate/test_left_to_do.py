"""The list of what is left, and what is reached from it: by keys, on the screen."""

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")

MORE = """\
  - {source: courier, field: date, subject: departure, value: 14 May, stage: planned, quote: team was expected to leave on 14 May}
"""
PEOPLE = """\
  - {source: gazette, field: leader, subject: town, value: Zhang Wei}
  - {source: gazette, field: guest, subject: town, value: Zheng Wei}
fields:
  leader: {type: person}
  guest: {type: person}
"""
CODED = """\
claims:
  - {source: courier, field: casualties.killed, subject: Varn flood, value: at least 12, quote: At least 12 people died, coder: ann}
  - {source: courier, field: casualties.killed, subject: Varn flood, value: "12", quote: At least 12 people died, coder: ben}
"""


@pytest.fixture
def claims(folder):
    return folder / "data" / "claims.yaml"


@pytest.fixture
def faulty(folder, claims):
    """Two findings: a hedge that is lost, and a quote that isn't in the text."""
    claims.write_text(claims.read_text().replace("value: at least 12", 'value: "12"') + MORE)
    return Session(at(folder), "courier")


def test_nothing_but_suggestions_is_left_of_a_source_without_findings(sitting, shows, lacks):
    sitting(
        "q",
        shows("suggestions, which may well say nothing", "5 sentences with a figure"),
        lacks("in this source"),
        "enter",
        shows("⏎ note"),
    )


def test_findings_are_mended_one_after_the_other(sitting, faulty, shows, claims):
    sitting(
        "q",
        shows("2 findings in this source, to be mended one by one", "E102", "E003"),
        "enter",
        shows("finding 1 of 2: E102", "value, as the source words it", "^n next finding"),
        "home a t space l e a s t space enter",
        shows("mended; finding 2 of 2: E003", "quote, as the text has it"),
        "down",
        "enter",
        shows("that was the last finding"),
        of=faulty,
        size=(100, 30),
    )
    assert "value: at least 12" in claims.read_text()
    assert "quote: teams were expected to leave on 14 May" in claims.read_text()


def test_a_finding_may_be_left_or_still_be_found(sitting, faulty, shows, claims):
    before = claims.read_text()
    sitting(
        "q enter ctrl+n",
        shows("left as it is; finding 2 of 2: E003"),
        "enter enter",
        shows("saved, but still found; that was the last finding, 2 left as they are"),
        of=faulty,
        size=(100, 30),
    )
    assert claims.read_text() == before


def test_a_finding_that_was_left_is_left_in_the_next_sitting_until_its_claim_changes(
    sitting, faulty, folder, shows, lacks, claims
):
    sitting("q enter ctrl+n", of=faulty, size=(100, 30))
    again = Session(at(folder), "courier")
    sitting(
        "q",
        shows("1 finding in this source, to be mended", "1 finding left as they are"),
        "enter",
        shows("finding 2 of 2: E003"),
        of=again,
        size=(100, 30),
    )
    claims.write_text(claims.read_text().replace('value: "12"', 'value: "13"'))
    sitting(
        "q",
        shows("2 findings in this source"),
        lacks("left as they are"),
        of=Session(at(folder), "courier"),
        size=(100, 30),
    )


def letters(text):
    return " ".join("space" if letter == " " else letter for letter in text)


def test_names_are_decided_in_the_same_face(sitting, folder, claims, shows):
    claims.write_text(claims.read_text() + PEOPLE)
    sitting(
        "q",
        shows("1 possible name match to decide"),
        "enter",
        shows("Match 1 of 1", "Zheng Wei", "[s] same"),
        "r",
        letters("one person"),
        "enter",
        shows("reason: one person"),
        "s",
        shows("Zhang Wei and Zheng Wei: the same", "No possible matches are left"),
        "u s q",
        shows("1 ruling written, 0 skipped"),
        of=Session(at(folder), "courier"),
        size=(100, 30),
    )
    assert "same: true" in (folder / "data" / "decisions.yaml").read_text()


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
