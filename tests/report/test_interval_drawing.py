"""Values drawn with box characters: in order, to scale, and never wider than the room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.claim import Claim
from reconcile.model.extent import Axis
from reconcile.model.question import Answer
from reconcile.report.console import plain_text
from reconcile.report.drawing_scale import Scale
from reconcile.report.interval_drawing import (
    NARROWEST,
    WIDEST,
    IntervalDrawing,
    _cell,
    can_be_drawn,
    drawing,
)
from reconcile.values.registry import value_type


def answers(name, *texts):
    type_ = value_type(name)
    values = [type_.parse(text) for text in texts]
    return [
        Answer(
            Claim(id=str(n), source="s", field="f", subject="x", value=text),
            "o",
            type_.show(value),
            type_.extent(value),
        )
        for n, (text, value) in enumerate(zip(texts, values, strict=True))
    ]


def rows(name, *texts, width=40):
    return dict(drawing(answers(name, *texts), width).values)


def test_a_figure_a_floor_and_a_ceiling():
    found = rows("count", "13", "at least 15", "up to 14")
    assert found["13"].strip() == "●"
    assert found["at least 15"].endswith("→")
    assert found["up to 14"].startswith("←")
    assert found["13"].index("●") < found["at least 15"].index("○")


def test_a_bound_is_an_open_dot():
    found = rows("count", "more than 300", "about 310", "320")
    assert [value for value, row in found.items() if "○" in row] == ["more than 300"]


def test_two_values_on_one_line_can_be_drawn():
    assert can_be_drawn(answers("count", "13", "15"))
    assert not can_be_drawn(answers("count", "13"))


def test_equal_values_are_drawn_once_and_from_low_to_high():
    found = drawing(answers("count", "15", "13", "fifteen"), 40)
    assert [value for value, _ in found.values] == ["13", "15"]


def test_a_month_and_its_day():
    found = rows("date", "December 2016", "30 December 2016", width=60)
    month, day = found["December 2016"], found["30 December 2016"]
    assert set(month.strip()) == set(day.strip()) == {"━"}
    assert len(month) >= len(day)
    assert len(day.strip()) <= 3


def test_what_is_left_open_is_drawn_as_alternatives():
    row = rows("date", "2 or 9 June 2016", "5 June 2016", width=60)["2 or 9 June 2016"]
    assert len(row.split()) == 2


def test_an_open_beginning_is_an_arrow():
    assert rows("date", "until 24 January 2017", "20 January 2017")[
        "until 24 January 2017"
    ].startswith("←")


def test_labels_stand_below_their_ticks():
    found = drawing(answers("count", "300,000", "310,000"), 60)
    assert "300,000" in found.labels
    assert found.axis.count("┬") == len(found.labels.split())


@pytest.mark.parametrize(
    ("name", "texts", "width"),
    [
        ("count", ("13",), 60),
        ("count", ("13", "thirteen"), 60),
        ("count", ("13", "15"), NARROWEST - 1),
        ("person", ("Ana", "Joris"), 60),
    ],
)
def test_where_nothing_is_to_be_seen_nothing_is_drawn(name, texts, width):
    assert drawing(answers(name, *texts), width) is None
    assert plain_text(IntervalDrawing(answers(name, *texts)), width).strip() == ""


@given(
    st.lists(st.integers(0, 10**7), min_size=2, max_size=5, unique=True),
    st.sampled_from(["", "at least ", "up to ", "about "]),
    st.integers(NARROWEST, 120),
)
def test_no_row_is_wider_than_the_room(numbers, hedge, width):
    found = drawing(answers("count", *(f"{hedge}{number}" for number in numbers)), width)
    assert all(len(row) <= min(width, WIDEST) for _, row in found.values)
    assert len(found.axis) <= min(width, WIDEST)
    assert len(found.labels) <= min(width, WIDEST)


def test_long_values_go_to_a_further_line():
    long = "between 13 and 15, as people who were there said on the phone"
    made = [
        a._replace(claim=Claim(id=a.claim.id, source="s", field="f", subject="x", value=v))
        for a, v in zip(answers("count", "13", "15"), (long, "15"), strict=True)
    ]
    text = plain_text(IntervalDrawing(made), 80)
    assert max(map(len, text.splitlines())) <= 80
    assert "on the phone" in " ".join(text.split())


@pytest.mark.parametrize(("number", "at", "upto"), [(0, 0, 0), (5, 5, 4), (5.5, 5, 5), (10, 9, 9)])
def test_a_number_on_a_border_is_in_the_cell_that_begins_there_and_an_end_before_it(
    number, at, upto
):
    scale = Scale(Axis.NUMBER, 0, 10)
    assert _cell(number, scale, 10) == at
    assert _cell(number, scale, 10, upto=True) == upto
