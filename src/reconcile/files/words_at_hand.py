"""The words that a project's files use, read without checking them, for a shell to complete.

A file that can't be read has none. Tables of claims aren't read: they may be large.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.claim_entries import claim_entries
from reconcile.files.decode import read_text
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import mapping, mappings, read_map
from reconcile.files.yaml_tree import Map
from reconcile.model.built_in_fields import BUILT_IN_FIELDS
from reconcile.model.folding import folded
from reconcile.model.question import question_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reconcile.files.folder import Folder

MOST_TITLES = 100
"""Records of sources that are read for their titles; above that, ids come without."""


class Words(NamedTuple):
    """What claims files use: fields with their types, subjects, claimants, and question ids."""

    fields: dict[str, str]
    subjects: frozenset[str]
    claimants: frozenset[str]
    questions: frozenset[str]


def words_at_hand(folder: Folder) -> Words:
    """Return the words of the claims files, and the fields that every project has."""
    files = [file for path in folder.claims if (file := _read(path, folder))]
    claims = claim_entries(files, Faults())
    names = _declared_names(files)
    return Words(
        fields={name: field.type for name, field in BUILT_IN_FIELDS.items()}
        | _declared_fields(files),
        subjects=_texts(claims, "subject"),
        claimants=_texts(claims, "claimant"),
        questions=frozenset(_question(claim, names) for claim in claims),
    )


def sources_at_hand(folder: Folder) -> dict[str, str]:
    """Return the ids of the sources in YAML files, one or many in each, with their titles."""
    single = sorted(folder.sources.glob("*.yaml"))
    records: dict[str, object] = {path.stem: None for path in single}
    if len(single) <= MOST_TITLES:
        records = {path.stem: _read(path, folder) for path in single}
    for path in folder.many_sources:
        if path.suffix == ".yaml":
            records |= _read(path, folder) or {}
    return {known: _text(record, "title") for known, record in records.items()}


def _declared_fields(files: Iterable[Map]) -> dict[str, str]:
    sections = (mapping(file, "fields", Faults()) for file in files)
    return {name: _text(entry, "type") for each in sections for name, entry in (each or {}).items()}


def _declared_names(files: Iterable[Map]) -> dict[str, str]:
    """Return the name of an entity by each of its aliases, folded."""
    entities = [entry for file in files for entry in mappings(file, "entities", Faults())]
    names = {}
    for entity in entities:
        aliases = entity.get("aliases")
        for alias in aliases if isinstance(aliases, list) else ():
            if isinstance(alias, str):
                names[folded(alias)] = _text(entity, "name")
    return names


def _question(claim: Map, names: dict[str, str]) -> str:
    """Return the id of the question that a claim answers, as its subject is spelt or declared."""
    subject = _text(claim, "subject")
    subject = names.get(folded(subject), subject)
    return question_id(_text(claim, "field"), subject, _text(claim, "scope"))


def _texts(claims: Iterable[Map], key: str) -> frozenset[str]:
    return frozenset(text for claim in claims if (text := _text(claim, key)))


def _text(entry: object, key: str) -> str:
    found = entry.get(key) if isinstance(entry, Map) else None
    return found if isinstance(found, str) else ""


def _read(path: Path, folder: Folder) -> Map | None:
    shown = folder.shown(path)
    text = read_text(path, folder.path, shown, Faults())
    return None if text is None else read_map(text, shown, Faults())
