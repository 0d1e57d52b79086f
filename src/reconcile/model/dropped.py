"""A coder's claim that counts no more, and that no other takes the place of."""

from __future__ import annotations

from pydantic import Field

from reconcile.model.file_entry import FileEntry


class Dropped(FileEntry):
    """What became of a claim on which coders differed: it isn't in the source as noted."""

    claim: str = Field(description="The id of the coder's claim that doesn't count.")
    coder: str | None = Field(None, description="Who settled it.")
    note: str | None = Field(None, description="Anything else.")
