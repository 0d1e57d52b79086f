"""An entry of a file, to a model or to what is wrong with it, at its place."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.validate import place_of, validated
from reconcile.model.claim import Claim
from reconcile.model.mapping import Mapping

MAPPING = """\
source: {id: outlet, outlt: outlet}
subject: city
claims:
  - {field: date, value: day}
  - {field: casualties.killed, value: best, hihg: high}
"""


def read(model, text):
    faults = Faults()
    entry = read_map(text, "file.yaml", faults)
    made = validated(model, entry, faults)
    said = [(f.code, str(f.primary), f.message, f.suggestion) for f in faults.found]
    return made, said, faults


def test_an_unknown_key_is_named_at_its_place_with_the_one_meant_however_deep():
    made, said, _ = read(Mapping, MAPPING)
    assert made is None
    assert sorted((place, message, meant) for _, place, message, meant in said) == [
        ("file.yaml:1:22", "`outlt` is not a key of this entry", "outlet"),
        ("file.yaml:5:45", "`hihg` is not a key of this entry", "high"),
    ]


def test_what_is_offered_are_the_keys_of_that_entry():
    _, _, faults = read(Mapping, MAPPING)
    deepest = max(faults.found, key=lambda f: f.primary)
    assert "low" in deepest.expected
    assert "claims" not in deepest.expected


def test_all_faults_of_an_entry_come_out_together():
    _, said, _ = read(
        Claim, "{id: a, source: one, felid: date, subject: X, value: '', stage: plannd}"
    )
    assert {message for _, _, message, _ in said} >= {
        "`value` has no value",
        "`felid` is not a key of this entry",
        "`stage` can't be `plannd`",
        "`field` is missing",
    }


@pytest.mark.parametrize(
    ("route", "place"),
    [
        (("claims", 1, "value"), "file.yaml:5:39"),
        (("claims", 9), "file.yaml:4:3"),
        (("claims", "x", 0), "file.yaml:4:3"),
        (("nowhere", "claims"), "file.yaml:1:1"),
        ((), "file.yaml:1:1"),
    ],
)
def test_a_place_is_that_of_the_last_step_that_is_there(route, place):
    entry = read_map(MAPPING, "file.yaml", Faults())
    assert str(place_of(entry, route)) == place


def test_a_text_in_braces_that_ends_at_its_comma_is_met_with_quotes():
    _, _, faults = read(Claim, "{id: a, source: one, field: date, subject: X, value: about 3,000}")
    assert [(f.message, f.expected) for f in faults.found] == [
        ("`000` has no value", "a value; or, in braces, quotes around a text that has a comma")
    ]
