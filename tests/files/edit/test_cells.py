"""A cell of a table gets another text, and every other character stays."""

import pytest

from reconcile.files.edit.cells import with_cell
from reconcile.files.edit.changes import EditError
from reconcile.model.finding import Fix
from reconcile.model.position import Position


def _at(line, column, name):
    return Position("t.csv", line, column, name)


@pytest.mark.parametrize(
    ("before", "place", "fix", "after"),
    [
        ("a,b\nx,y\n", _at(2, 2, "b"), Fix("y", "z"), "a,b\nx,z\n"),
        ("a,b\nx,y", _at(2, 1, "a"), Fix("x", "z"), "a,b\nz,y"),
        ("a;b\r\n1,5;y\r\n", _at(2, 2, "b"), Fix("y", "z"), "a;b\r\n1,5;z\r\n"),
        ("a\tb\nx\ty\n", _at(2, 2, "b"), Fix("y", "z"), "a\tb\nx\tz\n"),
        ("sep=;\na;b\nx;y\n", _at(3, 2, "b"), Fix("y", "z"), "sep=;\na;b\nx;z\n"),
        ('a,b\n"x, ""1""",y\n', _at(2, 2, "b"), Fix("y", "z"), 'a,b\n"x, ""1""",z\n'),
        ('a,b\nx,"say ""y"""\n', _at(2, 2, "b"), Fix('say "y"', "so"), 'a,b\nx,"so"\n'),
        ("a,b\nx, y \n", _at(2, 2, "b"), Fix("y", "z, z"), 'a,b\nx,"z, z"\n'),
        ("\ufeffa,bb\nx,y\n", _at(1, 2, "bb"), Fix("bb", "b"), "\ufeffa,b\nx,y\n"),
        ('a,b\n"two\nlines",y\nx,y\n', _at(4, 2, "b"), Fix("y", "z"), 'a,b\n"two\nlines",y\nx,z\n'),
    ],
)
def test_the_cell_alone_changes(before, place, fix, after):
    assert with_cell(before.encode(), place, fix) == after.encode()


@pytest.mark.parametrize("place", [_at(2, 2, "c"), _at(2, 3, "b"), _at(9, 1, "a")])
def test_a_cell_that_says_something_else_is_left(place):
    with pytest.raises(EditError, match="isn't where it was read"):
        with_cell(b"a,b\nx,y\n", place, Fix("q", "z"))
