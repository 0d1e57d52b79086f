"""`reconcile schema` tells an editor which keys a file has, what they take, and what they are for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from reconcile.model.claim import Claim
from reconcile.report.file_schema import MODELS
from reconcile.values.settings import Settings

DATA = Path(__file__).parents[2] / "data"
SHIPPED = {
    "claims": [DATA / "claims.yaml"],
    "decisions": [DATA / "decisions.yaml"],
    "source": sorted((DATA / "sources").glob("*.yaml")),
}


@pytest.fixture
def schema(run):
    return lambda file: json.loads(run("schema", file).stdout)


def as_an_editor_reads(text: str) -> object:
    """Return YAML as JSON has it: days are texts."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


@pytest.mark.parametrize("file", SHIPPED)
def test_every_key_says_what_it_is_for(file, schema) -> None:
    bodies = schema(file)["$defs"]
    told = {
        name: {key: taken["description"] for key, taken in body["properties"].items()}
        for name, body in bodies.items()
        if "properties" in body
    }
    assert told
    assert all(said for keys in told.values() for said in keys.values())
    models = {model.__name__: model for model in MODELS}
    assert all(
        said == models[name].model_fields[key].description
        for name, keys in told.items()
        for key, said in keys.items()
        if name in models
    )


def test_a_schema_defines_what_its_file_has_and_no_more(schema) -> None:
    assert set(schema("source")["$defs"]) == {"Source", "Fingerprint"}
    assert set(schema("decisions")["$defs"]) == {"Decision", "NameRuling"}
    assert {"Claim", "Field", "Entity"} < set(schema("claims")["$defs"])


def test_every_setting_has_its_type_and_default(schema) -> None:
    settings = schema("claims")["$defs"]["Settings"]["properties"]
    assert settings.keys() == set(Settings.model_fields)
    taken = lambda name: {k: v for k, v in settings[name].items() if k != "description"}  # noqa: E731
    assert taken("about_conveyed") == {"type": "number", "minimum": 0, "default": 0.1}
    assert taken("dot_thousands") == {"type": "boolean", "default": False}
    assert settings["few"]["prefixItems"] == [{"type": "integer", "minimum": 0}] * 2


@pytest.mark.needs_extra("dev", "jsonschema")
@pytest.mark.parametrize("file", SHIPPED)
def test_the_shipped_files_fit(file, schema) -> None:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 (an extra)

    validator = Draft202012Validator(schema(file))
    for path in SHIPPED[file]:
        assert list(validator.iter_errors(as_an_editor_reads(path.read_text()))) == []


@pytest.mark.needs_extra("dev", "jsonschema")
@pytest.mark.parametrize(
    "entry",
    [
        "{source: a, field: start, subject: talks}",
        "{source: a, field: start, subject: talks, value: Monday, vlaue: x}",
        "{source: a, field: start, subject: talks, value: Monday, stage: hoped}",
        "{source: a, field: start, subject: talks, value: Monday, implied: maybe}",
    ],
)
def test_a_mistake_does_not_fit(entry: str, schema) -> None:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 (an extra)

    validator = Draft202012Validator(schema("claims"))
    whole = "{source: a, field: start, subject: talks, value: 12}"
    assert validator.is_valid(as_an_editor_reads(f"claims: [{whole}]"))
    assert not validator.is_valid(as_an_editor_reads(f"claims: [{entry}]"))


def test_what_a_language_model_is_to_return_fits_what_import_reads(schema) -> None:
    made = schema("import")
    claim = made["$defs"]["NotedClaim"]
    assert claim["required"] == ["source", "field", "subject", "value", "quote"]
    assert claim["additionalProperties"] is made["additionalProperties"] is False
    assert set(claim["properties"]) <= set(Claim.model_fields)
    assert not {"id", "coder", "locator", "credibility"} & claim["properties"].keys()
    assert made["required"] == ["claims"]


@pytest.mark.needs_extra("dev", "jsonschema")
def test_a_project_s_words_are_proposed_and_new_ones_fit(run, shipped) -> None:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 (an extra)

    schema = json.loads(run("schema", "claims", "--project", str(shipped)).stdout)
    proposed = schema["$defs"]["Claim"]["properties"]["source"]["anyOf"][0]["enum"]
    assert "talks-begin" in proposed
    validator = Draft202012Validator(schema)
    new = {"source": "new", "field": "new.field", "subject": "new", "value": 3}
    assert not list(validator.iter_errors({"claims": [new]}))
    assert run("schema", "--project", cwd=shipped).stdout
    assert run("schema", "--project", "/nowhere").returncode == 2
