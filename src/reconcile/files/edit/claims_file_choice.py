"""Which claims file gets a claim: that which a person names, or where its source's claims are.

In: a project's folder and the places of its claims. Out: the path of a YAML file that is read.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.files.edit.changes import EditError
from reconcile.files.folder import CLAIMS, MAPPING_ENDING

if TYPE_CHECKING:
    from reconcile.files.folder import Folder
    from reconcile.model.project import Project


def claims_file(folder: Folder, project: Project, source: str) -> Path:
    """Return the claims file with most of a source's claims; without any, the first there is."""
    shown = {folder.shown(path): path for path in folder.claims}
    files = Counter(
        file
        for claim in project.claims
        if claim.source == source and (file := project.places[claim.id].at().file) in shown
    )
    if files:
        return shown[max(files, key=lambda file: (files[file], file))]
    return next(iter(folder.claims), folder.path / CLAIMS)


def named_file(folder: Folder, named: Path) -> Path:
    """Return the claims file that a person named; `EditError` for one that wouldn't be read."""
    path = named if named.is_absolute() else Path.cwd() / named
    inside = path.resolve()
    read = inside == (folder.path / CLAIMS).resolve() or (
        inside.is_relative_to(folder.claims_folder.resolve())
        and inside.suffix == ".yaml"
        and not inside.name.endswith(MAPPING_ENDING)
        and not any(part.startswith(".") for part in inside.parts[-2:])
    )
    if not read:
        places = f"{folder.shown(folder.path / CLAIMS)} and .yaml files in "
        places += folder.shown(folder.claims_folder)
        raise EditError(f"{folder.shown(path)} isn't read as a claims file; {places} are")
    return path
