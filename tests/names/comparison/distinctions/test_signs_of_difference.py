"""What two names show at a glance, and that nothing is missed by asking only about that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.align import align
from reconcile.names.comparison.distinctions.distinguish import OF_BODIES, OF_PERSONS
from reconcile.names.comparison.distinctions.signs_of_difference import Sign, signs
from reconcile.names.comparison.distinctions.two_names import TwoNames
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.weigh import settled

PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE
WORDS = """
    Peter Petra Otto Orme Orm Ormes Lazarev Lazareva Hill Hall Thomas James Zhang Zheng Wei Hassan
    Hussein Council Committee AG GmbH Brede Brade II IV Jr Mrs widow J. EADB EAADB An Na Anna
    (Boston) née 1811-1870 , 박지민 박지만
"""
NAMES = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=4).map(" ".join)


def shown(a, b, kind=PERSON):
    one, two = prepare(a, kind), prepare(b, kind)
    return signs(one, two, *settled(one, two, align(one, two)))


@pytest.mark.parametrize(
    ("kind", "a", "b", "sign"),
    [
        (PERSON, "Peter Orme Jr.", "Peter Orme", Sign.ASIDE),
        (PERSON, "Пётр Орм", "Petr Orm", Sign.SCRIPT),
        (PERSON, "Thomas James", "James Thomas", Sign.ORDER),
        (PERSON, "Otto Karl II", "Otto Karl", Sign.NUMBER),
        (PERSON, "Peter Orme", "Peter Orme Falk", Sign.NAME_MORE),
        (PERSON, "Peter Orme", "Peter Lucas Orme", Sign.NAME_MORE),
        (PERSON, "Robert Orme", "Roberta Orme", Sign.GENDER),
        (PERSON, "Ali bin Orme", "Ali bint Orme", Sign.GENDER),
        (PERSON, "Zhang Wei", "Zheng Wei", Sign.SYLLABLES),
        (PERSON, "Hassan Orme", "Hussein Orme", Sign.GIVEN_NAMES),
        (PERSON, "Peter Hill", "Peter Hall", Sign.SURNAMES),
        (BODY, "Brede AG", "Brede GmbH", Sign.LEGAL_FORMS),
        (BODY, "Enterprise Partners", "Partners Co", Sign.WORD_MORE),
        (BODY, "Orme Council", "Orme Committee", Sign.KINDS),
        (BODY, "EADB", "EADBA", Sign.ACRONYMS),
        (PLACE, "Mardona", "Merdona", Sign.LETTERS),
    ],
)
def test_names_show_what_there_is_to_ask(kind, a, b, sign):
    assert shown(a, b, kind) & sign
    assert shown(b, a, kind) & sign


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Peter Orme", "Orme, Peter"),
        ("Peter Mbeki Orme", "Peter Orme"),
        ("Jong Un Orme", "Jongun Orme"),
    ],
)
def test_most_names_show_nothing(a, b):
    assert not shown(a, b)


@given(NAMES, NAMES, st.sampled_from([PERSON, BODY, PLACE]))
def test_what_is_not_shown_would_find_nothing(a, b, kind):
    one, two = prepare(a, kind), prepare(b, kind)
    found = settled(one, two, align(one, two))
    if not found[0] or one.joined == two.joined:
        return
    seen, both = signs(one, two, *found), TwoNames(one, two, *found)
    for _, sign, rule in OF_BODIES if one.words and two.words else OF_PERSONS:
        assert seen & sign or rule(both) is None
