"""Web annotations: the W3C's data model, and what the API of Hypothesis answers, its forerunner.

A target has selectors: a quote with the words before and after it, and a position in the text
that the page had. A tag is a label; what somebody wrote about the passage is a comment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.files.annotations.annotation import Annotated, Annotation, Document, Gathered
from reconcile.files.annotations.exported_values import Exported, checked, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.files.annotations.records import Record

_LISTS = ("rows", "items", "@graph", "annotations")


class _Quote(Exported):
    exact: str
    prefix: str | None = None
    suffix: str | None = None


class _Position(Exported):
    start: int
    end: int


def looks_like(value: dict[str, Any]) -> bool:
    """Say whether an object is a web annotation, or a list of them."""
    first = next((each for each, _ in _each(value) if isinstance(each, dict)), {})
    named = said(value.get("type"))
    return _is_annotation(first) or named in ("AnnotationPage", "AnnotationCollection")


def _is_annotation(value: dict[str, Any]) -> bool:
    target = value.get("target")
    first = target[0] if isinstance(target, list) and target else target
    if isinstance(first, dict):
        return bool({"selector", "source", "id"} & first.keys())
    return target is not None and bool({"@context", "uri"} & value.keys())


def read(records: Sequence[Record], file: str) -> Annotated:
    """Return the annotations of all objects; a file may have lists of them."""
    found = Gathered(file)
    for record in records:
        for value, steps in _each(record.value):
            _annotation(value, record, steps, found)
    return found.done()


def _each(value: dict[str, Any]) -> Iterator[tuple[Any, tuple[str | int, ...]]]:
    """Yield the annotations of an object with their paths: itself, or those of its list."""
    first = value.get("first")
    inside, steps = (first, ("first",)) if isinstance(first, dict) else (value, ())
    key = next((key for key in _LISTS if isinstance(inside.get(key), list)), None)
    if "target" in value or key is None:
        yield value, ()
        return
    yield from ((each, (*steps, key, number)) for number, each in enumerate(inside[key]))


def _annotation(
    value: object, record: Record, steps: tuple[str | int, ...], found: Gathered
) -> None:
    at = found.at(record.line, record.inside(*steps))
    if not isinstance(value, dict) or "target" not in value:
        found.leave(at, "it has no `target`", malformed=True)
        return
    if value.get("references"):
        found.leave(at, "a reply to another annotation")
        return
    tags, comment = _bodies(value)
    for number, target in enumerate(_as_list(value["target"])):
        place = found.at(record.line, record.inside(*steps, "target", number))
        _target(value, target, found).gather(place, tags, comment)


class _Made:
    """What a target marks: one annotation a tag."""

    def __init__(self, value: dict[str, Any], found: Gathered) -> None:
        self.value = value
        self.found = found
        self.source = ""
        self.quote: _Quote | None = None
        self.position: _Position | None = None
        self.problem = ""

    def gather(self, at: Any, tags: list[str], comment: str) -> None:  # noqa: ANN401
        """Keep the annotations, or say why there are none."""
        if self.problem:
            self.found.leave(at, self.problem, malformed=True)
            return
        if self.quote is None:
            what = "a position without the words" if self.position else "no words of a text"
            self.found.leave(at, f"it marks {what}")
            return
        document = self.found.document(_document(self.value, self.source))
        position = self.position
        for label in tags or [""]:
            self.found.annotations.append(
                Annotation(
                    at,
                    label,
                    document,
                    self.quote.exact,
                    (position.start, position.end) if position else None,
                    self.quote.prefix or "",
                    self.quote.suffix or "",
                    _coder(self.value),
                    {"comment": comment} if comment else {},
                )
            )


def _target(value: dict[str, Any], target: object, found: Gathered) -> _Made:
    """Return what a target says: its source, quote and position."""
    made = _Made(value, found)
    if isinstance(target, str):
        made.source = target
        return made
    if not isinstance(target, dict):
        made.problem = "`target` is neither an address nor an object"
        return made
    source = target.get("source")
    made.source = said(source.get("id")) if isinstance(source, dict) else said(source)
    for selector in _selectors(target.get("selector")):
        kind = said(selector.get("type"))
        if kind.endswith("TextQuoteSelector"):
            quote = checked(_Quote, selector)
            made.problem = made.problem or (quote if isinstance(quote, str) else "")
            made.quote = quote if isinstance(quote, _Quote) else None
        elif kind.endswith("TextPositionSelector"):
            position = checked(_Position, selector)
            made.position = position if isinstance(position, _Position) else None
    return made


def _selectors(given: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the selectors of a target, those that refine others too."""
    for selector in _as_list(given):
        if isinstance(selector, dict) and depth < 8:
            yield selector
            yield from _selectors(selector.get("refinedBy"), depth + 1)
            yield from _selectors(selector.get("items"), depth + 1)


def _bodies(value: dict[str, Any]) -> tuple[list[str], str]:
    """Return the tags of an annotation, and what else was written in it."""
    tags = [said(tag) for tag in _as_list(value.get("tags")) if said(tag)]
    comments = [value["text"]] if isinstance(value.get("text"), str) else []
    for body in _as_list(value.get("body")):
        written = body.get("value") if isinstance(body, dict) else body
        if not isinstance(written, str) or not written.strip():
            continue
        purpose = body.get("purpose") if isinstance(body, dict) else ""
        (tags if said(purpose) == "tagging" else comments).append(written.strip())
    return list(dict.fromkeys(tags)), "\n".join(comments).strip()


def _document(value: dict[str, Any], source: str) -> Document:
    address = source or said(value.get("uri"))
    given = value.get("document")
    titles = _as_list(given.get("title")) if isinstance(given, dict) else []
    title = next((said(title) for title in titles if said(title)), "")
    about = {"url": address, "title": title}
    return Document(address or "page", None, {key: each for key, each in about.items() if each})


def _coder(value: dict[str, Any]) -> str:
    """Return who annotated: the name in `acct:name@service`, or that or the id of a creator."""
    user = value.get("user")
    if isinstance(user, str):
        return user.removeprefix("acct:").partition("@")[0]
    creator = next(iter(_as_list(value.get("creator"))), None)
    if isinstance(creator, dict):
        named = (creator.get(key) for key in ("nickname", "name", "id"))
        return next((said(name) for name in named if name), "")
    return said(creator)


def _as_list(given: Any) -> list[Any]:  # noqa: ANN401 (whatever JSON contains)
    if given is None:
        return []
    return given if isinstance(given, list) else [given]
