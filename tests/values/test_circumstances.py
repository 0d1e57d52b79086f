"""What the circumstances of two claims do to the relation of their values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.reading import Reading
from reconcile.model.relation import Comparison, Relation
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.as_of import read_as_of
from reconcile.values.circumstances import REASONS, apart, explain, later, weigh

CONTRADICTS = Comparison(Relation.CONTRADICTS, "own")
DIFFERS = Comparison(Relation.DIFFERS, "own")

TIMES = st.sampled_from(
    [
        read_as_of(text)
        for text in (
            "1890", "May 1890", "4 May 1890", "from 1870 to 1890", "from 1890 to 1920", "since 1890",
            "until 4 May 1890", "1890-05-04T10:00", "1890-05-04T11:00", "1890-05-04T11:00Z", "1890-05-05T10:00",
        )
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "outcome"),
    [
        ("1890", "1891", True),
        ("1890", "May 1890", False),
        ("from 1870 to 1890", "from 1890 to 1920", True),
        ("from 1870 to 1890", "from 1889 to 1920", False),
        ("until 4 May 1890", "since 4 May 1890", True),
        ("until 5 May 1890", "since 4 May 1890", False),
        ("from 1870 to 1890", "1890", False),
        ("since 1870", "since 1890", False),
        ("1890-05-04T10:00", "1890-05-04T11:00", True),
        ("1890-05-04T10:00", "1890-05-04T10:00", False),
        ("1890-05-04T10:00", "1890-05-04T11:00Z", False),
        ("1890-05-04T10:00", "1890-05-04", False),
        ("until 4 May 1890", "1890", False),
        ("1890", "since 4 May 1890", False),
    ],
)
def test_times_that_follow_each_other_are_apart(a, b, outcome):
    assert apart(read_as_of(a), read_as_of(b)) is outcome
    assert apart(read_as_of(b), read_as_of(a)) is outcome


def test_an_early_hour_comes_after_a_late_one_of_the_day_before():
    late, early = read_as_of("1890-05-04T11:00"), read_as_of("1890-05-05T10:00")
    assert later(early, late)
    assert not later(late, early)


def test_an_unknown_time_is_apart_from_none():
    assert not apart(None, read_as_of("1890"))


@given(TIMES, TIMES)
def test_no_time_comes_both_before_and_after_another(a, b):
    assert not (later(a, b) and later(b, a))


@pytest.mark.parametrize(
    ("bare", "a", "b", "relation", "reason"),
    [
        (CONTRADICTS, {"as_of": "1890"}, {"as_of": "1891"}, "compatible", "as-of-differs"),
        (DIFFERS, {"as_of": "1890"}, {"as_of": "1891"}, "compatible", "as-of-differs"),
        (CONTRADICTS, {"measure": "documented"}, {"measure": "estimate"}, "differs", "measure-differs"),
        (CONTRADICTS, {"measure": "documented"}, {}, "differs", "one-measure-unsaid"),
        (CONTRADICTS, {"measure": "estimate"}, {"measure": "estimate"}, "differs", "estimates-differ"),
        (DIFFERS, {"measure": "estimate"}, {"measure": "estimate"}, "differs", "own"),
        (CONTRADICTS, {"measure": "documented"}, {"measure": "documented"}, "contradicts", "own"),
        (CONTRADICTS, {"stage": "planned"}, {"stage": "happened"}, "differs", "plan-changed"),
        (DIFFERS, {"stage": "planned"}, {"stage": "happened"}, "differs", "own"),
        (CONTRADICTS, {"stage": "planned"}, {}, "contradicts", "own"),
    ],
)  # fmt: skip
def test_circumstances_soften_what_values_say(bare, a, b, relation, reason):
    found = weigh(bare, _reading(**a), _reading(**b))
    assert (found.relation, found.reason) == (relation, reason)
    assert weigh(bare, _reading(**b), _reading(**a)) == found


def test_what_agrees_stays_as_it_is():
    same = Comparison(Relation.SAME, "own")
    assert weigh(same, _reading(as_of="1890"), _reading(as_of="1891")) == same


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_is_explained_with_what_would_change_it(reason):
    found = explain(reason)
    assert found
    assert found.sentence.endswith(".")
    assert found.flips.startswith("If ")


def test_a_type_explains_its_own_reasons():
    assert explain("own") is None


def _reading(stage=None, as_of=None, measure=None):
    return Reading(
        "x",
        Stage(stage) if stage else None,
        read_as_of(as_of) if as_of else None,
        Measure(measure) if measure else None,
    )
