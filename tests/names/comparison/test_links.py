"""What links two names whose words differ."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer
from reconcile.names.comparison.compare import compare_briefly, compare_prepared
from reconcile.names.comparison.links import LINKED, link, may_link
from reconcile.names.comparison.prepare import prepare

PERSON = Kind.PERSON


@pytest.mark.parametrize(
    ("a", "b", "by"),
    [
        ("Earl of Hill", "Peter Orme, Earl of Hill", "title-links"),
        ("Earl of Hill", "Peter Orme, 1st Earl of Hill", "title-links"),
        ("Bishop of Hill", "Peter, Bishop of Hill", "title-links"),
        ("Ruth Falk", "Ruth Orme née Falk", "birth-name-links"),
        ("Park Geun-hye", "Pak Kun-hye", "syllables-link"),
        ("Lee Dal-jung", "Yi Tal-chong", "syllables-link"),
        ("Roh Mu-jin", "No Moo-chin", "syllables-link"),
        ("Deng Xiaobing", "Teng Hsiao-ping", "syllables-link"),
        ("Orme", "Peter Lucas Otto Falk Orme", "surname-links"),
        ("de Orme", "Peter Lucas de Orme", "surname-links"),
        ("Mr. Park", "Park Dal-jung", "surname-links"),
        ("King Salman", "Salman bin Abdulaziz", "given-name-links"),
        ("King Abdullah", "Abdullah ibn Salim Al Orme", "given-name-links"),
        ("Tamim", "Tamim bin Salim Al Orme", "given-name-links"),
        ("Tran", "Tran Van Thi Quang Minh", "surname-links"),
    ],
)
def test_names_are_linked_by_what_is_beside_them(a, b, by):
    one, other = prepare(a, PERSON), prepare(b, PERSON)
    assert may_link(one, other)
    assert link(one, other) == link(other, one) == by
    assert compare_briefly(one, other) == (LINKED, Answer.CLOSE, by)
    assert compare_prepared(other, one) == (LINKED, Answer.CLOSE)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Peter", "Peter Lucas Falk Orme"),
        ("Orme's spokesman", "Peter Lucas Falk Orme"),
        ("Park", "Kim Dal-jung"),
        ("Abdullah", "Abdullah ibn Salim Al Orme"),
        ("Mr. Orme", "Ruth Anna Falk Orme"),
        ("Otto Brede, Earl of Hill", "Peter Orme, Earl of Hill"),
        ("2nd Earl of Hill", "Peter Orme, 1st Earl of Hill"),
        ("Duke of Hill", "Peter Orme, Earl of Hill"),
        ("Earl of Hill", "Peter Orme"),
        ("Peter Orme", "Otto Brede"),
        ("Park Geun-hye", "Pak Kan-hye"),
        ("Deng Xiaobing", "Teng Hsien-ping"),
        ("Park Orme", "Park Brede"),
    ],
)
def test_others_are_not(a, b):
    one, other = prepare(a, PERSON), prepare(b, PERSON)
    assert not link(one, other)
    assert compare_prepared(one, other)[1] is Answer.DIFFERENT
