"""What a source is: one document, its outlet and date, and the fingerprint of its text."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Fingerprint(NamedTuple):
    """What recognises a source's text without carrying it.

    `sha256` is that of the text in UTF-8 with line ends as LF and without a byte order mark, in
    hexadecimal; `characters` counts the Unicode characters of the same text.
    """

    sha256: str
    characters: int


class Source(NamedTuple):
    """One document. What it doesn't state itself stays out of its record.

    `published` is a date as the `date` type reads it, or "unknown"; `published_reason` says why it
    is an interval or unknown. `derived_from` names the source or wire that this one repeats.
    """

    id: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str = "unknown"
    published_reason: str | None = None
    url: str | None = None
    derived_from: str | None = None
    text: Fingerprint | None = None
    note: str | None = None


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
