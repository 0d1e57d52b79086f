"""The formats of annotations by the names that `import --as` knows, and which one a file is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.annotations import doccano, label_studio, langextract, web_annotation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.files.annotations.annotation import Annotated
    from reconcile.files.annotations.records import Record

_TRIED = 20
"""Objects of a file by which its format is recognised."""
_LONGEST = 5
CLAIMS = "claims"


class AnnotationFormat(NamedTuple):
    """A format: how an object of it is recognised and read, and which keys it has (`holds`)."""

    looks_like: Callable[[dict[str, Any]], bool]
    read: Callable[[Sequence[Record], str], Annotated]
    holds: str


FORMATS = {
    "langextract": AnnotationFormat(
        langextract.looks_like, langextract.read, '{"document_id", "text", "extractions": [...]}'
    ),
    "label-studio": AnnotationFormat(
        label_studio.looks_like, label_studio.read, '{"data": {...}, "annotations": [{"result"}]}'
    ),
    "hypothesis": AnnotationFormat(
        web_annotation.looks_like, web_annotation.read, '{"target": [{"selector": [...]}]}'
    ),
    "web-annotation": AnnotationFormat(
        web_annotation.looks_like, web_annotation.read, '{"target": {"selector": ...}}'
    ),
    "doccano": AnnotationFormat(
        doccano.looks_like, doccano.read, '{"text", "label": [[start, end, label]]}'
    ),
}


def recognised(records: Sequence[Record]) -> str:
    """Return the format that the first objects of a file are in; "" for none of these."""
    tried = [record.value for record in records[:_TRIED]]
    for name, format_ in FORMATS.items():
        if tried and any(map(format_.looks_like, tried)):
            return name
    return ""


def mistaken(records: Sequence[Record], name: str) -> str:
    """Return why a file can't be in a format, in one sentence; "" where it can."""
    tried = [record.value for record in records[:_TRIED]]
    if name in FORMATS and any(map(FORMATS[name].looks_like, tried)):
        return ""
    other = recognised(records)
    if other:
        return f"this looks like {other}, not {name}: --as {other} reads it"
    if name == CLAIMS:
        return ""
    found = ", ".join(f"`{key}`" for key in list(tried[0])[:_LONGEST]) if tried else ""
    return f"this isn't {name}, whose objects have {FORMATS[name].holds}; here they have {found}"
