"""What the types of names read, show and find in several values."""

from __future__ import annotations

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.identity import Identity, Link
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

ROLL = {
    "Mohammad Alloush": Identity("alloush", "Mohammad Alloush"),
    "Mohammed Allush": Identity("alloush", "Mohammad Alloush"),
    "Alloush": Identity("alloush", "Mohammad Alloush", partial=True),
    "Staffan de Mistura": Identity("mistura", "Staffan de Mistura"),
    "S. Mistura": Identity("mistura?", "S. Mistura"),
}


class Roll:
    """A naming that knows five names, two of which may be one."""

    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        return ROLL[name]

    def link(self, a, b):
        if a.key == b.key:
            return Link.SAME
        return Link.CLOSE if {a.key, b.key} == {"mistura", "mistura?"} else Link.DIFFERENT


def test_what_all_names_mean():
    person = value_type("person")
    names = [person.parse(name) for name in ("Alloush", "Mohammed Allush")]
    assert person.common(names, Roll()) == "Mohammad Alloush"
    assert person.common([*names, person.parse("Staffan de Mistura")], Roll()) is None


def test_what_all_places_allow_is_the_innermost():
    place = value_type("place")
    places = [place.parse(text) for text in ("England", "Nailsea, Somerset, England", "Somerset")]
    assert place.common(places) == "Nailsea, Somerset, England"
    assert place.common([*places, place.parse("Bristol")]) is None
    assert place.common([]) is None


@pytest.mark.parametrize("text", ["", "   ", "...", '""', "x" * 400, "a\x1bb", "\ud800"])
def test_what_is_no_name_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        value_type("person").parse(text)


@pytest.mark.parametrize("text", ["Staffan  de Mistura", '"Abu Ali"', "Ja’afari", "محمد علوش"])
def test_what_is_shown_is_read_back(text):
    person = value_type("person")
    assert person.parse(person.show(person.parse(text))) == person.parse(text)


@pytest.mark.parametrize("text", ["Unknown", "n/a", "TBD", "(unknown)", "NA", "not stated"])
def test_a_missing_value_is_no_name(text):
    with pytest.raises(ValueSyntaxError, match="missing"):
        value_type("place").parse(text)


@pytest.mark.parametrize("text", ["Na", "Nan", "Unknown Soldier", "Tba River"])
def test_names_like_those_of_missing_values_are_read(text):
    assert value_type("person").parse(text).text == text


def test_a_description_names_nobody():
    person = value_type("person")
    assert person.names_in(person.parse("the mayor")) == ()
    assert person.names_in(person.parse("Anna Holm")) == ("Anna Holm",)


def test_a_name_has_a_longest():
    person = value_type("person")
    assert len(person.parse("x" * 300).text) == 300
    with pytest.raises(ValueSyntaxError, match="longer than 300"):
        person.parse("x" * 301)


def test_each_kind_of_name_asks_for_its_kind():
    assert [value_type(name).kind for name in ("person", "organisation", "place")] == [
        Kind.PERSON,
        Kind.ORGANISATION,
        Kind.PLACE,
    ]


@pytest.mark.parametrize(
    ("names", "common"),
    [
        (["Ana Berg", "Ana Berg"], "Ana Berg"),
        (["Ana Berg", "Berg"], None),
        (["Ana Berg", "Mia Orme"], None),
        ([], None),
    ],
)
def test_what_names_have_in_common_is_the_one_that_all_mean(names, common):
    person = value_type("person")
    assert person.common([person.parse(name) for name in names]) == common


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
