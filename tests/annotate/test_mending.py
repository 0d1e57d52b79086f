"""Findings mended in turn: opened where they are, checked again, left in later sittings."""

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")

MORE = """\
  - {source: courier, field: date, subject: departure, value: 14 May, stage: planned, quote: team was expected to leave on 14 May}
"""


@pytest.fixture
def claims(folder):
    return folder / "data" / "claims.yaml"


@pytest.fixture
def faulty(folder, claims):
    """Two findings: a hedge that is lost, and a quote that isn't in the text."""
    claims.write_text(claims.read_text().replace("value: at least 12", 'value: "12"') + MORE)
    return Session(at(folder), "courier")


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
