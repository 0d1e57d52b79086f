"""Which moment of an event a date is of."""

from __future__ import annotations

import pytest

from reconcile.values.date.milestones import milestone


@pytest.mark.parametrize(
    ("text", "moment", "rest"),
    [
        ("ceasefire took effect 30 December", "in force", "30 December"),
        ("deal concluded 29 December", "agreed", "29 December"),
        ("announced on Monday", "announced", "on Monday"),
        ("talks opened 23 January 2017", "began", "23 January 2017"),
        ("expired in 2017", "ended", "in 2017"),
        ("fl. 1630-1650", "active", "1630-1650"),
        ("flourished c. 1450", "active", "c. 1450"),
        ("active 1601", "active", "1601"),
        ("the quarter ended 30 September", "", "the quarter ended 30 September"),
        ("23 January 2017", "", "23 January 2017"),
        ("talks", "", "talks"),
        ("a b c d e f g h i j k began 2017", "", "a b c d e f g h i j k began 2017"),
    ],
)
def test_moment(text, moment, rest):
    assert milestone(text) == (moment, rest)
