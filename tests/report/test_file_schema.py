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


def test_what_may_be_left_out_is_not_nothing_and_words_stay_words():
    """Nobody writes null, a word of a list is never a number, and any other text may be one."""
    text = json.dumps(file_schema("claims"))
    assert "null" not in text
    claim = file_schema("claims")["$defs"]["Claim"]["properties"]
    stage = claim["stage"]
    assert "enum" in json.dumps(stage) or "$ref" in json.dumps(stage)
    assert claim["note"].keys() == {"type", "description"}
    assert claim["note"]["type"] == ["string", "number"]

    def enums(node):
        if isinstance(node, dict):
            if "enum" in node:
                yield node
            for each in node.values():
                yield from enums(each)
        elif isinstance(node, list):
            for each in node:
                yield from enums(each)

    found = list(enums(file_schema("claims")))
    assert found
    assert all(each.get("type", "string") == "string" for each in found)


def test_alternatives_that_are_several_stay_alternatives():
    schemas = [file_schema(file) for file in FILES]
    text = json.dumps(schemas)
    assert '"anyOf": []' not in text
    assert '"default": null' not in text
