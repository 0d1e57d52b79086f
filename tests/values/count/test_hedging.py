"""What hedges make together, and which exclude each other."""

from __future__ import annotations

import pytest

from reconcile.model.stages_measures_kinds import Measure
from reconcile.values.count.hedging import BuildError, hedging
from reconcile.values.count.value import Hedge
from reconcile.values.hedges import Cue


@pytest.mark.parametrize(
    ("cues", "hedge"),
    [
        ([], Hedge.NONE),
        ([Cue.EXACTLY], Hedge.EXACTLY),
        ([Cue.MORE], Hedge.MORE),
        ([Cue.MORE, Cue.MORE], Hedge.MORE),
        ([Cue.MORE, Cue.LEAST], Hedge.LEAST),
        ([Cue.MORE, Cue.OR_EQUAL], Hedge.LEAST),
        ([Cue.FEWER, Cue.OR_EQUAL], Hedge.MOST),
        ([Cue.JUST, Cue.MORE], Hedge.JUST_OVER),
        ([Cue.JUST, Cue.FEWER], Hedge.NEARLY),
        ([Cue.WELL, Cue.MORE], Hedge.WELL_OVER),
        ([Cue.WELL, Cue.FEWER], Hedge.WELL_UNDER),
        ([Cue.ABOUT, Cue.NEARLY], Hedge.ABOUT),
        ([Cue.NEARLY, Cue.ABOUT], Hedge.NEARLY),
        ([Cue.ESTIMATED], Hedge.ABOUT),
        ([Cue.ESTIMATED, Cue.EXACTLY], Hedge.EXACTLY),
        ([Cue.DOCUMENTED], Hedge.NONE),
        ([Cue.FILLER], Hedge.NONE),
        ([Cue.OR_EQUAL], Hedge.NONE),
    ],
)
def test_hedges_together(cues, hedge):
    assert hedging(cues).hedge is hedge


def test_a_measure_is_the_first_one_said():
    assert hedging([Cue.ESTIMATED, Cue.DOCUMENTED]).measure is Measure.ESTIMATE


@pytest.mark.parametrize(
    ("one", "other"), [(Cue.MORE, Cue.MOST), (Cue.FEWER, Cue.LEAST), (Cue.LEAST, Cue.FEWER)]
)
def test_bounds_of_both_sides_exclude_each_other(one, other):
    with pytest.raises(BuildError, match=f"'{one}' and '{other}' bound one figure from both sides"):
        hedging([one, other])


def test_what_opens_a_range_is_kept():
    assert hedging([Cue.ABOUT, Cue.BETWEEN]).opener is Cue.BETWEEN
    assert hedging([Cue.MORE]).upward
    assert not hedging([Cue.FEWER]).upward
