"""What keeps a mapping from being read with its table: columns, and claims that lack something.

In: a table, its mapping, and the mapping's file for places. Out: whether it can be read; what the
mapping names must be there, and what is there must be named: read, or ignored.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from reconcile.files.faults import BAD_MAPPING, UNREAD_COLUMN, Faults, near_miss
from reconcile.files.tables.mapped_columns import RANGE, columns_named
from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.files.tables.table import Table
    from reconcile.model.mapping import Mapping
    from reconcile.model.position import Position


def is_sound(table: Table, mapping: Mapping, written: Map, faults: Faults) -> bool:
    """Note columns that aren't there, those that nobody reads, and claims without a value."""
    named = columns_named(mapping)
    absent = sorted(named - set(table.columns))
    for name in absent:
        faults.add(
            BAD_MAPPING,
            f"{table.file} has no column `{name}`",
            _where(written, name),
            expected=", ".join(table.columns[:40]),
            suggestion=near_miss(name, table.columns),
        )
    unread = [n for n in table.columns if n not in named and not _is_ignored(n, mapping)]
    if unread and not absent:
        listed = ", ".join(unread[:20]) + (f" and {len(unread) - 20} more" if unread[20:] else "")
        faults.add(
            UNREAD_COLUMN,
            f"nobody reads {len(unread)} of the columns of {table.file}: {listed}",
            written.at("ignore"),
            expected="a claim that reads them, or their names under `ignore`",
            severity=Severity.WARNING,
        )
    for pattern in mapping.ignore:
        if not any(_is_meant(name, pattern) for name in table.columns):
            message = f"`ignore` names `{pattern}`, and {table.file} has no such column"
            faults.add(BAD_MAPPING, message, written.at("ignore"))
    return not absent and _has_values(mapping, written, faults)


def _is_ignored(name: str, mapping: Mapping) -> bool:
    return any(_is_meant(name, pattern) for pattern in mapping.ignore)


def _is_meant(name: str, pattern: str) -> bool:
    """Say whether a pattern means a column: its name, or that of an object of JSON it is in."""
    return fnmatchcase(name, pattern) or name.startswith(f"{pattern}.")


def _has_values(mapping: Mapping, written: Map, faults: Faults) -> bool:
    """Note claims that lack what a claim can't do without."""
    sound = True
    for number, claim in enumerate(mapping.claims):
        place = written["claims"].at(number)
        lacking = []
        if not any(getattr(claim, key) for key in RANGE):
            lacking.append("`value`, or `low` and `high`")
        if not (claim.source or mapping.source):
            lacking.append("`source`")
        named = (claim.subject, claim.subject_id, mapping.subject, mapping.subject_id)
        if not any(named):
            lacking.append("`subject` or `subject_id`")
        if lacking:
            sound = False
            message = "a claim of the mapping lacks what every claim says"
            faults.add(BAD_MAPPING, message, place, expected=", ".join(lacking))
    return sound


def _where(written: Map, name: str) -> Position:
    """Return where a mapping names a column first; its start where it isn't found."""
    return next(_naming(written, name), written.at())


def _naming(node: object, name: str) -> Iterator[Position]:
    if isinstance(node, Map):
        for key, below in node.items():
            if key == name:
                yield node.key_at(key)
            elif below == name or f"{{{name}}}" in str(below):
                yield from _naming(below, name)
                yield node.at(key)
            else:
                yield from _naming(below, name)
    elif isinstance(node, Seq):
        for index, below in enumerate(node):
            yield from _naming(below, name)
            if below == name:
                yield node.at(index)
