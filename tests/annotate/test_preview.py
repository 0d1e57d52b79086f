"""What is shown of a claim before it is saved."""

import pytest

from reconcile.annotate.entry import Entry
from reconcile.annotate.preview import Line, Tone, preview


@pytest.fixture
def shown(desk, marked):
    def show(words, value):
        draft = desk.begin(marked(desk.passages, words))
        draft = draft._replace(field="casualties.killed", subject="Varn flood", value=value)
        return preview(Entry(desk, draft))

    return show


def test_it_says_how_the_value_is_read_first(shown):
    assert shown("At least 12 people died", "at least 12")[0] == Line(
        Tone.READ, "read as at least 12; readers understand 12 to 20"
    )


def test_it_says_how_the_claim_relates_furthest_apart_first(shown):
    lines = shown("At least 12 people died", "at least 12")
    related = [line for line in lines if line.tone in (Tone.DIFFERS, Tone.AGREES)]
    assert [line.text.split(" ")[0] for line in related] == ["contradicts", "same"]
    assert related[0].text.endswith("exactly 9, gazette")


def test_a_lost_hedge_is_a_warning(shown):
    warnings = [
        line for line in shown("At least 12 people died", "12") if line.tone is Tone.WARNING
    ]
    assert [line.text.split(" ")[0] for line in warnings] == ["E102"]


def test_what_cannot_be_read_is_a_fault_with_what_would_be(shown):
    (line,) = shown("At least 12 people died", "lots and lots")
    assert line.tone is Tone.FAULT
    assert "expected" in line.text


def test_a_claim_on_which_no_other_source_speaks_says_so(desk, marked):
    draft = desk.begin(marked(desk.passages, "on Monday"))
    entry = Entry(desk, draft._replace(field="date", subject="Varn flood", value="Monday"))
    assert preview(entry)[-1] == Line(Tone.NOTE, "no other source answers this so far")
