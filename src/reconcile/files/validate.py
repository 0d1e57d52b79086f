"""A mapping of a file to a model of ours, or the faults that say what is wrong with it and where.

pydantic judges every entry. The `loc` of its errors is the route of keys into the mapping; the
mapping's marks turn that into a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import ValidationError

from reconcile.files.faults import (
    BAD_WORD,
    MISSING_KEY,
    UNKNOWN_KEY,
    WRONG_SHAPE,
    Faults,
    meant_word,
)
from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.file_entry import FileEntry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails

    from reconcile.model.position import Position

_CUT_AT_A_COMMA = "a value; or, in braces, quotes around a text that has a comma"
"""What an unknown key without a value mostly is: `{value: more than 3,000}` has the key `000`."""

Model = TypeVar("Model", bound=FileEntry)


def validated(
    model: type[Model], entry: Map, faults: Faults, given: Mapping[str, str] | None = None
) -> Model | None:
    """Return the entry as a model; None, with every fault of it noted, where it isn't one.

    `given` are values that the file's name or the reader supplies, not the person.
    """
    empty = [key for key, value in entry.items() if value == ""]
    for key in empty:
        expected = "a value, or no such key" if key in model.model_fields else _CUT_AT_A_COMMA
        if entry.comment(key):
            behind = entry.comment(key)
            expected = f"a value; `{behind}` is a comment, but for quotation marks around it"
        faults.add(MISSING_KEY, f"`{key}` has no value", entry.at(key), expected=expected)
    try:
        made = model.model_validate({**entry, **(given or {})})
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=True):
            if detail["loc"][0] not in empty:
                _note(detail, model, entry, faults)
        return None
    return None if empty else made


def _note(detail: ErrorDetails, model: type[FileEntry], entry: Map, faults: Faults) -> None:
    key = str(detail["loc"][0])
    if detail["type"] == "missing" and len(detail["loc"]) == 1:
        keys = ", ".join(_offered(key, model) for key in model.required_keys() if key != "id")
        faults.add(MISSING_KEY, f"`{key}` is missing", entry.at(), expected=keys)
    elif detail["type"] == "extra_forbidden":
        _note_unknown(detail["loc"], model, entry, faults)
    else:
        _note_value(
            detail, ".".join(map(str, detail["loc"])), place_of(entry, detail["loc"]), faults
        )


def _note_unknown(
    route: tuple[str | int, ...], model: type[FileEntry], entry: Map, faults: Faults
) -> None:
    """Note a key that the model of its entry doesn't have, however deep the entry is."""
    *above, key = route
    node, kind = _node_at(entry, above), _model_at(model, above)
    known = sorted(kind.model_fields)
    faults.add(
        UNKNOWN_KEY,
        f"`{key}` is not a key of this entry",
        node.key_at(str(key)),
        expected=", ".join(known),
        suggestion=meant_word(str(key), [name for name in known if name not in node]),
    )


def _node_at(entry: Map, route: Sequence[str | int]) -> Map:
    """Return the mapping at the end of a route; the entry itself where that isn't one."""
    node: Any = entry
    for step in route:
        if isinstance(node, Map):
            node = node.get(str(step))
        elif isinstance(node, Seq) and isinstance(step, int):
            node = node[step]
    return node if isinstance(node, Map) else entry


def _model_at(model: type[FileEntry], route: Sequence[str | int]) -> type[FileEntry]:
    """Return the model of the entry at the end of a route: the one that annotations name."""
    for step in route:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return model


def _model_in(annotation: object) -> type[FileEntry] | None:
    """Return the model that an annotation is, or has inside: `tuple[Column, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, FileEntry):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def _offered(key: str, model: type[FileEntry]) -> str:
    """Return a required key, with the one that may be given instead of it."""
    return f"`{key}` or `{model.instead[key]}`" if key in model.instead else f"`{key}`"


def _note_value(detail: ErrorDetails, key: str, place: Position, faults: Faults) -> None:
    found = detail["input"]
    expected = str(detail.get("ctx", {}).get("expected", ""))
    if isinstance(found, dict | list) and detail["type"] != "missing":
        shape = "a mapping" if isinstance(found, dict) else "a list"
        wanted = expected or _expected(detail["type"], detail["msg"])
        faults.add(WRONG_SHAPE, f"`{key}` is {shape}", place, expected=wanted)
    elif expected:
        words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
        message = f"`{key}` can't be `{found}`"
        meant = meant_word(str(found), words)
        faults.add(BAD_WORD, message, place, expected=expected, suggestion=meant)
    else:
        message = f"`{key}` can't be `{found}`"
        faults.add(BAD_WORD, message, place, expected=_expected(detail["type"], detail["msg"]))


def _expected(kind: str, message: str) -> str:
    """Return what pydantic would have accepted, in our words for the kinds that our models use."""
    return {
        "bool_parsing": "true or false",
        "bool_type": "true or false",
        "model_type": "a mapping",
        "dict_type": "a mapping",
        "int_parsing": "a whole number",
        "int_type": "a whole number",
        "string_type": "a text",
        "tuple_type": "a list",
    }.get(kind, message)


def place_of(entry: Map, route: tuple[str | int, ...]) -> Position:
    """Return where a person wrote the last step of a route that can be found."""
    node: Any = entry
    place = entry.at()
    for step in route:
        if isinstance(node, Map) and step in node:
            place, node = node.written_at(str(step)), node[str(step)]
        elif isinstance(node, Seq) and isinstance(step, int) and step < len(node):
            place, node = node.at(step), node[step]
        else:
            break
    return place
