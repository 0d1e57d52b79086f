"""Two dates that share no day: when they contradict, and when a doubt is left."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Relation
from reconcile.values.date.dates_apart import apart
from reconcile.values.date.reasons import (
    ADJACENT,
    APART,
    APPROXIMATE,
    CALENDAR,
    CENTURY_BORDER,
    UNCERTAIN,
)
from reconcile.values.date.type import DateType
from reconcile.values.settings import DEFAULTS

DATE = DateType()


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        ("23 January 2017", "8 February 2017", Relation.CONTRADICTS, APART),
        ("23 January 2017", "24 January 2017", Relation.CONTRADICTS, ADJACENT),
        ("January 2017", "1 February 2017", Relation.CONTRADICTS, APART),
        ("23 January 2017?", "8 February 2017", Relation.DIFFERS, UNCERTAIN),
        ("about 23 January 2017", "24 January 2017", Relation.DIFFERS, APPROXIMATE),
        ("about 23 January 2017", "25 January 2017", Relation.CONTRADICTS, APART),
        ("about 1850", "1851", Relation.DIFFERS, APPROXIMATE),
        ("spring 2017", "June 2017", Relation.DIFFERS, APPROXIMATE),
        ("about 1250", "1280", Relation.DIFFERS, APPROXIMATE),
        ("about 1850", "1880", Relation.CONTRADICTS, APART),
        ("30 January 1649", "9 February 1649", Relation.DIFFERS, CALENDAR),
        ("30 January 1949", "12 February 1949", Relation.CONTRADICTS, APART),
        ("30 January 1649 (Gregorian)", "9 February 1649", Relation.CONTRADICTS, APART),
        ("19th century", "1900", Relation.DIFFERS, CENTURY_BORDER),
        ("19th century", "1901", Relation.CONTRADICTS, APART),
        ("first half of the 19th century", "1850", Relation.DIFFERS, CENTURY_BORDER),
        ("first half of the 19th century", "1851", Relation.CONTRADICTS, APART),
        ("22 January 2017 and 29 January 2017", "25 January 2017", Relation.CONTRADICTS, APART),
        ("1900 to 1901", "19th century", Relation.CONTRADICTS, APART),
    ],
)
def test_why(a, b, relation, reason):
    x, y = DATE.parse(a), DATE.parse(b)
    for one, other in ((x, y), (y, x)):
        found = apart(one, other, (one.days, other.days), DEFAULTS)
        assert (found.relation, found.reason) == (relation, reason)
