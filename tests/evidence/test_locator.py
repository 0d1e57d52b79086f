"""A locator names lines, or says something in words of its own."""

import pytest

from reconcile.evidence.locator import Lines, read_locator


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("line 12", (12, 12)),
        ("Lines 3-5", (3, 5)),
        (" lines 3 \u2013 5 ", (3, 5)),
        ("lines 5-3", (5, 5)),
        ("line 0", (0, 0)),
        ("paragraph 3", None),
        ("line twelve", None),
        ("line 12 or so", None),
        ("line 1234567890", None),
        ("line 1" + " " * 40, None),
        ("", None),
        (None, None),
    ],
)
def test_lines_are_read(text, lines):
    assert read_locator(text) == lines


@pytest.mark.parametrize(
    ("other", "meets"),
    [((1, 2), False), ((1, 3), True), ((5, 9), True), ((6, 9), False), ((4, 4), True)],
)
def test_runs_meet_where_they_share_a_line(other, meets):
    assert Lines(3, 5).meets(Lines(*other)) is meets
    assert Lines(*other).meets(Lines(3, 5)) is meets
