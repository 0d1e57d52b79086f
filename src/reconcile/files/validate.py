"""A mapping of a file to a model of ours, or the faults that say what is wrong with it and where.

pydantic judges every entry. The `loc` of its errors is the route of keys into the mapping; the
mapping's marks turn that into a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from reconcile.files.faults import (
    BAD_WORD,
    MISSING_KEY,
    UNKNOWN_KEY,
    WRONG_SHAPE,
    Faults,
    near_miss,
)
from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.file_entry import FileEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

    from reconcile.model.position import Position

Model = TypeVar("Model", bound=FileEntry)


def validated(
    model: type[Model], entry: Map, faults: Faults, given: Mapping[str, str] | None = None
) -> Model | None:
    """Return the entry as a model; None, with every fault of it noted, where it isn't one.

    `given` are values that the file's name or the reader supplies, not the person.
    """
    empty = [key for key, value in entry.items() if value == ""]
    for key in empty:
        message = f"`{key}` has no value"
        faults.add(MISSING_KEY, message, entry.at(key), expected="a value, or no such key")
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
    elif detail["type"] == "extra_forbidden" and len(detail["loc"]) == 1:
        known = sorted(model.model_fields)
        faults.add(
            UNKNOWN_KEY,
            f"`{key}` is not a key of this entry",
            entry.key_at(key),
            expected=", ".join(known),
            suggestion=near_miss(key, [name for name in known if name not in entry]),
        )
    else:
        _note_value(
            detail, ".".join(map(str, detail["loc"])), place_of(entry, detail["loc"]), faults
        )


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
        meant = near_miss(str(found), words)
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
    """Return where the last part of a route that can be found stands."""
    node: Any = entry
    place = entry.at()
    for step in route:
        if isinstance(node, Map) and step in node:
            place, node = node.at(str(step)), node[str(step)]
        elif isinstance(node, Seq) and isinstance(step, int) and step < len(node):
            place, node = node.at(step), node[step]
        else:
            break
    return place
