"""What no claim is made of: by its label, its conditions, or for want of a value."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.annotation import (
    Annotated,
    Annotation,
    Document,
    Gathered,
    LeftOut,
)
from reconcile.importing.left_out import Accounts
from reconcile.model.finding import Finding, Severity
from reconcile.model.mapping import Mapping

GATHERED = Gathered("a.json")
MAPPING = {
    "claims": [
        {"field": "date", "value": "text", "when": {"label": "Day"}},
        {"field": "date", "value": "text", "when": {"label": "Sure", "status": "kept"}},
    ],
    "ignore_labels": ["Per*", ""],
}


def accounts(*labels, mapping=MAPPING):
    annotations = tuple(
        Annotation(GATHERED.at(1, f"x[{n}]"), label, "d") for n, label in enumerate(labels)
    )
    found = Annotated({"d": Document("d")}, annotations, (LeftOut(GATHERED.at(9), "a draft"),))
    made = Accounts(found, Mapping.model_validate(mapping) if mapping else None)
    rows = [{"label": label, "status": "retired"} for label in labels]
    return made, rows


def test_labels_are_ignored_by_pattern_or_unread():
    made, rows = accounts("Person", "Per", "", "Place", "Place")
    made.made([], rows)
    assert made.ignored == {"Person": 1, "Per": 1, "(no label)": 1}
    assert made.unread == {"Place": 2}
    assert [note.said for note in made.left_out] == ["a draft"]


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Day", "it says no value"),
        ("Sure", "no claim of the mapping asks for a `label` that says `Sure`"),
    ],
)
def test_an_entry_without_a_claim_says_why(label, reason):
    made, rows = accounts(label)
    made.made([], rows)
    assert made.left_out[-1].said == reason


def test_without_labels_in_the_mapping_conditions_are_said():
    mapping = {"claims": [{"field": "date", "value": "text", "when": {"status": ["kept"]}}]}
    made, rows = accounts("any", mapping=mapping)
    made.made([], rows)
    assert (
        made.left_out[-1].said == "no claim of the mapping asks for a `status` that says `retired`"
    )


def test_what_became_a_claim_or_is_at_fault_already_is_not_listed_again():
    made, rows = accounts("Day", "Day", "Day")
    fault = Finding("S1", "x", Severity.ERROR, "bad", GATHERED.at(1, "x[1]"), expected="good")
    made.at_fault([fault, fault._replace(message="worse", suggestion="better")])
    made.made([1], rows)
    assert [(note.at.name, note.said) for note in made.left_out[1:]] == [
        ("x[1]", "bad; expected: good; worse; did you mean `better`?"),
        ("x[2]", "it says no value"),
    ]


def test_without_a_mapping_nothing_is_ignored():
    made, rows = accounts("", mapping=None)
    made.made([], rows)
    assert made.left_out[-1].said == "it says no value"
