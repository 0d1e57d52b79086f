"""Changes to a file that a person wrote: made in its text, read again, and written whole.

In: a file's path and the changes. Out: the file with them, and nothing else changed: comments,
order, line ends and byte order mark stay. What the new text says is compared with the old data and
the changes before it is written; where it says anything else, nothing is. Other writers of ours
wait; a file that an editor saves meanwhile is read again.
"""

from __future__ import annotations

import contextlib
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.decode import decode
from reconcile.files.edit.changes import (
    Append,
    EditError,
    Put,
    Rename,
    Replace,
    node_at,
    plain_data,
)
from reconcile.files.edit.file_text import FileText
from reconcile.files.edit.scalar import NotTextError
from reconcile.files.edit.text_changes import changed
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.invisible_characters import plain
from reconcile.files.lock import locked
from reconcile.files.write import FileChangedError, remove_unchanged, write_atomically
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reconcile.files.edit.changes import Change
    from reconcile.model.position import Position

_TRIES = 5


class Written(NamedTuple):
    """A file's bytes before (None where there was none) and after, and the line of what was put in.

    The line counts from 1; 0 where nothing was put in.
    """

    before: bytes | None
    after: bytes
    line: int

    @property
    def digest(self) -> str:
        """The SHA-256 of the file as written, by which a later change of it is noticed."""
        return sha256(self.after).hexdigest()


def edit_file(
    path: Path,
    shown: str,
    changes: Callable[[Map], Sequence[Change]],
    *,
    header: str = "",
    keep: bool = True,
) -> Written:
    """Change a file and return its bytes before and after.

    `changes` is called with the file's data, and gives the changes, made one after the
    other. `header` begins a file that isn't there yet. Without `keep` nothing is written. Raises
    `EditError` where the file has a fault or is written in a way that can't be changed, and
    `OSError` where it can't be written.
    """
    for _ in range(_TRIES):
        with locked(path.parent), contextlib.suppress(FileChangedError):
            return _edit(path, shown, changes, header, keep=keep)
    raise FileChangedError(path)


def edited(
    content: bytes, shown: str, changes: Callable[[Map], Sequence[Change]]
) -> tuple[bytes, int]:
    """Return the bytes of a file after changes, and the line of what the last one put in."""
    root, line = _read(content, shown), 0
    for change in changes(root):
        content, new = _after(content, root, _clean(change), shown)
        line = _line(root, new, change)
        root = new
    return content, line


def restore(path: Path, written: bytes, before: bytes | None) -> None:
    """Undo a change, unless the file was changed meanwhile (then `FileChangedError`)."""
    digest = sha256(written).hexdigest()
    if before is None:
        remove_unchanged(path, digest)
    else:
        write_atomically(path, before, digest)


def _edit(
    path: Path,
    shown: str,
    changes: Callable[[Map], Sequence[Change]],
    header: str,
    *,
    keep: bool,
) -> Written:
    before = path.read_bytes() if path.exists() else None
    content, line = edited(header.encode() if before is None else before, shown, changes)
    if keep and content != before:
        write_atomically(path, content, sha256(before).hexdigest() if before is not None else "")
    return Written(before, content, line)


def _read(content: bytes, shown: str) -> Map:
    faults = Faults()
    text = decode(content, shown, faults)
    found = None if text is None else read_map(text, shown, faults)
    if faults.found:
        first = faults.found[0]
        raise EditError(f"{first.primary}: {first.message}")
    return Map(shown, _Top()) if found is None else found


class _Top(NamedTuple):
    """The place of a mapping that isn't there yet."""

    line: int = 0
    column: int = 0


def _clean(change: Change) -> Change:
    """Return a change without characters that would be refused where they are read."""
    fields: dict[str, Any] = {
        name: _cleaned(said)
        for name, said in change._asdict().items()
        if name in ("entries", "entry", "value", "key")
    }
    return change._replace(**fields)


def _cleaned(said: object) -> object:
    if isinstance(said, dict):
        return {plain(key): _cleaned(value) for key, value in said.items()}
    if isinstance(said, list | tuple):
        return [_cleaned(each) for each in said]
    return plain(said) if isinstance(said, str) else said


def _after(content: bytes, root: Map, change: Change, shown: str) -> tuple[bytes, Map]:
    """Return the file after a change; raise unless it says what it did before, and the change."""
    try:
        made = changed(FileText(content.decode()), root, change).encoded()
    except NotTextError as error:
        raise EditError(str(error)) from None
    expected = _bare(root)
    change.on(expected)
    try:
        new = _read(made, shown)
    except EditError:
        new = None
    if new is None or plain_data(new) != plain_data(expected):
        message = f"{shown} is written in a way that can't be changed safely; edit it by hand"
        raise EditError(message)
    return made, new


def _bare(node: object) -> object:
    """Return a file's data without places."""
    if isinstance(node, Map):
        return {key: _bare(said) for key, said in node.items()}
    return [_bare(each) for each in node] if isinstance(node, Seq) else node


def _line(old: Map, new: Map, change: Change) -> int:
    """Return the line, from 1, of what a change put in; 0 for what it took out."""
    place: Position | None = None
    if isinstance(change, Put):
        place = node_at(new, change.route).key_at(change.key)
    elif isinstance(change, Rename):
        place = node_at(new, change.route[:-1]).key_at(change.key)
    elif isinstance(change, Append):
        listed = node_at(old, change.route)
        place = node_at(new, change.route).at(len(listed) if isinstance(listed, Seq) else 0)
    elif isinstance(change, Replace):
        place = node_at(new, change.route[:-1]).at(change.route[-1])
    return place.line if place else 0
