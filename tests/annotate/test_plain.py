"""The annotator line by line."""

import pytest

from reconcile.annotate.plain import Dialogue


@pytest.fixture
def talk(session):
    def run(*typed):
        said = []
        saved = Dialogue(session, typed, said.append).run()
        return saved, "\n".join(said)

    return run


def test_a_claim_is_noted_by_taking_what_is_proposed(talk, session):
    saved, said = talk("12 people died", "", "", "", "")
    assert saved == 1
    assert "read as 12" in said
    assert [claim.value for claim in session.desk.claims] == ["at least 12", "12"]


def test_a_number_takes_a_choice_and_a_word_another(talk, session):
    saved, _ = talk("on Monday", "date", "1", "Monday", "claimant: the mayor", "")
    assert saved == 1
    claim = next(c for c in session.desk.claims if c.field == "date")
    assert (claim.subject, claim.claimant) == ("Varn flood", "the mayor")


def test_words_that_the_text_does_not_have_are_refused(talk):
    saved, said = talk("fourteen people died", "quit")
    assert saved == 0
    assert "does not have these words" in said


def test_a_claim_can_be_given_up_at_each_question(talk):
    assert talk("on Monday", "!", "on Monday", "date", "!", "on Monday", "date", "", "!")[0] == 0


def test_a_word_takes_the_first_name_that_it_fits_and_a_plus_a_new_one(talk, session):
    saved, said = talk("3 million", "+damage", "", "flo", "", "")
    assert saved == 1
    claim = next(c for c in session.desk.claims if c.field == "damage")
    assert (claim.subject, claim.value) == ("Varn flood", "3 million")
    assert "nothing goes with that" not in said


def test_a_word_that_fits_nothing_is_asked_again(talk):
    saved, said = talk("on Monday", "xyz", "date", "", "Monday", "")
    assert saved == 1
    assert "nothing goes with that; `+NAME` is a new one" in said


def test_what_cannot_be_read_is_asked_again(talk):
    saved, said = talk("on Monday", "date", "", "someday", "Monday", "")
    assert saved == 1
    assert "! " in said


def test_undo_takes_the_last_claim_back(talk, session):
    talk("on Monday", "date", "", "Monday", "", "undo", "undo")
    assert [claim.field for claim in session.desk.claims] == ["casualties.killed"]


def test_back_asks_the_question_before(talk, session):
    saved, _ = talk("on Monday", "attendance", ".", "date", "", "Monday", "")
    assert saved == 1
    assert "date" in {claim.field for claim in session.desk.claims}


def test_it_begins_with_how_far_the_source_is_and_suggests_what_no_claim_quotes(talk):
    _, said = talk("next", "next", "quit")
    assert said.startswith("Flood in Varn \u00b7 1 claim \u00b7 1 of 6 sentences quoted\n")
    assert "suggestion, no claim quotes: Mayor Ida Holm put the\n" in said
    assert "suggestion, no claim quotes: damage at 3 million crowns." in said


def test_the_end_of_the_input_saves_nothing_half(talk):
    assert talk("on Monday", "date")[0] == 0
