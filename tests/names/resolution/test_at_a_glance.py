"""Whether two names may be one by the words that are left over on both sides."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.asking import Asking
from reconcile.names.resolution.at_a_glance import hope

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def _may_be_one(kind, one, other):
    asking = Asking([prepare(one, kind), prepare(other, kind)])
    ours, theirs = asking.words
    rest = [word for word in ours if set(asking.near[word]).isdisjoint(theirs)]
    others = [word for word in theirs if set(asking.near[word]).isdisjoint(ours)]
    return hope(asking, 0)(rest, others)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (PERSON, "Peter Orlov", "Petr Orlow"),
        (PERSON, "P. Orlov", "Peter Orlov"),
        (PERSON, "Mirhan Orlov", "Mirwan Orlov"),
        (BODY, "Orme Front", "Orme Liberation Front"),
    ],
)
def test_what_is_left_may_be_paired_or_missing(kind, one, other):
    assert _may_be_one(kind, one, other)
    assert _may_be_one(kind, other, one)


def test_who_has_one_name_alone_may_be_whoever_has_it():
    assert _may_be_one(PERSON, "Orlov", "Peter Ivan Karl Lucas Orlov")


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (PERSON, "Ruth Orlov", "Karl Orlov"),
        (PERSON, "R. Orlov", "Karl Orlov"),
        (PERSON, "Peter Orlov", "Peter Falk Brede"),
        (BODY, "Orme Front", "Vellmar Party"),
    ],
)
def test_names_that_differ_in_what_is_left_are_two(kind, one, other):
    assert not _may_be_one(kind, one, other)
    assert not _may_be_one(kind, other, one)
