"""Where a project's files are: found upward from a folder, and named as the person would."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

DATA = "data"
CLAIMS = "claims.yaml"
CLAIMS_FOLDER = "claims"
MISNAMED = ".yml"


class ProjectNotFoundError(Exception):
    """No claims project is at, or above, a folder. The message says where was looked."""


class Folder(NamedTuple):
    """A project's folder: the one that holds `claims.yaml`, `sources/` and `decisions.yaml`."""

    path: Path

    @property
    def claims(self) -> tuple[Path, ...]:
        """The claims files, sorted: `claims.yaml` and those in `claims/`."""
        return tuple(
            path
            for path in (self.path / CLAIMS, *sorted((self.path / CLAIMS_FOLDER).glob("*.yaml")))
            if os.path.lexists(path)
        )

    @property
    def misnamed(self) -> tuple[Path, ...]:
        """The files that would be read if their names ended in `.yaml`, sorted."""
        single = (path.with_suffix(MISNAMED) for path in (self.path / CLAIMS, self.decisions))
        listed = (
            place / name
            for place in (self.path / CLAIMS_FOLDER, self.sources)
            if place.is_dir()
            for name in os.listdir(place)  # noqa: PTH208 (few names become paths)
            if name.endswith(MISNAMED)
        )
        return tuple(sorted((*filter(os.path.lexists, single), *listed)))

    @property
    def sources(self) -> Path:
        """The folder of source records."""
        return self.path / "sources"

    @property
    def texts(self) -> Path:
        """The folder of the sources' texts, which is never shared."""
        return self.sources / "text"

    @property
    def decisions(self) -> Path:
        """The file of decisions, which need not exist."""
        return self.path / "decisions.yaml"

    def shown(self, path: Path) -> str:
        """Return a path as a person in the current folder would type it."""
        try:
            relative = os.path.relpath(path)
        except ValueError:  # another drive
            return str(path)
        return str(path) if relative.startswith("..") else Path(relative).as_posix()


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
    if not path.is_dir():
        what = "is a file" if path.exists() else "is not there"
        raise ProjectNotFoundError(f"{path} {what}; a project is the folder that holds {CLAIMS}")
    _refuse_misnamed(path)
    raise ProjectNotFoundError(f"no {CLAIMS} in {path} or in its folder {DATA}")


def _is_project(folder: Path) -> bool:
    return (folder / CLAIMS).exists() or (folder / CLAIMS_FOLDER).is_dir()


def _refuse_misnamed(folder: Path) -> None:
    """Raise where the claims stand under a name that isn't read."""
    for candidate in (folder / DATA, folder):
        found = (candidate / CLAIMS).with_suffix(MISNAMED)
        if found.exists():
            raise ProjectNotFoundError(f"{found} is not read; it must be called {CLAIMS}")
