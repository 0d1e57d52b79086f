"""What Label Studio exports as JSON: tasks, each with what every annotator marked in it.

A result is a mark in a text, an answer about a mark (it has the mark's id), an answer about the
whole task, or a relation between two marks. What is a draft, skipped or predicted makes no claim.
Exports from before version 1 have `completions`; the short form (JSON-MIN) has its marks in a task.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.annotations.annotation import Annotated, Annotation, Document, Gathered
from reconcile.files.annotations.exported_values import Exported, checked, flat, said
from reconcile.files.annotations.label_studio_text import TaskText
from reconcile.files.annotations.relations import Relation, related

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.files.annotations.records import Record
    from reconcile.model.position import Position

_MADE = ("annotations", "completions")
_MARKED = ("labels", "hypertextlabels", "paragraphlabels")
_ANSWERS = ("choices", "taxonomy", "textarea", "number", "datetime", "rating", "pairwise")
_SHORT = frozenset(("annotator", "annotation_id", "lead_time", "created_at", "updated_at"))


class _Value(Exported):
    text: str | list[str] | None = None


class _Result(Exported):
    type: str
    id: str = ""
    from_name: str = ""
    to_name: str = ""
    source: str = ""
    value: dict[str, Any] | None = None
    from_id: str = ""
    to_id: str = ""
    labels: list[str] | None = None


class _Place(NamedTuple):
    """Where in a file an annotation is, and who made it of which document."""

    record: Record
    steps: tuple[str | int, ...]
    coder: str


def looks_like(value: dict[str, Any]) -> bool:
    """Say whether an object is a task of Label Studio."""
    made = next((value[key] for key in _MADE if isinstance(value.get(key), list)), None)
    if made is not None:
        results = [each for each in made[:5] if isinstance(each, dict)]
        has_results = all("result" in each for each in results)
        return has_results and ("data" in value or bool(results))
    return bool({"annotator", "annotation_id"} & value.keys())


def read(records: Sequence[Record], file: str) -> Annotated:
    """Return what was marked and answered in all tasks."""
    found = Gathered(file)
    for record in records:
        if any(isinstance(record.value.get(key), list) for key in _MADE):
            _Task(record, found).read()
        else:
            _read_short(record, found)
    return found.done()


class _Task:
    """Reads one task; one use."""

    def __init__(self, record: Record, found: Gathered) -> None:
        self.record = record
        self.found = found
        self.value = record.value
        given = self.value.get("data")
        data: dict[str, Any] = given if isinstance(given, dict) else {}
        self.key = next(key for key in _MADE if isinstance(self.value.get(key), list))
        results = [*self._results()]
        self.text = TaskText.of(data, results)
        about = {
            f"data.{key}": each for key, each in flat(data).items() if key != self.text.key and each
        }
        name = str(self.value.get("id") or f"line {record.line}")
        self.document = found.document(Document(name, self.text.text, about))

    def _results(self) -> Iterator[dict[str, Any]]:
        for annotation in self.value[self.key]:
            listed = annotation.get("result") if isinstance(annotation, dict) else None
            yield from (each for each in listed or () if isinstance(each, dict))

    def read(self) -> None:
        """Gather what every annotator made, and why the rest is left out."""
        for number, annotation in enumerate(self.value[self.key]):
            self._annotation(annotation, (self.key, number))
        for number, draft in enumerate(self.value.get("drafts") or ()):
            if isinstance(draft, dict) and draft.get("result"):
                self._leave(("drafts", number), "a draft that its annotator didn't submit")
        for number, _ in enumerate(self.value.get("predictions") or ()):
            self._leave(("predictions", number), "predicted by a model, not annotated")

    def _annotation(self, annotation: object, steps: tuple[str | int, ...]) -> None:
        results = annotation.get("result") if isinstance(annotation, dict) else None
        if not isinstance(annotation, dict) or not isinstance(results, list):
            self._leave(steps, "it has no list `result`", malformed=True)
        elif annotation.get("was_cancelled") is True:
            self._leave(steps, "its annotator skipped the task")
        elif not results:
            self._leave(steps, "empty: nothing was marked")
        else:
            place = _Place(self.record, (*steps, "result"), _coder(annotation))
            self._each(results, place)

    def _each(self, results: Sequence[object], place: _Place) -> None:
        marks: dict[str, Annotation] = {}
        relations: list[Relation] = []
        answers: list[tuple[Position, _Result]] = []
        for number, each in enumerate(results):
            at = self.found.at(place.record.line, place.record.inside(*place.steps, number))
            made = checked(_Result, each)
            if isinstance(made, str):
                self.found.leave(at, made, malformed=True)
            elif made.type == "relation":
                label = "; ".join(made.labels or ()) or "relation"
                relations.append(Relation(at, label, made.from_id, made.to_id))
            elif made.type in _MARKED:
                self._mark(at, made, place.coder, marks)
            elif made.type in _ANSWERS:
                answers.append((at, made))
            else:
                self.found.leave(at, f"`{made.type}` marks no words")
        for at, made in answers:
            self._answer(at, made, place.coder, marks)
        words = self.text.words
        self.found.annotations += related(marks, relations, words, self.found)

    def _mark(self, at: Position, made: _Result, coder: str, marks: dict[str, Annotation]) -> None:
        value = made.value or {}
        text = checked(_Value, value)
        span = self.text.span(value)
        if isinstance(text, str) or (text.text is None and span is None):
            reason = text if isinstance(text, str) else "it has neither words nor offsets"
            self.found.leave(at, reason, malformed=True)
            return
        words = said(text.text) if text.text is not None else None
        for number, label in enumerate(_labels(value.get(made.type)) or [""]):
            key = made.id or str(at.name)
            marks[key if not number else f"{key}.{number}"] = Annotation(
                at, label, self.document, words, span, coder=coder
            )

    def _answer(
        self, at: Position, made: _Result, coder: str, marks: dict[str, Annotation]
    ) -> None:
        """Keep an answer: with the mark that it is about, or as an annotation of the document."""
        value = made.value or {}
        answered = said(value.get("text" if made.type == "textarea" else made.type))
        if made.type == "taxonomy":
            paths = value.get("taxonomy")
            answered = "; ".join(
                " / ".join(map(str, p)) for p in paths or () if isinstance(p, list)
            )
        mark = marks.get(made.id)
        if not answered:
            self.found.leave(at, "the answer is empty")
        elif mark is not None:
            attributes = {**mark.attributes, made.from_name: answered}
            marks[made.id] = mark._replace(attributes=attributes)
        else:
            self.found.annotations.append(
                Annotation(at, made.from_name, self.document, answered, coder=coder, marks=False)
            )

    def _leave(self, steps: tuple[str | int, ...], reason: str, *, malformed: bool = False) -> None:
        at = self.found.at(self.record.line, self.record.inside(*steps))
        self.found.leave(at, reason, malformed=malformed)


def _labels(listed: object) -> list[str]:
    return [str(label) for label in listed] if isinstance(listed, list) else []


def _coder(annotation: dict[str, Any]) -> str:
    """Return who made an annotation: the address, name or number that the export has."""
    by = annotation.get("completed_by", annotation.get("created_username"))
    if isinstance(by, dict):
        named = (by.get(key) for key in ("email", "username", "id"))
        return next((str(name) for name in named if name), "")
    return said(by)


def _read_short(record: Record, found: Gathered) -> None:
    """Read a task of the short form: each key whose value is a list of marks, or a text, is one."""
    value = record.value
    marked = {key: each for key, each in value.items() if _is_marks(each)}
    text, about = _of_short({key: each for key, each in value.items() if key not in marked})
    name = str(value.get("id") or f"line {record.line}")
    document = found.document(Document(name, text.text, about))
    coder = said(value.get("annotator"))
    if not marked:
        found.leave(found.at(record.line, record.path), "empty: nothing was marked")
    for key, marks in marked.items():
        for number, mark in enumerate(marks):
            at = found.at(record.line, record.inside(key, number))
            found.annotations += _of_short_mark(mark, at, document, text, coder, found)


def _of_short(said: Mapping[str, Any]) -> tuple[TaskText, dict[str, str]]:
    """Return the text of a task of the short form, and what else is said of its document."""
    data = {key: each for key, each in said.items() if key not in _SHORT and key != "id"}
    text = TaskText.of(data, [])
    about = {f"data.{key}": each for key, each in flat(data).items() if key != text.key and each}
    return text, about


def _of_short_mark(
    mark: dict[str, Any], at: Position, document: str, text: TaskText, coder: str, found: Gathered
) -> list[Annotation]:
    """Return an annotation for each label of a mark; none, which is noted, for one of nothing."""
    words, span = mark.get("text"), text.span(mark)
    kept = words if isinstance(words, str) else None
    if kept is None and span is None:
        found.leave(at, "it has neither words nor offsets", malformed=True)
        return []
    labels: list[Any] = next(
        (mark[kind] for kind in _MARKED if isinstance(mark.get(kind), list)), []
    )
    return [
        Annotation(at, str(label), document, kept, span, coder=coder) for label in labels or [""]
    ]


def _is_marks(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(each, dict) and ("start" in each or "startOffset" in each) for each in value
        )
    )
