"""What an import did: what was written, what became of every quote, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reconcile.evidence.anchor import Placing
    from reconcile.model.finding import Finding
    from reconcile.model.position import Position


class NotImportableError(Exception):
    """A file can't be brought in. The message says why.

    `findings` are the faults in files, `notes` what is wrong with the entries of the file.
    """

    def __init__(
        self, message: str, findings: Sequence[Finding] = (), notes: Sequence[Note] = ()
    ) -> None:
        super().__init__(message)
        self.findings = findings
        self.notes = notes


class Note(NamedTuple):
    """Something about one thing in the file: where it is, and a sentence."""

    at: Position
    said: str


class Drafted(NamedTuple):
    """The first draft of a mapping was written: how many annotations and labels it is for."""

    mapping: Path
    annotations: int
    labels: int


class Imported(NamedTuple):
    """Claims were brought in, or were there already.

    Of the `entries` in the file, `made` became claims, now or before; the others are left out.
    `placed` counts the quotes by what became of them; `notes` says more of those that aren't simply
    verified. `without_text` has the sources in which no quote could be looked up: the id, why, and
    the number of quotes. `ignored` and `unread` are labels that make no claim, with their numbers,
    by the mapping's word and for want of one. `known` claims were brought in before. `edited` says
    that a person edited the claims file, so that new claims are at its end and none is made anew.
    """

    written: tuple[Path, ...]
    claims: int
    entries: int
    made: int
    documents: int
    coders: tuple[str, ...]
    placed: Mapping[Placing, int]
    notes: Mapping[Placing, Sequence[Note]]
    without_text: Sequence[tuple[str, str, int]]
    left_out: Sequence[Note]
    ignored: Sequence[tuple[str, int]]
    unread: Sequence[tuple[str, int]]
    findings: Sequence[Finding]
    known: int
    edited: bool
    texts: int
