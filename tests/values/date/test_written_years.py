"""Years as they are written."""

from __future__ import annotations

import pytest

from reconcile.values.date.draft import Year
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.written_years import era_at, year_at


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2017 and", [(Year(2017), 1)]),
        ("1743/44", [(Year(1744, dual=True), 3), (Year(1743), 1)]),
        ("1743/46", [(Year(1743), 1)]),
        ("1743 /44", [(Year(1744, dual=True), 3), (Year(1743), 1)]),
        ("79 CE", [(Year(79, said=True), 2)]),
        ("1 B.C.", [(Year(0, said=True), 5)]),
        ("A.D. 1066", [(Year(1066, said=True), 5)]),
        ("nineteen ninety-six", [(Year(1996), 4)]),
        ("nineteen oh", ()),
        ("two thousand", [(Year(2000), 2)]),
        ("two thousand three", [(Year(2003), 3)]),
        ("this year", [(Year(shift=0), 2)]),
        ("'68", [(Year(short=68), 2)]),
        ("814", ()),
        ("a.m.", ()),
    ],
)
def test_years(text, found):
    assert list(year_at(tokens_of(text), 0)) == list(found)


@pytest.mark.parametrize(
    ("text", "era"),
    [
        ("BC", ("bc", 1)),
        ("b.c.e.", ("bc", 6)),
        ("C.E.", ("ad", 4)),
        ("b.c", ("bc", 3)),
        ("b.", None),
    ],
)
def test_eras(text, era):
    assert era_at(tokens_of(text), 0) == era
