"""Source records, one file each or many in one, to sources by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.decode import read_text
from reconcile.files.faults import (
    BAD_WORD,
    DUPLICATE_ID,
    MISSING_KEY,
    UNREADABLE_FILE,
    WRONG_SHAPE,
)
from reconcile.files.file_names import one_file
from reconcile.files.file_shapes import read_map
from reconcile.files.validate import validated
from reconcile.files.yaml_tree import Map
from reconcile.model.finding import Related, Severity
from reconcile.model.position import Position
from reconcile.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from reconcile.files.faults import Faults
    from reconcile.files.folder import Folder


class SourceRecords(NamedTuple):
    """The records of a project: sources by id, their mappings by id, and every id that has a file.

    An id in `known` alone has a file that could not be read: its claims have no unknown source.
    """

    sources: dict[str, Source]
    records: dict[str, Map]
    known: frozenset[str]


def assume_sources(claims: Iterable[Map]) -> SourceRecords:
    """Return a bare record for every source that these claims name."""
    named: dict[str, Map] = {}
    for entry in claims:
        source = entry.get("source")
        if isinstance(source, str) and source:
            named.setdefault(source, entry)
    return SourceRecords({name: Source(id=name) for name in named}, named, frozenset(named))


def read_sources(folder: Folder, faults: Faults) -> SourceRecords:
    """Return the sources recorded in a project: one file each, or many in one.

    The name of a record's own file is its source's id. An id with two records is a fault.
    """
    records: dict[str, Map] = {}
    known: set[str] = set()
    for source_id, record in (*_single(folder, known, faults), *_many(folder, faults)):
        other = records.setdefault(source_id, record)
        if other is not record:
            related = (Related(other.at(), "the other record"),)
            message = f"the source `{source_id}` has two records"
            faults.add(DUPLICATE_ID, message, record.at("id"), related=related)
    _note_one_file(records, faults)
    made = {
        source_id: validated(Source, record, faults, given={"id": source_id})
        for source_id, record in records.items()
    }
    sources = {source_id: source for source_id, source in made.items() if source}
    return SourceRecords(sources, records, frozenset({*known, *records}))


def _note_one_file(records: Mapping[str, Map], faults: Faults) -> None:
    """Note ids that differ only in case: on Windows and macOS, their files are one."""
    first: dict[str, str] = {}
    for source_id, record in records.items():
        other = first.setdefault(one_file(source_id), source_id)
        if other != source_id:
            faults.add(
                DUPLICATE_ID,
                f"`{source_id}` and `{other}` differ only in case, which some systems ignore in"
                " file names",
                record.at("id"),
                expected="ids that differ otherwise, too",
                related=(Related(records[other].at(), "the other record"),),
                severity=Severity.WARNING,
            )


def with_made(records: SourceRecords, made: Mapping[str, Map], faults: Faults) -> SourceRecords:
    """Return the records and those that tables make for sources without one of their own."""
    fresh = {id_: record for id_, record in made.items() if id_ not in records.known}
    read = {id_: validated(Source, record, faults, {"id": id_}) for id_, record in fresh.items()}
    return SourceRecords(
        {**records.sources, **{id_: source for id_, source in read.items() if source}},
        {**records.records, **fresh},
        records.known | fresh.keys(),
    )


def _single(folder: Folder, known: set[str], faults: Faults) -> Iterator[tuple[str, Map]]:
    """Yield the record of each file in the folder of sources, and note every id that has a file."""
    place = folder.sources
    if place.exists() and not place.is_dir():
        at = Position(folder.shown(place), 1, 1)
        faults.add(UNREADABLE_FILE, "the folder of sources is a file", at)
    for path in sorted(place.glob("*.yaml")):
        known.add(path.stem)
        text = read_text(path, folder.path, folder.shown(path), faults, folder.held.get(path))
        record = None if text is None else read_map(text, folder.shown(path), faults)
        if record is None:
            continue
        if record.get("id", path.stem) != path.stem:
            message = "a source's id is the name of its file: no other can be written in it"
            faults.add(BAD_WORD, message, record.at("id"), expected=f"`{path.stem}`, or no `id`")
        yield path.stem, record


def _many(folder: Folder, faults: Faults) -> Iterator[tuple[str, Map]]:
    """Yield the records of the files with many, each with its id."""
    for path in folder.many_sources:
        shown = folder.shown(path)
        if path.suffix == ".yaml":
            text = read_text(path, folder.path, shown, faults, folder.held.get(path))
            file = None if text is None else read_map(text, shown, faults)
            yield from _by_id(file, faults)
        else:
            yield from _rows(path, folder, shown, faults)


def _rows(path: Path, folder: Folder, shown: str, faults: Faults) -> Iterator[tuple[str, Map]]:
    """Yield the records of a table with a row a source."""
    from reconcile.files.tables.long import entries_of  # noqa: PLC0415 (few projects have tables)
    from reconcile.files.tables.read import read_table  # noqa: PLC0415

    held = folder.held.get(path)
    table = read_table(path, folder.path, shown, _has_records, faults, held=held)
    for row in entries_of(table, Source, faults) if table else ():
        source_id = row.get("id")
        if isinstance(source_id, str):
            yield source_id, row
        else:
            faults.add(MISSING_KEY, "the row has no `id`", row.at(), expected="an id")


def _has_records(columns: Sequence[str]) -> bool:
    from reconcile.files.tables.long import has_keys  # noqa: PLC0415 (few projects have tables)

    return has_keys(columns, Source)


def _by_id(file: Map | None, faults: Faults) -> Iterator[tuple[str, Map]]:
    for source_id, record in (file or {}).items():
        if isinstance(record, Map):
            yield source_id, record
        elif file is not None:
            message = f"the record of `{source_id}` is not a mapping"
            faults.add(WRONG_SHAPE, message, file.at(source_id), expected="`id: {outlet: ...}`")
