"""A report is the usual one, and whole, unless a call asks otherwise."""

from reconcile.report.brief_or_full import Depth, Shown


def test_nothing_is_narrowed_unless_it_is_said():
    assert Shown() == (Depth.USUAL, False, False)
