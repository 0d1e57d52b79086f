"""Fields, entities and records of sources into their files, and changes of these.

In: what is declared. Out: the file with it, in the form of its neighbours: fields and entities on
one line each where it is short, a record with a line for each key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.edit.changes import Append, EditError, Put, Remove
from reconcile.files.edit.edit_file import Written, edit_file
from reconcile.files.yaml_tree import Map

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reconcile.files.edit.changes import Change
    from reconcile.files.edit.form import Value

FIELDS, ENTITIES = "fields", "entities"
SINGLE: tuple[str, ...] = ("title", "outlet", "author", "published", "published_reason", "url")
"""The first keys of a source's record, in the order in which they are written."""


def declare_field(path: Path, shown: str, name: str, field: Mapping[str, Value]) -> Written:
    """Declare a field in a claims file; raise `EditError` where that file declares it already."""

    def changes(root: Map) -> list[Change]:
        _refuse_known(root.get(FIELDS), name, "field")
        return [Put((FIELDS,), name, dict(field), one_line=True)]

    return edit_file(path, shown, changes)


def declare_entity(path: Path, shown: str, entity: Mapping[str, Value]) -> Written:
    """Declare an entity (`name`, and `kind` or `aliases`) in a claims file."""
    return edit_file(path, shown, lambda _: [Append((ENTITIES,), [dict(entity)], one_line=True)])


def add_record(path: Path, shown: str, source_id: str, record: Mapping[str, Value]) -> Written:
    """Add a source's record to a file of many; raise `EditError` where it has one already."""

    def changes(root: Map) -> list[Change]:
        _refuse_known(root, source_id, "source")
        return [Put((), source_id, dict(record), one_line=True)]

    return edit_file(path, shown, changes)


def change_record(path: Path, record: Map, said: Mapping[str, Value | None]) -> Written:
    """Change keys of a source's record, add such that it hasn't, and take out those that are None.

    `record` is the record as the loader read it (`Project.declared.records`): all of a file, or one
    of many. Raises `EditError` where it isn't there any more as it was read.
    """

    def changes(root: Map) -> list[Change]:
        places = [((), root), *(((key,), each) for key, each in root.items())]
        found = [route for route, each in places if isinstance(each, Map) and each == record]
        if not found:
            message = "the record isn't there as it was read: the file was changed meanwhile"
            raise EditError(f"{record.at()}: {message}")
        route = found[0]
        return [
            Remove((*route, key)) if value is None else Put(route, key, value, after=_before(key))
            for key, value in said.items()
            if record.get(key) != value
        ]

    return edit_file(path, record.file, changes)


def _before(key: str) -> tuple[str, ...]:
    return SINGLE[: SINGLE.index(key)] if key in SINGLE else ()


def _refuse_known(section: object, name: str, what: str) -> None:
    if isinstance(section, Map) and name in section:
        raise EditError(f"{section.key_at(name)}: the {what} `{name}` is there already")
