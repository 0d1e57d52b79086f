"""Relations between marks: attributes of where they begin, and annotations of where they lead."""

from __future__ import annotations

from reconcile.files.annotations.annotation import Annotation, Gathered
from reconcile.files.annotations.relations import Relation, related


def test_a_mark_keeps_its_attributes_and_gets_the_words_it_leads_to():
    found = Gathered("a.json")
    at = found.at(1)
    marks = {
        name: Annotation(at, "X", "d", name, attributes={"own": name}) for name in ("a", "b", "c")
    }
    relations = [Relation(at, "says", "a", "b"), Relation(at, "says", "a", "c")]
    made = list(related(marks, relations, lambda mark: mark.text, found))
    assert [dict(each.attributes) for each in made[:3]] == [
        {"own": "a", "says": "b; c"},
        {"own": "b"},
        {"own": "c"},
    ]
    assert [(each.label, each.text, each.attributes["from"]) for each in made[3:]] == [
        ("says", "b", "a"),
        ("says", "c", "a"),
    ]
    assert found.left_out == []
