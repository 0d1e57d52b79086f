"""Choices: one of the declared words, and the pairs that don't exclude each other."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Figures, Overlap, Relation
from reconcile.values.registry import value_type
from reconcile.values.value_type import Options, ValueSyntaxError

PAIRS = frozenset({frozenset({"direct", "mixed"})})
CHOICE = value_type("choice", Options(("Direct", "indirect", "mixed"), PAIRS))


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason", "layer"),
    [
        ("direct", "Direct.", Relation.SAME, "same-choice", Overlap.EQUAL),
        ("direct", "mixed", Relation.COMPATIBLE, "choices-compatible", Overlap.OVERLAP),
        ("direct", "indirect", Relation.CONTRADICTS, "choices-exclude", Overlap.DISJOINT),
    ],
)
def test_pairs(a, b, relation, reason, layer):
    one, other = CHOICE.parse(a), CHOICE.parse(b)
    found = CHOICE.compare(one, other)
    assert (found.relation, found.reason, found.literal) == (relation, reason, layer)
    assert found.figures is (Figures.SAME if relation is Relation.SAME else Figures.DIFFER)
    assert CHOICE.compare(other, one) == found
    assert "'Direct'" in CHOICE.explain(one, other, found).sentence


def test_what_all_say():
    direct, mixed = map(CHOICE.parse, ("direct", "mixed"))
    assert CHOICE.common([direct, direct]) == "Direct"
    assert CHOICE.common([direct, mixed]) is None


def test_another_word_is_refused():
    with pytest.raises(ValueSyntaxError, match="isn't one of the choice's words"):
        CHOICE.parse("sideways")


def test_case(case):
    case()


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
