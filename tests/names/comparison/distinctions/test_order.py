"""Names that change places, and names that are added."""

import pytest

from reconcile.names import Answer, compare


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Brede, Otto", "Otto Brede"), ("BREDE Otto", "Otto BREDE"), ("Falko Otto", "Otto Falko"),
        ("박지민", "Bag Jimin"), ("Orme Peter Lucas", "Peter Lucas Orme"),
        ("Abdulaziz Orme", "Orme Abdulaziz"), ("Salahuddin Orme", "Orme Salah al-Din"), ("Peter Orme", "Peter Mbeki Orme"), ("Peter Orme Falk", "Peter Mbeki Orme Falk"),
        ("Orme, Pavel", "Orme, Pavel Ivanovich"), ("Salim Haddad", "Salim Haddad al-Orme"),
    ],
)  # fmt: skip
def test_what_the_form_explains_is_one(a, b):
    assert compare(a, b, "person").answer is Answer.SAME


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Thomas James", "James Thomas", "places-exchanged"),
        ("Ali Hassan", "Hassan Ali", "places-exchanged"),
        ("Falko Brede", "Brede Falko", "places-exchanged"),
        ("Omar Abdullah", "Abdullah Omar", "places-exchanged"),
        ("Abdul Rahman Salim", "Salim Abdul Rahman", "places-exchanged"),
        ("Nureddin Salim", "Salim Nur al-Din", "places-exchanged"),
        ("Jean Martin", "Martin Jean", "places-exchanged"),
        ("THOMAS JAMES", "JAMES THOMAS", "places-exchanged"),
        ("Orme, Peter", "Orme, Peter Lucas", "name-added"),
        ("Otto Hill", "Otto Hill Brede", "name-added"),
        ("Thomas James", "James F. Thomas", "places-exchanged"),
        ("Jo Chol", "Jo Chol Song", "name-added"),
        ("Peter Orme", "Peter Lucas Orme", "name-added"),
        ("Ruth Orme", "Ruth Anna Orme", "name-added"),
        ("Peter Orme", "Peter-Jan Orme", "name-added"),
        ("Ruth Falk", "Ruth Orme-Falk", "name-added"),
        ("Luisa Garcia", "Luisa Lopez Garcia", "name-added"),
        ("Luca Santorme", "Luca Brede di Sant Orme", "name-added"),
    ],
)
def test_what_it_does_not_is_left_to_a_person(a, b, reason):
    found = compare(a, b, "person")
    assert (found.answer, found.reason) == (Answer.CLOSE, reason)
