"""Days, ordinals and amounts of time: what is read at the first token, and up to which token."""

from __future__ import annotations

import pytest

from reconcile.values.date.parts import PARTS
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.value import Precision


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("ordinal", "third", ((3, 1),)),
        ("ordinal", "23rd", ((23, 2),)),
        ("ordinal", "23 rd", ()),
        ("ordinal", "123rd", ()),
        ("ordinal", "23", ()),
        ("day", "31st", ((31, 2),)),
        ("day", "31", ((31, 1),)),
        ("day", "32", ()),
        ("day", "32nd", ()),
        ("day", "0", ()),
        ("day", "100", ()),
        ("day", "10:30", ()),
        ("day", "10: talks", ((10, 1),)),
        ("day", "23. January", ((23, 2),)),
        ("day", "23. talks", ((23, 1),)),
        ("nth", "last", ((-1, 1),)),
        ("nth", "latter", ((-1, 1),)),
        ("nth", "second", ((2, 1),)),
        ("nth_day", "23rd", ((23, 2),)),
        ("nth_day", "23. January", ((23, 2),)),
        ("nth_day", "23", ()),
    ],
)
def test_what_is_read_at_the_first_token(name, text, expected):
    assert PARTS[name](tokens_of(text), 0) == expected


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
    found = PARTS["days"](tokens_of(text), 0)
    assert (found[0][0] if found else None) == longest


def test_shorter_lists_come_after_it_and_a_list_has_no_more_days_than_a_month():
    assert [end for _, end in PARTS["days"](tokens_of("22, 23 or 29"), 0)] == [5, 3, 1]
    assert len(PARTS["days"](tokens_of(", ".join(["5"] * 40)), 0)) == 31


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two weeks", ((2, Precision.WEEK), 2)),
        ("a year", ((1, Precision.YEAR), 2)),
        ("10 days", ((10, Precision.DAY), 2)),
        ("10-day", ((10, Precision.DAY), 3)),
        ("thirty-five days", ((35, Precision.DAY), 4)),
        ("9999 days", ((9999, Precision.DAY), 2)),
        ("10000 days", None),
        ("70 decades", ((70, Precision.DECADE), 2)),
        ("71 decades", None),
        ("71 centuries", None),
        ("71 years", ((71, Precision.YEAR), 2)),
        ("two people", None),
        ("five-thirty days", None),
        ("days", None),
    ],
)
def test_an_amount_has_a_number_and_a_unit(text, expected):
    assert PARTS["amount"](tokens_of(text), 0) == ((expected,) if expected else ())


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("48 hours", 2),
        ("47 hours", 1),
        ("240 hours", 10),
        ("two hours", 0),
        ("90 minutes", 0),
        ("hours", None),
        ("48 days", None),
    ],
)
def test_hours_in_figures_are_whole_days(text, days):
    assert PARTS["hours"](tokens_of(text), 0) == (() if days is None else ((days, 2),))
