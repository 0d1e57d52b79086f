"""The text of a task of Label Studio, whatever it was: a text, a page or a dialogue.

Out: one text, and where in it a mark says that it is. A page's text is what is between its tags; a
dialogue has a line for each turn, with who speaks.
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.files.annotations.annotation import Annotation

_PAGE, _DIALOGUE = "hypertextlabels", "paragraphlabels"


class TaskText(NamedTuple):
    """The text of a task (None where it has none), the key of its data, and where turns begin."""

    key: str
    text: str | None
    turns: tuple[int, ...] = ()

    @classmethod
    def of(cls, data: Mapping[str, Any], results: Sequence[Mapping[str, Any]]) -> TaskText:
        """Return the text of a task's data, as its results mark it."""
        key = _key(data, results)
        value = data.get(key)
        kinds = {result.get("type") for result in results}
        if isinstance(value, str):
            return cls(key, _between_tags(value) if _PAGE in kinds else value)
        if isinstance(value, list) and _DIALOGUE in kinds:
            return cls(key, *_dialogue(value))
        return cls("", None)

    def span(self, value: Mapping[str, Any]) -> tuple[int, int] | None:
        """Return where a mark says that it is; None where it doesn't say it in characters."""
        page = value.get("globalOffsets")
        if isinstance(page, dict):
            value = page
        elif "startOffset" in value and not self.turns:
            return None  # a path into a page, and the offset in one of its elements
        start, end = _number(value.get("start")), _number(value.get("end"))
        if start is None or end is None:
            return None
        if not self.turns or "startOffset" not in value:
            return start, end
        first, last = _number(value["startOffset"]), _number(value.get("endOffset"))
        if first is None or last is None or max(start, end) >= len(self.turns) or start < 0:
            return None
        return self.turns[start] + first, self.turns[end] + last

    def words(self, mark: Annotation) -> str:
        """Return the words of a mark, for an attribute of another."""
        if mark.text is not None or mark.span is None:
            return (mark.text or "").strip()
        start, end = mark.span
        return (self.text or "")[max(start, 0) : max(end, 0)].strip()


def _key(data: Mapping[str, Any], results: Sequence[Mapping[str, Any]]) -> str:
    """Return the key of the text: what a result names, `text`, or the only one that is a text."""
    named = next(filter(None, (_named_by(result, data) for result in results)), "")
    if named or isinstance(data.get("text"), str):
        return named or "text"
    dialogue = any(result.get("type") == _DIALOGUE for result in results)
    found = [key for key, each in data.items() if isinstance(each, list if dialogue else str)]
    return found[0] if len(found) == 1 else ""


def _named_by(result: Mapping[str, Any], data: Mapping[str, Any]) -> str:
    """Return the key that a result says it marks; "" where the data have no such one."""
    source, to_name = result.get("source"), result.get("to_name")
    if isinstance(source, str) and source.startswith("$") and source[1:] in data:
        return source[1:]
    named = isinstance(to_name, str) and isinstance(data.get(to_name), str | list)
    return str(to_name) if named else ""


def _number(value: object) -> int | None:
    """Return an offset, which the export may have as a text; None for a path or nothing."""
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) < 12 else None


def _dialogue(turns: Sequence[object]) -> tuple[str, tuple[int, ...]]:
    lines: list[str] = []
    starts: list[int] = []
    at = 0
    for turn in turns:
        said = turn if isinstance(turn, dict) else {"text": str(turn)}
        speaker = f"{said['author']}: " if said.get("author") else ""
        line = f"{speaker}{said.get('text', '')}"
        starts.append(at + len(speaker))
        lines.append(line)
        at += len(line) + 1
    return "\n".join(lines), tuple(starts)


class _Text(HTMLParser):
    """Gathers the text between the tags of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.found.append(data)


def _between_tags(page: str) -> str:
    parser = _Text()
    try:
        parser.feed(page)
        parser.close()
    except AssertionError:  # what the parser raises on some declarations that are none
        return page
    return "".join(parser.found)
