"""What holds of any two names."""

import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import compare
from reconcile.names.comparison.compare import compare_prepared, ready
from reconcile.names.comparison.prepare import prepare

WORDS = """
    bashar al-jaafari assad Mohammad alloush Ahmad ibn de Mistura Staffan Jaish Islam Islamic Front
    Army committee Syria Syrian North 17 second abdul rahman nasruddin A. J. Jr (HNC) High
    Negotiations Committee علوش Сергей Lavrov president of , the
"""
NAMES = st.one_of(
    st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=6).map(" ".join),
    st.text(max_size=30),
)
KINDS = st.sampled_from([None, *Kind])
PEOPLE = st.lists(
    st.sampled_from(
        ["Bashar", "Jaafari", "Assad", "Zahran", "Alloush", "Staffan", "Mistura", "Lavrov", "Krol"]
    ),
    min_size=2,
    max_size=4,
    unique=True,
)

GIVEN_NAMES = st.sampled_from(["Manuela", "Mmanuela", "Emilio", "Ivan", "Thomas", "James", "Orme"])
SURNAMES = st.sampled_from(["Keller", "Kaller", "Harding", "Hording", "Orme", "James", "Todd"])
TWO_WORDS = st.one_of(
    st.builds("{} {}".format, GIVEN_NAMES, SURNAMES),
    st.builds("{} {}".format, SURNAMES, GIVEN_NAMES),
    st.builds("{}, {}".format, SURNAMES, GIVEN_NAMES),
)

OF_PERSONS = """
    Ali Kim Mohammed Khan Hussein Bashar Jaafari Zahran Lavrov
"""
OF_BODIES = """
    Badr Orient Delta Brigade Bank Trading Group Front Company Islamic National Iran Syrian North
    Second 3rd
"""


@given(NAMES, NAMES, KINDS)
def test_order_changes_nothing(a, b, kind):
    there, back = compare(a, b, kind), compare(b, a, kind)
    assert there.score == back.score
    assert (there.answer, there.reason) == (back.answer, back.reason)


@given(TWO_WORDS, TWO_WORDS)
def test_order_changes_nothing_between_given_names_and_surnames(a, b):
    there, back = compare(a, b, Kind.PERSON), compare(b, a, Kind.PERSON)
    assert (there.score, there.answer, there.reason) == (back.score, back.answer, back.reason)


@given(NAMES, NAMES, KINDS)
def test_only_equal_normal_forms_score_a_hundred(a, b, kind):
    (one, two), _ = ready(a, b, kind)
    equal = one.normal == two.normal
    assert (compare(a, b, kind).score == 100) == equal


@given(NAMES, NAMES, KINDS)
def test_scores_lie_between_nothing_and_a_hundred(a, b, kind):
    assert 0 <= compare(a, b, kind).score <= 100


@given(
    PEOPLE,
    PEOPLE,
    st.sampled_from(["Senator", "Dr.", "President", "Syrian Foreign Minister", "Sheikh"]),
)
def test_a_title_changes_nothing(a, b, title):
    one, two = " ".join(a), " ".join(b)
    plain = compare(one, two, Kind.PERSON).score
    assert compare(f"{title} {one}", two, Kind.PERSON).score == plain


@given(NAMES, NAMES, KINDS)
def test_case_changes_nothing(a, b, kind):
    if a.isascii():
        assert compare(a.upper(), b, kind).score == compare(a, b, kind).score


@given(PEOPLE, PEOPLE)
def test_an_accent_changes_nothing(a, b):
    one, two = " ".join(a), " ".join(b)
    accented = one.replace("a", "á").replace("o", "ö")
    assert compare(accented, two, Kind.PERSON).score == compare(one, two, Kind.PERSON).score


@pytest.mark.parametrize(
    ("kind", "known"),
    [
        (Kind.PERSON, OF_PERSONS.split()),
        (Kind.ORGANISATION, OF_BODIES.split()),
        (None, (OF_PERSONS + OF_BODIES).split()),
    ],
)
@settings(max_examples=500)
@given(data=st.data())
def test_dropping_a_shared_word_never_raises_the_score(kind, known, data):
    words = st.lists(st.sampled_from(known), min_size=2, max_size=6, unique=True)
    longer = data.draw(words)
    held = data.draw(st.sets(st.sampled_from(longer), min_size=1))
    shorter = [word for word in longer if word in held]
    dropped = data.draw(st.sampled_from(shorter))
    assume(kind is Kind.ORGANISATION or len(shorter) != 2)  # a surname alone fits any longer name
    assert _without(dropped, shorter, longer, kind) <= _without("", shorter, longer, kind)


@pytest.mark.parametrize(
    ("kind", "longer", "shorter", "dropped"),
    [
        (None, "Ali Second 3rd", "Ali Second", "Second"),
        (Kind.ORGANISATION, "Brigade Trading Delta Iran Group", "Brigade Trading", "Brigade"),
        (
            Kind.ORGANISATION,
            "Bank Brigade Iran Shipping al-Nour Syrian",
            "Bank Brigade Iran",
            "Brigade",
        ),
        (Kind.PERSON, "Khan Jaafari Ali", "Jaafari Ali", "Ali"),
        (Kind.PERSON, "Bashar Jaafari Ali", "Jaafari Ali", "Ali"),
        (None, "Syria North Company Ltd", "North Company", "Company"),
    ],
)
def test_dropping_a_shared_word_never_raises_the_score_where_it_did(kind, longer, shorter, dropped):
    some, all_words = shorter.split(), longer.split()
    assert _without(dropped, some, all_words, kind) <= _without("", some, all_words, kind)


def _without(dropped, shorter, longer, kind):
    return compare(" ".join(w for w in shorter if w != dropped), " ".join(longer), kind).score


@pytest.mark.parametrize("kind", [None, Kind.PERSON, Kind.ORGANISATION])
@pytest.mark.parametrize(
    "piece", ["a", "ab ", "a.b.", "'s", "(", ", ", "president of ", "é", "ال", "̖́", "abd", "9"]
)
def test_hostile_names_cost_linear_time(piece, kind):
    start = time.process_time()
    long = prepare.__wrapped__(piece * 20_000, kind)
    compare_prepared(long, prepare.__wrapped__(piece * 20_000 + "z", kind))
    assert time.process_time() - start < 1.0
