"""Days and ordinals: what is read at the first token, and up to which token."""

from __future__ import annotations

import pytest

from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.written_days import day_at, days_at, nth_at, nth_day_at, ordinal_at


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (ordinal_at, "third", ((3, 1),)),
        (ordinal_at, "23rd", ((23, 2),)),
        (ordinal_at, "23 rd", ()),
        (ordinal_at, "123rd", ()),
        (ordinal_at, "23", ()),
        (day_at, "31st", ((31, 2),)),
        (day_at, "31", ((31, 1),)),
        (day_at, "32", ()),
        (day_at, "32nd", ()),
        (day_at, "0", ()),
        (day_at, "100", ()),
        (day_at, "10:30", ()),
        (day_at, "10: talks", ((10, 1),)),
        (day_at, "23. January", ((23, 2),)),
        (day_at, "23. talks", ((23, 1),)),
        (nth_at, "last", ((-1, 1),)),
        (nth_at, "latter", ((-1, 1),)),
        (nth_at, "second", ((2, 1),)),
        (nth_day_at, "23rd", ((23, 2),)),
        (nth_day_at, "23. January", ((23, 2),)),
        (nth_day_at, "23", ()),
    ],
)
def test_what_is_read_at_the_first_token(read, text, expected):
    assert read(tokens_of(text), 0) == expected


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("talks", None),
        ("23", ((23,), "")),
        ("23 talks", ((23,), "")),
        ("23-24", ((23, 24), "-")),
        ("23/24", ((23, 24), "-")),
        ("23 through 24", ((23, 24), "-")),
        ("23-24 and 25", ((23, 24), "-")),  # a range ends the list
        ("23 and 24-25", ((23, 24), "and")),  # and none ends in a range
        ("23 to the 24", ((23, 24), "-")),
        ("22, 23 & 24", ((22, 23, 24), "and")),
        ("22, 23, or 24", ((22, 23, 24), "or")),
        ("22, 23, and talks", ((22, 23), "and")),
        ("22 and 40", ((22,), "")),
    ],
)
def test_the_longest_list_of_days_comes_first(text, longest):
    found = days_at(tokens_of(text), 0)
    assert (found[0][0] if found else None) == longest


def test_shorter_lists_come_after_it_and_a_list_has_no_more_days_than_a_month():
    assert [end for _, end in days_at(tokens_of("22, 23 or 29"), 0)] == [5, 3, 1]
    assert len(days_at(tokens_of(", ".join(["5"] * 40)), 0)) == 31
