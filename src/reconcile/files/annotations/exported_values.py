"""A value of another tool's export to a model of it, or what is wrong with it in one sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LONGEST = 60


class Exported(BaseModel):
    """Something that another tool wrote: what we read of it is checked, the rest passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)


Model = TypeVar("Model", bound=Exported)


def checked(model: type[Model], value: object) -> Model | str:
    """Return a value as a model, or what is wrong with it, with its path."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
    if first["type"] == "missing":
        return f"`{'.'.join(map(str, first['loc']))}` is missing"
    path = ".".join(_path(first["loc"], value))
    named = f"`{path}`" if path else "it"
    return f"{named} can't be `{brief(first['input'])}`: {first['msg'].lower()}"


def _path(route: Sequence[str | int], value: Any) -> Iterator[str]:  # noqa: ANN401 (any JSON)
    """Yield the keys of a route that are in the value; pydantic's own names of types are none."""
    for step in route:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return
        yield str(step)


def brief(value: object) -> str:
    """Return a value on one short line."""
    try:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        text = type(value).__name__
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def said(value: Any) -> str:  # noqa: ANN401 (whatever JSON contains)
    """Return a value as one text: items of a list are separated by "; ", nothing is ""."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "; ".join(filter(None, map(said, value)))
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value).strip()


def flat(value: Mapping[str, Any], before: str = "") -> dict[str, str]:
    """Return what an object says, by key; that of an object in it by both keys, `a.b`."""
    found: dict[str, str] = {}
    for key, each in value.items():
        name = f"{before}{key}"
        if isinstance(each, dict):
            found |= flat(each, f"{name}.")
        else:
            found[name] = said(each)
    return found
