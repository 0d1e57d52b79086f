"""Conflicts that came and went between two revisions."""

from __future__ import annotations

import pytest

from reconcile.model.change import CheckChange
from reconcile.model.constraint import ConstraintKind
from reconcile.model.cross_check import Clash, CrossCheck
from reconcile.model.question import Between
from reconcile.model.relation import Comparison, Explanation, Relation

FINE = CrossCheck(
    "sum:a", ConstraintKind.SUM, "a is b and c", "raid", None, ("a",), ("a/raid",), ()
)
BAD = FINE._replace(
    clashes=(
        Clash(
            ("x", "y"),
            Between.ORIGINS,
            Comparison(Relation.CONTRADICTS, "parts"),
            Explanation("No."),
        ),
    )
)


@pytest.mark.parametrize(
    ("before", "after", "new", "gone"),
    [
        (None, BAD, True, False),
        (FINE, BAD, True, False),
        (BAD, FINE, False, True),
        (BAD, None, False, True),
        (BAD, BAD, False, False),
    ],
)
def test_a_conflict_is_new_or_gone(before, after, new, gone):
    change = CheckChange(before, after, by_claims=True)
    assert (change.is_new, change.is_gone) == (new, gone)
