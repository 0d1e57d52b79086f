"""A total is read where what is in brackets behind it adds up to it."""

from __future__ import annotations

import pytest

from reconcile.values.count.breakdowns import total_of
from reconcile.values.count.type import CountType
from reconcile.values.value_type import ValueSyntaxError


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("1,842 (North 206; South 1,636)", "1,842"),
        ("1,842 total (North 206; South 1,636)", "1,842 total"),
        ("57 (10k/47w)", "57"),
        ("about 1,200 (120k/600w/480mc);", "about 1,200"),
        ("14 (3 KIA, 11 WIA)", "14"),
        ("14 killed (3 soldiers + 11 civilians)", "14 killed"),
    ],
)
def test_a_total_of_its_parts(text, total):
    assert total_of(text) == total
    assert CountType().parse(text).figures == CountType().parse(total).figures


@pytest.mark.parametrize(
    "text",
    [
        "816 (88k/535w/34m)",
        "14 (3 KIA, 12 WIA)",
        "14 (14)",
        "1.5 (0.5, 1.0)",
        "8 (9 with the gunman)",
        "14 (3 KIA, 11 WIA) and 20",
        "14 (3-11)",
        "100 (40%, 60%)",
        "14",
    ],
)
def test_what_does_not_add_up_is_no_total(text):
    assert total_of(text) == ""


def test_brackets_that_say_another_figure_are_refused():
    with pytest.raises(ValueSyntaxError, match="in brackets"):
        CountType().parse("816 (88k/535w/34m)")
