"""JSON and JSON Lines to a table: an object a row, its keys the columns.

A number is kept as it is written, `null` is an empty cell. A file of JSON has a list of objects, or
an object with that list under `claims` or `sources`, or with one list of objects under any key
(`features` of GeoJSON, `data` of many services); JSON Lines have an object a line.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from reconcile.files.faults import BAD_TABLE, Faults
from reconcile.files.tables.nested_columns import text_of
from reconcile.files.tables.table import Cells, Table
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTS = ("claims", "sources")
"""Keys that a list of rows may be found under."""
_SPACE = re.compile(r"[ \t\n\r]*")


class NotRowsError(Exception):
    """A text has no rows; with what is wrong, and the index of the character."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def read_json(text: str, shown: str, faults: Faults) -> Table | None:
    """Return the objects of a JSON text as a table; None, and a fault, where there are none."""
    try:
        return _table(shown, list(_items(text)))
    except (NotRowsError, RecursionError) as error:
        _refuse(text, shown, error, faults)
        return None


def read_json_lines(text: str, shown: str, faults: Faults) -> Table | None:
    """Return the objects of JSON Lines as a table; a line that is none is noted and left out."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            item, _ = decoded(line, _SPACE.match(line).end())  # type: ignore[union-attr]
        except (NotRowsError, RecursionError) as error:
            _refuse(line, shown, error, faults, number)
        else:
            if isinstance(item, dict):
                found.append((number, item))
            else:
                place = Position(shown, number, 1)
                faults.add(BAD_TABLE, "the line isn't an object", place, expected='{"key": "text"}')
    return _table(shown, found)


def _refuse(text: str, shown: str, error: Exception, faults: Faults, line: int = 0) -> None:
    offset = getattr(error, "offset", 0)
    message = getattr(error, "message", "too many levels, one within the other")
    before = text[:offset]
    row = line or before.count("\n") + 1
    place = Position(shown, row, offset - (before.rfind("\n") + 1) + 1)
    faults.add(BAD_TABLE, message, place, expected="a list of objects: one a claim or record")


def decoded(text: str, at: int) -> tuple[Any, int]:
    """Return the value at an index and the index behind it; numbers are kept as they are written.

    Raises `NotRowsError`.
    """
    decoder = json.JSONDecoder(
        parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_once
    )
    try:
        return decoder.raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise NotRowsError(f"this is not JSON: {error.msg}", error.pos) from None
    except _TwiceError as error:
        raise NotRowsError(f"the key `{error}` appears twice in one object", at) from None


class _TwiceError(ValueError):
    """A key that an object has twice."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwiceError(next(key for key in keys if keys.count(key) > 1))
    return made


def _items(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each object of the list with the line on which it begins."""
    at = _list_start(text)
    line, counted = 1, 0
    at = _after_space(text, at)
    while not text.startswith("]", at):
        item, end = decoded(text, at)
        if not isinstance(item, dict):
            raise NotRowsError("an entry of the list isn't an object", at)
        line, counted = line + text.count("\n", counted, at), at
        yield line, item
        at = _after_space(text, end)
        if text.startswith(",", at):
            at = _after_space(text, at + 1)
        elif not text.startswith("]", at):
            raise NotRowsError("the list isn't closed", min(at, len(text)))


def _list_start(text: str) -> int:
    """Return the index of what follows the list's bracket."""
    at = _after_space(text, 0)
    if text.startswith("[", at):
        return at + 1
    if not text.startswith("{", at):
        raise NotRowsError("this isn't a list of objects", at)
    whole, _ = decoded(text, at)
    lists = [key for key in LISTS if isinstance(whole.get(key), list)][:1]
    lists = lists or [key for key, value in whole.items() if _has_rows(value)]
    if len(lists) != 1:
        found = ", ".join(f"`{key}`" for key in (lists or list(whole))[:5])
        several = "and each is a list" if lists else "and no list of claims"
        raise NotRowsError(f"an object with {found or 'no key'}, {several}", at)
    return _value_at(text, at + 1, lists[0]) + 1


def _has_rows(value: Any) -> bool:  # noqa: ANN401 (whatever JSON contains)
    return isinstance(value, list) and value != [] and all(isinstance(v, dict) for v in value)


def _value_at(text: str, at: int, wanted: str) -> int:
    """Return where the value of a key begins in an object whose members begin at an index."""
    key = None
    while key != wanted:
        key, at = decoded(text, _after_space(text, at))
        at = _after_space(text, _after_space(text, at) + 1)  # behind the colon
        if key != wanted:
            _, at = decoded(text, at)
            at = _after_space(text, at) + 1  # behind the comma
    return at


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _table(shown: str, items: list[tuple[int, dict[str, Any]]]) -> Table:
    columns = tuple(dict.fromkeys(key for _, item in items for key in item))
    rows = tuple(
        Cells(line, tuple(text_of(item.get(column)) for column in columns)) for line, item in items
    )
    return Table(shown, columns, rows)
