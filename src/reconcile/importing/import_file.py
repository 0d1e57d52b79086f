"""The calls in order: a file of another tool read, mapped, looked up in the texts, and written.

In: a project's folder, a file and its format. Out: what was done. Nothing is written before all of
it is known; what a person edited is never overwritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.annotations import mapping_draft as drafts
from reconcile.files.annotations.formats import CLAIMS
from reconcile.files.decode import read_text
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.folder import MAPPING_ENDING, TABLE_ENDINGS
from reconcile.files.project import read_project
from reconcile.files.tables.draft import draft as table_draft
from reconcile.files.validate import validated
from reconcile.files.write import create_atomically
from reconcile.importing.claims_of_export import Making, UsedMapping
from reconcile.importing.exported_file import ReadFile, read_file
from reconcile.importing.import_result import Drafted, Imported, NotImportableError
from reconcile.importing.write_claims import write
from reconcile.model.finding import Severity, in_order
from reconcile.model.mapping import Mapping

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.model.project import Project


def import_file(folder: Folder, file: Path, format_: str) -> Imported | Drafted:
    """Bring what another tool noted into a project, or draft the mapping that says how.

    Raises `NotImportableError` where the file or the mapping is at fault, and `OSError` where
    something can't be written; nothing is written then.
    """
    claims = folder.claims_folder / f"{file.stem}.yaml"
    _refuse_clash(folder, file, claims)
    read = read_file(folder, file, format_)
    path = claims.with_name(claims.stem + MAPPING_ENDING)
    if not path.exists() and not read.direct:
        return _draft(path, read, file.stem, format_)
    mapping = _read_mapping(folder, path, format_) if path.exists() else None
    project = read_project(folder)
    _refuse_broken(project)
    made = Making(read, mapping, project).run()
    return write(folder, claims, file, made)


def _refuse_clash(folder: Folder, file: Path, claims: Path) -> None:
    """Raise where the file is itself in the folder of claims, or a table has its name there."""
    if file.resolve().is_relative_to(folder.claims_folder.resolve()):
        message = f"{folder.shown(file)} is in the folder of claims, where every file is read"
        raise NotImportableError(f"{message}; keep it elsewhere")
    for ending in TABLE_ENDINGS:
        other = claims.with_suffix(ending)
        if other.exists():
            message = f"{folder.shown(other)} is there already, and its mapping would be the same"
            raise NotImportableError(f"{message}; rename {file.name}")


def _refuse_broken(project: Project) -> None:
    """Raise where the project has errors: fields and sources can't be known then."""
    errors = [each for each in project.findings if each.severity is Severity.ERROR]
    if errors:
        raise NotImportableError("the project has errors; correct them first", errors)


def _draft(path: Path, read: ReadFile, name: str, format_: str) -> Drafted:
    then = "run the same `reconcile import` again"
    if format_ == CLAIMS:
        text = table_draft(read.table, name, then, f"format: {CLAIMS}")
    else:
        text = drafts.draft(read.table, name, format_)
    path.parent.mkdir(parents=True, exist_ok=True)
    create_atomically(path, text)
    labels = {each.label for each in read.found.annotations}
    return Drafted(path, len(read.found.annotations), len(labels - {""}))


def _read_mapping(folder: Folder, path: Path, format_: str) -> UsedMapping:
    """Return the mapping of a file; raise with its faults."""
    faults = Faults()
    shown = folder.shown(path)
    text = read_text(path, folder.path, shown, faults)
    written = None if text is None else read_map(text, shown, faults)
    mapping = None if written is None else validated(Mapping, written, faults)
    if mapping is None or written is None:
        raise NotImportableError(f"{shown} can't be used", in_order(faults.found))
    if mapping.format != format_:
        its = f"is for {mapping.format}" if mapping.format else "is for a table"
        raise NotImportableError(f"{shown} {its}, not for {format_}: rename the file or {shown}")
    return UsedMapping(mapping, written)
