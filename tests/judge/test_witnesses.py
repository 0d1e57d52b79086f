"""Of very many readings those are compared that show the worst there is, and the rest is counted."""

from __future__ import annotations

import pytest

from reconcile.judge.distinct_readings import Readings
from reconcile.judge.one_question import verdict_row
from reconcile.judge.statements import Statement, alike
from reconcile.judge.voices import Voice
from reconcile.judge.witnesses import MOST, witnesses
from reconcile.model.reading import Days
from reconcile.values.frame import Frame
from reconcile.values.identity import SPELLED
from reconcile.values.registry import value_type

DAY = 736_330


def stated(type_name, values, frames=()):
    """Return a statement of a source of its own for each value, and their readings."""
    frames = frames or [Frame()] * len(values)
    kind = value_type(type_name)
    readings = Readings(kind, SPELLED)
    return [
        Statement(
            readings.number(kind.read(value, frames[place])),
            Voice(f"s{place}", f"s{place}", f"s{place}"),
            f"c{place:04}",
        )
        for place, value in enumerate(values)
    ], readings


MANY = [f"at least {number}" for number in range(100, 100 + 2 * MOST)]


@pytest.mark.parametrize("place", [0, 70, 2 * MOST])
def test_the_one_figure_below_the_highest_floor_is_found_wherever_it_is(place):
    values = [*MANY[:place], "150", *MANY[place:]]
    row = verdict_row("q", *stated("count", values))
    assert (row.verdict, row.reason) == ("outright", "figures-exclude")
    assert "150" in (row.a_value, row.b_value)


def test_without_a_gap_many_readings_only_differ():
    row = verdict_row("q", *stated("count", MANY))
    assert (row.verdict, row.reason) == ("apparent", "floors-differ")
    assert row.pairs == len(MANY) * (len(MANY) - 1) // 2
    assert 0 < row.not_compared == row.pairs - row.differs - row.refines - row.same


def test_the_earliest_end_meets_the_latest_beginning():
    days = [f"since {day} January {year}" for year in (1998, 1999, 2000) for day in range(1, 31)]
    row = verdict_row("q", *stated("date", [*days[:9], "until 1997", *days[9:]]))
    assert row.verdict == "outright"
    assert "until 1997" in (row.a_value, row.b_value)


def test_a_total_that_fell_is_found_among_many_days():
    totals = [str(1000 + place) for place in range(2 * MOST)]
    totals[-5] = "40"
    on_a_day = [Frame(published=Days(DAY + n, DAY + n)) for n in range(len(totals))]
    undated, readings = stated("count", totals, on_a_day)
    assert verdict_row("q", undated, readings).verdict == "outright"


def test_up_to_so_many_readings_every_two_are_compared_and_order_changes_nothing():
    few, readings = stated("count", MANY[:MOST])
    assert verdict_row("q", few, readings).not_compared == 0
    many, readings = stated("count", MANY)
    assert verdict_row("q", many[::-1], readings) == verdict_row("q", many, readings)


def test_the_most_common_of_what_lies_on_no_line_are_compared():
    words = [f"state {number}" for number in range(2 * MOST)]
    statements, readings = stated("text", words)
    common = statements[-1]._replace(often=9)
    chosen = witnesses(alike([*statements[:-1], common]), readings)
    assert len(chosen) == MOST * (MOST - 1) // 2 + 1
    assert sum(b.reading == common.reading for _, b in chosen) == MOST


def chosen(values, **frames):
    statements, readings = stated("count", values, **frames)
    return {(a.reading, b.reading): (a, b) for a, b in witnesses(alike(statements), readings)}


def test_the_commonest_are_compared_two_by_two_and_those_farthest_apart_as_well():
    """Beyond the commonest, a pair is there only if it is among those that lie farthest apart."""
    few = [f"at least {number}" for number in range(100, 104)]
    assert len(chosen(few)) == 6
    doubled = [*few, few[0]]
    assert len(chosen(doubled)) == 7


def test_of_many_that_lie_apart_those_farthest_apart_are_compared():
    values = [f"at least {number}" for number in range(1000, 1000 + 2 * MOST)]
    low = [str(number) for number in range(1, 2 * MOST)]
    statements, readings = stated("count", [*values, *low])
    pairs = witnesses(alike(statements), readings)
    shown = {frozenset(readings.shown(each.reading)[0] for each in pair) for pair in pairs}
    assert frozenset({f"at least {1000 + 2 * MOST - 1:,}", "1"}) in shown
