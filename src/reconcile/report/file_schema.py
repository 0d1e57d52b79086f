"""The JSON Schema of a project's files, made from the models that read them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import models_json_schema

from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.entity import Entity, NameRuling
from reconcile.model.field import Field
from reconcile.model.source import Source
from reconcile.values.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS = (Claim, Decision, Entity, Field, NameRuling, Settings, Source)
FILES = {
    "claims": "The fields, entities and claims of a reconcile project",
    "source": "The record of one source of a reconcile project",
    "decisions": "The decisions of a reconcile project",
}


def file_schema(file: str) -> dict[str, Any]:
    """Return the schema of one of `FILES`.

    A scalar may be written as a number or truth value where the models read its text.
    """
    _, found = models_json_schema(
        [(model, "validation") for model in MODELS], ref_template="#/$defs/{model}"
    )
    definitions = {name: _as_written(name, body) for name, body in found["$defs"].items()}
    schema = {"$schema": DIALECT, "title": FILES[file], **_top(file)}
    return {**schema, "$defs": dict(_needed(schema, definitions))}


def _needed(schema: object, definitions: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the definitions that a schema refers to, and those that these refer to in turn."""
    text = json.dumps(schema)
    for name, body in definitions.items():
        if f'"#/$defs/{name}"' in text:
            yield name, body
            yield from _needed(body, definitions)


def _top(file: str) -> dict[str, Any]:
    if file == "source":
        return {"$ref": "#/$defs/Source"}
    sections = {
        "claims": {
            "fields": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Field"}},
            "entities": _list_of("Entity"),
            "claims": _list_of("Claim"),
            "settings": {"$ref": "#/$defs/Settings"},
        },
        "decisions": {"names": _list_of("NameRuling"), "accepted": _list_of("Decision")},
    }
    return {"type": "object", "additionalProperties": False, "properties": sections[file]}


def _list_of(model: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{model}"}}


def _as_written(model: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return a model's schema for the file: ids are derived, and any scalar stands for its text."""
    if "properties" not in body:
        return body
    required = [key for key in body.get("required", []) if key != "id"]
    properties = {
        key: _scalars(value)
        for key, value in body["properties"].items()
        if (model, key) != ("Source", "id")
    }
    either = _either(required, Claim.instead) if model == Claim.__name__ else {}
    return {**body, "properties": properties, "required": required, **either}


def _either(required: list[str], instead: dict[str, str]) -> dict[str, Any]:
    """Return what a schema says of required keys that another may be given instead of."""
    always = [key for key in required if key not in instead]
    pairs = [{"anyOf": [{"required": [key]}, {"required": [o]}]} for key, o in instead.items()]
    return {"required": always, "allOf": pairs}


def _scalars(schema: dict[str, Any]) -> dict[str, Any]:
    schema = {key: value for key, value in schema.items() if key != "title"}
    if schema.get("type") == "string" and "enum" not in schema:
        return {**schema, "type": ["string", "number"]}
    if "anyOf" in schema:
        kept = [_scalars(s) for s in schema["anyOf"] if s.get("type") != "null"]
        rest = {k: v for k, v in schema.items() if k not in ("anyOf", "default")}
        return {**rest, **kept[0]} if len(kept) == 1 else {**rest, "anyOf": kept}
    return schema
