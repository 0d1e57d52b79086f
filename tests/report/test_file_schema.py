"""The JSON Schema of the files: every definition that is referred to, and what may be written."""

import json

import pytest

from reconcile.report.file_schema import FILES, file_schema


@pytest.mark.parametrize("file", FILES)
def test_every_reference_leads_to_a_definition(file):
    schema = file_schema(file)
    text = json.dumps(schema)
    for name in schema["$defs"]:
        assert f'"#/$defs/{name}"' in text
    assert schema["title"] == FILES[file]


def test_a_claim_needs_what_its_file_must_give_and_numbers_stand_for_their_text():
    claim = file_schema("claims")["$defs"]["Claim"]
    assert {"source", "field", "value"} <= set(claim["required"])
    assert "id" not in claim["required"]
    assert claim["properties"]["value"]["type"] == ["string", "number"]
    assert claim["properties"]["value"]["description"]
