"""The keys of a project's files as Markdown tables, from the JSON Schema that reads them.

What a key takes and whether it is required comes from the schema; what it is for stands here.
"""

from __future__ import annotations

from typing import Any

from reconcile.model.field import BUILT_IN
from reconcile.report.file_schema import file_schema

MEANINGS = {
    "Claim": {
        "id": "The claim's id. Without it: the source, field, subject and claimant.",
        "source": "The id of the source: the name of its record without `.yaml`.",
        "field": "A built-in field or a declared one.",
        "subject": "What the claim is about, in any spelling.",
        "value": "The answer, as the source words it. The field's type reads it.",
        "quote": "The source's own words that carry the value: 12 at most.",
        "locator": "Where the quote stands: `line 12`.",
        "claimant": "Who asserts it inside the source. Without it, the source itself does.",
        "stage": "Said of a plan, or of what happened.",
        "as_of": "The day or span that the value speaks of, as a date.",
        "scope": "What narrows the question: an area, a period, a unit.",
        "complete": "The list is the whole list.",
        "measure": "How a figure came about.",
        "implied": "The value can't be read in the quote's words alone.",
        "credibility": "From 1 (confirmed) to 6 (can't be judged). It never enters a verdict.",
        "note": "Anything else.",
    },
    "Field": {
        "type": "The value type.",
        "of": "The words of a scale, in order, or of a choice.",
        "compatible": "Pairs of choices that don't exclude each other.",
        "label": 'What people call it, as it stands after "the": `number of rebel groups`.',
        "note": "Anything else.",
    },
    "Entity": {
        "name": "The name to print.",
        "kind": "What kind of thing it is. A person is never taken for a place.",
        "aliases": "Other names that mean it and that no spelling tells.",
    },
    "Source": {
        "title": "Its title.",
        "outlet": "Who published it.",
        "author": "Who wrote it.",
        "published": "The day or span in which it appeared, or `unknown`. Weekdays are read by it.",
        "published_reason": "Why the date is unknown or a span.",
        "url": "Where it was published.",
        "derived_from": "The source or wire that it repeats. Both are then one origin.",
        "text": "The fingerprint of its text, as `source add` writes it.",
        "note": "Anything else.",
    },
    "Fingerprint": {
        "sha256": "The SHA-256 of the text in UTF-8, with LF line ends and no byte order mark.",
        "characters": "The number of characters of the same text.",
    },
    "Decision": {
        "question": "The id of the question whose contradiction is accepted.",
        "rule": "The rule whose finding is accepted, in place of `question`.",
        "about": "What that finding speaks of: the id of a claim or question, or a name.",
        "reason": "Why it is accepted.",
        "author": "Who decided.",
        "date": "The day of the decision.",
        "expires": "The last day on which it holds.",
        "verdict": "The verdict that the question had then.",
        "claims": "The hash of every claim that was judged, by its id.",
    },
    "NameRuling": {
        "a": "One name.",
        "b": "The other name.",
        "same": "Whether both mean one entity.",
        "reason": "Why.",
        "author": "Who decided.",
        "date": "The day of the decision.",
        "expires": "The last day on which it holds.",
        "claims": "The hash of every claim that used the names, by its id.",
    },
}
FILES = {"Decision": "decisions", "NameRuling": "decisions", "Source": "source"}


def keys(model: str) -> str:
    """Return the table of a model's keys, required ones first, each group in the model's order.

    Raises `KeyError` for a key that has no meaning here, and for a meaning without its key.
    """
    schema = file_schema(FILES.get(model, "source" if model == "Fingerprint" else "claims"))
    definitions = schema["$defs"]
    body = definitions[model]
    properties, required = body["properties"], body["required"]
    if unmatched := MEANINGS[model].keys() ^ properties.keys():
        raise KeyError(f"MEANINGS and {model} don't both have {', '.join(sorted(unmatched))}")
    ordered = sorted(properties, key=lambda key: key not in required)
    rows = (
        f"| `{key}` | {'yes' if key in required else ''} | {_taken(properties[key], definitions)} "
        f"| {MEANINGS[model][key]} |"
        for key in ordered
    )
    return "\n".join(["| key | required | takes | meaning |", "|---|---|---|---|", *rows])


def _taken(schema: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return "a fingerprint" if name == "Fingerprint" else _taken(definitions[name], definitions)
    if "enum" in schema:
        return ", ".join(f"`{word}`" for word in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return "a list of pairs" if schema["items"].get("type") == "array" else "a list of texts"
    words = {"boolean": "`true`, `false`", "integer": "a number", "object": "texts by key"}
    return words[kind] if isinstance(kind, str) and kind in words else "a text"


def built_in_fields() -> str:
    """Return the table of the built-in fields and their value types."""
    rows = (f"| `{name}` | [{field.type}](../values.md) |" for name, field in BUILT_IN.items())
    return "\n".join(["| field | type |", "|---|---|", *rows])
