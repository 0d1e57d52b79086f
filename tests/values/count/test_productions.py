"""What one figure is made into, with the hedges and words around it."""

from __future__ import annotations

import pytest

from reconcile.values.count.grammar import GrammarError, read_all
from reconcile.values.count.read import pieces_of
from reconcile.values.hedges import Cue
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def read(text):
    return read_all(pieces_of(cut(text), DEFAULTS))


@pytest.mark.parametrize(
    ("text", "lead", "day"),
    [
        ("13", (), ""),
        ("the death toll rose to 13", ("death",), ""),
        ("as of 13 April, deaths: 13", ("deaths",), "13 April"),
    ],
)
def test_what_introduces_a_figure(text, lead, day):
    found = read(text)
    assert (found.lead, found.day) == (lead, day)
    assert found.plain is not (lead or day != "")


def test_a_currency_is_named_by_its_sign():
    assert read("more than $13").currency == "dollars"
    assert read("13").currency == ""


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("at least about 13", (Cue.LEAST, Cue.ABOUT)),
        ("13 or more", (Cue.LEAST,)),
        ("about 13 or so", (Cue.ABOUT, Cue.ABOUT)),
        ("a total of 13", (Cue.FILLER,)),
    ],
)
def test_hedges_are_kept_in_reading_order(text, cues):
    assert tuple(cue for cue in read(text).cues if cue) == tuple(filter(None, cues))


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("an estimated 13", ("estimated",)),
        ("13 (estimated)", ("estimated",)),
        ("13 confirmed", ()),
        ("confirmed 13", ("confirmed",)),
        ("verified 13", ("documented",)),
        ("13", ()),
    ],
)
def test_how_hedges_define_a_figure(text, defined):
    assert read(text).defined == defined


def test_a_second_bound_needs_a_first():
    found = read("more than 13 and fewer than 20")
    assert (found.second.cues, found.second.amount.value) == ((Cue.FEWER,), 20)
    assert read("13 dead and more than dozens").second is None


def test_a_second_bound_has_its_hedges_on_both_sides():
    assert read("more than 13 and about 20 at most").second.cues == (Cue.ABOUT, Cue.MOST)


def test_a_day_is_taken_wherever_it_is():
    found = read("348 deaths as of 13 April")
    assert (found.day, found.unit) == ("13 April", "deaths")


def test_there_is_no_third_bound():
    with pytest.raises(GrammarError, match="second figure"):
        read("more than 5 and fewer than 9 and at most 8")
