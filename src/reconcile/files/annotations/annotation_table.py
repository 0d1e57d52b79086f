"""Annotations to a table that a mapping reads: a row each, with columns for all that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.tables.table import Cells, Table
from reconcile.model.folding import spaced

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.files.annotations.annotation import Annotation, Document

LABEL, TEXT, DOCUMENT, CODER = "label", "text", "document", "coder"
OWN = (LABEL, TEXT, DOCUMENT, CODER)
"""Columns that every annotation has; the rest are what its tool keeps."""


def as_table(
    annotations: Sequence[Annotation], documents: Mapping[str, Document], file: str
) -> Table:
    """Return a row for each annotation; its line is its number, from 1.

    What is known of an annotation comes before what is known of its document; a name that a column
    has already gets the word `attribute` or `document` before it.
    """
    rows = [_row(each, documents[each.document]) for each in annotations]
    columns = tuple(dict.fromkeys((*OWN, *(key for row in rows for key in row))))
    cells = (
        Cells(number, tuple(row.get(name, "") for name in columns))
        for number, row in enumerate(rows, 1)
    )
    return Table(file, columns, tuple(cells))


def _row(annotation: Annotation, document: Document) -> dict[str, str]:
    row = {
        LABEL: spaced(annotation.label),
        TEXT: annotation.text or "",
        DOCUMENT: annotation.document,
        CODER: annotation.coder,
    }
    for named, about in (("attribute", annotation.attributes), ("document", document.about)):
        for key, said in about.items():
            name = spaced(key)
            row[f"{named}.{name}" if name in row or not name else name] = said
    return row
