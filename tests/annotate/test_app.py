"""The annotator on a terminal: a claim from its words to the file, by keys."""

import pytest

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.session.desk.passages.span(app.marked)
        assert app.session.desk.passages.text[slice(*span)] == words

    return look


def letters(text):
    return " ".join("space" if letter == " " else letter for letter in text)


SEARCH_DAMAGE = f"slash {letters('3 million')} enter"


def test_a_search_marks_what_it_finds_and_goes_on(sitting, shows):
    sitting(
        f"slash {letters('holm')}",
        marks("Holm"),
        "enter slash enter",
        marks("Holm"),
        f"slash {letters('nobody')}",
        shows("not in this text"),
        "escape",
        shows("⏎ note"),
    )


def test_a_claim_is_noted_with_a_handful_of_keys(sitting, session, shows):
    sitting(
        f"slash {letters('on monday')} enter",
        "enter",
        shows("“on Monday”", "▸ date"),
        letters("date"),
        "enter",
        shows("subject: what is it about?", "▸ Varn flood"),
        "enter",
        shows("value, as the source words it", "read as 12 May 2025"),
        "enter",
        shows("noted date: Monday", "2 claims"),
    )
    assert [(c.field, c.value) for c in session.desk.claims] == [
        ("casualties.killed", "at least 12"),
        ("date", "Monday"),
    ]


def test_a_new_field_is_declared_with_the_type_that_reads_the_passage(sitting, session, shows):
    sitting(
        SEARCH_DAMAGE,
        "shift+right enter",
        letters("damage"),
        "enter",
        shows("type of the new field", "▸ count"),
        "enter enter",
        shows("read as 3,000,000"),
        "enter",
    )
    assert session.desk.project.fields["damage"].type == "count"


def test_how_a_value_relates_and_what_it_lacks_is_seen_before_it_is_saved(sitting, session, shows):
    sitting(
        "s enter",
        letters("killed"),
        "enter enter",
        lambda app: app.entry.type("12"),
        lambda app: app.entry_pane.draw(),
        shows("E102", "≠ contradicts", "exactly 9, gazette"),
        "enter",
        shows("Enter again saves it all the same"),
    )
    assert len(session.desk.claims) == 1


def test_a_claimant_is_said_on_the_way(sitting, session, shows):
    sitting(
        f"slash {letters('on monday')} enter enter",
        f"{letters('date')} enter enter tab",
        shows("claimant: who says it inside the source?"),
        f"{letters('the mayor')} enter",
    )
    assert session.desk.claims[-1].claimant == "the mayor"
