"""Drafts made of nodes, from the inside out."""

from __future__ import annotations

from reconcile.values.date import build
from reconcile.values.date import joined_drafts as joined
from reconcile.values.date import named_drafts as named
from reconcile.values.date.chart_parser import Node
from reconcile.values.date.draft import (
    DaysNamed,
    InYear,
    MonthNamed,
    Year,
)
from reconcile.values.date.value import Precision

JANUARY = InYear(MonthNamed(1))
DAY = InYear(DaysNamed((23,), "", 1))


def test_a_draft_is_made_from_the_inside_out():
    year = Node(build.same, (Year(2017),))
    month = Node(named.month, (1, year))
    assert build.draft_of(month) == InYear(MonthNamed(1), Year(2017))
    assert build.draft_of(Node(named.month, (1, None))) == JANUARY
    assert build.draft_of(Node(joined.one_of, (month, year))).either
    assert not build.draft_of(Node(joined.all_of, (month, year))).either


def test_one_part_that_makes_nothing_leaves_nothing_of_the_whole():
    fifth = Node(named.fraction, (5, Precision.QUARTER, None))
    assert build.draft_of(Node(joined.all_of, (fifth, Year(2017)))) is None
    assert not build.sound(fifth)
    assert build.sound(Node(build.same, (Year(2017),)))
