"""A folder of files to a project: every file read, every fault noted, what is sound kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files import folder as folders
from reconcile.files.claim_entries import claim_entries
from reconcile.files.claims_files import (
    names_of_fields,
    read_claims,
    read_entities,
    read_fields,
    refuse_unknown_sections,
)
from reconcile.files.constraints_file import read_constraints
from reconcile.files.decisions_file import read_decisions
from reconcile.files.declared_places import declared
from reconcile.files.decode import decode, read_text
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.read_values import Reader, read_published
from reconcile.files.settings import read_settings
from reconcile.files.settled_claims import read_dropped, set_aside
from reconcile.files.source_files import assume_sources, read_sources, with_made
from reconcile.files.source_texts import read_texts
from reconcile.files.unread_files import refuse_unread
from reconcile.model.finding import in_order
from reconcile.model.project import Project

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reconcile.files.constraints_file import Constraints
    from reconcile.files.decisions_file import Decisions
    from reconcile.files.folder import Folder
    from reconcile.files.settled_claims import ReadDropped
    from reconcile.files.source_files import SourceRecords
    from reconcile.files.tables.claims import MappedTable
    from reconcile.files.yaml_tree import Map
    from reconcile.model.claim import Claim
    from reconcile.model.declared_places import Declared
    from reconcile.model.entity import Entity
    from reconcile.model.field import Field
    from reconcile.values.settings import Settings


class Typed(NamedTuple):
    """A claims file from the standard input: its bytes, and what it is called in messages.

    `alone` says that there is no project around it: every source that its claims name is taken to
    have a record.
    """

    content: bytes
    shown: str
    alone: bool


def load(path: str | Path | None = None) -> Project:
    """Return the project at a path, or the one found upward from the current folder.

    Whatever is wrong in its files is in `findings`. Raises `ProjectNotFoundError` where there is no
    project.
    """
    folder = folders.find(Path.cwd()) if path is None else folders.at(Path(path))
    return read_project(folder)


def read_project(folder: Folder, typed: Typed | None = None) -> Project:
    """Return the project in a folder's files, with every fault in them.

    `typed` is a claims file that was typed in and replaces those of the folder.
    """
    faults = Faults()
    refuse_unread(folder, faults)
    files = _claims_files(folder, typed, faults)
    refuse_unknown_sections(files, faults)
    mappings = _mappings(folder, typed, faults)
    alone = typed is not None and typed.alone
    said = _declared(files, mappings or (), folder, faults, alone=alone)
    records, entries = _records_and_entries(files, mappings, folder, faults, alone=alone)
    published = read_published(records, faults)
    claims = read_claims(entries, faults)
    known = names_of_fields(files)
    reader = Reader(said.fields, records, published, said.settings, faults, declared=known)
    readings = reader.readings(claims.sound)
    reader.readings(claims.faulty)  # for what else is wrong with them
    read = [claim for claim, _ in claims.sound if claim.id in readings]
    kept, aside = _parted(read, set_aside(read, said.dropped.entries))
    return Project(
        sources=records.sources,
        claims=kept,
        readings=readings,
        fields=said.fields,
        entities=said.entities,
        rulings=said.decisions.rulings,
        decisions=said.decisions.decisions,
        published=published,
        texts=read_texts(folder, records.sources),
        places={claim.id: entry for claim, entry in claims.sound},
        declared=said.places(files, records),
        set_aside=aside,
        dropped=said.dropped.entries,
        constraints=said.across.constraints,
        scopes=said.across.scopes,
        settings=said.settings,
        findings=in_order(faults.found),
        root=str(folder.path),
    )


class _Declarations(NamedTuple):
    """What a project says beside its sources and claims; `across` are constraints and scopes."""

    fields: dict[str, Field]
    entities: tuple[Entity, ...]
    across: Constraints
    settings: Settings
    decisions: Decisions
    dropped: ReadDropped

    def places(self, files: Sequence[Map], records: SourceRecords) -> Declared:
        """Return where each thing is declared."""
        found = declared(files, records.records, self.decisions, self.across.places)
        return found._replace(dropped=self.dropped.places, scopes=self.across.scope_places)


def _declared(
    files: Sequence[Map],
    mappings: Sequence[MappedTable],
    folder: Folder,
    faults: Faults,
    *,
    alone: bool,
) -> _Declarations:
    """Return what is declared in the claims files, mappings, constraints and decisions."""
    fields = read_fields([*files, *(each.written for each in mappings)], faults)
    entities = read_entities(files, faults)
    constraints = None if alone else _read_map(folder.constraints, folder, faults)
    return _Declarations(
        fields,
        entities,
        read_constraints(files, constraints, fields, faults),
        _knowing(entities, read_settings(files, faults)),
        read_decisions(_read_map(folder.decisions, folder, faults), faults),
        read_dropped(files, faults),
    )


def _mappings(folder: Folder, typed: Typed | None, faults: Faults) -> Sequence[MappedTable] | None:
    """Return the mappings of the folder's tables; None where no table counts."""
    if typed is not None or not (folder.tables or folder.mappings):
        return None
    from reconcile.files.tables.claims import read_mappings  # noqa: PLC0415 (few projects have tables)

    return read_mappings(folder, faults)


def _records_and_entries(
    files: Sequence[Map],
    mappings: Sequence[MappedTable] | None,
    folder: Folder,
    faults: Faults,
    *,
    alone: bool,
) -> tuple[SourceRecords, list[Map]]:
    """Return the sources' records and the claims' entries, those that tables make too."""
    entries = claim_entries(files, faults)
    records = assume_sources(entries) if alone else read_sources(folder, faults)
    if mappings is None:
        return records, entries
    from reconcile.files.tables.claims import (  # noqa: PLC0415 (few projects have tables)
        read_table_claims,
    )

    made = read_table_claims(folder, mappings, records.known, faults)
    return with_made(records, made.sources, faults), entries + made.claims


def _parted(
    claims: Sequence[Claim], aside: Collection[str]
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Return the claims that count, and those whose ids are set aside."""
    kept = tuple(claim for claim in claims if claim.id not in aside)
    return kept, tuple(claim for claim in claims if claim.id in aside)


def _claims_files(folder: Folder, typed: Typed | None, faults: Faults) -> list[Map]:
    """Return the claims files' data; one that was typed in replaces its namesake, or all."""
    if typed is None:
        return [file for path in folder.claims if (file := _read_map(path, folder, faults))]
    text = decode(typed.content, typed.shown, faults)
    file = None if text is None else read_map(text, typed.shown, faults)
    shown = [folder.shown(path) for path in folder.claims]
    others = folder.claims if typed.shown in shown else ()
    kept = [_read_map(p, folder, faults) for p in others if folder.shown(p) != typed.shown]
    return [each for each in (file, *kept) if each]


def _read_map(path: Path, folder: Folder, faults: Faults) -> Map | None:
    if not os.path.lexists(path):
        return None
    text = read_text(path, folder.path, folder.shown(path), faults, folder.held.get(path))
    return None if text is None else read_map(text, folder.shown(path), faults)


def _knowing(entities: Sequence[Entity], settings: Settings) -> Settings:
    """Return the settings with the project's own names that a list must not be split at."""
    names = (name for entity in entities for name in (entity.name, *entity.aliases))
    joined = tuple(name for name in names if " and " in name or "," in name)
    return settings.model_copy(update={"joined_names": (*settings.joined_names, *joined)})
