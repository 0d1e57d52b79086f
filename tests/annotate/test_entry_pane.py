"""The lines of a claim that is being noted: what is said, and the choices, the chosen one marked."""

import pytest

from reconcile.annotate.draft import Draft

pytestmark = pytest.mark.needs_extra("annotate", "textual")


@pytest.fixture
def pane():
    from reconcile.annotate import entry_pane  # noqa: PLC0415 (of an extra)

    return entry_pane


@pytest.fixture
def noted(desk):
    from reconcile.annotate.entry import Entry  # noqa: PLC0415

    return Entry(desk, Draft("At least 12 people died"))


def test_what_is_said_of_a_claim_grows_from_its_quote(pane, noted):
    assert pane.said(noted) == "\u201cAt least 12 people died\u201d"
    noted.accept()
    noted.accept()
    noted.say("stage")
    said = pane.said(noted).split(" \u00b7 ")
    assert said[1:] == ["casualties.killed", "Varn flood", "stage: happened"]


def test_no_choice_is_marked_where_none_is_chosen(pane, noted):
    noted.accept()
    noted.accept()
    noted.forward()
    noted.forward()
    assert [line.plain for line in pane.choices(noted)] == ["  happened", "  planned"]
    noted.choose(-1)
    assert [line.plain for line in pane.choices(noted)] == ["  happened", "\u25b8 planned"]


def test_a_claim_is_previewed_from_its_value_on(pane, noted):
    assert pane.lines(noted) == []
    noted.accept()
    noted.accept()
    assert pane.lines(noted)[0].text.startswith("read as at least 12")
