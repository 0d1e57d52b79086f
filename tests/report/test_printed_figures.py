"""The figures that claims print, and which of them count what the question asks."""

from __future__ import annotations

import pytest

from reconcile.report.printed_figures import (
    Figures,
    figures_of,
    highest,
    inputs_of,
    kind_of,
    lowest,
    one_best,
)


@pytest.fixture
def killed(question):
    def made(*values, field="casualties.killed", **keys):
        return question(field, *values, **keys)

    return made


def extent(made):
    return made.answers[0].extent


@pytest.mark.parametrize(
    ("value", "figures"),
    [
        ("13", (13, 13, 13)),
        ("none", (0, 0, 0)),
        ("about 400", (400, 400, 400)),
        ("9 to 15", (9, None, 15)),
        ("0 to 15", (0, None, 15)),
        ("12 (9 to 15)", (9, 12, 15)),
        ("at least 15", (15, None, None)),
        ("more than 15", (15, None, None)),
        ("up to 15", (None, None, 15)),
        ("dozens", (None, None, None)),
    ],
)
def test_only_printed_figures_are_given(killed, value, figures):
    assert figures_of(extent(killed(value))) == Figures(*figures)


def test_what_has_no_extent_has_no_figures():
    assert figures_of(None) == Figures()


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("casualties.killed", "13", ""),
        ("casualties.killed", "13 people", ""),
        ("casualties.killed", "13 dead", ""),
        ("casualties.killed", "6 civilians", "civilians"),
        ("casualties.killed", "6 civilians killed", "civilians"),
        ("casualties.killed", "40 militants", "combatants"),
        ("casualties.killed", "40 wounded", "wounded"),
        ("casualties.wounded", "40 wounded", ""),
        ("casualties.displaced", "300 families", "families"),
        ("casualties.displaced", "half the population", "a share"),
    ],
)
def test_what_else_than_people_is_counted(killed, field, value, kind):
    assert kind_of(field, extent(killed(value, field=field))) == kind


@pytest.mark.parametrize(
    ("values", "left_out"),
    [
        (("6 civilians", "40 militants"), ["counts civilians", "counts combatants"]),
        (("6 civilians", "15"), ["counts civilians", ""]),
        (("6 civilians", "8 civilians"), ["", ""]),
        (("15", "15 people"), ["", ""]),
        (("dozens", "15"), ["gives no figure", ""]),
    ],
)
def test_figures_of_different_things_make_no_range(killed, values, left_out):
    assert [one.left_out for one in inputs_of(killed(*values))] == left_out


def test_the_whole_alone_is_taken_where_it_is_asked_for(killed):
    (one,) = inputs_of(killed("6 civilians"), whole=True)
    assert one.left_out == "counts civilians"


def test_plans_are_no_input(killed):
    (one,) = inputs_of(killed("13", stage="planned"))
    assert one.left_out == "was said beforehand"


def test_what_was_taken_back_is_no_input(result):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: "13", id: a}
  - {source: one, field: casualties.killed, subject: Fire, value: "15", id: b, revises: a}
"""
    inputs = inputs_of(result(claims).questions[0])
    assert [one.left_out for one in inputs] == ["was taken back later", ""]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (("13", "at least 15"), (13, None, 15)),
        (("13", "13"), (13, 13, 13)),
        (("12 (9 to 15)",), (9, 12, 15)),
        (("12 (9 to 15)", "12"), (9, 12, 15)),
        (("12 (9 to 15)", "13"), (9, None, 15)),
        (("9 to 15", "12"), (9, None, 15)),
        (("13", "dozens"), (13, None, 13)),
        (("up to 20",), (None, None, 20)),
        (("dozens",), (None, None, None)),
    ],
)
def test_lowest_best_and_highest_of_all(killed, values, found):
    inputs = inputs_of(killed(*values))
    assert (lowest(inputs), one_best(inputs), highest(inputs)) == found


@pytest.mark.parametrize(
    ("value", "figure"), [("dozens", 12), ("tens of thousands", 10_000), ("up to dozens", None)]
)
def test_words_get_the_figure_that_is_coded_for_them(killed, value, figure):
    assert lowest(inputs_of(killed(value), vague=True)) == figure
