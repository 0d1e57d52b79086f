"""Every JSON output has a shape, which is its schema, its page, and what programs read it by."""

import pytest

from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.json_shapes.schema import OUTPUTS, output_schema


@pytest.mark.parametrize("output", OUTPUTS)
def test_every_key_says_what_it_holds(output):
    schema = output_schema(output)
    assert SCHEMA_VERSION in schema["$comment"]
    for body in (schema, *schema["$defs"].values()) if "$defs" in schema else (schema,):
        for key, said in body.get("properties", {}).items():
            assert said.get("description") or "$ref" in said, key
        assert "properties" not in body or body["additionalProperties"] is False
