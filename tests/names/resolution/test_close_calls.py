"""The pairs left to a person."""

import pytest

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.compare import compare
from reconcile.names.resolution.resolve import resolve

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def _calls(kind, *names):
    found = resolve([Mention(name, kind, "c") for name in names])
    return [(call.a, call.b, call.reason) for call in found.close_calls]


def test_a_close_call_says_why():
    (call,) = _calls(PERSON, "Zhang Wei", "Zheng Wei")
    assert call == ("Zhang Wei", "Zheng Wei", "Chinese or Korean syllables differ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mikhail Orlov", "Michael Orlova"),
        ("Peter Karl Orme", "Peter Orme"),
        ("Ruth Falkner", "Ruth Falkener"),
        ("Boris Petrenko", "Boris Petrenka"),
        ("Anna Wexcombe", "Ana Wexcomb"),
    ],
)
def test_the_score_is_that_of_comparing_both(one, other):
    calls = resolve([Mention(name, PERSON, "c") for name in (one, other)]).close_calls
    assert [call.score for call in calls] in ([], [compare(one, other, PERSON).score])


def test_a_group_has_three_close_calls_at_most():
    bearers = [f"{given} Orme" for given in ("Peter", "Ruth", "Karl", "Nina", "Vera", "Boris")]
    assert len(_calls(PERSON, "Orme", *bearers)) == 3


def test_spellings_that_are_no_labels_are_said():
    calls = _calls(BODY, "Orme Front", "Orme Fronts", "Red Orme Front")
    assert calls


def test_what_is_settled_is_not_asked():
    assert _calls(PERSON, "Orme", "Peter Orme") == []


def test_a_surname_of_two_asks_for_both():
    assert len(_calls(PERSON, "Orme", "Peter Orme", "Ruth Orme")) == 2


def _asked(*named):
    found = resolve([Mention(name, kind, "c") for name, kind in named])
    return [(call.a, call.b) for call in found.close_calls]


@pytest.mark.parametrize(
    "other", ["Derna city council", "Derna Relief Committee", "mayor of Derna"]
)
def test_a_body_or_an_office_is_no_spelling_of_its_place(other):
    assert _asked(("Derna", Kind.PLACE), (other, None)) == []


@pytest.mark.parametrize("event", ["Wexcombe Hill flood", "Wexcombe Hill peace talks"])
def test_an_event_is_no_spelling_of_its_place(event):
    assert _asked(("Wexcombe Hills", Kind.PLACE), (event, None)) == []


def test_a_longer_name_of_a_place_is_asked():
    assert _asked(("Derna", Kind.PLACE), ("Darna harbour", None)) == [("Darna harbour", "Derna")]


def test_a_place_that_is_named_for_a_body_is_asked():
    named = ("Council Bluffs", Kind.PLACE), ("Council Bluffs station", None)
    assert len(_asked(*named)) == 1
