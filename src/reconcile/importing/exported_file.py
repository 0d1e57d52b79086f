"""A file of another tool to its annotations and the table of them that a mapping reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.annotations import plain_claims
from reconcile.files.annotations.annotation import Annotated, Annotation, Document
from reconcile.files.annotations.annotation_table import as_table
from reconcile.files.annotations.formats import CLAIMS, FORMATS, mistaken, recognised
from reconcile.files.annotations.records import read_records, read_yaml_records
from reconcile.files.decode import read_text
from reconcile.files.faults import Faults
from reconcile.files.tables.long import has_keys
from reconcile.importing.document_sources import with_words
from reconcile.importing.import_result import Note, NotImportableError
from reconcile.model.claim import Claim
from reconcile.model.finding import in_order
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reconcile.files.annotations.records import Record
    from reconcile.files.folder import Folder
    from reconcile.files.tables.table import Table

_YAML_ENDINGS = (".yaml", ".yml")


class ReadFile(NamedTuple):
    """What is in a file: its annotations, their table, and whether a row is a claim as it is."""

    found: Annotated
    table: Table
    direct: bool


def format_of(file: Path) -> str:
    """Return the format of an annotation tool that a file of JSON is in; "" for none of them."""
    faults = Faults()
    text = read_text(file, file.parent, str(file), faults)
    return recognised(read_records(text, str(file), faults)) if text is not None else ""


def read_file(folder: Folder, file: Path, format_: str) -> ReadFile:
    """Return what is in the file; raise with its faults."""
    faults = Faults()
    shown = folder.shown(file)
    text = read_text(file, file.parent, shown, faults)
    is_yaml = format_ == CLAIMS and file.suffix in _YAML_ENDINGS
    reader = read_yaml_records if is_yaml else read_records
    records = [] if text is None else reader(text, shown, faults)
    wrong = mistaken(records, format_) if records else ""
    if wrong:
        raise NotImportableError(f"{shown}: {wrong}")
    if faults.found or not records:
        raise NotImportableError(f"{shown} can't be read", in_order(faults.found))
    if format_ == CLAIMS:
        return _plain(plain_claims.claims_of(records), shown)
    found = with_words(FORMATS[format_].read(records, shown))
    if not found.annotations and found.malformed:
        notes = [Note(*each) for each in found.left_out]
        raise NotImportableError(
            f"{shown}: nothing in it is written as {format_} has it", (), notes
        )
    return ReadFile(found, as_table(found.annotations, found.documents, shown), direct=False)


def _plain(records: Sequence[Record], shown: str) -> ReadFile:
    """Return objects that are claims as annotations of no document."""
    table = plain_claims.as_table(records, shown)
    annotations = tuple(
        Annotation(Position(shown, each.line, 1, each.path), "", "", marks=False)
        for each in records
    )
    direct = has_keys(table.columns, Claim) and set(table.columns) <= set(Claim.model_fields)
    return ReadFile(Annotated({"": Document("")}, annotations, ()), table, direct)
