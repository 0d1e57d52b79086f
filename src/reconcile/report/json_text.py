"""Data of ours as JSON text that neither a terminal nor the log of a CI job obeys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_text = json.JSONEncoder(ensure_ascii=False).encode
_DEEPEST = 4
"""Levels that are spread over lines: below them an object, such as a claim, is a line."""


def dump(data: object) -> str:
    """Return data of ours as JSON text with a line end, in keys' given order.

    Lists of texts, and what lies deep within, are a line each, so that a claim is one. Non-ASCII
    letters stay as they are; what a terminal would obey is escaped by JSON itself, as is what
    begins a command in a CI log.
    """
    return _whole(data, 0) + "\n"


def dumped(data: Mapping[str, object]) -> Iterator[str]:
    """Yield the text that `dump` returns, in pieces: it is never whole in memory.

    What is an iterator is written as the list of its items, each made when its turn is.
    """
    before = "{"
    for key, value in data.items():
        yield f"{before}\n {_text(key)}: "
        if isinstance(value, Iterator):
            yield from _items(value)
        else:
            yield _whole(value, 1)
        before = ","
    yield "\n}\n"


def _items(items: Iterator[object]) -> Iterator[str]:
    """Yield the list of what is on the second level."""
    before = "["
    for item in items:
        yield f"{before}\n  {_whole(item, 2)}"
        before = ","
    yield "[]" if before == "[" else "\n ]"


def _whole(data: object, level: int) -> str:
    pieces: list[str] = []
    _spread(data, level, pieces)
    return _escape("".join(pieces))


def _spread(data: object, level: int, pieces: list[str]) -> None:
    """Add the JSON text of data that lies on a level, in pieces."""
    named = isinstance(data, dict)
    if not data or not _is_nested(data) or level == _DEEPEST:
        pieces.append(_text(data))
        return
    before = "{" if named else "["
    line = "\n" + " " * (level + 1)
    for key in data:  # type: ignore[attr-defined] # a dictionary or list
        pieces.append(f"{before}{line}{_text(key)}: " if named else before + line)
        _spread(data[key] if named else key, level + 1, pieces)  # type: ignore[index]
        before = ","
    pieces.append(line[:-1] + ("}" if named else "]"))


def _is_nested(data: object) -> bool:
    """Say whether data is a dictionary, or a list with one or a list in it."""
    if isinstance(data, list):
        return any(isinstance(each, dict | list) for each in data)
    return isinstance(data, dict)


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
