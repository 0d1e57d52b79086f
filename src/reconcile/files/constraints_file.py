"""The sections `constraints` and `scopes` to models: shapes, fields and their types checked.

In: the mappings of claims files and of `constraints.yaml`, and the declared fields. Out:
constraints with their families written out, each with its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.faults import BAD_CONSTRAINT, DUPLICATE_ID, UNKNOWN_FIELD, Faults, meant_word
from reconcile.files.file_shapes import mappings, refuse_unknown
from reconcile.files.scopes_section import read_scopes
from reconcile.files.turnout_words import check_turnout
from reconcile.files.validate import place_of, validated
from reconcile.model.constraint import KEY_TYPES, SHAPES, Constraint, ConstraintKind
from reconcile.model.field_family import in_family
from reconcile.model.finding import Related

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.files.yaml_tree import Map
    from reconcile.model.constraint import Scope
    from reconcile.model.field import Field
    from reconcile.model.position import Position

CONSTRAINTS = "constraints"
SCOPES = "scopes"
SECTIONS = (CONSTRAINTS, SCOPES)
"""The sections of `constraints.yaml`, which a claims file may have, too."""
_FAMILY = ".*"


class Constraints(NamedTuple):
    """The sound constraints and scopes within scopes, with the mappings they were read from."""

    constraints: tuple[Constraint, ...] = ()
    places: tuple[Map, ...] = ()
    scopes: tuple[Scope, ...] = ()
    scope_places: tuple[Map, ...] = ()


def read_constraints(
    files: Sequence[Map], own: Map | None, fields: Mapping[str, Field], faults: Faults
) -> Constraints:
    """Return the constraints and scopes of claims files, then those of `constraints.yaml`."""
    if own is not None:
        refuse_unknown(own, SECTIONS, faults)
    every = [*files, *([own] if own is not None else [])]
    sound = _sound(every, fields, faults)
    scopes = read_scopes(
        [entry for file in every for entry in mappings(file, SCOPES, faults)], faults
    )
    return Constraints(
        tuple(constraint for constraint, _ in sound),
        tuple(entry for _, entry in sound),
        tuple(scope for scope, _ in scopes),
        tuple(entry for _, entry in scopes),
    )


def _sound(
    files: Sequence[Map], fields: Mapping[str, Field], faults: Faults
) -> list[tuple[Constraint, Map]]:
    """Return the constraints without faults, each with its entry."""
    sound: list[tuple[Constraint, Map]] = []
    ids: dict[str, Map] = {}
    said: dict[str, Map] = {}
    for entry in (entry for file in files for entry in mappings(file, CONSTRAINTS, faults)):
        constraint = _read(entry, fields, faults)
        if constraint is None or not _own_id(constraint, entry, ids, faults):
            continue
        if _declared_once(constraint, entry, said, faults):
            sound.append((constraint, entry))
    return sound


def _read(entry: Map, fields: Mapping[str, Field], faults: Faults) -> Constraint | None:
    constraint = validated(Constraint, entry, faults)
    if constraint is None:
        return None
    if constraint.kind is None:
        message = "the keys don't make one constraint"
        faults.add(BAD_CONSTRAINT, message, entry.at(), expected=_nearest_keys(constraint))
        return None
    whole = _with_families(constraint, entry, fields, faults)
    return whole if whole is not None and _sound_fields(whole, entry, fields, faults) else None


def _nearest_keys(constraint: Constraint) -> str:
    """Return the keys of the kinds that need the fewest keys more or fewer, in words."""
    given = frozenset(constraint.fields)
    alike = [keys for keys in SHAPES.values() if keys & given] or list(SHAPES.values())
    fewest = min(len(keys ^ given) for keys in alike) if given else None
    meant = [keys for keys in alike if fewest in (None, len(keys ^ given))]
    return ", or ".join(" and ".join(f"`{key}`" for key in _ordered(keys)) for keys in meant)


def _ordered(keys: frozenset[str]) -> list[str]:
    return [key for key in KEY_TYPES if key in keys]


def _with_families(
    constraint: Constraint, entry: Map, fields: Mapping[str, Field], faults: Faults
) -> Constraint | None:
    """Return the constraint with `casualties.*` written out, the whole itself left out."""
    parts: list[str] = []
    for index, part in enumerate(constraint.parts):
        if not part.endswith(_FAMILY):
            parts.append(part)
            continue
        family = part.removesuffix(_FAMILY)
        below = [name for name in fields if name != family and in_family(name, family)]
        if not below:
            message = f"no field is below `{family}`"
            place = place_of(entry, ("parts", index))
            faults.add(
                UNKNOWN_FIELD, message, place, suggestion=meant_word(family, _families(fields))
            )
            return None
        parts += (name for name in below if name != constraint.whole)
    return constraint.model_copy(update={"parts": tuple(dict.fromkeys(parts))})


def _families(fields: Mapping[str, Field]) -> list[str]:
    return sorted({name.rpartition(".")[0] for name in fields if "." in name})


def _sound_fields(
    constraint: Constraint, entry: Map, fields: Mapping[str, Field], faults: Faults
) -> bool:
    """Note every field that isn't there, has another type or is named twice; say if none is so."""
    before = len(faults.found)
    seen: set[str] = set()
    for key, names in constraint.fields.items():
        for index, name in enumerate(names):
            place = place_of(entry, (key, index) if isinstance(entry.get(key), list) else (key,))
            if name in seen:
                faults.add(BAD_CONSTRAINT, f"`{name}` is named twice in one constraint", place)
            seen.add(name)
            _check_field(key, name, fields, place, faults)
    many = {ConstraintKind.SUM: constraint.parts, ConstraintKind.ORDER: constraint.order}
    named = many.get(constraint.kind) if constraint.kind else None
    if named is not None and len(named) < 2:
        key = "parts" if constraint.parts else "order"
        hint = "two fields or more" + (", or `part: FIELD`" if key == "parts" else "")
        faults.add(BAD_CONSTRAINT, f"`{key}` has one field only", entry.at(key), expected=hint)
    check_turnout(constraint, entry, fields, faults)
    return len(faults.found) == before


def _check_field(
    key: str, name: str, fields: Mapping[str, Field], place: Position, faults: Faults
) -> None:
    field, wanted = fields.get(name), f"a field of the type {' or '.join(KEY_TYPES[key])}"
    if field is None:
        message, near = f"there is no field `{name}`", meant_word(name, fields)
        faults.add(UNKNOWN_FIELD, message, place, expected="" if near else wanted, suggestion=near)
    elif field.type not in KEY_TYPES[key]:
        message = f"`{name}` is of the type {field.type}"
        faults.add(BAD_CONSTRAINT, message, place, expected=wanted)


def _own_id(constraint: Constraint, entry: Map, ids: dict[str, Map], faults: Faults) -> bool:
    if constraint.id is None:
        return True
    first = ids.setdefault(constraint.id, entry)
    if first is not entry:
        message = f"the id `{constraint.id}` is another constraint's"
        related = (Related(first.at("id"), "first here"),)
        faults.add(DUPLICATE_ID, message, entry.at("id"), related=related)
    return first is entry


def _declared_once(
    constraint: Constraint, entry: Map, said: dict[str, Map], faults: Faults
) -> bool:
    """Note a constraint that says what an earlier one does, which would count conflicts twice."""
    alone = constraint.model_copy(update={"id": None, "note": None})
    first = said.setdefault(alone.model_dump_json(), entry)
    if first is not entry:
        message = "the same constraint is declared twice"
        related = (Related(first.at(), "first here"),)
        faults.add(BAD_CONSTRAINT, message, entry.at(), related=related)
    return first is entry
