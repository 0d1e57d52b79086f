"""What doccano exports: a text a line, with the offsets and labels of what was marked in it.

Its words aren't repeated, only their offsets. Labels are triples, or objects with `start_offset`;
older versions write who marked them, today's write a file an annotator. A relation joins two marks.
It is an annotation of its own on the words that it leads to, and an attribute of where it begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from reconcile.files.annotations.annotation import Annotated, Annotation, Document, Gathered
from reconcile.files.annotations.exported_values import Exported, checked, flat
from reconcile.files.annotations.relations import Relation, related

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.annotations.records import Record

_LISTS = ("label", "labels", "entities", "annotations")
_KNOWN = frozenset((*_LISTS, "text", "data", "relations", "id", "Comments", "comments", "cats"))


class _Mark(Exported):
    label: str
    start_offset: int
    end_offset: int
    id: str = ""
    user: str = ""


class _Relation(Exported):
    from_id: str
    to_id: str
    type: str = Field(min_length=1)


def looks_like(value: dict[str, Any]) -> bool:
    """Say whether an object is a text of doccano with its labels."""
    if not any(isinstance(value.get(key), list) for key in _LISTS):
        return False
    marks = next(value[key] for key in _LISTS if isinstance(value.get(key), list))
    return all(_is_mark(mark) for mark in marks[:5])


def _is_mark(mark: object) -> bool:
    if isinstance(mark, dict):
        return "start_offset" in mark
    return isinstance(mark, list) or (isinstance(mark, str) and bool(mark))


def read(records: Sequence[Record], file: str) -> Annotated:
    """Return the marks and relations of all texts."""
    found = Gathered(file)
    for record in records:
        _read_text(record, found)
    return found.done()


def _read_text(record: Record, found: Gathered) -> None:
    value = record.value
    text = next((value[key] for key in ("text", "data") if isinstance(value.get(key), str)), None)
    key = next((key for key in _LISTS if isinstance(value.get(key), list)), None)
    place = found.at(record.line, record.path)
    if key is None:
        found.leave(place, f"it has no list of labels ({', '.join(_LISTS)})", malformed=True)
        return
    if text is None:
        reason = "it has no text, and doccano keeps the words nowhere else"
        for number, _ in enumerate(value[key]):
            found.leave(found.at(record.line, record.inside(key, number)), reason)
        return
    about = flat({name: said for name, said in value.items() if name not in _KNOWN})
    document = found.document(Document(str(value.get("id") or f"line {record.line}"), text, about))
    marks = _marks(record, key, document, found)
    relations = _relations(record, found)
    found.annotations += related(marks, relations, lambda mark: _words(text, mark), found)


def _marks(record: Record, key: str, document: str, found: Gathered) -> dict[str, Annotation]:
    """Return the marks of a text by their ids; note what is none, keep labels of the whole text."""
    marks: dict[str, Annotation] = {}
    for number, mark in enumerate(record.value[key]):
        at = found.at(record.line, record.inside(key, number))
        made = _mark(mark)
        if isinstance(made, str):
            found.leave(at, made, malformed=True)
        elif isinstance(made, Annotation):
            found.annotations.append(made._replace(at=at, document=document))
        else:
            span = (made.start_offset, made.end_offset)
            marks[made.id or f"{key}[{number}]"] = Annotation(
                at, made.label, document, None, span, coder=made.user
            )
    return marks


def _words(text: str, mark: Annotation) -> str:
    start, end = mark.span or (0, 0)
    return text[max(start, 0) : max(end, 0)].strip()


def _mark(mark: object) -> _Mark | Annotation | str:
    """Return a mark, a label of the whole text, or what is wrong with it."""
    if isinstance(mark, str) and mark.strip():
        return Annotation(_NOWHERE, mark.strip(), "", mark.strip(), marks=False)
    if isinstance(mark, list):
        if len(mark) != 3:
            return "it isn't [start, end, label]"
        mark = {"start_offset": mark[0], "end_offset": mark[1], "label": mark[2]}
    return checked(_Mark, mark)


def _relations(record: Record, found: Gathered) -> list[Relation]:
    made = []
    for number, each in enumerate(record.value.get("relations") or ()):
        at = found.at(record.line, record.inside("relations", number))
        relation = checked(_Relation, each)
        if isinstance(relation, str):
            found.leave(at, relation, malformed=True)
        else:
            made.append(Relation(at, relation.type, relation.from_id, relation.to_id))
    return made


_NOWHERE = Gathered("").at(1)
