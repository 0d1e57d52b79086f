"""What is proposed for an expression, best first, as news uses it."""

from __future__ import annotations

import pytest

from reconcile.values.base import ValueSyntaxError
from reconcile.values.date.relative_dates import propose
from reconcile.values.date.type import DateType

FRIDAY = DateType().parse("2013-03-22").days


def proposed(expression):
    return [(each.edtf, each.granularity) for each in propose(expression, FRIDAY)]


@pytest.mark.parametrize(
    ("expression", "edtf", "granularity"),
    [
        ("Friday", "2013-03-22", "day"),
        ("Wednesday", "2013-03-20", "day"),
        ("late Thursday", "2013-03-21", "day"),
        ("Friday's", "2013-03-22", "day"),
        ("the last week", "2013-03-11/2013-03-17", "week"),
        ("this week", "2013-03-18/2013-03-24", "week"),
        ("earlier this month", "2013-03", "month"),
        ("next year", "2014", "year"),
        ("this fiscal year", "2013", "year"),
        ("April 7", "2013-04-07", "day"),
        ("Dec. 25", "2012-12-25", "day"),
        ("May", "2013-05", "month"),
        ("August", "2012-08", "month"),
        ("early December", "2012-12", "month"),
        ("last March", "2012-03", "month"),
        ("next March", "2014-03", "month"),
        ("this winter", "2012-24", "season"),
        ("the first quarter", "2013-33", "quarter"),
        ("last year's third quarter", "2012-35", "quarter"),
        ("the end of the month", "2013-03", "month"),
        ("four years ago", "2009", "year"),
        ("more than a month ago", "2013-02", "month"),
        ("about 60 years ago", "1953~", "year"),
        ("48 hours ago", "2013-03-20", "day"),
        ("two weeks from now", "2013-04-01/2013-04-07", "week"),
        ("the day before yesterday", "2013-03-20", "day"),
        ("the 15th", "2013-03-15", "day"),
        ("58", "1958", "year"),
        ("'12", "2012", "year"),
        ("the '80s", "198X", "decade"),
        ("fiscal 1989", "1989", "year"),
        ("1953", "1953", "year"),
    ],
)
def test_the_best_comes_first(expression, edtf, granularity):
    assert proposed(expression)[0] == (edtf, granularity)


@pytest.mark.parametrize(
    ("expression", "candidates"),
    [
        ("Sunday", ["2013-03-17", "2013-03-24"]),
        ("September", ["2012-09", "2013-09"]),
        ("11/02/89", ["1989-11-02", "1989-02-11"]),
        ("last Thursday", ["2013-03-21", "2013-03-14"]),
    ],
)
def test_what_is_unclear_has_both_candidates(expression, candidates):
    assert [edtf for edtf, _ in proposed(expression)] == candidates


@pytest.mark.parametrize(
    "expression",
    ["a year earlier", "the following year", "that day", "recently", "soon", "x" * 999],
)
def test_what_another_date_decides_is_refused(expression):
    with pytest.raises(ValueSyntaxError):
        propose(expression, FRIDAY)
