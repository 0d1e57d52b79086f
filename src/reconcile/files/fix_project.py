"""What findings propose to write, in the files of a project: tried first, then written at once.

In: a project's folder, and findings that carry what is to be written in their place. Out: what the
files hold with it, and the findings whose place can't be written so. A key or value of YAML and a
cell of CSV are replaced; everything else in their files stays byte for byte.
"""

from __future__ import annotations

from contextlib import ExitStack
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.edit.cells import with_cell
from reconcile.files.edit.changes import EditError, Put, Rename, Replace
from reconcile.files.edit.edit_file import edited, restore
from reconcile.files.folder import MAPPING_ENDING
from reconcile.files.lock import locked
from reconcile.files.write import write_atomically
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reconcile.files.edit.changes import Change, Route
    from reconcile.files.folder import Folder
    from reconcile.model.finding import Finding, Fix
    from reconcile.model.position import Position


_MOST_ROUNDS = 10
"""Times that a project is fixed in one run; what is mended needs two or three."""


class Fixes:
    """The fixes of a project that were tried, and its files' bytes with them."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        """The project's folder, which reads its files as they would be."""
        self.fixed: list[Finding] = []
        self.refused: dict[Position, str] = {}
        """Why a finding that could be fixed can't be where it is, by its place."""
        self._before: dict[Path, bytes] = {}
        self._rounds = 0

    @property
    def changed(self) -> Iterator[tuple[str, bytes, bytes]]:
        """The files that would change: the name of each, its bytes, and what they would be."""
        for path in sorted(self._before):
            yield self.folder.shown(path), self._before[path], self.folder.held[path]

    def add(self, findings: Sequence[Finding]) -> bool:
        """Fix what can be of what was found; say whether anything changed. Nothing is written.

        Of several findings at one place, the first is fixed.
        """
        self._rounds += 1
        paths = {self.folder.shown(path): path for path in _files(self.folder)}
        held = dict(self.folder.held)
        at_place: dict[Position, Finding] = {}
        for finding in findings if self._rounds <= _MOST_ROUNDS else ():
            if finding.fix and finding.primary.file in paths:
                at_place.setdefault(finding.primary, finding)
        fixed = []
        for place in sorted(at_place, reverse=True):  # so that what is before it doesn't move
            path = paths[place.file]
            content = held.get(path) or path.read_bytes()
            try:
                held[path] = _with_fix(content, path, at_place[place])
            except EditError as error:
                self.refused[place] = str(error)
            else:
                self._before.setdefault(path, content)
                fixed.append(at_place[place])
        self.fixed += reversed(fixed)
        self.folder = self.folder._replace(held=held)
        return bool(fixed)

    def write(self) -> None:
        """Write the files: all of them, or none.

        Raises `OSError` where one can't be written or was changed meanwhile; those that were
        written are then put back.
        """
        with locked(self.folder.path), ExitStack() as undo:
            for path, before in self._before.items():
                after = self.folder.held[path]
                write_atomically(path, after, sha256(before).hexdigest())
                undo.callback(restore, path, after, before)
            undo.pop_all()


def _files(folder: Folder) -> Iterator[Path]:
    yield from (*folder.claims, *folder.tables, *folder.mappings, *folder.many_sources)
    yield from (*folder.sources.glob("*.yaml"), folder.decisions, folder.constraints)


def _with_fix(content: bytes, path: Path, finding: Finding) -> bytes:
    """Return a file's bytes once a finding is fixed; raise `EditError` where it can't be."""
    place, fix = finding.primary, finding.fix
    if fix is None:
        return content
    if not place.name:
        return edited(content, place.file, lambda root: [_change(root, place, fix)])[0]
    if path.with_suffix("").with_name(path.stem + MAPPING_ENDING).exists():
        raise EditError("its table is read through a mapping, so the cell may mean more than this")
    return with_cell(content, place, fix)


def _change(root: Map, place: Position, fix: Fix) -> Change:
    """Return what writes a fix for the key or value at a place, where that says what it did."""
    for said in _scalars(root, ()):
        if (said.place.line, said.place.column, said.text) == (place.line, place.column, fix.old):
            return said.instead(fix.new)
    raise EditError(f"{place}: what was found isn't written there as it is read")


class _Said(NamedTuple):
    """A key or a text in a file: the route to it, its place, and if it is a key."""

    route: Route
    place: Position
    text: str
    is_key: bool = False

    def instead(self, new: str) -> Change:
        """Return the change that puts another text in its place."""
        *parent, last = self.route
        if self.is_key:
            return Rename(self.route, new)
        return Put(tuple(parent), last, new) if isinstance(last, str) else Replace(self.route, new)


def _scalars(node: object, route: Route) -> Iterator[_Said]:
    """Yield every key and text below a node."""
    if isinstance(node, Map):
        for key, value in node.items():
            yield _Said((*route, key), node.key_at(key), key, is_key=True)
            yield from _below(value, (*route, key), node.at(key))
    elif isinstance(node, Seq):
        for number, value in enumerate(node):
            yield from _below(value, (*route, number), node.at(number))


def _below(value: object, route: Route, place: Position) -> Iterator[_Said]:
    if isinstance(value, str):
        yield _Said(route, place, value)
    else:
        yield from _scalars(value, route)
