"""Source records, one file each, to sources by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.decode import read_text
from reconcile.files.faults import BAD_WORD, UNREADABLE_FILE
from reconcile.files.sections import read_map
from reconcile.files.tree import Map
from reconcile.files.validate import validated
from reconcile.model.position import Position
from reconcile.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from reconcile.files.faults import Faults


class SourceRecords(NamedTuple):
    """The records of a folder: sources by id, their mappings by id, and every id that has a file.

    An id in `known` alone has a file that could not be read: its claims have no unknown source.
    """

    sources: dict[str, Source]
    records: dict[str, Map]
    known: frozenset[str]


def assume_sources(files: Iterable[Map]) -> SourceRecords:
    """Return a bare record for every source that the claims of these files name."""
    named: dict[str, Map] = {}
    for file in files:
        claims = file.get("claims")
        for entry in claims if isinstance(claims, list) else ():
            source = entry.get("source") if isinstance(entry, Map) else None
            if isinstance(source, str):
                named.setdefault(source, entry)
    return SourceRecords({name: Source(id=name) for name in named}, named, frozenset(named))


def read_sources(folder: Path, shown: Callable[[Path], str], faults: Faults) -> SourceRecords:
    """Return the sources recorded in a folder; a record's file name is its source's id."""
    if folder.exists() and not folder.is_dir():
        place = Position(shown(folder), 1, 1)
        faults.add(UNREADABLE_FILE, "the folder of sources is a file", place)
    paths = sorted(folder.glob("*.yaml"))
    sources: dict[str, Source] = {}
    records: dict[str, Map] = {}
    for path in paths:
        text = read_text(path, folder.parent, shown(path), faults)
        record = None if text is None else read_map(text, shown(path), faults)
        if record is None:
            continue
        records[path.stem] = record
        if record.get("id", path.stem) != path.stem:
            message = "a source's id is the name of its file: no other can be written in it"
            faults.add(BAD_WORD, message, record.at("id"), expected=f"`{path.stem}`, or no `id`")
        source = validated(Source, record, faults, given={"id": path.stem})
        if source:
            sources[source.id] = source
    return SourceRecords(sources, records, frozenset(path.stem for path in paths))
