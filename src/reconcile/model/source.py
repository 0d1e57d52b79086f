"""What a source is: one document, its outlet and date, and the fingerprint of its text."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from pydantic import Field

from reconcile.model.file_entry import FileEntry


class Fingerprint(FileEntry):
    """What recognises a source's text without carrying it."""

    sha256: str = Field(
        description="The SHA-256 of the text in UTF-8, with LF line ends and no byte order mark."
    )
    characters: int = Field(description="The number of characters of the same text.")


class Source(FileEntry):
    """One document. What it doesn't state itself stays out of its record."""

    id: str = Field(description="The id that claims name it by.")
    title: str | None = Field(None, description="Its title.")
    outlet: str | None = Field(None, description="Who published it.")
    author: str | None = Field(None, description="Who wrote it.")
    published: str = Field(
        "unknown",
        description="The day or span in which it appeared, or `unknown`. Weekdays are read by it.",
    )
    published_reason: str | None = Field(None, description="Why the date is unknown or a span.")
    url: str | None = Field(None, description="Where it was published.")
    derived_from: str | None = Field(
        None, description="The source or wire that it repeats. Both are then one origin."
    )
    text: Fingerprint | None = Field(
        None, description="The fingerprint of its text, as `source add` writes it."
    )
    note: str | None = Field(None, description="Anything else.")


class TextState(StrEnum):
    """Whether a source's text is at hand, and is the one that was annotated."""

    ATTACHED = "attached"
    MISSING = "missing"
    CHANGED = "changed"


class SourceText(NamedTuple):
    """The text of a source as attached: LF line ends, no byte order mark; "" where it's missing.

    A record without a fingerprint takes whatever text is there. `problem` says why a file that is
    there can't serve ("" otherwise).
    """

    state: TextState
    text: str = ""
    problem: str = ""
