"""The comparison of two values: relation, reason, arithmetic, what would change it."""

from reconcile.model.position import Position
from reconcile.one_pair import outcome
from reconcile.report.links import link_to
from reconcile.report.pair_text import render


def test_a_comparison_has_its_reason_and_layers(lines):
    text = lines(render(outcome("count", "more than 300", "more than 310")))
    assert text[:2] == ["A more than 300", "B more than 310"]
    assert text[2].startswith("differs: ")
    flat = " ".join(text)
    assert "reason: floors-differ · literal sets: " in flat
    assert "figures: differ" in flat
    assert "What would change it: " in flat


def test_a_type_without_sets_has_its_reason_alone(lines):
    text = lines(render(outcome("text", "heavy rain", "a storm")))
    assert text[3].startswith("reason: texts-differ")
    assert "literal" not in text[3]


def test_a_place_in_a_file_is_a_link_and_an_impossible_name_none():
    assert link_to(Position("/data/a b.yaml", 3, 1)) == "link file:///data/a%20b.yaml#3"
    assert link_to(Position("a\ud800b", 3, 1)) == ""
