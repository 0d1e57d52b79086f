"""A table of pairs between tabs or commas."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.batch_rows import batch_rows


def rows(text):
    return list(batch_rows(text.splitlines(keepends=True)).rows)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A\tB, as said\n1\t2,3\n", [(1, ["A", "B, as said"]), (2, ["1", "2,3"])]),
        ("A,B\n1,2\n\n3,4\n", [(1, ["A", "B"]), (2, ["1", "2"]), (4, ["3", "4"])]),
        (
            '\ufeffA,B\n"300,000","x\ny"\n3,4\n',
            [(1, ["A", "B"]), (2, ["300,000", "x\ny"]), (4, ["3", "4"])],
        ),
        ('A,B\n"a \t b",2\n', [(1, ["A", "B"]), (2, ["a \t b", "2"])]),
        ("A\n1\n", [(1, ["A"]), (2, ["1"])]),
        ("", []),
    ],
)
def test_the_header_says_what_separates_the_cells(text, found):
    assert rows(text) == found


def test_marks_that_are_never_closed_are_no_csv():
    with pytest.raises(csv.Error):
        rows('A,B\n"1,2\n')


@pytest.mark.parametrize("header", ["A\tB\n", "A,B\n"])
@given(st.lists(st.text('ab,"\t ', min_size=1, max_size=6), min_size=2, max_size=4))
def test_a_row_is_written_as_it_is_read(header, cells):
    written = batch_rows([header]).written(cells)
    assert rows(header + written + "\n")[1] == (2, cells)
