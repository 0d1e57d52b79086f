"""The pairs left to a person."""

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.resolve import resolve

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def _calls(kind, *names):
    found = resolve([Mention(name, kind, "c") for name in names])
    return [(call.a, call.b, call.reason) for call in found.close_calls]


def test_a_close_call_says_why():
    (call,) = _calls(PERSON, "Zhang Wei", "Zheng Wei")
    assert call == ("Zhang Wei", "Zheng Wei", "Chinese or Korean syllables differ")


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
