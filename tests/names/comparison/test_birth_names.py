"""A name before marriage links two names of one person, and tells two persons apart."""

import pytest

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.comparison.birth_names import before_marriage, birth_name_links
from reconcile.names.comparison.compare import compare_briefly, compare_prepared
from reconcile.names.comparison.links import LINKED
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.resolve import resolve

PERSON = Kind.PERSON


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ruth Falk", "Ruth Orme née Falk"),
        ("Ruth Falk", "Ruth (Falk) Orme"),
        ("Ruth Orme geb. Falk", "Ruth Falck"),
        ("Ruth Dahl née Falk", "Ruth Orme born Falk"),
    ],
)
def test_one_name_before_marriage_is_a_close_call(a, b):
    one, other = prepare(a, PERSON), prepare(b, PERSON)
    assert birth_name_links(one, other)
    assert compare_prepared(one, other) == compare_prepared(other, one) == (LINKED, Answer.CLOSE)
    assert compare_briefly(one, other) == (LINKED, Answer.CLOSE, "birth-name-links")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ruth Dahl", "Ruth Orme née Falk"),
        ("Karl Falk", "Ruth Orme née Falk"),
        ("Falk", "Ruth Orme née Falk"),
        ("Ruth Dahl", "Ruth Orme"),
    ],
)
def test_other_names_are_not_linked(a, b):
    assert not birth_name_links(prepare(a, PERSON), prepare(b, PERSON))
    assert compare(a, b, PERSON).reason != "birth-name-links"


def test_a_name_without_one_before_marriage_stays_itself():
    name = prepare("Ruth Orme", PERSON)
    assert before_marriage(name) is name
    assert before_marriage(prepare("Ruth Orme née Falk", PERSON)).normal == "ruth falk"


def test_brackets_before_a_surname_hold_a_womans_name_before_marriage():
    assert compare("Ruth (Falk) Orme", "Ruth Orme née Falk", PERSON).score == 100
    assert compare("Ruth (née Falk) Orme", "Ruth Orme née Falk", PERSON).score == 100
    assert compare("Ruth (Falk) Orme", "Ruth (Dahl) Orme", PERSON).answer is Answer.DIFFERENT
    for nickname in ("Katherine (Kate) Orme", "Karl (Falk) Orme"):
        assert prepare(nickname, PERSON).aside.born_as == ""


def test_it_is_found_among_many_names():
    others = [f"{first}{last} {last}o" for first in ("Kov", "Dal", "Run", "Bex", "Tol", "Mig", "Saf")
              for last in ("arin", "obul", "etsk", "imond", "uvane", "yrko", "apelt", "ondry", "ixi",
                           "esta")]  # fmt: skip
    names = ["Ruth Falk", "Ruth Orme née Falk", *others]
    calls = resolve([Mention(name, PERSON, "c") for name in names]).close_calls
    assert ("Ruth Falk", "Ruth Orme née Falk") in [(call.a, call.b) for call in calls]
