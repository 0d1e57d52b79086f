"""A check of a constraint: what it is before anything was found."""

from reconcile.model.constraint import ConstraintKind
from reconcile.model.cross_check import Clash, CrossCheck
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Comparison, Explanation, Figures, Relation


def test_a_check_without_a_clash_is_an_agreement():
    check = CrossCheck("sum:x", next(iter(ConstraintKind)), "x", "raid", None, (), (), ())
    assert (check.verdict, check.clashes, check.found) == (Verdict.AGREEMENT, (), 0)
    assert (check.partial, check.constraint, check.follows) == (False, None, ())


def test_a_clash_is_softened_by_nothing_unless_said():
    clash = Clash(("a",), Between.ORIGINS, Comparison(Relation.CONTRADICTS, "x"), Explanation(""))
    assert clash.softened == ""
    assert Explanation("So.") == ("So.", (), "")
    assert clash.comparison[2:] == (None, None, Figures.NONE, ())
