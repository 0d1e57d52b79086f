"""How the days of two dates lie to each other."""

from __future__ import annotations

import pytest

from reconcile.model.reading import Days
from reconcile.model.relation import Overlap
from reconcile.values.date.overlap import follow_each_other, has_gaps, lie, lie_with_gaps
from reconcile.values.date.type import DateType

parse = DateType().parse


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        ((1, 5), (1, 5), Overlap.EQUAL),
        ((2, 3), (1, 5), Overlap.A_INSIDE_B),
        ((1, 5), (5, 5), Overlap.B_INSIDE_A),
        ((1, 5), (5, 9), Overlap.OVERLAP),
        ((1, 5), (6, 9), Overlap.DISJOINT),
        ((None, 5), (6, None), Overlap.DISJOINT),
        ((None, 5), (5, None), Overlap.OVERLAP),
        ((None, 5), (1, 5), Overlap.B_INSIDE_A),
        ((1, None), (None, None), Overlap.A_INSIDE_B),
    ],
)
def test_spans(a, b, overlap):
    assert lie(Days(*a), Days(*b)) is overlap
    assert lie(Days(*b), Days(*a)) is overlap.mirrored


@pytest.mark.parametrize(
    ("a", "b", "overlap"),
    [
        ("XXXX-01-23", "2017-01-23", Overlap.B_INSIDE_A),
        ("XXXX-01-23", "2017-01", Overlap.OVERLAP),
        ("XXXX-01-23", "2017-02", Overlap.DISJOINT),
        ("XXXX-01-23", "XXXX-01", Overlap.A_INSIDE_B),
        ("XXXX-01-23", "XXXX-02-08", Overlap.DISJOINT),
        ("201X-12", "2016-1X", Overlap.OVERLAP),
        ("XXXX-12-25", "15XX-12-25", Overlap.B_INSIDE_A),
        ("2017-XX-15", "2017", Overlap.A_INSIDE_B),
        ("{1667,1670}", "1668", Overlap.DISJOINT),
        ("{1667,1670}", "1667-05", Overlap.B_INSIDE_A),
        ("{1667,1670}", "{1670,1672}", Overlap.OVERLAP),
        ("{1667,1670}", "{1668,1672}", Overlap.DISJOINT),
    ],
)
def test_dates_with_gaps(a, b, overlap):
    x, y = parse(a), parse(b)
    assert has_gaps(x)
    assert lie_with_gaps(x, y, lie(x.days, y.days)) is overlap
    assert lie_with_gaps(y, x, lie(y.days, x.days)) is overlap.mirrored


def test_plain_spans_have_no_gaps():
    assert not has_gaps(parse("1985-XX"))
    assert not has_gaps(parse("../2017-01-24"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("from 1870 to 1890", "from 1890 to 1920"),
        ("until 26 December 1991", "since 26 December 1991"),
        ("1870 to 1890", "since March 1890"),
        ("1870-01/1890-05", "1890/1920"),
    ],
)
def test_periods_that_share_the_time_of_the_change_follow_each_other(a, b):
    assert follow_each_other(parse(a), parse(b))
    assert follow_each_other(parse(b), parse(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("from 1870 to 1895", "from 1890 to 1920"),
        ("from 1870 to 1890", "from 1891 to 1920"),
        ("from 1890 to 1891", "from 1890 to 1920"),
        ("1870 to 1890", "1890"),
        ("1890/1890-06", "1890/1920"),
        ("1870/1890", "1890/1890"),
        ("until 1991", "until 1992"),
        ("before 1991", "since 1991"),
    ],
)
def test_others_do_not(a, b):
    assert not follow_each_other(parse(a), parse(b))
