"""The keys of JSON outputs as Markdown tables, from the shapes that describe them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, get_args

from reconcile.report.json_shapes.schema import output_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel


def keys(output: str, shape: str = "") -> str:
    """Return the table of an output's keys, or of those of a shape that is somewhere within it."""
    shapes = {found.__name__: found for found in _within(output_shape(output))}
    top = next(iter(shapes.values()))
    return _table(shapes[shape] if shape else top)


def _table(shape: type[BaseModel]) -> str:
    rows = (
        f"| `{key}` | {_words(field.annotation)} | {field.description} |"
        for key, field in shape.model_fields.items()
    )
    return "\n".join(["| key | type | what it is |", "|---|---|---|", *rows])


def _within(shape: object) -> Iterator[type[BaseModel]]:
    """Yield the shapes that an annotation holds, outer ones first."""
    if isinstance(shape, type) and hasattr(shape, "model_fields"):
        if "root" not in shape.model_fields:
            yield shape
        for field in shape.model_fields.values():
            yield from _within(field.annotation)
    for inner in get_args(shape):
        yield from _within(inner)


def _words(annotation: Any) -> str:  # noqa: ANN401 (an annotation of any kind)
    """Return what a key takes, in words."""
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return ", ".join(f"`{word.value}`" for word in annotation)
    inner = get_args(annotation)
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    if type(None) in inner:
        others = [_words(each) for each in inner if each is not type(None)]
        return f"{' or '.join(others)} or `null`"
    name = getattr(annotation, "__origin__", annotation)
    if name in (list, tuple):
        return f"a list of {_PLURAL.get(inner[0], 'objects')}"
    if inner and name is not dict:
        return ", ".join(map(_word, inner))
    return "an object"


def _word(one: Any) -> str:  # noqa: ANN401 (a text, or an annotation of any kind)
    """Return one of several that a key takes: a text itself, or what an annotation says."""
    if isinstance(one, str):
        return f"`{one}`" if one else '`""`'
    return _words(one)


_PLAIN = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "`true` or `false`",
    Any: "anything",
}
_PLURAL = {str: "texts"}
