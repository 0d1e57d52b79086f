"""One claim step by step: what is asked, what is proposed, and when it may be saved."""

import pytest

from reconcile.annotate.draft import Draft
from reconcile.annotate.entry import Entry
from reconcile.annotate.known_answers import FIELD, SUBJECT, TYPE, VALUE
from reconcile.model.stages_measures_kinds import Stage


@pytest.fixture
def entry(desk, marked):
    def begin(words):
        return Entry(desk, desk.begin(marked(desk.passages, words)))

    return begin


def accept_all(entry):
    return [entry.accept() for _ in range(3)]


def test_three_answers_make_a_claim(entry):
    noted = entry("12 people died")
    assert noted.step == FIELD
    assert accept_all(noted) == [False, False, True]
    assert noted.draft.field == "casualties.killed"
    assert noted.draft.subject == "Varn flood"
    assert noted.draft.value == "12"


def test_what_is_typed_narrows_the_choices_and_a_new_name_comes_last(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.type("Varn")
    assert [(c.text, c.new) for c in noted.choices] == [("Varn flood", False), ("Varn", True)]
    noted.choose(-1)
    noted.accept()
    assert noted.draft.subject == "Varn"


def test_a_new_field_is_asked_for_its_type(entry):
    noted = entry("3 million crowns")
    noted.type("damage.cost")
    noted.accept()
    assert noted.step == TYPE
    assert noted.choices[0].text == "count"
    noted.accept()
    assert noted.step == SUBJECT
    noted.accept()
    assert noted.assessment.claim is not None
    assert noted.draft.new_type == "count"


def test_what_cannot_be_read_is_not_saved(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    noted.type("lots and lots")
    assert noted.accept() is False
    assert noted.assessment.faults


def test_a_lost_hedge_is_shown_before_it_is_saved(entry):
    noted = entry("At least 12 people died")
    noted.accept()
    noted.accept()
    noted.type("12")
    assert [finding.code for finding in noted.warnings] == ["E102"]
    assert noted.accept() is False
    assert noted.warned
    assert noted.accept() is True


def test_a_plan_reported_as_what_happened_is_shown(entry):
    noted = entry("were expected to leave on 14 May")
    noted.type("date")
    noted.accept()
    noted.accept()
    noted.type("14 May")
    noted.forward()
    while noted.step != "stage":
        noted.forward()
    noted.type("happened")
    assert "E104" in {finding.code for finding in noted.remarks}


def test_typing_after_a_warning_asks_again(entry):
    noted = entry("At least 12 people died")
    noted.accept()
    noted.accept()
    noted.type("12")
    noted.accept()
    noted.type("13")
    assert not noted.warned


def test_forward_leads_to_what_may_be_said_beside(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    noted.forward()
    assert noted.step == "claimant"
    noted.type("the mayor")
    assert noted.accept() is True
    assert noted.draft.said == {"claimant": "the mayor"}


def test_back_leads_to_the_first_step_and_no_further(entry):
    noted = entry("12 people died")
    noted.accept()
    assert noted.back() is True
    assert noted.step == FIELD
    assert noted.back() is False


def test_a_claim_that_is_changed_begins_at_its_value(desk):
    claim = desk.claims[0]
    changed = Entry(desk, desk.draft_of(claim), claim.id)
    assert (changed.step, changed.typed) == (VALUE, "at least 12")
    changed.type("at least 13")
    answers = changed.assessment.question.answers
    assert [answer.claim.value for answer in answers if answer.claim.source == "courier"] == [
        "at least 13"
    ]


def test_words_of_a_short_list_are_chosen(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    for _ in range(2):
        noted.forward()
    assert noted.step == "stage"
    assert [choice.text for choice in noted.choices] == ["happened", "planned"]
    noted.choose(1)
    noted.choose(1)
    noted.forward()
    assert noted.draft.said == {"stage": "planned"}


def test_what_may_be_left_out_is_left_out_unless_something_is_chosen(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    for _ in noted.steps:
        noted.forward()
    assert noted.draft.said == {}


@pytest.mark.parametrize(("by", "stage"), [(1, "happened"), (-1, "planned")])
def test_the_first_key_goes_to_an_end_of_the_list_where_none_is_chosen(entry, by, stage):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    noted.say("measure")
    while noted.step != "stage":
        noted.back()
    assert noted.chosen == -1
    noted.choose(by)
    noted.forward()
    assert noted.draft.said == {"stage": stage}


def test_a_name_typed_whole_comes_before_those_that_begin_with_it(entry):
    noted = entry("12 people died")
    noted.type("Date")
    assert noted.choices[0].text == "date"
    assert len(noted.choices) > 1


def test_a_value_is_chosen_among_those_of_the_passage_and_of_other_claims(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    assert [choice.text for choice in noted.choices] == ["12", "at least 12", "exactly 9"]
    noted.choose(1)
    assert (noted.typed, noted.draft.value) == ("at least 12", "at least 12")
    noted.choose(-1)
    noted.choose(-1)
    assert noted.draft.value == "exactly 9"


def test_the_first_choice_follows_a_value_of_one_s_own(entry):
    noted = entry("12 people died")
    noted.accept()
    noted.accept()
    noted.type("thirteen")
    noted.choose(1)
    assert noted.draft.value == "12"


def test_stage_and_ticks_are_said_by_one_key_each_press_the_next(entry):
    noted = entry("12 people died")
    noted.say("stage")
    assert noted.draft.more == ()
    accept_all(noted)
    said = []
    for _ in range(len(Stage) + 1):
        noted.say("stage")
        said.append(noted.draft.said.get("stage"))
    assert said == ["happened", "planned", None]
    noted.say("implied")
    assert (noted.draft.said, noted.step) == ({"implied": "yes"}, VALUE)
    noted.say("as_of")
    assert noted.step == "as_of"


def test_an_answer_is_that_of_the_claim_before(entry):
    before = Draft("", field="date", subject="Varn flood", value="Monday")
    noted = entry("12 people died")
    noted.repeat(before)
    noted.repeat(before)
    assert (noted.step, noted.draft.field, noted.draft.subject) == (VALUE, "date", "Varn flood")
    noted.repeat(before)
    assert (noted.step, noted.typed) == (VALUE, "Monday")


def test_what_is_typed_at_the_value_is_completed_by_what_begins_so(entry):
    noted = entry("Mayor Ida Holm")
    noted.type("delegation_head")
    noted.accept()
    noted.accept()
    noted.type("may")
    noted.choose(1)
    assert noted.typed == "Mayor Ida Holm"
    noted.choose(1)
    assert noted.typed != "Mayor Ida Holm"
    noted.choose(-1)
    assert noted.draft.value == "Mayor Ida Holm"
