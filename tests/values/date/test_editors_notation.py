"""What cataloguers and family-tree programs write, as it is written otherwise."""

from __future__ import annotations

import pytest

from reconcile.values.date.editors_notation import plain_notation


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("[ca. 1450]", "ca. 1450"),
        ("January 23 [2017]", "January 23 2017"),
        ("[1667,1668]", "[1667,1668]"),
        ("[1667..1670]", "[1667..1670]"),
        ("17--", "17XX"),
        ("178-", "178X"),
        ("178-?", "178X?"),
        ("199u", "199X"),
        ("1999-uu-uu", "1999-XX-XX"),
        ("198x", "198X"),
        ("198?", "198X or AD 198?"),
        ("814?", "814?"),
        ("y170000002", "Y170000002"),
        ("Y-1200", "-1200"),
        ("INT 1812 (harvest)", "INT 1812"),
        ("@#DJULIAN@ 25 DEC 1642", "JULIAN 25 DEC 1642"),
        ("23 January 2017 (a Monday)", "23 January 2017 (a Monday)"),
        ("17-", "17-"),
        ("23 January 2017", "23 January 2017"),
    ],
)
def test_plain(text, plain):
    assert plain_notation(text) == plain
