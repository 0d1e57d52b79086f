"""What the models of a project's files share: an entry that can't change, and has no other keys."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class FileEntry(BaseModel):
    """One entry of a file, as a person wrote it.

    Every key has a description: the JSON Schema and the documentation are made from them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    instead: ClassVar[dict[str, str]] = {}
    """By required key, the one that may be given instead of it."""

    @classmethod
    def required_keys(cls) -> list[str]:
        """Return the keys that an entry can't do without, in the model's order."""
        return [key for key, field in cls.model_fields.items() if field.is_required()]
