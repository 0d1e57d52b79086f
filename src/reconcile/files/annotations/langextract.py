"""The output of langextract: a document a line, with what a language model extracted from it.

`extraction_text` is what the model gave as the words; `char_interval` is where they were aligned,
often only nearly, and null where they weren't.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.annotations.annotation import Annotated, Annotation, Document, Gathered
from reconcile.files.annotations.exported_values import Exported, checked, flat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.annotations.records import Record


class _Interval(Exported):
    start_pos: int | None = None
    end_pos: int | None = None


class _Extraction(Exported):
    extraction_class: str
    extraction_text: str
    char_interval: _Interval | None = None
    attributes: dict[str, Any] | None = None


class _Document(Exported):
    extractions: list[Any] | None
    document_id: str | None = None
    text: str | None = None


def looks_like(value: dict[str, Any]) -> bool:
    """Say whether an object is a document of langextract."""
    return "extractions" in value


def read(records: Sequence[Record], file: str) -> Annotated:
    """Return the extractions of all documents."""
    found = Gathered(file)
    for record in records:
        whole = checked(_Document, record.value)
        if isinstance(whole, str):
            found.leave(found.at(record.line, record.path), whole, malformed=True)
            continue
        name = whole.document_id or f"line {record.line}"
        document = found.document(Document(name, whole.text))
        for number, extraction in enumerate(whole.extractions or ()):
            at = found.at(record.line, record.inside("extractions", number))
            made = checked(_Extraction, extraction)
            if isinstance(made, str):
                found.leave(at, made, malformed=True)
            elif not made.extraction_text.strip():
                found.leave(at, "it has no words")
            else:
                found.annotations.append(
                    Annotation(
                        at,
                        made.extraction_class,
                        document,
                        made.extraction_text,
                        _span(made.char_interval),
                        attributes=flat(made.attributes or {}),
                    )
                )
    return found.done()


def _span(interval: _Interval | None) -> tuple[int, int] | None:
    if interval is None or interval.start_pos is None or interval.end_pos is None:
        return None
    return interval.start_pos, interval.end_pos
