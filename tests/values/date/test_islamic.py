"""Dates of the Islamic calendar, as the days that they may mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.date.day_numbers import day_number
from reconcile.values.date.islamic import islamic_date, islamic_month


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("1 Ramadan 1437", (2016, 6, 6)),
        ("1 Muharram 1438 AH", (2016, 10, 2)),
        ("12 Rabi' al-Awwal 1438", (2016, 12, 11)),
        ("10 Dhul-Hijja 1437 AH", (2016, 9, 12)),
        ("1 Muharram AH 1400", (1979, 11, 21)),
        ("Ramadan 1437", (2016, 6, 20)),
        ("AH 1438", (2017, 1, 1)),
        ("1438 A.H.", (2017, 1, 1)),
        ("1438هـ", (2017, 1, 1)),
        ("15 رمضان 1437", (2016, 6, 20)),
    ],
)
def test_days(text, among):
    days = islamic_date(text).days
    assert days.earliest <= day_number(*among) <= days.latest


@pytest.mark.parametrize(
    "text", ["1438", "31 Ramadan 1437", "Ramadan 2016", "March 1437", "2016 AH", "Ramadan", ""]
)
def test_other_texts(text):
    assert islamic_date(text) is None


@pytest.mark.parametrize(
    ("name", "number"),
    [("Sha'ban", 8), ("Rabi ul-Awwal", 3), ("Jumada II", 6), ("Dhu al-Qa'dah", 11), ("March", 0)],
)
def test_months(name, number):
    assert islamic_month(name) == number


@given(st.integers(1, 1599), st.sampled_from(["Muharram", "Safar", "Rajab", "Ramadan", "Shawwal"]))
def test_a_day_lies_in_its_month_and_a_month_in_its_year(year, month):
    day, whole, around = (
        islamic_date(f"{text}{year} AH").days for text in (f"15 {month} ", f"{month} ", "")
    )
    assert whole.earliest <= day.earliest <= day.latest <= whole.latest
    assert around.earliest <= whole.earliest <= whole.latest <= around.latest
