"""What is proposed first, and what goes with what was typed."""

import pytest

from reconcile.annotate.likely import NAME, Likely, Words, completed, matching
from reconcile.files.project import load

KILLED = Words("At least 12 people died", "At least 12 people died in the Varn flood on Monday")


def test_a_field_whose_type_reads_the_passage_comes_first(desk):
    fields = desk.likely.fields(KILLED)
    assert fields[0] == "casualties.killed"
    assert fields.index("casualties.wounded") < fields.index("delegation_head")


def test_a_date_is_proposed_for_a_day(desk):
    assert desk.likely.fields(Words("on 14 May", ""))[0].startswith("date")


def test_a_subject_named_nearby_comes_first(make_project):
    data = make_project(
        "claims:\n"
        + "".join(
            f"  - {{source: one, field: casualties.killed, subject: {name}, value: '3'}}\n"
            for name in ("Essel fire", "Essel storm", "Varn flood")
        )
    )
    assert Likely(load(data), "one").subjects(KILLED, "casualties.killed")[0] == "Varn flood"


@pytest.mark.parametrize(
    ("field", "passage", "value"),
    [
        ("casualties.killed", "At least 12 people died", "At least 12"),
        ("date", "leave on 14 May", "14 May"),
        ("delegation_head", "Ida Holm", "Ida Holm"),
        ("casualties.killed", "nothing of the kind", ""),
        ("no.such.field", "12", ""),
    ],
)
def test_the_value_proposed_is_in_the_words_of_the_passage(desk, field, passage, value):
    assert desk.likely.value(Words(passage, ""), field).startswith(value)
    assert bool(desk.likely.value(Words(passage, ""), field)) == bool(value)


@pytest.mark.parametrize(
    ("field", "passage", "value"),
    [
        ("delegation_head", "headed by Ida Holm", "Ida Holm"),
        ("organisers", "led by Russia, Turkey, and Iran.", "Russia, Turkey, and Iran"),
        ("delegation_head", "al-Nour himself", "al-Nour himself"),
    ],
)
def test_names_are_proposed_without_the_words_around_them(desk, field, passage, value):
    assert desk.likely.value(Words(passage, ""), field) == value


@pytest.mark.parametrize(
    ("passage", "expected"),
    [("3 boats", "count"), ("on 14 May", "date"), ("for two weeks", "duration"), ("calm", "text")],
)
def test_the_type_of_a_new_field_is_proposed_from_the_passage(desk, passage, expected):
    assert desk.likely.new_type(Words(passage, "")) == expected


@pytest.mark.parametrize(
    ("passage", "lengths"),
    [
        ("a two-day dialogue on 14 May", ["two-day"]),
        ("for 3h and more", ["3h"]),
        ("held since April 2016 by 12 people", ["since April 2016"]),
        ("12 people on 14 May 2025", []),
        ("decades of war", ["decades"]),
    ],
)
def test_a_length_of_time_names_a_unit_or_is_between_dates(desk, passage, lengths):
    found = desk.likely.found(Words(passage, ""), "duration")
    assert [any(length in each for each in found) for length in lengths] == [True] * len(lengths)
    assert bool(found) == bool(lengths)


def test_names_that_begin_with_what_was_typed_come_first():
    names = ["delegation_head", "date", "casualties.dead", "update"]
    assert matching("d", names) == ["delegation_head", "date", "casualties.dead", "update"]
    assert matching("DATE", names) == ["date", "update"]
    assert matching("zz", names) == []
    assert matching("", names) == names


LISTED = """\
claims:
  - {source: gazette, field: sides, subject: opposition groups, value: Orme and Tarn}
  - {source: gazette, field: sides, subject: opposition, value: Tarn}
  - {source: gazette, field: sides, subject: opposition, value: Orme}
fields:
  sides: {type: parties}
"""


def test_a_list_is_made_of_the_project_s_names_in_a_passage_and_of_what_is_in_brackets(
    make_project,
):
    likely = Likely(load(make_project(LISTED, sources={"gazette": "outlet: G\n"})), "gazette")
    passage = "the Orme and various opposition groups (Friends of Tarn)"
    found = likely.found(Words(passage, passage), "sides")
    assert "Orme, opposition groups and Tarn" in found
    assert "Orme, opposition and Tarn" in found
    assert "Friends of Tarn" in found


def test_a_list_has_the_names_that_the_project_lacks_and_the_next_one_of_the_sentence(make_project):
    likely = Likely(load(make_project(LISTED, sources={"gazette": "outlet: G\n"})), "gazette")
    unknown = "the Zorya (Dawn) and the Front of Varn"
    assert "Zorya and Front of Varn" in likely.found(Words(unknown, ""), "sides")
    begun = Words("between Orme and many factions", "", " of the Tarn, opposition and Ostrava.")
    found = likely.found(begun, "sides")
    assert "Orme and Tarn" in found
    assert not any("opposition" in value for value in found)


def test_a_name_within_a_word_is_none_of_the_list(make_project):
    claims = LISTED.replace("value: Tarn}", "value: US}")
    likely = Likely(load(make_project(claims, sources={"gazette": "outlet: G\n"})), "gazette")
    passage = "Orme and various opposition groups"
    assert "Orme and opposition groups" in likely.found(Words(passage, passage), "sides")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("O", ["Orme"]),
        ("Orme and T", ["Orme and Tarn", "Orme and Tarn Guard"]),
        ("Orme, Tarn and gu", ["Orme, Tarn and Tarn Guard"]),
        ("including O", ["including Orme"]),
        ("Orme and ", []),
        ("xyz", []),
    ],
)
def test_the_last_name_that_is_typed_is_completed(typed, expected):
    assert completed(typed, (), ["Orme", "Tarn", "Tarn Guard"]) == expected


