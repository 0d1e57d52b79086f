"""What the documentation promises of names: a law each, and a table of its sentences."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.entity import Entity, Mention, NameRuling
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.comparison.compare import compare_briefly, compare_prepared, ready
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.likeness import candidates
from reconcile.names.resolution.resolve import resolve

PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE

GIVEN = st.sampled_from(["Peter", "Ruth", "Karl", "Sergey", "Salim", "Vera"])
SURNAME = st.sampled_from(["Orme", "Falkner", "Lazarev", "Haddad", "Brede", "Kovacs"])
TITLE = st.sampled_from(["Mr", "Dr.", "President", "Sheikh", "General", "Foreign Minister"])
NUMBER = st.integers(1, 39)
STATES = st.sampled_from(
    ["Niger", "Nigeria", "Guinea", "Guinea-Bissau", "Equatorial Guinea", "North Korea", "Iran",
     "South Korea", "DR Congo", "Republic of the Congo", "Iraq", "Austria", "Australia", "Slovakia",
     "Slovenia", "Mali", "Malawi", "Sudan", "South Sudan"]
)  # fmt: skip


def _roman(number):
    return (
        "X" * (number // 10)
        + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
    )


@given(GIVEN, NUMBER, NUMBER)
def test_kings_of_two_numbers_are_two(given_name, one, other):
    found = compare(f"{given_name} {_roman(one)}", f"{given_name} {_roman(other)}", PERSON)
    assert (found.answer is Answer.SAME) == (one == other)
    if one != other:
        assert found.answer is Answer.DIFFERENT


@given(GIVEN, SURNAME, TITLE)
def test_a_title_changes_nothing(given_name, surname, title):
    assert (
        compare(f"{title} {given_name} {surname}", f"{given_name} {surname}", PERSON).score == 100
    )


@given(GIVEN, GIVEN, SURNAME)
def test_a_surname_alone_may_be_short_for_a_name_of_any_length(one, other, surname):
    found = compare(surname, f"{one} {other} Dahl {surname}", PERSON)
    assert found.answer is Answer.CLOSE


@given(SURNAME)
def test_mr_and_mrs_are_two(surname):
    assert compare(f"Mr {surname}", f"Mrs {surname}", PERSON).answer is Answer.DIFFERENT
    assert compare(f"Mr {surname}", surname, PERSON).answer is Answer.SAME


@given(GIVEN, SURNAME, st.integers(1500, 1900), st.integers(20, 90))
def test_life_dates_are_no_part_of_a_name(given_name, surname, born, age):
    listed = f"{surname}, {given_name}, {born}-{born + age}"
    assert compare(listed, f"{given_name} {surname}", PERSON).answer is Answer.SAME
    later = f"{surname}, {given_name}, {born + 1}-{born + age}"
    assert compare(listed, later, PERSON).answer is Answer.DIFFERENT


@given(GIVEN, SURNAME)
def test_a_surname_first_is_said_by_a_comma(given_name, surname):
    assert compare(f"{surname}, {given_name}", f"{given_name} {surname}", PERSON).score == 100


@given(GIVEN, SURNAME)
def test_a_surname_alone_is_never_the_same_as_a_full_name(given_name, surname):
    assert compare(surname, f"{given_name} {surname}", PERSON).answer is not Answer.SAME


@given(GIVEN, SURNAME)
def test_an_initial_is_a_close_call_and_the_one_bearer_that_fits(given_name, surname):
    brief, whole = f"{given_name[0]}. {surname}", f"{given_name} {surname}"
    assert compare(brief, whole, PERSON).answer is Answer.CLOSE
    assert len(resolve([Mention(brief, PERSON, "a"), Mention(whole, PERSON, "b")]).groups) == 1


@given(
    st.sampled_from(["Peter", "Ruth", "Karl", "Vera"]),
    st.sampled_from(["Orme", "Falkner", "Brede", "Kovacs"]),
    st.sampled_from(["Lucas", "Anna", "Martin", "Maria"]),
)
def test_a_second_given_name_or_another_surname_is_close_at_most(given_name, surname, second):
    whole = f"{given_name} {surname}"
    for more in (f"{given_name} {second} {surname}", f"{given_name}-{second} {surname}"):
        assert compare(whole, more, PERSON).answer is Answer.CLOSE
    for more in (f"{given_name} Garcia {surname}", f"{given_name} Dahl-{surname}"):
        assert compare(whole, more, PERSON).answer is Answer.CLOSE
    listed = f"{surname}, {given_name}"
    assert compare(listed, f"{listed} {second}", PERSON).answer is Answer.CLOSE


@given(GIVEN, SURNAME)
def test_a_patronymic_adds_nothing(given_name, surname):
    more = f"{given_name} Pavlovich {surname}"
    assert compare(f"{given_name} {surname}", more, PERSON).answer is Answer.SAME


@given(GIVEN, SURNAME, st.sampled_from(["Lucas", "Anna", "Martin"]))
def test_initials_of_all_given_names_are_a_close_call(given_name, surname, second):
    brief, whole = f"{given_name[0]}. {second[0]}. {surname}", f"{given_name} {second} {surname}"
    assert compare(brief, whole, PERSON).answer is Answer.CLOSE
    assert len(resolve([Mention(brief, PERSON, "a"), Mention(whole, PERSON, "b")]).groups) == 1


@given(STATES, STATES)
def test_two_states_are_two_and_one_is_one(one, other):
    answer = Answer.SAME if one == other else Answer.DIFFERENT
    assert compare(one, other, PLACE).answer is answer
    assert compare(one, other, BODY).answer is answer


@given(GIVEN, SURNAME)
def test_a_declared_entity_and_a_ruling_win_over_every_score(given_name, surname):
    name, other = f"{given_name} {surname}", f"{given_name.upper()} {surname}e"
    mentions = [Mention(name, PERSON, "a"), Mention(other, PERSON, "b")]
    alias = Entity(name=name, kind=PERSON, aliases=(other,))
    assert len(resolve(mentions, [alias]).groups) == 1
    apart = NameRuling(a=name, b=other, same=False)
    assert len(resolve(mentions, (), [apart]).groups) == 2


@given(st.lists(st.tuples(GIVEN, SURNAME), min_size=2, max_size=8, unique=True), st.data())
def test_all_ways_in_give_one_answer(people, data):
    names = [f"{given_name} {surname}" for given_name, surname in people]
    names += [f"{names[0]} Jr.", f"{names[1][0]}. {names[1].split()[-1]}"]
    one, other = data.draw(st.sampled_from(names)), data.draw(st.sampled_from(names))
    found = compare(one, other, PERSON)
    (a, b), _ = ready(one, other, PERSON)
    assert compare_prepared(a, b)[1] is compare_briefly(a, b)[1] is found.answer


class Promise(NamedTuple):
    """Words of the page on names, and two names that show whether they are true."""

    words: str
    kind: Kind | None
    a: str
    b: str
    answer: Answer


SAME, CLOSE, DIFFERENT = Answer.SAME, Answer.CLOSE, Answer.DIFFERENT
PAGE = " ".join((Path(__file__).parents[2] / "docs" / "names.md").read_text("utf-8").split())
PROMISES = [
    Promise("case, accents, apostrophes and articles", PERSON, "PE'TER ÖRME", "Peter Orme", SAME),
    Promise("articles (al-, el-, the) go", BODY, "the al-Orme Front", "Orme Front", SAME),
    Promise("Letters of any script become Latin", PERSON, "Пётр Орлов", "Pyotr Orlov", SAME),
    Promise("U.N. Special Envoy on Syria", PERSON, "U.N. Special Envoy on Syria, Peter Orme",
            "Peter Orme", SAME),
    Promise("Orme, Peter, 1811-1870", PERSON, "Orme, Peter, 1811-1870", "Peter Orme", SAME),
    Promise("Orme, Peter (editor)", PERSON, "Orme, Peter (editor)", "Peter Orme", SAME),
    Promise("*Earl of Hill*, is a close call", PERSON, "Earl of Hill", "Peter Orme, Earl of Hill", CLOSE),
    Promise("*St.*, *Mt.* and *Ft.*", PLACE, "Mt. Orme", "Mount Orme", SAME),
    Promise("*St.*, *Mt.* and *Ft.*", PLACE, "Ft. Orme", "Fort Orme", SAME),
    Promise("*Abdurrahman* is *Abd al-Rahman*", PERSON, "Abdurrahman Orme", "Abd al-Rahman Orme", SAME),
    Promise("*Nasruddin* is *Nasr El Din*", PERSON, "Nasruddin Orme", "Nasr El Din Orme", SAME),
    Promise("*3rd* and *third*", BODY, "3rd Orme Brigade", "Third Orme Brigade", SAME),
    Promise("*Syria* and *Syrian*", BODY, "Orme Army of Syria", "Syrian Orme Army", SAME),
    Promise("*Sergey* and *Serhiy*", PERSON, "Sergey Orme", "Serhiy Orme", SAME),
    Promise("*Ahmadi-Nejad* is *Ahmadinejad*", PERSON, "Mahmoud Ahmadi-Nejad", "Mahmoud Ahmadinejad", SAME),
    Promise("differs from *Jaish al-Mujahideen*", BODY, "Jaish al-Islam", "Jaish al-Mujahideen", DIFFERENT),
    Promise("A surname alone is never the same", PERSON, "Peter Orme", "Orme", CLOSE),
    Promise("one more word makes another body", BODY, "Orme Front", "Islamic Orme Front", CLOSE),
    Promise("unless it says *group* or *company*", BODY, "Orme Front", "Orme Front Group", SAME),
    Promise("a number or direction that differs makes two", BODY, "North Orme Council",
            "South Orme Council", DIFFERENT),
    Promise("*George W.* and *George H. W.*", PERSON, "George W. Orme", "George H. W. Orme", CLOSE),
    Promise("A middle name or initial may be left out", PERSON, "George Orme", "George W. Orme", SAME),
    Promise("*AQAP* of *al-Qaeda in the Arabian Peninsula*", BODY, "AQAP",
            "al-Qaeda in the Arabian Peninsula", CLOSE),
    Promise("*Persia*, *Islamic Republic of Iran*", PLACE, "Persia", "Islamic Republic of Iran", SAME),
    Promise("*WHO* and *World Health Organization*", BODY, "WHO", "World Health Organization", SAME),
    Promise("*Wien* and *Vienna*", PLACE, "Wien", "Vienna", SAME),
    Promise("(*Peking*, *Bombay*, *Lemberg*)", PLACE, "Peking", "Beijing", SAME),
    Promise("(*Peking*, *Bombay*, *Lemberg*)", PLACE, "Lemberg", "Lviv", SAME),
    Promise("(*Paris, Texas*) isn't read so", PLACE, "Paris, Texas", "Paris", CLOSE),
    Promise("*Niger* and *Nigeria*", PLACE, "Niger", "Nigeria", DIFFERENT),
    Promise("may be the acronym of the other: then for bodies'", None, "HNC",
            "High Negotiations Committee", CLOSE),
    Promise("*bin Salim*, *bint Salim*", PERSON, "Nur bin Salim", "Nur bint Salim", DIFFERENT),
    Promise("*Lazarev*, *Lazareva* alone is close", PERSON, "Lazarev", "Lazareva", CLOSE),
    Promise("close; different in Hangul and kana", PERSON, "김영수", "김영소", DIFFERENT),
    Promise("*Roh Mu-jin*, *No Moo-chin*", PERSON, "Roh Mu-jin", "No Moo-chin", CLOSE),
    Promise("*Kamal*, *Kamil*", PERSON, "Kamal Orme", "Kamil Orme", CLOSE),
    Promise("unless a comma, capitals or the script say", PERSON, "Thomas JAMES", "JAMES Thomas", SAME),
    Promise("*Dahl-Orme*", PERSON, "Peter Orme", "Peter Dahl-Orme", CLOSE),
    Promise("*Müller*, *Mueller*", PERSON, "Uwe Müller", "Uwe Mueller", SAME),
    Promise("*Tell*, *Wadi*, *Deir*", PLACE, "Deir Mardona", "Dair Merdona", SAME),
    Promise("closes a syllable (*Rahba*)", PLACE, "Rahba", "Rehba", SAME),
    Promise("*Syrian Democratic Forces* and *Free Syrian Army*", BODY, "Syrian Democratic Forces",
            "Free Syrian Army", DIFFERENT),
    Promise("*Nusra Front* became *Jabhat Fateh al-Sham*", BODY, "Nusra Front",
            "Jabhat Fateh al-Sham", DIFFERENT),
    Promise("*Bank Saderat Iran* and *Bank Toseh Saderat Iran*", BODY, "Bank Saderat Iran",
            "Bank Toseh Saderat Iran", CLOSE),
    Promise("different from *Jiang Jieshi*", PERSON, "Chiang Kai-shek", "Jiang Jieshi", DIFFERENT),
    Promise("*Ivanov* and *Ivanova* are a close call", PERSON, "Ivanov", "Ivanova", CLOSE),
    Promise("with the same first name too", PERSON, "Vera Ivanov", "Vera Ivanova", CLOSE),
    Promise("*Zaporizhzhia* and *Zaporozhye*", PLACE, "Zaporizhzhia", "Zaporozhye", CLOSE),
    Promise("*Peter Orme* and *Peter Lucas Orme* are a close call", PERSON, "Peter Orme",
            "Peter Lucas Orme", CLOSE),
    Promise("(*Peter Mbeki Orme*)", PERSON, "Peter Orme", "Peter Mbeki Orme", SAME),
    Promise("those of Arabic and patronymics", PERSON, "Salim Haddad", "Salim Nasser Haddad", SAME),
]  # fmt: skip


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: f"{promise.a} | {promise.b}")
def test_the_page_says_what_is_so(promise):
    assert promise.words in PAGE
    assert compare(promise.a, promise.b, promise.kind).answer is promise.answer
    assert compare(promise.b, promise.a, promise.kind).answer is promise.answer


@pytest.mark.parametrize("kind", [PERSON, BODY, PLACE])
def test_few_names_are_all_compared(kind):
    mentions = [Mention(f"Orme{letter}", kind, "c") for letter in "abcdefgh"]
    forms = [*range(8)]

    pairs = set(candidates(gather(mentions).all))
    assert pairs == {(a, b) for b in forms for a in range(b)}
