"""What a question is called, how claims spell its subject, and what fits all of them."""

from reconcile.report.question_words import (
    about,
    asked,
    field_name,
    fits_all,
    key_in_words,
    spellings,
    stated,
)


def test_a_question_goes_by_its_label_and_scope(question):
    found = question("casualties.killed", "13", scope="the north")
    assert asked(found) == "number killed · Fire (the north)"
    assert field_name(found) == "number killed"
    assert about(found) == "Fire (the north)"


def test_a_field_without_a_label_goes_by_its_key_in_words(result):
    claims = """
fields: {aid.first_goods: {type: count}}
claims:
  - {source: one, field: aid.first_goods, subject: Lorn, value: 3}
"""
    (found,) = result(claims).questions
    assert asked(found) == "aid: first goods · Lorn"
    assert key_in_words("armed_group") == "armed group"


def test_a_spelling_is_named_where_it_is_another(result):
    claims = """
claims:
  - {source: one, field: attendance, subject: Staffan de Mistura, value: attended}
  - {source: two, field: attendance, subject: Steffan de Mistura, value: attended}
"""
    (found,) = result(claims).questions
    shown = {a.claim.source: spellings(found, [a]) for a in found.answers}
    assert sorted(shown.values()) == ["", " (of “Steffan de Mistura”)"]


def test_a_range_is_stated_of_more_than_two_values_of_a_contradiction(question):
    assert stated(question("casualties.killed", "13", "15")) == ""
    assert stated(question("casualties.killed", "13", "15", "18")) == "13 to 18"
    assert stated(question("casualties.killed", "13", "13")) == ""


def test_what_fits_all_is_said_unless_it_is_anything(question):
    assert fits_all(question("attendance", "expected", "stayed away")) == "stayed away"
    assert fits_all(question("attendance", "expected", "undecided")) == ""
    assert fits_all(question("casualties.killed", "more than 300", "more than 310")) == (
        "more than 310"
    )
    assert fits_all(question("casualties.killed", "13")) == ""
