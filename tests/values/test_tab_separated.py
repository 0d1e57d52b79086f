"""Cells between tabs, as programs and spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.tab_separated import tab_joined, tab_separated


def cells(line):
    _, (_, found) = tab_separated(["A\tB\n", line + "\n"])
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('"300,000"\t310000', ["300,000", "310000"]),
        ('"more than ""300"""\t13', ['more than "300"', "13"]),
        ('"""Bread and Roses"", Iran"\tIran', ['"Bread and Roses", Iran', "Iran"]),
        ('"a\tb"\tc', ["a\tb", "c"]),
        ('"a\tb""\tc"\td', ['a\tb"\tc', "d"]),
    ],
)
def test_what_a_spreadsheet_put_into_marks_is_read_without_them(line, expected):
    assert cells(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        '"Bread and Roses"\tIran',
        '"Bread and Roses", Iran\tIran and "Bread and Roses"',
        '"Bread", "Roses"\tIran',
        'a 5" pipe\ta 6" pipe',
        '"never closed\t13',
        '"\t13',
        '""\t13',
        '"opened\tand closed" here\t13',
    ],
)
def test_marks_of_a_value_stay(line):
    assert cells(line) == line.split("\t")


def test_under_a_header_in_marks_every_text_is_in_marks():
    rows = tab_separated(['"A"\t"B"\n', '"about 300"\t300\n', '"x ""y"""\t"z"\n'])
    assert [found for _, found in rows] == [["A", "B"], ["about 300", "300"], ['x "y"', "z"]]


def test_empty_lines_are_left_out_and_the_mark_of_the_file_is_dropped():
    assert list(tab_separated(["\ufeffA\tB\r\n", "\n", "1\t2"])) == [
        (1, ["A", "B"]),
        (3, ["1", "2"]),
    ]


@given(st.lists(st.text('ab,"\t ', max_size=6), min_size=2, max_size=4))
def test_what_is_written_is_read_again(written):
    assert cells(tab_joined(written)) == written
