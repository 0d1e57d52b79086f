"""Dates in EDTF, as exactly as EDTF can say it."""

from __future__ import annotations

import pytest

from reconcile.model.reading import Days
from reconcile.values.date.edtf_text import edtf_day, edtf_text
from reconcile.values.date.type import DateType


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("23 January 2017", "2017-01-23"),
        ("December 2016", "2016-12"),
        ("44 BC", "-0043"),
        ("15 March 44 BC", "-0043-03-15"),
        ("the 1980s", "198X"),
        ("20th century", "19XX"),
        ("first half of the 15th century", "1400/1449"),
        ("the week of 23 January 2017", "2017-01-23/2017-01-29"),
        ("spring 2017", "2017-21"),
        ("Q2 2017", "2017-34"),
        ("second half of 2017", "2017-41"),
        ("early 2017", "2017"),
        ("about 1850", "1850~"),
        ("1850?", "1850?"),
        ("1850%", "1850%"),
        ("2011 to 2016", "2011/2016"),
        ("since 2011", "2011/.."),
        ("until 2011", "../2011"),
        ("before 2011", "../2010-12-31"),
        ("after 2011", "2012-01-01/.."),
        ("2011/", "2011/"),
        ("/2011", "/2011"),
        ("../..", "../.."),
        ("1767 or 1769", "[1767,1769]"),
        ("{1667,1670..1672}", "{1667,1670..1672}"),
        ("2016-12-30T10:30Z", "2016-12-30T10:30:00Z"),
        ("25 December 1642 (Julian)", "1643-01-04"),
    ],
)
def test_text(text, edtf):
    assert edtf_text(DateType().parse(text)) == edtf


def test_an_open_start_has_two_dots():
    assert edtf_day(Days(None, 5)) == ".."


def test_a_bound_on_a_week_is_one_on_its_first_or_last_day():
    assert edtf_text(DateType().parse("until 2017-W03")) == "../2017-01-22"
    assert edtf_text(DateType().parse("since 2017-W03")) == "2017-01-16/.."
