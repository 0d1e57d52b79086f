"""The JSON Schema of the files: every definition that is referred to, and what may be written."""

import json

import pytest

from reconcile.report.file_schema import FILES, file_schema, with_known_words


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


def test_known_words_are_completed_and_new_ones_are_taken():
    schema = with_known_words(file_schema("claims"), {"source": ["two", "one", "one"], "coder": []})
    source = {"anyOf": [{"enum": ["one", "two"]}, {"type": ["string", "number"]}]}
    for body in (schema, *(schema["$defs"][name] for name in ("Claim", "Group", "ClaimOfGroup"))):
        said = body["properties"]["source"]
        assert {key: each for key, each in said.items() if key != "description"} == source
    assert schema["$defs"]["Claim"]["properties"]["source"]["description"]
    plain = file_schema("claims")
    assert (
        schema["$defs"]["Claim"]["properties"]["coder"]
        == (plain["$defs"]["Claim"]["properties"]["coder"])
    )
    assert schema["$defs"]["Field"] == plain["$defs"]["Field"]
