"""Which names are one, which are a close call, and which are two."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.comparison.compare import compare_briefly, compare_prepared, ready

PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE

ONE = [
    (PERSON, "Bashar al-Jaafari", "Bashar Jaafari"),
    (PERSON, "Bashar Ja'afari", "Bashar al-Jaafari"),
    (PERSON, "bashar al jaafari", "Bashar Ja’afari"),
    (PERSON, "Mohammad Alloush", "Mohammad Aloush"),
    (PERSON, "Mohammed Alloush", "Mohammad Aloush"),
    (PERSON, "Staffan de Mistura", "Steffan de Mistura"),
    (PERSON, "Yehya al-Aridi", "Yahya al-Aridi"),
    (PERSON, "Abdul Hafiz Zlitni", "Abdulhafid Zlitni"),
    (PERSON, "AbdulRahman Hasan", "Abd-al-Rahman Hassan"),
    (PERSON, "Nasr El Din Tlass", "Nasruddin Tlas"),
    (PERSON, "Kim Jong-un", "Kim Jongun"),
    (PERSON, "Kassem Ahmadinejad", "Qasim Ahmadi-Nejad"),
    (PERSON, "Aboubakr al-Bagdadi", "Abu Bakr al-Baghdadi"),
    (PERSON, "Mohammed bin Salman", "Muhammad ibn Salman"),
    (PERSON, "Aung San Suu Kyi", "Daw Aung San Suu Kyi"),
    (PERSON, "Krol, George", "George Krol"),
    (PERSON, "Sergey Lavrov", "Sergey Viktorovich Lavrov"),
    (PERSON, "George Bush", "George H. W. Bush"),
    (PERSON, "George H.W. Bush", "Bush, George H. W."),
    (PERSON, "John R. Smith", "John Robert Smith"),
    (BODY, "Jaish al-Islam", "Jaysh Al-Islam"),
    (BODY, "Jabhat Fateh al-Sham", "Jabahat Fateh al-Sham"),
    (BODY, "Jabahat Fateh al-Sham", "Jabhat Fatah al-Sham"),
    (BODY, "Faylak al-Sham", "Faylaq al-Sham"),
    (BODY, "al-Nusra Front", "Jabhat al-Nusra"),
    (BODY, "al-Qaeda", "al-Qaida"),
    (BODY, "High Negotiations Committee", "High Negotiation Committee"),
    (BODY, "High Negotiations Committee (HNC)", "High Negotiation Committee"),
    (
        BODY,
        "Islamic State of Iraq and the Levant",
        "The Islamic state of Iraq and the Levant (ISIL)",
    ),
    (BODY, "Syrian government", "government of Syria"),
    (BODY, "U.N.", "United Nations"),
    (BODY, "Apple Incorporated", "Apple Inc."),
    (BODY, "AO Rosoboronexport", "JSC Rosoboronexport"),
    (BODY, "Abu Sayyaf Group", "Abu Sayyaf"),
    (BODY, "Hizbullah", "Hizb Allah"),
    (BODY, "Ejército de Liberación Nacional", "National Liberation Army"),
    (BODY, "17th October Movement", "Movement of October 17"),
    (PLACE, "the United States", "U.S."),
]
TWO = [
    (PERSON, "Bashar al-Assad", "Bashar al-Jaafari"),
    (PERSON, "Mohammad Alloush", "Zahran Alloush"),
    (PERSON, "George Krol", "George Bush"),
    (PERSON, "Kim Jong-un", "Kim Jong-il"),
    (PERSON, "Sergey Ivanovich Lavrov", "Sergey Viktorovich Lavrov"),
    (BODY, "Jaish al-Islam", "Jaish al-Mujahideen"),
    (BODY, "Ahrar al-Sham", "Faylak al-Sham"),
    (BODY, "Ahrar al-Sham", "Jabhat Fateh al-Sham"),
    (BODY, "Faylak al-Sham", "Jabhat Fateh al-Sham"),
    (BODY, "Syrian Democratic Forces", "Free Syrian Army"),
    (BODY, "Syrian government", "Syrian opposition"),
    (BODY, "Syrian government", "Russian government"),
    (BODY, "Islamic State", "Islamic Front"),
    (BODY, "1st Brigade", "2nd Brigade"),
    (BODY, "Islamic Group", "Islamic Front"),
    (BODY, "Government of Estonia", "Government of Ethiopia"),
    (PLACE, "North Korea", "South Korea"),
    (PLACE, "Niger", "Nigeria"),
    (PLACE, "Turkey", "Turkmenistan"),
    (None, "Iran", "Iraq"),
    (None, "Ahrar al-Sham", "Faylak al-Sham"),
]
CLOSE = [
    (PERSON, "Alloush", "Mohammad Alloush", "one-word"),
    (PERSON, "Jean Claude Juncker Jr", "Jean-Claude Juncker", "generation-differs"),
    (PERSON, "A. Malashenko", "Alexey Malashenko", "spelling"),
    (PERSON, "President Nazarbayev", "Nursultan Nazarbayev", "one-word"),
    (PERSON, "George H. W. Bush", "George W. Bush", "extra-words"),
    (PERSON, "J.R. Smith", "J.R.R. Smith", "extra-words"),
    (PERSON, "John Q. Public", "John R. Public", "words-differ"),
    (BODY, "Hezbollah", "Hezbollah Brigades", "extra-words"),
    (BODY, "Badr Bank", "Badr", "extra-words"),
    (BODY, "FARC", "Fuerzas Armadas Revolucionarias de Colombia", "acronym"),
    (BODY, "HNC", "High Negotiations Committee", "acronym"),
    (BODY, "ISIL", "Islamic State of Iraq and the Levant", "acronym"),
    (BODY, "AQAP", "al-Qaeda in the Arabian Peninsula", "acronym"),
    (BODY, "UNHCA", "United Nations High Commissioner for Apples", "acronym"),
    (BODY, "MNLA", "Mouvement national de liberation de l'Azawad", "acronym"),
    (BODY, "People's Protection Units", "Kurdish People's Protection Units", "extra-words"),
    (None, "HNC", "High Negotiations Committee", "acronym"),
    (None, "African National Congress", "anc", "acronym"),
    (None, "Badr", "Badr Organisation of Iraq", "extra-words"),
]


@pytest.mark.parametrize(("kind", "a", "b"), ONE)
def test_spellings_of_one_name_are_the_same(kind, a, b):
    assert compare(a, b, kind).answer is Answer.SAME


@pytest.mark.parametrize(("kind", "a", "b"), TWO)
def test_names_that_differ_by_a_word_are_two(kind, a, b):
    assert compare(a, b, kind).answer is Answer.DIFFERENT


@pytest.mark.parametrize(("kind", "a", "b", "reason"), CLOSE)
def test_parts_of_names_are_left_to_a_person(kind, a, b, reason):
    found = compare(a, b, kind)
    assert (found.answer, found.reason) == (Answer.CLOSE, reason)


@pytest.mark.parametrize(
    ("a", "b", "taken_for"),
    [
        ("HNC", "High Negotiations Committee", BODY),
        ("Ahrar al-Sham", "Faylak al-Sham", BODY),
        ("Mohammad Alloush", "M. Alloush", None),
        ("Badr Brigade", "Badr Army", None),
    ],
)
def test_names_of_no_stated_kind_are_taken_for_bodies_where_one_must_be(a, b, taken_for):
    found = compare(a, b)
    assert found.kind is taken_for
    if taken_for:
        assert found == compare(a, b, taken_for)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("U.N. Special Envoy on Syria, Staffan de Mistura", "Staffan de Mistura"),
        ("UN Special Envoy to Syria Staffan de Mistura", "Staffan de Mistura"),
        ("Syria's UN ambassador Bashar al-Jaafari", "Bashar al-Jaafari"),
        ("its Ambassador to the United Nations Bashar Ja'afari", "Bashar al-Jaafari"),
        ("Bashar Jaafari, the ambassador of Syria", "Bashar al-Jaafari"),
        ("Syrian President Bashar al-Assad", "Bashar al-Assad"),
        ("Kazakh Foreign Minister Kairat Abdrakhmanov", "Kairat Abdrakhmanov"),
        ("Deputy Secretary of State Walter Stoessel", "Walter Stoessel"),
        ("Dr. Randolph, Gena", "Gena Randolph"),
        ("Sheikh Isa bin Tarif", "Isa bin Tarif"),
        ("ALLOUSH, Mohammad", "Mohammad Alloush"),
        ("Mohámmad  Allôush", "mohammad alloush"),
        ("Стаффан де Мистура", "Staffan de Mistura"),
    ],
)
def test_titles_case_accents_order_and_script_change_nothing(written, name):
    assert compare(written, name, PERSON).score == 100


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        ("محمد علوش", "Mohammad Alloush", PERSON),
        ("بشار الأسد", "Bashar al-Assad", PERSON),
        ("علي عبد الله صالح", "Ali Abdullah Saleh", PERSON),
        ("جيش الإسلام", "Jaish al-Islam", BODY),
        ("Сергей Лавров", "Sergei Lavrov", PERSON),
        ("Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis", PERSON),
    ],
)
def test_other_scripts_are_the_same(written, name, kind):
    assert compare(written, name, kind).answer is Answer.SAME


def test_two_groups_that_share_an_acronym_stay_two():
    found = compare("Lashkar-e-Jabbar (LEJ)", "Lashkar-e-Jhangvi (LEJ)", BODY)
    assert found.answer is Answer.DIFFERENT


def test_a_word_in_brackets_that_is_no_acronym_counts():
    assert (
        compare("Bowne Global (Sweden)", "Bowne Global (Finland)", BODY).answer is not Answer.SAME
    )


def test_the_parts_say_what_each_cost():
    found = compare("Bashar al-Assad", "Bashar al-Jaafari", PERSON)
    assert [(part.a, part.b, part.how) for part in found.parts] == [
        ("bashar", "bashar", "equal"),
        ("assad", "", "unmatched"),
        ("", "jaafari", "unmatched"),
    ]
    assert sum(part.cost for part in found.parts) == pytest.approx(100 - found.score, abs=0.3)


def test_the_tips_say_what_would_change_the_answer():
    assert "surname" not in compare("Alloush", "Mohammad Alloush", PERSON).tips
    assert '"mohammad" in the first too' in compare("Alloush", "Mohammad Alloush", PERSON).tips
    assert "close call" in compare("Mohammad Alloush", "Mohammad Aloush", PERSON).tips


SPACED = [(PERSON, "Hu Jintaolin", "Hujintao Lin"), (BODY, "Hu Jintaolin", "Hujintao Lin")]


@pytest.mark.parametrize(("kind", "a", "b"), ONE + TWO + SPACED)
def test_the_fast_paths_say_the_same(kind, a, b):
    (one, two), _ = ready(a, b, kind)
    score, answer, reason = compare_briefly(one, two)
    full = compare(a, b, kind)
    assert compare_prepared(one, two) == (pytest.approx(score), answer)
    assert (answer, reason) == (full.answer, full.reason)
    assert full.score == pytest.approx(score, abs=0.1)


@pytest.mark.parametrize("text", ["", " ", "'", "★", "()", ",", "al-", "\x00", "of the"])
def test_names_without_words_equal_only_themselves(text):
    assert compare(text, text).score == 100
    assert compare(text, "Mohammad Alloush").answer is Answer.DIFFERENT


@pytest.mark.parametrize(("kind", "a", "b"), ONE + TWO)
def test_the_costs_add_up_to_what_the_score_lacks(kind, a, b):
    found = compare(a, b, kind)
    lost = sum(part.cost for part in found.parts)
    assert lost == pytest.approx(100 - found.score, abs=0.5) or found.reason == "equal-forms"


def test_another_order_of_names_in_a_chain_is_a_close_call():
    found = compare("Abdullah bin Omar al-Muhammad", "Omar bin Abdullah al-Muhammad", PERSON)
    assert (found.answer, found.reason) == (Answer.CLOSE, "word-order")


def test_a_kind_may_be_given_as_its_word():
    assert compare("Alloush", "Mohammad Alloush", "person").reason == "one-word"
    with pytest.raises(ValueError, match="ship"):
        compare("Alloush", "Mohammad Alloush", "ship")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orra dam", "Orra dam talks"),
        ("Red Cross", "Red Cross delegation"),
        ("Syrian war", "Syrian civil war"),
    ],
)
def test_a_thing_with_a_word_more_is_no_person_with_a_middle_name(one: str, other: str) -> None:
    assert compare(one, other).answer is Answer.CLOSE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("de Mistura", "Staffan de Mistura"),
        ("J.F. Kerry", "John Kerry"),
        ("J.F. Kerry", "John F. Kerry"),
    ],
)
def test_a_surname_with_particle_or_initials_may_be_the_person(one: str, other: str) -> None:
    assert compare(one, other, Kind.PERSON).answer is Answer.CLOSE


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Covid 19", "Covid19", True),
        ("raid 17", "raid17", True),
        ("event 7 11", "event 71 1", False),
        ("Route 1 12", "Route 11 2", False),
    ],
)
def test_a_space_between_figures_tells_two_numbers_from_one(a, b, same):
    assert (compare(a, b).answer is Answer.SAME) == same


def test_an_acronym_in_brackets_is_the_reason_why_it_is_close():
    found = compare("LEJ", "Lashkar-e-Jabbar (LEJ)", "organisation")
    assert (found.answer, found.reason) == (Answer.CLOSE, "acronym")
