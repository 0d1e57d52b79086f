"""What pairs of single words add up to."""

from reconcile.names.comparison.align import align
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.tally import tally


def _tally(a, b):
    one, two = prepare(a, "organisation"), prepare(b, "organisation")
    return tally(one, two, align(one, two))


def test_equal_words_gain_what_they_weigh_and_leave_nothing():
    count = _tally("Orme Front", "Front Orme")
    assert count.gain == count.total > 1
    assert (count.left, count.right) == (0b11, 0b11)
    assert max(count.free_a, count.free_b) < 1e-9


def test_words_without_partner_are_free_by_weight():
    count = _tally("Orme Falk", "Orme")
    assert (count.left, count.right) == (0b1, 0b1)
    assert (count.free_a, count.free_b) == (1.0, 0.0)
