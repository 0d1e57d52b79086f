"""A check of a constraint: what it is before anything was found."""

from reconcile.model.constraint import ConstraintKind
from reconcile.model.cross_check import CrossCheck
from reconcile.model.question import Verdict


def test_a_check_without_a_clash_is_an_agreement():
    check = CrossCheck("sum:x", next(iter(ConstraintKind)), "x", "raid", None, (), (), ())
    assert (check.verdict, check.clashes, check.found) == (Verdict.AGREEMENT, (), 0)
    assert (check.partial, check.constraint, check.follows) == (False, None, ())
