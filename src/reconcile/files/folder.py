"""Where a project's files are: found upward from a folder, and named as the person would."""

from __future__ import annotations

import os
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DATA = "data"
CLAIMS = "claims.yaml"
CLAIMS_FOLDER = "claims"
MISNAMED = ".yml"
TABLE_ENDINGS = (".csv", ".tsv", ".json", ".jsonl", ".parquet", ".xlsx")
"""How the names of files end that are read as tables."""
BINARY_ENDINGS = (".parquet", ".xlsx")
"""How the names of tables end that no editor of texts opens."""
CLAIM_ENDINGS = (".yaml", *TABLE_ENDINGS)
"""How the names of files in `claims/` end that are read."""
MAPPING_ENDING = ".map.yaml"
"""How the name of a mapping ends: that of its table, but for the table's own ending, before it."""
SOURCES = "sources"
SCHEMA_ENDING = ".schema.json"
"""How the name of a JSON Schema for editors ends, which has no claims in it."""


class ProjectNotFoundError(Exception):
    """No claims project is at, or above, a folder. The message says where was looked."""


class Folder(NamedTuple):
    """A project's folder: the one with `claims.yaml`, `sources/` and `decisions.yaml` in it."""

    path: Path
    held: Mapping[Path, bytes] = MappingProxyType({})
    """What is read instead of some of its files, by their paths."""
    apart: frozenset[Path] = frozenset()
    """The tables of claims that aren't read with the others, since an engine reads them."""

    @property
    def claims(self) -> tuple[Path, ...]:
        """The claims files, sorted: `claims.yaml` and those in `claims/`, at any depth."""
        return tuple(
            path
            for path in (self.path / CLAIMS, *files_below(self.claims_folder))
            if os.path.lexists(path) and path.suffix == ".yaml" and not _is_mapping(path)
        )

    @property
    def tables(self) -> tuple[Path, ...]:
        """The tables in `claims/`, at any depth, sorted."""
        return tuple(
            path
            for path in files_below(self.claims_folder)
            if path.suffix in TABLE_ENDINGS
            and not path.name.endswith(SCHEMA_ENDING)
            and path not in self.apart
        )

    @property
    def mappings(self) -> tuple[Path, ...]:
        """The mappings of tables in `claims/`, at any depth, sorted."""
        return tuple(path for path in files_below(self.claims_folder) if _is_mapping(path))

    @property
    def many_sources(self) -> tuple[Path, ...]:
        """The files with the records of many sources: `sources.yaml`, or a table."""
        named = ((self.path / SOURCES).with_suffix(ending) for ending in CLAIM_ENDINGS)
        return tuple(path for path in named if os.path.lexists(path))

    @property
    def claims_folder(self) -> Path:
        """The folder of claims files, which need not exist."""
        return self.path / CLAIMS_FOLDER

    @property
    def sources(self) -> Path:
        """The folder of source records."""
        return self.path / SOURCES

    @property
    def texts(self) -> Path:
        """The folder of the sources' texts, which is never shared."""
        return self.sources / "text"

    @property
    def decisions(self) -> Path:
        """The file of decisions, which need not exist."""
        return self.path / "decisions.yaml"

    @property
    def constraints(self) -> Path:
        """The file of constraints, which need not exist."""
        return self.path / "constraints.yaml"

    def shown(self, path: Path) -> str:
        """Return a path as a person in the current folder would type it."""
        try:
            relative = os.path.relpath(path)
        except ValueError:  # another drive
            return path.as_posix()
        return (path if relative.startswith("..") else Path(relative)).as_posix()


def _is_mapping(path: Path) -> bool:
    return path.name.endswith(MAPPING_ENDING)


def files_below(folder: Path, closed: Callable[[OSError], object] | None = None) -> list[Path]:
    """Return the files below a folder, at any depth, sorted; hidden names are left out.

    A folder that is called like a claims file counts as one: reading it reports what it is. One
    that can't be read is passed to `closed`, as the error with its name.
    """
    found = []
    for place, folders, names in os.walk(folder, onerror=closed):
        odd = [name for name in folders if name.endswith(CLAIM_ENDINGS)]
        folders[:] = [name for name in folders if not name.startswith(".") and name not in odd]
        found += [Path(place, name) for name in (*names, *odd) if not name.startswith(".")]
    return sorted(found)


def find(start: Path) -> Folder:
    """Return the project at a folder, or above it; raise `ProjectNotFoundError` for none.

    A project is a folder with claims in it, or one whose `data` has them.
    """
    start = Path(os.path.abspath(start))  # noqa: PTH100 (`resolve` would follow links)
    for folder in (start, *start.parents):
        for candidate in (folder / DATA, folder):
            if _is_project(candidate):
                return Folder(candidate)
    _refuse_misnamed(start)
    raise ProjectNotFoundError(
        f"no {DATA}/{CLAIMS} in {start} or above it; `reconcile init` begins a project"
    )


def at(path: Path) -> Folder:
    """Return the project that a person named; raise `ProjectNotFoundError` where there is none."""
    for candidate in (path / DATA, path):
        if _is_project(candidate):
            return Folder(candidate)
    from reconcile.files.missing_file import NO_ADDRESS, is_address  # noqa: PLC0415 (only a slip)

    if is_address(str(path)):
        raise ProjectNotFoundError(f"{path} is no folder: {NO_ADDRESS}")
    if not path.is_dir():
        what = "is a file" if path.exists() else "is not there"
        raise ProjectNotFoundError(
            f"{path} {what}; a project is the folder with {CLAIMS} in it,"
            " as `reconcile init` makes it"
        )
    _refuse_misnamed(path)
    raise ProjectNotFoundError(
        f"no {CLAIMS} in {path} or in its folder {DATA}; `reconcile init {path}` begins a project"
    )


def _is_project(folder: Path) -> bool:
    return (folder / CLAIMS).exists() or (folder / CLAIMS_FOLDER).is_dir()


def _refuse_misnamed(folder: Path) -> None:
    """Raise where the claims are in a file whose name isn't read."""
    for candidate in (folder / DATA, folder):
        found = (candidate / CLAIMS).with_suffix(MISNAMED)
        if found.exists():
            raise ProjectNotFoundError(f"{found} is not read; it must be called {CLAIMS}")
