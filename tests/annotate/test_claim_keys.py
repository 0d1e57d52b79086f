"""The keys of the list of claims: show, change, delete; on a claim without a place, and on none."""

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.desk.passages.span(app.marked)
        assert app.desk.passages.text[slice(*span)] == words

    return look


def test_a_claim_is_shown_changed_and_deleted_from_the_list(sitting, session, shows, lacks):
    sitting(
        "s tab",
        shows("c change"),
        "enter",
        marks("At least 12 people died"),
        "c",
        shows("at least 12"),
        "backspace 3 enter enter",
        shows("changed to casualties.killed: at least 13"),
        "tab d",
        shows("Delete this claim?", "at least 13"),
        "n",
        lacks("removed"),
        "d y",
        shows("removed casualties.killed"),
        "u",
        shows("undone: removal"),
        "U",
        shows("done again"),
    )
    assert session.desk.claims == []


def test_a_claim_whose_quote_is_nowhere_marks_nothing(sitting, folder, shows):
    file = folder / "data" / "claims.yaml"
    file.write_text(file.read_text().replace("At least 12 people died", "Twelve drowned"))
    of = Session(at(folder), "courier")
    sitting("right tab enter", shows("its quote is not in the text"), marks("in"), of=of)


def test_where_no_claim_is_listed_the_keys_do_nothing(sitting, folder):
    file = folder / "data" / "claims.yaml"
    file.write_text("claims: []\n")
    before = file.read_bytes()

    def is_as_it_was(app):
        assert app.entry is None
        assert len(app.screen_stack) == 1

    sitting(
        "tab c",
        is_as_it_was,
        "d",
        is_as_it_was,
        "enter",
        is_as_it_was,
        of=Session(at(folder), "courier"),
    )
    assert file.read_bytes() == before
