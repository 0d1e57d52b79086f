"""What the shapes of outputs share: closed objects, each with its keys described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field, create_model

if TYPE_CHECKING:
    from collections.abc import Collection

    from pydantic.fields import FieldInfo


class Shape(BaseModel):
    """An object of an output: these keys and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Document(Shape):
    """A whole output: an object that begins with the version of its shape."""

    schema_version: str = Field(description="The version of this shape.")


def entry_shape(
    name: str, entry: type[BaseModel], without: Collection[str], **more: tuple[Any, Any]
) -> type[Shape]:
    """Return the shape of an entry of a file as outputs show it, with the keys that say something.

    `without` are keys that no output has; `more` are those that it has besides.
    """
    keys = {key: _key(field) for key, field in entry.model_fields.items() if key not in without}
    every: dict[str, Any] = {**keys, **more}
    return create_model(name, __base__=Shape, **every)


def _key(field: FieldInfo) -> tuple[Any, Any]:
    """Return the type and description of a key, which is left out where it says nothing."""
    if field.is_required():
        return field.annotation, Field(description=field.description)
    return field.annotation, Field(default=field.default, description=field.description)
