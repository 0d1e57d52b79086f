"""What nobody uses is left over, or misspelt."""

import pytest

TWO = {"one": "title: One\n", "two": "title: Two\n"}
CLAIM = "claims:\n- {source: two, field: duration, subject: war, value: six years}\n"


@pytest.mark.parametrize(("origin", "unused"), [("one", []), ("ONE ", []), ("three", ["one"])])
def test_a_source_that_another_repeats_is_in_use_however_it_is_written(checked, origin, unused):
    sources = {**TWO, "two": f"title: Two\nderived_from: '{origin}'\n"}
    run = checked(CLAIM, sources=sources, select=("S101",))
    assert [finding.about for finding in run.findings] == unused


def test_a_declared_field_without_a_claim_is_unused(checked):
    declared = "fields:\n  venue: {type: place}\n  hall: {type: place}\n"
    claim = "claims:\n- {source: two, field: hall, subject: war, value: Astana}\n"
    run = checked(declared + claim, sources=TWO, select=("S102",))
    assert [(f.about, f.message) for f in run.findings] == [
        ("venue", "no claim uses the field `venue`")
    ]


def test_a_field_of_a_constraint_is_in_use(checked):
    declared = "fields:\n  all: {type: count}\n  some: {type: count}\n"
    constraints = "constraints:\n  - {whole: all, part: some}\n"
    claim = "claims:\n- {source: two, field: some, subject: raid, value: '3'}\n"
    assert checked(declared + constraints + claim, sources=TWO, select=("S102",)).findings == ()


def test_an_alias_that_no_claim_uses_is_unused(checked):
    entities = "entities:\n  - {name: Northern Front, aliases: [NF, the Front]}\n"
    claim = "claims:\n- {source: two, field: attendance, subject: the Front, value: attended}\n"
    run = checked(entities + claim, sources=TWO, select=("N003",))
    assert [finding.about for finding in run.findings] == ["Northern Front: NF"]
