"""Names that could be short for several others."""

import pytest

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.likeness import likeness
from reconcile.names.resolution.resolve import resolve
from reconcile.names.resolution.vague import (
    content,
    fullness,
    introduces,
    is_acronym,
    is_lone,
    spells,
    vague_forms,
)

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def _forms(kind, *names):
    return gather([Mention(name, kind, "c") for name in names])


def _vague(kind, *names):
    forms = _forms(kind, *names).all
    found = vague_forms(likeness(forms))
    return {forms[at].spelt: {forms[one].spelt for one in full} for at, full in found.items()}


@pytest.mark.parametrize(
    ("kind", "names", "vague"),
    [
        (PERSON, ["Orme", "Peter Orme"], {"Orme": {"Peter Orme"}}),
        (PERSON, ["Orme", "Peter Orme", "Ruth Orme"], {"Orme": {"Peter Orme", "Ruth Orme"}}),
        (PERSON, ["P. Orme", "Peter Orme"], {"P. Orme": {"Peter Orme"}}),
        (PERSON, ["P. Orme", "Peter Orme", "Paul Orme"], {"P. Orme": {"Peter Orme", "Paul Orme"}}),
        (PERSON, ["P. Orme", "Ruth Orme"], {}),
        (BODY, ["WHO", "World Health Organization"], {}),
        (BODY, ["OHO", "Orme Health Organization"], {"OHO": {"Orme Health Organization"}}),
        (PERSON, ["P. Orme", "P. L. Orme"], {}),
        (PERSON, ["Peter Orme", "Peter Orme"], {}),
        (BODY, ["OFC", "Orme Front Council"], {"OFC": {"Orme Front Council"}}),
        (BODY, ["OF", "Orme Front"], {}),
        (BODY, ["OF", "Orme Front (OF)"], {"OF": {"Orme Front (OF)"}}),
        (
            PERSON,
            ["Peter Orme", "Peter Mbeki Orme", "Peter Osagie Orme"],
            {"Peter Orme": {"Peter Mbeki Orme", "Peter Osagie Orme"}},
        ),
    ],
)
def test_a_vague_name_has_fuller_ones(kind, names, vague):
    assert _vague(kind, *names) == vague


def test_initials_are_the_one_bearer_that_fits():
    groups = resolve([Mention(n, PERSON, "c") for n in ("P. Orme", "Peter Orme")]).groups
    assert [group.label for group in groups] == ["Peter Orme"]
    found = resolve([Mention(n, PERSON, "c") for n in ("P. Orme", "Peter Orme", "Paul Orme")])
    assert len(found.groups) == 3
    assert {(call.a, call.b) for call in found.close_calls} >= {("P. Orme", "Peter Orme")}


def test_fullness_counts_words_and_whole_ones():
    (form,) = _forms(PERSON, "P. von Orme").all
    assert fullness(form) == (2, 1, 0)
    assert [token.text for token in content(form.prepared)] == ["p", "orme"]


@pytest.mark.parametrize(
    ("kind", "name", "full"),
    [
        (PERSON, "Abd al-Aziz Orme", (2, 2, 0)),
        (PERSON, "Nur al-Din", (1, 1, 0)),
        (PERSON, "Orme, Peter, b. 1811", (2, 2, 1)),
        (PERSON, "Orme, Peter, 1811-1870", (2, 2, 2)),
        (PERSON, "Peter Orme (North Bredeshire)", (2, 2, 2)),
        (PERSON, "Peter Orme (editor)", (2, 2, 0)),
        (PERSON, "Peter Orme, 2nd Earl of Brede", (2, 2, 1)),
        (BODY, "Brede Front AG", (2, 2, 1)),
    ],
)
def test_fullness_counts_names_of_two_halves_once_and_what_is_beside(kind, name, full):
    (form,) = _forms(kind, name).all
    assert fullness(form) == full


@pytest.mark.parametrize(
    ("kind", "bare", "fuller"),
    [
        (PERSON, "Karl Falkner", ["Falkner, Karl, 1513-1586", "Falkner, Karl, 1613-1686"]),
        (PERSON, "Falkner, Karl, b. 1513", ["Karl Falkner, 1513-1586", "Karl Falkner, 1513-1590"]),
        (PERSON, "Falkner, Karl (editor)", ["Karl Falkner (Bonn)", "Karl Falkner (Trier)"]),
        (BODY, "Brede", ["Brede AG", "Brede GmbH"]),
        (PERSON, "Abdelaziz", ["Kamal Abdelaziz", "Farid Abdel Aziz"]),
    ],
)
def test_a_name_joins_neither_of_two_that_only_what_is_beside_them_distinguishes(
    kind, bare, fuller
):
    found = resolve([Mention(name, kind, "c") for name in [*fuller, bare]])
    assert {len(group.spellings) for group in found.groups} == {1}
    asked = {frozenset((call.a, call.b)) for call in found.close_calls}
    assert {frozenset((bare, one)) for one in fuller} <= asked
    one_is_said = resolve([Mention(name, kind, "c") for name in (fuller[0], bare)])
    assert len(one_is_said.groups) == 1


def test_a_lone_word_is_a_persons_alone():
    assert is_lone(_forms(PERSON, "Orme").all[0])
    assert not is_lone(_forms(BODY, "Orme").all[0])


def test_an_acronym_is_introduced_or_spelled():
    forms = {
        form.spelt: form for form in _forms(BODY, "OFC", "Orme Front Council", "Orme (OFC)").all
    }
    assert is_acronym(forms["OFC"])
    assert not is_acronym(forms["Orme Front Council"])
    assert spells(forms["Orme Front Council"], forms["OFC"])
    assert not introduces(forms["Orme Front Council"], forms["OFC"])
    brought = {f.spelt: f for f in _forms(BODY, "OFC", "Orme Front Council (OFC)").all}
    assert introduces(brought["Orme Front Council (OFC)"], brought["OFC"])


def test_a_king_is_not_called_by_his_fathers_name():
    """King Salim bears no surname: Omar bin Salim isn't meant."""
    assert _vague(PERSON, "King Salim", "Omar bin Salim") == {}
    assert _vague(PERSON, "Mr. Salim", "Omar bin Salim") == {"Mr. Salim": {"Omar bin Salim"}}
