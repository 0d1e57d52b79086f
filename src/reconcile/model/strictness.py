"""What pydantic knows of the models of files: their keys, types and defaults; unknown keys refused.

The models themselves are named tuples, because defining pydantic's takes longer than all the rest
of a small report. pydantic's are made from them when an entry is in doubt, or a schema is wanted.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

if TYPE_CHECKING:
    from pydantic import BaseModel


def required_keys(model: type[tuple[Any, ...]]) -> list[str]:
    """Return the keys of a named tuple that have no default, in order."""
    defaults: dict[str, Any] = getattr(model, "_field_defaults", {})
    return [key for key in keys_of(model) if key not in defaults]


def keys_of(model: type[tuple[Any, ...]]) -> tuple[str, ...]:
    """Return all keys of a named tuple, in order."""
    keys: tuple[str, ...] = getattr(model, "_fields", ())
    return keys


@cache
def strict_model(model: type[tuple[Any, ...]]) -> type[BaseModel]:
    """Return pydantic's model of a named tuple: the same keys and types, and no others."""
    from pydantic import ConfigDict, create_model  # noqa: PLC0415 (see above)

    defaults: dict[str, Any] = getattr(model, "_field_defaults", {})
    keys: dict[str, Any] = {
        key: (_strict(hint), _default(defaults.get(key, ...)))
        for key, hint in get_type_hints(model).items()
    }
    config = ConfigDict(extra="forbid")
    made: type[BaseModel] = create_model(
        model.__name__, __config__=config, __doc__=model.__doc__, **keys
    )
    return made


def _default(value: object) -> object:
    """Return a default that JSON can hold."""
    return dict(value) if isinstance(value, MappingProxyType) else value


def _strict(hint: Any) -> Any:  # noqa: ANN401 (a type hint is anything)
    """Return a type hint in which named tuples stand as pydantic's models."""
    if isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        return strict_model(hint)
    parts = get_args(hint)
    for part in parts:
        if isinstance(part, type) and hasattr(part, "_fields"):
            return strict_model(part) | None
    return hint


def plain(made: BaseModel, model: type[tuple[Any, ...]]) -> dict[str, Any]:
    """Return what pydantic read, by key, as the named tuple takes it."""
    values = {}
    hints = get_type_hints(model)
    for key in keys_of(model):
        value = getattr(made, key)
        nested = next((p for p in get_args(hints[key]) if hasattr(p, "_fields")), None)
        values[key] = nested(**plain(value, nested)) if nested and value is not None else value
    return values
