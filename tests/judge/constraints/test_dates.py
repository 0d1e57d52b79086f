"""A start, an end and a length; and days in their order."""

from __future__ import annotations

import pytest

from reconcile.judge.constraints.dates import InOrder, Lasting
from reconcile.judge.constraints.value_sets import Layer

SPAN = {"start": "date.start", "end": "date.end", "length": "duration"}
ORDER = {"order": ["agreed", "date.start"]}


def verdicts(found, constraint, **values):
    names = {"start": "date.start", "end": "date.end", "length": "duration", "agreed": "agreed"}
    claims = [{"field": names[key], "value": value} for key, value in values.items()]
    return [
        check.verdict.value for check in found({"constraint": constraint, "claims": claims}).across
    ]


@pytest.mark.parametrize(
    ("constraint", "values", "expected"),
    [
        (
            SPAN,
            {"start": "2 January 2017", "end": "5 January 2017", "length": "three days"},
            "agreement",
        ),
        (
            SPAN,
            {"start": "2 January 2017", "end": "5 January 2017", "length": "three weeks"},
            "outright",
        ),
        (SPAN, {"start": "5 January 2017", "end": "2 January 2017"}, "outright"),
        (SPAN, {"start": "5 January 2017", "end": "4 January 2017"}, "outright"),
        (SPAN, {"start": "March 2011", "end": "March 2017", "length": "six years"}, "agreement"),
        (ORDER, {"agreed": "2 January 2017", "start": "5 January 2017"}, "agreement"),
        (ORDER, {"agreed": "5 January 2017", "start": "2 January 2017"}, "outright"),
        (ORDER, {"agreed": "5 January 2017", "start": "4 January 2017"}, "outright"),
        (ORDER, {"agreed": "January 2017", "start": "2 January 2017"}, "agreement"),
    ],
)
def test_days_and_lengths_fit_or_not(found, constraint, values, expected):
    assert verdicts(found, constraint, **values) == [expected]


@pytest.fixture
def chosen(said):
    """Return what makes the chosen claims of a start, an end and a length, or of two dates."""

    def made(**values):
        return {
            key: said(value, "duration" if key == "length" else "date", field=key)
            for key, value in values.items()
        }

    return made


LASTS = [
    ("2 January 2017", "5 January 2017", "two days", True),
    ("2 January 2017", "5 January 2017", "four days", True),
    ("2 January 2017", "5 January 2017", "one day", False),
    ("2 January 2017", "5 January 2017", "five days", False),
    ("2 January 2017", "2 January 2017", "one day", True),
    ("2 January 2017", "2 January 2017", None, True),
    ("2 January 2017", "1 January 2017", None, False),
    ("2 January 2017", None, "five days", True),
    (None, "2 January 2017", "five days", True),
]


@pytest.mark.parametrize(("start", "end", "length", "possible"), LASTS)
def test_a_day_begins_at_its_first_second_or_its_last(chosen, start, end, length, possible):
    given = {"start": start, "end": end, "length": length}
    some = chosen(**{key: value for key, value in given.items() if value})
    assert Lasting().possible(some, Layer.LITERAL) is possible


def explained(kind, some, layer=Layer.LITERAL):
    reason = kind.reason(some, layer)
    found = kind.explain(some, layer, reason)
    return reason, found.sentence, *found.steps, found.flips


def test_an_end_is_too_early_too_late_or_first(chosen):
    short = chosen(start="2 January 2017", end="5 January 2017", length="three weeks")
    assert explained(Lasting(), short) == (
        "ends-before-start-plus-length",
        "The end is before the start plus the length.",
        "from 2 January 2017 to 5 January 2017: 2 to 4 days; length 3 weeks",
        "If the end were later, or the length shorter, all could be true.",
    )
    long = chosen(start="2 January 2017", end="25 January 2017", length="three days")
    assert explained(Lasting(), long) == (
        "ends-after-start-plus-length",
        "The end is after the start plus the length.",
        "from 2 January 2017 to 25 January 2017: 22 to 24 days; length 3 days",
        "If the end were earlier, or longer, all could be true.",
    )
    swapped = chosen(start="5 January 2017", end="2 January 2017")
    assert explained(Lasting(), swapped) == (
        "ends-before-start",
        "The end is before the start.",
        "start 5 January 2017; end 2 January 2017",
        "If the end were no earlier than the start, both could be true.",
    )
    swapped |= chosen(length="three days")
    reason, _, step, _ = explained(Lasting(), swapped)
    assert reason == "ends-before-start-plus-length"
    assert step.endswith("to 2 January 2017: the end comes first; length 3 days")


def test_an_end_that_is_open_is_any_number_of_days_later(chosen):
    some = chosen(start="2 January 2017", end="after 5 January 2017", length="one day")
    reason, _, step, _ = explained(Lasting(), some)
    assert reason == "ends-after-start-plus-length"
    assert step == "from 2 January 2017 to after 5 January 2017: 3 days or more; length 1 day"


@pytest.mark.parametrize(
    ("first", "second", "possible"),
    [
        ("2 January 2017", "3 January 2017", True),
        ("2 January 2017", "2 January 2017", True),
        ("3 January 2017", "2 January 2017", False),
        ("January 2017", "2 January 2017", True),
        ("3 January 2017", "January 2017", True),
        ("February 2017", "31 January 2017", False),
    ],
)
def test_the_second_date_is_not_before_the_first(chosen, first, second, possible):
    some = chosen(first=first, second=second)
    assert InOrder().possible(some, Layer.LITERAL) is possible
    assert InOrder().calm({key: [value] for key, value in some.items()}) is possible


def test_dates_are_calm_where_the_latest_first_fits_the_earliest_second(said):
    def days(*texts):
        return [said(text, "date") for text in texts]

    calm = InOrder().calm
    first = days("2 January 2017", "4 January 2017")
    assert calm({"first": first, "second": days("4 January 2017", "9 January 2017")})
    assert not calm({"first": first, "second": days("3 January 2017", "9 January 2017")})
    assert calm({"first": first})
    assert calm({"second": first})


def test_an_order_that_is_another_names_both_dates(chosen):
    some = chosen(first="5 January 2017", second="2 January 2017")
    assert explained(InOrder(), some) == (
        "out-of-order",
        "2 January 2017 (x) is before 5 January 2017 (x), but should come after it or on the same day.",
        "2 January 2017 (x) < 5 January 2017 (x)",
        "If x were no earlier than x, both could be true.",
    )
    conveyed = explained(InOrder(), some, Layer.CONVEYED)
    assert conveyed[1].startswith("As readers will understand it, 2 January 2017")


@pytest.mark.parametrize(
    ("first", "second", "doubted"),
    [
        ("2017-01-05", "2017-01-02", ""),
        ("2017-01-05?", "2017-01-02", "date-doubted"),
        ("2017-01-05", "2017-01-02?", "date-doubted"),
    ],
)
def test_a_doubted_date_softens(chosen, first, second, doubted):
    some = chosen(first=first, second=second)
    assert InOrder().softens(some, Layer.LITERAL) == doubted
    dates = {"start": some["first"], "end": some["second"]}
    assert Lasting().softens(dates, Layer.LITERAL) == doubted
