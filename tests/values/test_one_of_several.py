"""Fields of which a subject has several values."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Comparison, Relation
from reconcile.values.one_of_several import ONE_OF_SEVERAL, both_may_hold


@pytest.mark.parametrize("relation", [Relation.CONTRADICTS, Relation.DIFFERS, Relation.UNJUDGED])
def test_values_that_differ_do_not_exclude_each_other(relation):
    found = both_may_hold(Comparison(relation, "names-differ"))
    assert found == Comparison(Relation.COMPATIBLE, ONE_OF_SEVERAL)


@pytest.mark.parametrize("relation", [Relation.SAME, Relation.REFINES, Relation.INCOMPARABLE])
def test_any_other_relation_stays(relation):
    comparison = Comparison(relation, "one-name")
    assert both_may_hold(comparison) is comparison
