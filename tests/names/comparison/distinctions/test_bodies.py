"""What distinguishes bodies."""

import pytest

from reconcile.names import Answer, compare


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Orme AG", "Orme GmbH", "legal-forms-differ"),
        ("Orme Council", "Orme Committee", "kinds-differ"),
        ("Orme Foundations", "Orme Institute", "kinds-differ"),
        ("Orme Trading", "Orme Industries", "kinds-differ"),
        ("Orme Import", "Orme Export", "kinds-differ"),
        ("Orme TV", "Radio Orme", "kinds-differ"),
        ("Air China", "China Airlines", "kinds-differ"),
        ("Enterprise Partners", "Partners Co", "little-in-common"),
        ("Société Générale", "General Society", "little-in-common"),
    ],
)
def test_these_are_left_to_a_person(a, b, reason):
    found = compare(a, b, "organisation")
    assert (found.answer, found.reason) == (Answer.CLOSE, reason)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Orme AG", "Orme"), ("Orme OOO", "Orme LLC"), ("Orme Council", "Orme Councils"),
        ("Majlis al-Orme", "Shura Council of al-Orme"), ("Orme Partners", "Orme Partner Co"),
        ("Partners Co", "Partners"), ("Orme TV", "Orme Television"),
        ("Orme Industry", "Orme Industries"),
    ],
)  # fmt: skip
def test_these_are_one(a, b):
    assert compare(a, b, "organisation").answer is not Answer.DIFFERENT
    assert compare(a, b, "organisation").reason not in {"kinds-differ", "legal-forms-differ"}


def test_acronyms_that_differ_in_a_letter_are_two():
    assert compare("ORMEN", "ORMAEN", "organisation").answer is Answer.DIFFERENT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Deutsche Bank", "German Bank"),
        ("Council of Europe", "Council of the European Union"),
        ("Orme National Petroleum Corporation", "Orme National Offshore Oil Corporation"),
        ("Société Générale", "General Society"),
    ],
)
def test_bodies_of_related_names_are_not_taken_as_one(a, b):
    assert compare(a, b, "organisation").answer is not Answer.SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Orme Trading SAL (Offshore)", "Orme Trading SAL"),
        ("Orme Trading SAL Off-Shore", "Orme Trading"),
        ("Ejército de Liberación Nacional", "National Liberation Army"),
        ("Frente Popular", "Popular Front"),
    ],
)
def test_a_legal_form_and_a_longer_translation_change_nothing(a, b):
    assert compare(a, b, "organisation").answer is Answer.SAME
