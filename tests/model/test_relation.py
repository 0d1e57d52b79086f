"""What is found of A and B, with the two exchanged."""

import pytest

from reconcile.model.relation import Comparison, Overlap, Relation

MIRRORED = [
    (Overlap.A_INSIDE_B, Overlap.B_INSIDE_A),
    (Overlap.B_INSIDE_A, Overlap.A_INSIDE_B),
    (Overlap.EQUAL, Overlap.EQUAL),
    (Overlap.OVERLAP, Overlap.OVERLAP),
    (Overlap.DISJOINT, Overlap.DISJOINT),
]


@pytest.mark.parametrize(("found", "exchanged"), MIRRORED)
def test_only_what_lies_inside_changes(found, exchanged):
    assert found.mirrored is exchanged


def test_an_overlap_in_words_has_no_hyphens():
    assert Overlap.A_INSIDE_B.in_words == "A inside B"


@pytest.mark.parametrize(("found", "exchanged"), [*MIRRORED, (None, None)])
def test_a_comparison_is_mirrored_in_both_layers_and_nothing_else(found, exchanged):
    one = Comparison(Relation.REFINES, "more-exact", found, None, details=("a",))
    assert one.mirrored == one._replace(literal=exchanged)
    other = Comparison(Relation.REFINES, "more-exact", None, found)
    assert other.mirrored == other._replace(conveyed=exchanged)
