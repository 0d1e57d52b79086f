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
    assert fullness(form) == (2, 1)
    assert [token.text for token in content(form.prepared)] == ["p", "orme"]


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
