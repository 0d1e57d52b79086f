"""What hedges make of figures together, and which exclude each other."""

from __future__ import annotations

from math import inf

import pytest

from reconcile.values.count.build import build
from reconcile.values.count.grammar import read_all
from reconcile.values.count.hedging import BuildError
from reconcile.values.count.read import pieces_of
from reconcile.values.count.value import Hedge
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def built(text):
    return build(read_all(pieces_of(cut(text), DEFAULTS)), DEFAULTS)


@pytest.mark.parametrize(
    ("text", "literal", "conveyed", "figures", "hedge"),
    [
        ("at least 13", (13, inf), (13, 20), (13,), Hedge.LEAST),
        ("at least about 400", (320, inf), (350, 450), (400,), Hedge.LEAST),
        ("at most about 400", (-inf, 480), (350, 450), (400,), Hedge.MOST),
        ("about a dozen", (6, 18), (6, 18), (12,), Hedge.ABOUT),
        ("just over 400", (400, 480), (400, 440), (400,), Hedge.JUST_OVER),
        ("nearly 400", (320, 400), (360, 400), (400,), Hedge.NEARLY),
        ("up to dozens", (0, inf), (0, 99), (), Hedge.MOST),
        ("at least dozens", (12, inf), (24, inf), (), Hedge.LEAST),
        ("dozens to 200", (12, 200), (24, 200), (), Hedge.RANGE),
        ("about 5 to 7", (4, 8.4), (4.5, 7.7), (5, 7), Hedge.RANGE),
        ("5 to about 7", (4, 8.4), (4.5, 7.7), (5, 7), Hedge.RANGE),
        ("more than 5 and fewer than 9", (5, 9), (5, 9), (5, 9), Hedge.RANGE),
        ("7 (4 to 11)", (4, 11), (4, 11), (7, 4, 11), Hedge.BEST),
    ],
)
def test_counts(text, literal, conveyed, figures, hedge):
    count = built(text)
    assert (count.literal[:2], count.conveyed[:2]) == (literal, conveyed)
    assert (count.figures, count.hedge) == (figures, hedge)


def test_two_bounds_keep_what_they_leave_out():
    assert built("more than 5 and fewer than 9").literal[2:] == (True, True)
    assert built("at least 5 and at most 9").literal[2:] == (False, False)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("at least up to 5", "from both sides"),
        ("at least 5 to 7", "bound the figure twice"),
        ("at least 7 (4 to 11)", "bound the figure twice"),
        ("between 5", "wants two figures"),
        ("more than 40 and less than 10", "no number is both"),
        ("more than 5 and at least 9", "from one side twice"),
        ("more than dozens and fewer than 90", "side by side"),
    ],
)
def test_words_that_exclude_each_other(text, says):
    with pytest.raises(BuildError, match=says):
        built(text)


@pytest.mark.parametrize("text", ["at least dozens", "at least several percent"])
def test_a_vague_floor_conveys_up_to_the_end_itself(text):
    conveyed = built(text).conveyed
    assert not conveyed.high_open


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("400", False),
        ("exactly 400", False),
        ("about 400", False),
        ("nearly 400", False),
        ("at least 400", False),
        ("at least about 400", True),
        ("7 (4 to 11)", False),
        ("about 5 to 7", True),
    ],
)
def test_only_a_bound_may_be_near_its_figure(text, near):
    assert built(text).near is near
