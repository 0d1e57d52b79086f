"""What is left to do as rows: which heads there are, in which order, and what each row leads to."""

import pytest

from reconcile.annotate.name_sitting import Signed
from reconcile.annotate.queue_rows import Row, rows
from reconcile.annotate.session import Session
from reconcile.files.folder import at

NOBODY = Signed("", "2025-05-13")


def heads(found):
    return [row.text for row in found if row.target is None]


@pytest.fixture
def everything(undecided):
    folder = undecided()
    (folder / "data" / "sources" / "wire.yaml").write_text("title: From the wire\n")
    (folder / "data" / "sources" / "text" / "wire.txt").write_text("Four died in Essel.\n")
    return Session(at(folder), "courier")


def test_findings_come_first_then_decisions_sources_and_suggestions(everything):
    assert heads(rows(everything, NOBODY)) == [
        "2 findings in this source, to be mended one by one",
        "in the project",
        "1 of 3 sources without claims; with a text:",
        "suggestions, which may well say nothing worth a claim",
    ]


def test_each_row_says_and_leads_to_what_is_left(everything):
    led = {row.text: type(row.target).__name__ for row in rows(everything, NOBODY) if row.target}
    assert {text: to for text, to in led.items() if to != "Finding"} == {
        "1 possible name match to decide": "NameMatches",
        "1 difference of coders to settle": "Differences",
        "wire  From the wire": "Waiting",
        "5 sentences with a figure or a name that no claim quotes": "Unquoted",
    }
    assert sorted(text[:5] for text, to in led.items() if to == "Finding") == ["E101 ", "E102 "]


def test_a_finding_that_is_left_moves_below_its_own_head(everything):
    first = next(row.target for row in rows(everything, NOBODY) if row.target)
    everything.leave(first)
    found = rows(everything, NOBODY)
    assert heads(found)[:2] == [
        "1 finding in this source, to be mended one by one",
        "1 finding left as they are",
    ]
    assert found[3].target == first


def test_where_nothing_is_left_one_head_says_so(folder):
    said = "At least 9 died in the flood"
    (folder / "data" / "sources" / "text" / "courier.txt").write_text(f"{said}.\n")
    claim = f"{{source: courier, field: casualties.killed, subject: flood, value: at least 9, quote: {said}}}"
    (folder / "data" / "claims.yaml").write_text(f"claims:\n  - {claim}\n")
    assert rows(Session(at(folder), "courier"), NOBODY) == [Row("nothing is left")]
