"""What EDTF texts mean, and what is refused, by the specification's own kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.day_numbers import year_month_day
from reconcile.values.date.edtf import parse_edtf
from reconcile.values.date.edtf_text import edtf_text
from reconcile.values.date.value import Precision
from reconcile.values.value_type import ValueSyntaxError

DIGITS_AND_SIGNS = st.text("0123456789X-/.[]{},YES?~%TZ:+", max_size=30)


def bounds(text):
    return tuple(
        "open" if number is None else "{:d}-{:02d}-{:02d}".format(*year_month_day(number))
        for number in parse_edtf(text).days
    )


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2017-01-23", "2017-01-23", "2017-01-23"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("0000", "0-01-01", "0-12-31"),
        ("-0044-03-15", "-44-03-15", "-44-03-15"),
        ("Y170000002", "170000002-01-01", "170000002-12-31"),
        ("Y-17E7", "-170000000-01-01", "-170000000-12-31"),
        ("1950S2", "1900-01-01", "1999-12-31"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("-19XX", "-1999-01-01", "-1900-12-31"),
        ("2004-XX-XX", "2004-01-01", "2004-12-31"),
        ("2004-06-XX", "2004-06-01", "2004-06-30"),
        ("1984-1X", "1984-10-01", "1984-12-31"),
        ("15XX-02-29", "1504-02-29", "1596-02-29"),
        ("2017-21", "2017-03-01", "2017-05-31"),
        ("2017-24", "2017-12-01", "2018-02-28"),
        ("2001-34", "2001-04-01", "2001-06-30"),
        ("2001-39", "2001-09-01", "2001-12-31"),
        ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
        ("2011-03/..", "2011-03-01", "open"),
        ("/1985", "open", "1985-12-31"),
        ("../..", "open", "open"),
        ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
        ("{..1984}", "open", "1984-12-31"),
        ("2016-12-30T00:00:00+02:00", "2016-12-29", "2016-12-29"),
        ("2016-12-30T00:00:00", "2016-12-30", "2016-12-30"),
    ],
)
def test_bounds(text, earliest, latest):
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("2017-01-23?", True, False),
        ("1984~", False, True),
        ("2004-06%", True, True),
        ("2004?-06-~11", True, True),
        ("1984?/2004-06", True, False),
        ("2004-06", False, False),
    ],
)
def test_doubts(text, uncertain, approximate):
    date = parse_edtf(text)
    assert (date.uncertain, date.approximate) == (uncertain, approximate)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 2017-01-23",
        "2017-1-23",
        "2017-02-29",
        "2017-13",
        "2017-42",
        "17-01-23",
        "12345",
        "-0000",
        "Y2017",
        "Y017000",
        "Y1E99",
        "1950S9",
        "2017-01-23T10",
        "2017-01-23T10:10",
        "2017-01-23T10:10Z",
        "2017-01-23T24:00:01",
        "2017-01-23T10:10:60",
        "2017-01-23T10:10:10-00:00",
        "2017-01-23T10:10:10+15:00",
        "2017-01T10:10:10",
        "2017/2016",
        "2017-01-23/2017-01",
        "2016/2017/2018",
        "2016-01-01/2017-01-01T10:10:10Z",
        "[2016,2017",
        "{2016]",
        "[2016, 2017]",
        "[2016-01..2017]",
        "2004-01-01/open",
        "1999-uu",
        "198x",
        "2017-01-23^x",
        "15XX-02-3X",
        "٢٠١٧",
        "2" * 10_000,
    ],
)
def test_refused(text):
    with pytest.raises(ValueSyntaxError):
        parse_edtf(text)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2017-01-23", Precision.DAY),
        ("2017-01-XX", Precision.MONTH),
        ("19XX", Precision.CENTURY),
        ("2017-22", Precision.SEASON),
        ("2017-41", Precision.HALF),
        ("1667/1668", Precision.INTERVAL),
        ("[1667,1668]", Precision.EITHER),
        ("{1667,1669}", Precision.ALL),
    ],
)
def test_precision(text, precision):
    assert parse_edtf(text).precision is precision


@given(DIGITS_AND_SIGNS)
def test_what_is_read_is_written_as_the_same_date(text):
    try:
        date = parse_edtf(text)
    except ValueSyntaxError:
        return
    assert parse_edtf(edtf_text(date)) == date