def test_an_answer_goes_before_a_name():
    assert completed("t", ["two", "ten"], ["Tarn", "two"]) == ["two", "ten", "Tarn"]


def test_names_are_those_nearby_then_those_of_the_project_and_of_the_text(desk):
    names = desk.likely.names(KILLED)
    assert names[0] == "Varn flood"
    assert {"Mayor Ida Holm", "Varn flood"} <= set(names)


@pytest.mark.parametrize("name", ["Jaish al-Islam", "Army of the North", "Ida Holm"])
def test_a_name_is_words_with_capitals_and_what_belongs_to_them(name):
    assert NAME.findall(f"when {name} spoke, nobody") == [name]


def test_a_date_is_proposed_as_it_is_read_too_and_the_end_that_a_length_and_a_start_make(desk):
    likely = desk.likely
    assert likely.found(Words("May 14, 2025", ""), "date") == ["May 14, 2025", "14 May 2025"]
    monday = ["Monday", "12 May 2025", "19 May 2025", "5 May 2025"]
    assert likely.found(Words("on Monday", ""), "date") == monday
    found = likely.found(Words("open a two-day dialogue on 14 May 2025", ""), "date.end")
    assert "2 days from 14 May 2025" in found
    assert likely.spelled_out("16 may 2025", "date") == ["16 May 2025"]
    assert likely.spelled_out("16 may", "date") == ["16 May 2025", "16 May 2024"]
    assert likely.spelled_out("someday", "date") == []
    assert likely.spelled_out("16 may", "casualties.killed") == []


def test_a_passage_that_lists_names_is_read_by_lists_first(make_project):
    rows = ("orme, Orme", "tarn, Tarn")
    project = load(
        make_project(
            "claims:\n"
            + "".join(
                f"  - {{source: one, field: delegation_head, subject: {row.partition(', ')[2]}, value: Ida Holm}}\n"
                for row in rows
            )
        )
    )
    fields = Likely(project, "one").fields(Words("between Orme and Tarn", ""))
    assert project.fields[fields[0]].type == "parties"


USED = (
    ("two", "organisers", "Essel storm", "a mayor"),
    ("two", "organisers", "Essel storm", "a mayor"),
    ("two", "delegation_head", "Tarn fire", "a pilot"),
    ("one", "attendance", "Orme quake", "a nurse"),
    ("one", "organisers", "Varn flood", "a judge"),
    ("two", "attendance", "Abel strike", "a clerk"),
)


@pytest.fixture
def used(make_project):
    rows = "".join(
        f"  - {{source: {source}, field: {field}, subject: {subject}, "
        f"value: {'invited' if field == 'attendance' else 'Ana'}, claimant: {who}}}\n"
        for source, field, subject, who in USED
    )
    return Likely(load(make_project("claims:\n" + rows)), "one")


@pytest.mark.parametrize(
    ("words", "field", "subjects"),
    [
        (
            Words("x", ""),
            "no",
            ["Varn flood", "Orme quake", "Essel storm", "Abel strike", "Tarn fire"],
        ),
        (Words("x", "a TARN fire"), "no", ["Tarn fire", "Varn flood"]),
        (Words("tarn fire", "Abel strike"), "no", ["Tarn fire", "Abel strike", "Varn flood"]),
        (Words("x", ""), "organisers", ["Essel storm", "Varn flood", "Orme quake"]),
        (Words("x", ""), "delegation_head", ["Tarn fire", "Varn flood"]),
        (Words("x", "Abel strike"), "delegation_head", ["Tarn fire", "Abel strike"]),
        (Words("x", "Varn flood"), "organisers", ["Varn flood", "Essel storm"]),
    ],
)
def test_subjects_are_those_named_of_the_field_used_last_here_used_most(
    used, words, field, subjects
):
    assert used.subjects(words, field)[: len(subjects)] == subjects


def test_claimants_are_those_named_then_used_last_here_then_used_most(used):
    here = ["a judge", "a nurse", "a mayor", "a clerk", "a pilot"]
    assert used.claimants(Words("x", "")) == here
    named = used.claimants(Words("said a pilot", "and a clerk"))
    assert named == ["a pilot", "a clerk", "a judge", "a nurse", "a mayor"]


def test_fields_that_no_type_reads_are_those_used_last_here_then_most_then_by_name(used):
    fields = used.fields(Words("x", ""))
    assert fields[:3] == ["organisers", "attendance", "delegation_head"]
    assert fields[3:] == sorted(fields[3:])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ar", ["Arn", "North arm", "Tarn"]),
        ("arm", ["North arm"]),
        (" AR ", ["Arn", "North arm", "Tarn"]),
        ("arn", ["Arn", "Tarn"]),
    ],
)
def test_a_name_goes_with_its_beginning_then_a_word_s_then_what_is_within(typed, expected):
    assert matching(typed, ["Tarn", "North arm", "Arn"]) == expected


def test_the_text_s_names_come_after_the_project_s(desk):
    names = desk.likely.names(Words("x", ""))
    assert names[0] == "Varn flood"
    assert names.index("Varn flood") < names.index("Mayor Ida Holm") < names.index("Rescue")
    near = desk.likely.names(Words("Rescue", "Mayor Ida Holm"))
    assert near[:2] == ["Rescue", "Mayor Ida Holm"]


def test_a_type_that_is_to_be_declared_reads_the_passage(desk):
    likely = desk.likely
    assert likely.value(Words("about 12 boats", ""), "boats", "count").startswith("about 12")
    assert likely.value(Words("about 12 boats", ""), "boats") == ""
    assert likely.type_of("boats") is None
    assert likely.type_of("boats", "count").name == "count"
    assert likely.type_of("date", "count").name == "date"
