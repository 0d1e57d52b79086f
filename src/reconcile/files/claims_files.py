"""Claims files to fields, entities, settings and claims: the mappings checked and typed.

In: the mappings of one or more claims files. Out: models of ours, each claim beside its mapping, so
that later stages can say where its keys are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.claim_entries import SHARED
from reconcile.files.constraints_file import SECTIONS as CONSTRAINT_SECTIONS
from reconcile.files.faults import (
    BAD_FIELD,
    DUPLICATE_ID,
    DUPLICATE_NAME,
    WRONG_SHAPE,
    Faults,
)
from reconcile.files.file_shapes import mapping, mappings, refuse_unknown
from reconcile.files.ids import claim_ids
from reconcile.files.settled_claims import DROPPED
from reconcile.files.validate import validated
from reconcile.files.yaml_tree import Map
from reconcile.model.claim import Claim
from reconcile.model.entity import Entity
from reconcile.model.field import BUILT_IN, Field
from reconcile.model.finding import Related

if TYPE_CHECKING:
    from collections.abc import Sequence

SECTIONS = ("fields", "entities", "claims", DROPPED, "settings", *CONSTRAINT_SECTIONS, *SHARED)
_WORD_LISTS = ("scale", "choice")


class ClaimEntry(NamedTuple):
    """A claim with the mapping it was read from."""

    claim: Claim
    entry: Map


def refuse_unknown_sections(files: Sequence[Map], faults: Faults) -> None:
    """Note every top-level key that a claims file doesn't have."""
    for file in files:
        refuse_unknown(file, SECTIONS, faults)


def read_fields(files: Sequence[Map], faults: Faults) -> dict[str, Field]:
    """Return the built-in fields and those that the files declare, by name."""
    fields = dict(BUILT_IN)
    declared: dict[str, Map] = {}
    for file in files:
        section = mapping(file, "fields", faults)
        for name, entry in (section or {}).items():
            field = _read_field(name, entry, section, faults)
            if field is None:
                continue
            if name in declared and fields[name] == _over(BUILT_IN.get(name), field):
                continue  # two mappings may need the same field
            if name in declared or (name in BUILT_IN and BUILT_IN[name].type != field.type):
                _note_declared(name, entry, declared, faults)
                continue
            fields[name], declared[name] = _over(BUILT_IN.get(name), field), entry
    return fields


def names_of_fields(files: Sequence[Map]) -> set[str]:
    """Return the names of the fields that are declared, soundly or not."""
    sections = (file.get("fields") for file in files)
    return {name for section in sections if isinstance(section, Map) for name in section}


def _over(built_in: Field | None, field: Field) -> Field:
    """Return a declared field; of a built-in one, what the declaration doesn't say stays."""
    if built_in is None:
        return field
    said = {key: getattr(field, key) for key in field.model_fields_set}
    return built_in.model_copy(update=said)


def _read_field(name: str, entry: object, section: Map | None, faults: Faults) -> Field | None:
    if not isinstance(entry, Map):
        place = section.at(name) if section else None
        if place:
            message = f"the field `{name}` is not declared as a mapping"
            faults.add(WRONG_SHAPE, message, place, expected="`{type: count}`")
        return None
    field = validated(Field, entry, faults)
    return field if field and _has_sound_words(name, field, entry, faults) else None


def _has_sound_words(name: str, field: Field, entry: Map, faults: Faults) -> bool:
    """Say whether a field lists the words that its type needs and `compatible` pairs."""
    if field.type in _WORD_LISTS and len(set(field.of)) < 2:
        message = f"the {field.type} `{name}` has no list of two words or more"
        faults.add(BAD_FIELD, message, entry.at(), expected="`of: [one, another]`")
        return False
    if not {word for pair in field.compatible for word in pair} <= set(field.of):
        message = f"`compatible` of `{name}` pairs a word that `of` doesn't list"
        faults.add(BAD_FIELD, message, entry.at("compatible"), expected=", ".join(field.of))
        return False
    return True


def _note_declared(name: str, entry: Map, declared: dict[str, Map], faults: Faults) -> None:
    if name in declared:
        first = (Related(declared[name].at(), "first declared here"),)
        faults.add(BAD_FIELD, f"the field `{name}` is declared twice", entry.at(), related=first)
    else:
        message = f"`{name}` is a built-in field of the type {BUILT_IN[name].type}"
        faults.add(BAD_FIELD, message, entry.at(), expected="another name")


def read_entities(files: Sequence[Map], faults: Faults) -> tuple[Entity, ...]:
    """Return the declared entities; note a name that two of them have."""
    entities: list[Entity] = []
    owners: dict[str, Map] = {}
    for entry in (e for file in files for e in mappings(file, "entities", faults)):
        entity = validated(Entity, entry, faults)
        if entity is None:
            continue
        entities.append(entity)
        for name in {n.casefold(): n for n in (entity.name, *entity.aliases)}.values():
            owner = owners.setdefault(name.casefold(), entry)
            if owner is not entry:
                related = (Related(owner.at(), "the other entity"),)
                message = f"`{name}` is a name of two entities"
                faults.add(DUPLICATE_NAME, message, entry.at(), related=related)
    return tuple(entities)


class ReadClaims(NamedTuple):
    """The sound claims in file order, and those at fault as far as they can be checked further.

    What is at fault is left out of a project; it is kept here so that its other mistakes are found
    in the same run.
    """

    sound: list[ClaimEntry]
    faulty: list[ClaimEntry]


def read_claims(entries: Sequence[Map], faults: Faults) -> ReadClaims:
    """Return the claims, each with an id of its own; note ids given twice and entries at fault."""
    first: dict[str, Map] = {}
    read = ReadClaims([], [])
    for entry, claim_id in zip(entries, claim_ids(entries), strict=True):
        other = first.setdefault(claim_id, entry)
        if other is not entry:
            related = (Related(other.at("id"), "first here"),)
            message = f"the id `{claim_id}` is another claim's"
            faults.add(DUPLICATE_ID, message, entry.at("id"), related=related)
        claim = validated(Claim, entry, faults, given={"id": claim_id})
        if claim and other is entry:
            read.sound.append(ClaimEntry(claim, entry))
        elif rest := claim or _core(entry, claim_id):
            read.faulty.append(ClaimEntry(rest, entry))
    return read


def _core(entry: Map, claim_id: str) -> Claim | None:
    """Return what every claim must say, if that much of the entry is there."""
    said = {key: entry.get(key) for key in Claim.required_keys() if key != "id"}
    said["subject"] = said["subject"] or entry.get("subject_id")
    whole = all(isinstance(text, str) and text for text in said.values())
    return Claim.model_validate({"id": claim_id, **said}) if whole else None
