"""The keys of a project's files as Markdown tables, from the JSON Schema that describes them."""

from __future__ import annotations

from typing import Any

from reconcile.model.field import BUILT_IN
from reconcile.report.file_schema import file_schema

FILES = {
    "Constraint": "constraints",
    "Decision": "decisions",
    "Mapping": "mapping",
    "MappedClaim": "mapping",
    "MappedSource": "mapping",
    "NameRuling": "decisions",
    "Scope": "constraints",
    "Source": "source",
}
_NAMED = {"Fingerprint": "a fingerprint", "MappedSource": "a source", "MappedClaim": "claims"}
"""What is described in a table of its own."""


def keys(model: str, but: str = "") -> str:
    """Return the table of a model's keys, required ones first, each group in the model's order.

    The keys that the model `but` has as well are left out.
    """
    schema = file_schema(FILES.get(model, "source" if model == "Fingerprint" else "claims"))
    definitions = schema["$defs"]
    body = definitions[model]
    known = definitions[but]["properties"] if but else {}
    properties = {key: said for key, said in body["properties"].items() if key not in known}
    ordered = sorted(properties, key=lambda key: not _required(key, body))
    rows = (
        f"| `{key}` | {_required(key, body)} | {_taken(properties[key], definitions)} "
        f"| {properties[key]['description']} |"
        for key in ordered
    )
    return "\n".join(["| key | required | takes | meaning |", "|---|---|---|---|", *rows])


def _required(key: str, body: dict[str, Any]) -> str:
    """Return whether a key must be given, or else which other may stand in its place."""
    for pair in body.get("allOf", ()):
        first, other = (name for choice in pair["anyOf"] for name in choice["required"])
        if key == first:
            return f"or `{other}`"
    return "yes" if key in body["required"] else ""


def _taken(schema: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return _NAMED.get(name) or _taken(definitions[name], definitions)
    if "anyOf" in schema:
        return _either(schema, definitions)
    if "enum" in schema:
        return ", ".join(f"`{word}`" for word in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return _listed(schema["items"])
    words = {"boolean": "`true`, `false`", "integer": "a number", "object": "a mapping"}
    return words[kind] if isinstance(kind, str) and kind in words else "a text"


def _listed(items: dict[str, Any]) -> str:
    if "$ref" in items:
        return f"a list of {_NAMED.get(items['$ref'].rpartition('/')[2], 'mappings')}"
    return "a list of pairs" if items.get("type") == "array" else "a list of texts"


def _either(schema: dict[str, Any], definitions: dict[str, Any]) -> str:
    found = dict.fromkeys(_taken(each, definitions) for each in schema["anyOf"])
    return ", ".join(found)


def built_in_fields() -> str:
    """Return the table of the built-in fields and their value types."""
    rows = (f"| `{name}` | [{field.type}](../values.md) |" for name, field in BUILT_IN.items())
    return "\n".join(["| field | type |", "|---|---|", *rows])
