"""Candidates: whatever all pairs would find, blocking proposes, under every way names vary."""

from __future__ import annotations

import pytest

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.compare import compare, compare_prepared
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.likeness import Likeness, candidates, likeness, of_two_kinds
from reconcile.names.resolution.resolve import resolve

P, O = Kind.PERSON, Kind.ORGANISATION  # noqa: E741 (O as in organisation)
PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE

VARIED = [
    (P, "Mohammad Alloush"),
    (P, "Muhammed Aloush"),
    (P, "Alloush, Mohammad"),
    (P, "M. Alloush"),
    (P, "Alloush"),
    (P, "Zahran Alloush"),
    (P, "Abd al-Rahman Saleh"),
    (P, "Abdulrahman Salih"),
    (P, "Abdel Rahman Mustafa Saleh"),
    (P, "Kairat Abdrakhmanov"),
    (P, "Qairat Abdrahmanov"),
    (P, "Alexey Malashenko"),
    (P, "Aleksei Malashenko"),
    (P, "Mohammad Hassan"),
    (P, "Mohammad Hussein"),
    (O, "High Negotiations Committee"),
    (O, "HNC"),
    (O, "High Negotiation Comittee (HNC)"),
    (O, "Jaish al-Islam"),
    (O, "Jaysh ul Islam"),
    (O, "Army of Islam"),
    (O, "Jaish al-Mujahideen"),
    (O, "Hizb Allah"),
    (O, "Hizballah"),
    (O, "Syrian National Coalition"),
    (O, "Syrian National Council"),
    (O, "Free Syrian Army"),
    (O, "Syrian Army"),
]


def forms_of(named):
    return gather([Mention(name, kind) for kind, name in named]).all


def test_everything_that_all_pairs_would_find_is_proposed():
    forms = forms_of(VARIED)
    found = {
        (a, b)
        for b, two in enumerate(forms)
        for a, one in enumerate(forms[:b])
        if one.kind == two.kind
        and compare_prepared(one.prepared, two.prepared)[1] is not Answer.DIFFERENT
    }
    assert len(found) > 10
    assert found - set(candidates(forms)) == set()


def test_names_with_numbers_are_not_looked_at_pair_by_pair():
    forms = forms_of([(None, f"raid {number}") for number in range(400)])
    assert len(list(candidates(forms))) < len(forms) / 2


def test_each_pair_is_proposed_once_the_lesser_number_first():
    pairs = list(candidates(forms_of(VARIED)))
    assert len(pairs) == len(set(pairs))
    assert all(a < b for a, b in pairs)


def test_kinds_are_kept_apart_and_no_kind_meets_all():
    named = [(P, "Mohammad Alloush"), (O, "Mohamad Alloush"), (None, "Mohammed Aloush")]
    forms = forms_of(named)
    kinds = {frozenset((forms[a].kind, forms[b].kind)) for a, b in candidates(forms)}
    assert kinds == {frozenset((P, None)), frozenset((O, None))}


def test_two_subjects_are_compared_as_they_are_by_themselves():
    """One is a body by its words, and the other isn't known to be: both are read as bodies."""
    for one, two in (("Orme city hall", "Orme hall"), ("Orme talks", "Orme meeting")):
        forms = forms_of([(None, one), (None, two)])
        alone = compare(one, two)
        assert likeness(forms).between(0, 1) == (pytest.approx(alone.score, abs=0.1), alone.answer)


SYLLABLES = """
bart dimu fokre gulsh heni jutor kalvi lompa nerz pisto quet rashk sudal tovre vilm wenta xarpo yuld
zekit chamo drenk flosi graub krivo pless
""".split()  # noqa: SIM905 (a table of syllables reads better as one text)


@pytest.mark.parametrize("count", [100, 400])
def test_bearers_of_one_given_name_are_not_all_compared(count):
    """With one given name for all, pairs grow with the names and not with their square."""
    surnames = [a + b for a in SYLLABLES for b in SYLLABLES if a != b]
    forms = forms_of([(P, f"Mohammad {surname}") for surname in surnames[:: 600 // count]])
    assert len(forms) >= count
    assert sum(1 for _ in candidates(forms)) < 5 * count


def _kinds(subject, value, kind):
    return of_two_kinds(*gather([Mention(subject, None, "a"), Mention(value, kind, "b")]).all)


def test_a_subject_that_names_a_person_is_no_place_and_a_body_nobody():
    assert _kinds("Peter Vellmar", "Vellmar", PLACE)
    assert _kinds("Orme Committee", "Peter Orme", PERSON)
    assert not _kinds("Vellmar", "North Vellmar", PLACE)
    assert not _kinds("Peter Orme", "P. Orme", PERSON)
    assert not _kinds("Peter Orme", "Peter Orme Company", BODY)


def test_namesakes_of_two_kinds_are_left_to_whoever_compares_them():
    (subject,) = gather([Mention("George Town", None, "a")]).all
    (place,) = gather([Mention("George Town", PLACE, "b")]).all
    assert not of_two_kinds(subject, place)


def test_two_values_of_one_kind_are_never_of_two():
    forms = gather([Mention("Orme Committee", PERSON, "a"), Mention("Peter Orme", PERSON, "b")]).all
    assert not of_two_kinds(*forms)


def test_a_subject_is_compared_as_what_the_value_is():
    forms = gather([Mention("Vellmar, Essel", None, "a"), Mention("Vellmar", PLACE, "b")]).all
    found = Likeness(forms)
    assert {prepared.kind for prepared in found.ready(0, 1)} == {PLACE}
    assert found.between(0, 1)[1] is compare("Vellmar, Essel", "Vellmar", PLACE).answer


def test_no_close_call_has_a_person_beside_a_place():
    mentions = [Mention("Peter Vellmar", None, "a"), Mention("Vellmer", PLACE, "b")]
    assert resolve(mentions).close_calls == ()
