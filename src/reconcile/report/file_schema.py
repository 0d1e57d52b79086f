"""The JSON Schema of a project's files, made from the models that read them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import models_json_schema

from reconcile.files.claim_entries import CLAIMS, SHARED
from reconcile.model.claim import Claim
from reconcile.model.constraint import Constraint, Scope
from reconcile.model.decision import Decision
from reconcile.model.dropped import Dropped
from reconcile.model.entity import Entity, NameRuling
from reconcile.model.field import Field
from reconcile.model.mapping import MappedSource, Mapping
from reconcile.model.source import Source
from reconcile.values.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping as ByName
    from collections.abc import Sequence

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS = (
    *(Claim, Constraint, Decision, Dropped, Entity, Field, MappedSource, Mapping, NameRuling),
    *(Scope, Settings, Source),
)
FILES = {
    "claims": "The fields, entities and claims of a reconcile project",
    "source": "The record of one source of a reconcile project",
    "sources": "The records of many sources of a reconcile project, by id",
    "mapping": "How a table of a reconcile project is read",
    "constraints": "What is declared to be true between the questions of a reconcile project",
    "decisions": "The decisions of a reconcile project",
    "import": "Claims from a language model, for `reconcile import --as claims`",
}
_NOTED = (
    *("source", "field", "subject", "value", "quote", "claimant", "stage", "as_of", "scope"),
    *("measure", "complete", "implied", "note"),
)
"""Keys of a claim that somebody else than the project's own people may give."""
_NOTED_ALWAYS = ("source", "field", "subject", "value", "quote")
_MADE = (("Claim", "id"), ("Source", "id"))
"""Required keys that are made where a file doesn't say them."""


def file_schema(file: str) -> dict[str, Any]:
    """Return the schema of one of `FILES`.

    A scalar may be written as a number or truth value where the models read its text.
    """
    _, found = models_json_schema(
        [(model, "validation") for model in MODELS], ref_template="#/$defs/{model}"
    )
    definitions = {name: _as_written(name, body) for name, body in found["$defs"].items()}
    definitions |= {**_grouped(definitions["Claim"]), "NotedClaim": _noted(definitions["Claim"])}
    schema = {"$schema": DIALECT, "title": FILES[file], **_top(file)}
    return {**schema, "$defs": _needed(schema, definitions)}


def with_known_words(schema: dict[str, Any], words: ByName[str, Sequence[str]]) -> dict[str, Any]:
    """Return a schema that completes what a project has, by key, and refuses nothing new.

    `words` are by key of a claim or record; a key without any stays as it is.
    """
    bodies = [*schema.get("$defs", {}).values(), schema]
    known = {key: sorted(set(said)) for key, said in words.items() if said}
    changed = {id(body): _completed(body, known) for body in bodies if "properties" in body}
    definitions = {name: changed.get(id(d), d) for name, d in schema.get("$defs", {}).items()}
    return {**changed.get(id(schema), schema), "$defs": definitions}


def _completed(body: dict[str, Any], known: ByName[str, Sequence[str]]) -> dict[str, Any]:
    properties = {
        key: {
            **{name: each for name, each in said.items() if name != "type"},
            "anyOf": [{"enum": list(known[key])}, {"type": said["type"]}],
        }
        if key in known and "string" in said.get("type", ())
        else said
        for key, said in body["properties"].items()
    }
    return {**body, "properties": properties}


def _needed(schema: object, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the definitions that a schema refers to, and those that these refer to in turn."""
    found: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        text = json.dumps(waiting.pop())
        for name, body in definitions.items():
            if name not in found and f'"#/$defs/{name}"' in text:
                found[name] = body
                waiting.append(body)
    return {name: found[name] for name in definitions if name in found}


def _top(file: str) -> dict[str, Any]:
    if file in ("source", "mapping"):
        return {"$ref": f"#/$defs/{file.capitalize()}"}
    if file == "sources":
        return {"type": "object", "additionalProperties": {"$ref": "#/$defs/Source"}}
    if file == "claims":
        return _claims_file()
    if file == "import":
        claims = {"claims": _list_of("NotedClaim")}
        return {**_only(claims), "required": ["claims"]}
    if file == "constraints":
        return _only(_ACROSS)
    sections = {"names": _list_of("NameRuling"), "accepted": _list_of("Decision")}
    return _only(sections)


def _only(properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a mapping that has these keys and no others."""
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _noted(claim: dict[str, Any]) -> dict[str, Any]:
    """Return the definition of a claim as a language model is to give it, quote included."""
    return {
        "description": "One claim, with the source's own words that carry it.",
        **_only({key: claim["properties"][key] for key in _NOTED}),
        "required": list(_NOTED_ALWAYS),
    }


def _claims_file() -> dict[str, Any]:
    """Return the schema of a claims file: where its head speaks for all, claims may say less."""
    head = {key: {"type": ["string", "number"]} for key in SHARED}
    properties = {
        "fields": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Field"}},
        "entities": _list_of("Entity"),
        **_ACROSS,
        "settings": {"$ref": "#/$defs/Settings"},
        **head,
        "claims": {"type": "array"},
        "dropped": _list_of("Dropped"),
    }
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "if": {"anyOf": [{"required": [key]} for key in head]},
        "then": {"properties": {"claims": _list_of_either("ClaimOfGroup")}},
        "else": {"properties": {"claims": _list_of_either("Claim")}},
    }


def _list_of_either(model: str) -> dict[str, Any]:
    """Return the schema of a list of claims and groups."""
    either = {
        "if": {"required": [CLAIMS]},
        "then": {"$ref": "#/$defs/Group"},
        "else": {"$ref": f"#/$defs/{model}"},
    }
    return {"type": "array", "items": either}


def _grouped(claim: dict[str, Any]) -> dict[str, Any]:
    """Return the definitions of a group of claims, and of a claim in one, which may say less."""
    keys = {key: said for key, said in claim["properties"].items() if key != "value"}
    described = {"description": "The claims that all this is said of."}
    return {
        "Group": {
            "description": "Claims with what is said of all of them.",
            "type": "object",
            "additionalProperties": False,
            "properties": {**keys, CLAIMS: {**_list_of_either("ClaimOfGroup"), **described}},
            "required": [CLAIMS],
        },
        "ClaimOfGroup": {
            **{key: said for key, said in claim.items() if key != "allOf"},
            "required": ["value"],
        },
    }


def _list_of(model: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{model}"}}


def _as_written(model: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return a model's schema for the file: ids are derived, and any scalar is read as its text."""
    if "properties" not in body:
        return body
    required = [key for key in body.get("required", []) if (model, key) not in _MADE]
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
    return _without_null(schema) if "anyOf" in schema else schema


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with the alternatives that a person may write: nobody writes null."""
    kept = [_scalars(each) for each in schema["anyOf"] if each.get("type") != "null"]
    rest = {key: value for key, value in schema.items() if key not in ("anyOf", "default")}
    return {**rest, **kept[0]} if len(kept) == 1 else {**rest, "anyOf": kept}


_ACROSS = {"constraints": _list_of("Constraint"), "scopes": _list_of("Scope")}
"""What claims files and `constraints.yaml` declare between questions."""
