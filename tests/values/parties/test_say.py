"""Lists in words that are read back, and how two of them relate."""

import pytest

from reconcile.values.identity import SPELLED
from reconcile.values.parties.compare import related
from reconcile.values.parties.read import read_parties
from reconcile.values.parties.say import REASONS, explanation, listed, shown, written
from reconcile.values.parties.side import side
from reconcile.values.parties.value import Form, Parties, Stated

TWO = Parties(("Russia", "Turkey"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (TWO, "Russia and Turkey"),
        (TWO._replace(form=Form.OPEN), "including Russia and Turkey"),
        (TWO._replace(form=Form.CLOSED), "only Russia and Turkey"),
        (Parties(("A and B", "Iran")), '"A and B" and Iran'),
        (Parties((), number=Stated(7, 7, "groups")), "7 groups"),
        (
            Parties(("Russia",), Form.OPEN, Stated(7, None, "groups"), ("Iran",)),
            "at least 7 groups, including Russia, with the participation of Iran",
        ),
    ],
)
def test_a_list_as_it_is_read_back(value, text):
    assert shown(value, ()) == text
    assert read_parties(text, ()) == value


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Stated(13, None, "groups"), "at least 13 groups"),
        (Stated(13, 15), "13 to 15"),
        (Stated(0, 20, "groups"), "at most 20 groups"),
        (Stated(0, 0), "0"),
    ],
)
def test_a_number(number, text):
    assert written(number) == text


@pytest.mark.parametrize(
    ("names", "text"), [("", ""), ("a", "a"), ("ab", "a and b"), ("abc", "a, b and c")]
)
def test_names_as_a_sentence_lists_them(names, text):
    assert listed(names) == text


def explained(a, b):
    one, two = (side(read_parties(text, ()), SPELLED) for text in (a, b))
    found = related(one, two, SPELLED)
    assert found.reason in REASONS
    return explanation(one, two, found)


def test_the_sentence_names_what_is_missing():
    found = explained("Russia and Turkey", "Russia, Turkey and Iran")
    assert found.sentence == "One list omits Iran without saying whether it is complete."
    assert found.flips.startswith("If the shorter list were open")
    closed = explained("only Russia", "Russia, Iran and Turkey")
    assert closed.sentence == "Iran and Turkey are missing from a list that is said to be complete."
    assert explained("only Russia", "Russia and Iran").sentence.startswith("Iran is missing")


def test_the_steps_give_both_lists_and_their_sizes():
    steps = explained("Russia and Turkey", "at least 3 states").steps
    assert steps[0] == "A: Russia and Turkey; allows 2 or more, conveys 2"
    assert steps[1] == "B: no names; allows 3 or more, conveys 3 or more"


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept


def test_what_is_asked_again_is_worked_out_once():
    assert shown(TWO, ("A and B",)) is shown(Parties(("Russia", "Turkey")), ("A and B",))
