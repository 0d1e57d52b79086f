"""Laws of comparing that hold for every value type there is, whatever its values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.reading import Days
from reconcile.model.relation import Relation
from reconcile.one_pair import naming
from reconcile.values.frame import Frame
from reconcile.values.one_of_several import ONE_OF_SEVERAL
from reconcile.values.registry import TYPES, value_type
from reconcile.values.value_type import Options

FRAME = Frame(published=Days(736_353, 736_353))
VALUES = {
    "count": (
        *("13", "15", "at least 15", "more than 300,000", "about 300,000", "dozens", "5-7"),
        *("1.2 million", "1,214,000", "up to 14", "nearly 15"),
    ),
    "date": (
        *("2017-01-23", "23-24 January 2017", "January 2017", "early January 2017", "2017"),
        *("since December 2016", "2016-12-30?", "2016-12~", "198X", "Monday"),
    ),
    "duration": (
        *("five years", "six-year", "a year", "a day", "half a century", "a fortnight", "P2D"),
        *("more than five years", "several years", "nearly a year", "two to three weeks"),
    ),
    "person": ("Bashar al-Jaafari", "Jaafari", "Mohammad Alloush", "Alloush", "the mayor"),
    "organisation": ("United Nations", "UN", "High Negotiations Committee", "the opposition"),
    "place": (
        *("Nailsea, Somerset, England", "Somerset, England", "England", "Nailsea", "the capital"),
        *("Nailsea, England", "Nailsea, Wales", "Bristol"),
    ),
    "parties": ("Russia", "Russia and Turkey", "only Russia", "including Russia", "two countries"),
    "status": ("invited", "not invited", "attended", "stayed away", "expected", "sent advisers"),
    "scale": ("holds", "largely holds", "fragile", "broken"),
    "choice": ("direct", "indirect", "mixed"),
    "yes_no": ("yes", "no"),
    "identifier": ("0-201-85394-9", "0201853949", "AB-12", "AB12", "10.1000/182"),
    "coordinates": ("36.2021, 37.1343", "36.2, 37.1", "36.25, 37.1", "37, 36", "36°12'N 37°6'E"),
    "text": ("to end the war", "To end the war.", "to keep the truce"),
}
OPTIONS = {
    "scale": Options(VALUES["scale"]),
    "choice": Options(VALUES["choice"], frozenset({frozenset({"direct", "mixed"})})),
}


def read(name, text, options=None):
    kind = value_type(name, options or OPTIONS.get(name, Options()))
    return kind, kind.read(text, FRAME)


def test_every_type_has_values_here():
    assert list(VALUES) == list(TYPES)


@pytest.mark.parametrize("name", TYPES)
@given(data=st.data())
def test_comparing_is_symmetric_with_its_reason(name, data):
    kind, a = read(name, data.draw(st.sampled_from(VALUES[name])))
    _, b = read(name, data.draw(st.sampled_from(VALUES[name])))
    names = naming(kind, a, b)
    found = kind.relate(a, b, names)
    assert kind.relate(b, a, names) == found.mirrored
    assert found.reason in kind.reasons or kind.explain_claims(a, b, found, names).flips


@pytest.mark.parametrize("name", TYPES)
@given(data=st.data())
def test_every_outcome_is_one_sentence(name, data):
    kind, a = read(name, data.draw(st.sampled_from(VALUES[name])))
    _, b = read(name, data.draw(st.sampled_from(VALUES[name])))
    names = naming(kind, a, b)
    told = kind.explain_claims(a, b, kind.relate(a, b, names), names)
    assert told.sentence.endswith(".")
    assert told.sentence[0] == told.sentence[0].upper() or told.sentence.startswith(VALUES[name])


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("field", [None, "shown"])
def test_a_value_is_the_same_as_itself(name, field):
    for text in VALUES[name]:
        kind, a = read(name, text)
        again = kind.read(kind.show(a.value), FRAME) if field else a
        assert kind.relate(a, again, naming(kind, a, again)).relation is Relation.SAME


@pytest.mark.parametrize("name", TYPES)
@given(data=st.data())
def test_of_several_values_none_excludes_another(name, data):
    options = OPTIONS.get(name, Options())
    several = options._replace(many=True)
    texts = [data.draw(st.sampled_from(VALUES[name])) for _ in "ab"]
    kind, a = read(name, texts[0], several)
    _, b = read(name, texts[1], several)
    names = naming(kind, a, b)
    found, single = kind.relate(a, b, names), value_type(name, options).relate(a, b, names)
    if single.relation in (Relation.CONTRADICTS, Relation.DIFFERS, Relation.UNJUDGED):
        assert (found.relation, found.reason) == (Relation.COMPATIBLE, ONE_OF_SEVERAL)
        assert "several values" in kind.explain_claims(a, b, found, names).sentence
    else:
        assert found == single
