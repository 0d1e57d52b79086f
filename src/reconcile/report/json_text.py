"""Data of ours as JSON text that neither a terminal nor the log of a CI job obeys."""

from __future__ import annotations

import json


def dump(data: object) -> str:
    """Return data of ours as JSON text with a line end, in keys' given order.

    Non-ASCII letters stay as they are; what a terminal would obey is escaped by JSON itself, and
    so is what begins a command in a CI log.
    """
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _escape(text) + "\n"


def dump_line(data: object) -> str:
    """Return data of ours as one line of JSON, otherwise as `dump` does."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _escape(text) + "\n"


def _escape(text: str) -> str:
    r"""Return JSON text with \u escapes for what is unprintable, and for a `##` of a CI command."""
    text = text.replace("##", "#\\u0023")
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1]
        for character in text
    )
