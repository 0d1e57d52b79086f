"""An entry to lines of a file, in the form that people write by hand here.

In: texts, truth values, lists and mappings. Out: lines without their ends, indented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.edit.scalar import folded, scalar

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = Any  # what an entry may say: a text, a truth value, a list or mapping of these
_LONGEST = 100
"""The most characters of a line with a whole entry."""


def item(value: Value, column: int, *, one_line: bool = False) -> list[str]:
    """Return the lines of an entry of a list, its dash at the column."""
    margin = " " * column
    if not isinstance(value, dict):
        return [f"{margin}- {in_flow(value)}"]
    whole = f"{margin}- {in_flow(value)}"
    if one_line and len(whole) <= _LONGEST:
        return [whole]
    lines = keys(value, column + 2)
    return [f"{margin}- {lines[0].lstrip()}", *lines[1:]]


def keys(entry: Mapping[str, Value], column: int) -> list[str]:
    """Return the lines of a mapping, its keys at the column."""
    return [line for key, value in entry.items() for line in pair(key, value, column)]


def pair(key: str, value: Value, column: int, *, one_line: bool = False) -> list[str]:
    """Return the lines of a key with its value; a list is in brackets, unless it has mappings."""
    head = f"{' ' * column}{scalar(key)}:"
    if isinstance(value, str):
        return f"{head} {folded(value, len(head) + 1, column + 2)}".split("\n")
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        return [head, *(line for each in value for line in item(each, column + 2))]
    whole = f"{head} {in_flow(value)}"
    if not isinstance(value, dict) or not value or (one_line and len(whole) <= _LONGEST):
        return [whole]
    return [head, *keys(value, column + 2)]


def in_flow(value: Value) -> str:
    """Return a value on one line, lists and mappings in brackets."""
    if isinstance(value, dict):
        pairs = (f"{scalar(key, flow=True)}: {in_flow(said)}" for key, said in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(in_flow(each) for each in value) + "]"
    return as_text(value) if isinstance(value, bool) else scalar(str(value), flow=True)


def as_text(value: Value) -> Value:
    """Return a value as it is read back: truth values are words, lists are lists."""
    if isinstance(value, dict):
        return {key: as_text(said) for key, said in value.items()}
    if isinstance(value, list | tuple):
        return [as_text(each) for each in value]
    return str(value).lower() if isinstance(value, bool) else str(value)
