"""What every annotation tool's export becomes: documents, annotations, and what was left out.

Offsets are kept as written. They say where a tool saw the words, never what the words are.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Mapping


class Annotation(NamedTuple):
    """Something that somebody noted of a document.

    `text` is what was marked, None where the export has its offsets alone. Where no words were
    marked (`marks` is False) it is the answer to a question about the document. `span` is where the
    tool says that the words begin and end, in whatever unit it counts.
    """

    at: Position
    label: str
    document: str
    text: str | None = None
    span: tuple[int, int] | None = None
    prefix: str = ""
    suffix: str = ""
    coder: str = ""
    attributes: Mapping[str, str] = MappingProxyType({})
    marks: bool = True


class Document(NamedTuple):
    """A document that was annotated: its text (None where the export lacks it), and what it says.

    `about` has its address, title and whatever else the tool kept of it.
    """

    id: str
    text: str | None = None
    about: Mapping[str, str] = MappingProxyType({})


class LeftOut(NamedTuple):
    """Something in a file that no claim is made of, and why."""

    at: Position
    reason: str


class Annotated(NamedTuple):
    """What is in a file: documents by id, annotations in order, and what was left out.

    `malformed` counts those left out because they aren't written as the format has it.
    """

    documents: dict[str, Document]
    annotations: tuple[Annotation, ...]
    left_out: tuple[LeftOut, ...]
    malformed: int = 0


class Gathered:
    """What a reader has gathered so far."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.documents: dict[str, Document] = {}
        self.annotations: list[Annotation] = []
        self.left_out: list[LeftOut] = []
        self.malformed = 0

    def at(self, line: int, path: str = "") -> Position:
        """Return the place of something in the file, by its line and its path in the JSON."""
        return Position(self.file, line, 1, path)

    def document(self, document: Document) -> str:
        """Keep a document, and return its id: that of another text gets a number."""
        unique, number = document.id, 1
        while unique in self.documents and self.documents[unique].text != document.text:
            number += 1
            unique = f"{document.id}-{number}"
        self.documents.setdefault(unique, document._replace(id=unique))
        return unique

    def leave(self, at: Position, reason: str, *, malformed: bool = False) -> None:
        """Note something that no claim is made of."""
        self.left_out.append(LeftOut(at, reason))
        self.malformed += malformed

    def done(self) -> Annotated:
        """Return all of it."""
        return Annotated(
            self.documents, tuple(self.annotations), tuple(self.left_out), self.malformed
        )
