"""A text of JSON, JSON Lines or YAML to the objects in it, each with its line.

What tools write under the name `.jsonl` may be indented over many lines, and what they write as
JSON may be one object or a list: all of it is read. A number is kept as it is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files import limits
from reconcile.files.faults import BAD_TABLE
from reconcile.files.tables.json_rows import NotRowsError, decoded
from reconcile.files.yaml_reader import read_tree
from reconcile.files.yaml_tree import Map
from reconcile.model.position import Position

if TYPE_CHECKING:
    from reconcile.files.faults import Faults

_SPACE = re.compile(r"[ \t\n\r]*")
_FENCE = re.compile(r"\A\s*```\w*[ \t]*\n(.*?)\n```\s*\Z", re.DOTALL)
_HALF = re.compile("[\ud800-\udfff]")
_EXPECTED = "an object, a list of objects, or an object a line"


class Record(NamedTuple):
    """An object of a file: the line on which it begins, its path ("" alone, `[3]`), and itself."""

    line: int
    path: str
    value: dict[str, Any]

    def inside(self, *steps: str | int) -> str:
        """Return the path of something in it: `[3].result[0].value`."""
        made = self.path
        for step in steps:
            made += f"[{step}]" if isinstance(step, int) else f".{step}"
        return made.lstrip(".")


def read_records(text: str, file: str, faults: Faults) -> list[Record]:
    """Return the objects of a JSON text in order; anything else is a fault at its place.

    The fence that language models put around JSON is passed over.
    """
    fence = _FENCE.match(text)
    if fence:
        text = "\n" * text.count("\n", 0, fence.start(1)) + fence[1]
    reader = _Reader(text, file, faults)
    start = reader.after_space(0)
    if start == len(text):
        place = Position(file, 1, 1)
        faults.add(BAD_TABLE, "the file is empty", place, expected=_EXPECTED)
    elif text.startswith("[", start):
        reader.list(start)
    elif reader.is_a_line_each(start):
        reader.lines()
    else:
        reader.one_after_another(start)
    return reader.found


def read_yaml_records(text: str, file: str, faults: Faults) -> list[Record]:
    """Return the objects of a YAML text: the list at its top, or the mapping."""
    tree = read_tree(text, file, faults)
    if tree is None and not faults.found:
        faults.add(BAD_TABLE, "the file is empty", Position(file, 1, 1), expected=_EXPECTED)
    found = []
    for number, each in enumerate(tree if isinstance(tree, list) else [tree]):
        if isinstance(each, Map):
            path = f"[{number}]" if isinstance(tree, list) else ""
            found.append(Record(each.at().line, path, each))
        elif each is not None:
            place = Position(file, 1, 1, f"[{number}]")
            faults.add(BAD_TABLE, "this isn't a mapping", place, expected=_EXPECTED)
    return found


class _Reader:
    """Reads one text; one use each."""

    def __init__(self, text: str, file: str, faults: Faults) -> None:
        self.text = text
        self.file = file
        self.faults = faults
        self.found: list[Record] = []
        self._line, self._counted = 1, 0

    def is_a_line_each(self, start: int) -> bool:
        """Say whether the first line is an object of its own."""
        end = self.text.find("\n", start)
        line = self.text[start : end if end >= 0 else len(self.text)]
        try:
            decoded(line, 0)
        except (NotRowsError, RecursionError):
            return bool(self.text[start : start + 2] == '{"' and line.rstrip().endswith("}"))
        return True

    def lines(self) -> None:
        """Read an object a line; a bad line is noted and passed over."""
        at = 0
        for line in self.text.split("\n"):
            if line.strip():
                self._value(line, 0, at, "")
            at += len(line) + 1

    def one_after_another(self, at: int) -> None:
        """Read objects that may be of many lines each."""
        while at < len(self.text):
            end = self._value(self.text, at, 0, "")
            if end is None:
                return
            at = self.after_space(end)

    def list(self, at: int) -> None:
        """Read the objects of a list."""
        at, number = self.after_space(at + 1), 0
        while not self.text.startswith("]", at):
            end = self._value(self.text, at, 0, f"[{number}]")
            if end is None:
                return
            at, number = self.after_space(end), number + 1
            if self.text.startswith(",", at):
                at = self.after_space(at + 1)
            elif not self.text.startswith("]", at):
                self._refuse("the list isn't closed", min(at, len(self.text)))
                return
        rest = self.after_space(at + 1)
        if rest < len(self.text):
            self._refuse("something follows the end of the list", rest)

    def after_space(self, at: int) -> int:
        """Return the index of what follows white space."""
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def _value(self, text: str, at: int, offset: int, path: str) -> int | None:
        """Read the value at an index, and return the index behind it; None at a fault."""
        try:
            value, end = decoded(text, self._skipped(text, at))
            value = _whole(value)
        except NotRowsError as error:
            self._refuse(error.message, offset + error.offset)
            return None
        except RecursionError:
            self._refuse("too many levels, one within the other", offset + at)
            return None
        if text is not self.text and text[end:].strip():
            self._refuse("something follows the object", offset + end)
        if isinstance(value, dict):
            self.found.append(Record(self._line_of(offset + at), path, value))
        else:
            self._refuse("this isn't an object", offset + at)
        return end

    @staticmethod
    def _skipped(text: str, at: int) -> int:
        found = _SPACE.match(text, at)
        return found.end() if found else at

    def _line_of(self, offset: int) -> int:
        """Return the line of an index; they are asked for in order."""
        self._line += self.text.count("\n", self._counted, offset)
        self._counted = max(offset, self._counted)
        return self._line

    def _refuse(self, message: str, offset: int) -> None:
        column = offset - (self.text.rfind("\n", 0, offset) + 1) + 1
        place = Position(self.file, self._line_of(offset), column)
        self.faults.add(BAD_TABLE, message, place, expected=_EXPECTED)


def _whole(value: Any, depth: int = 0) -> Any:  # noqa: ANN401 (whatever JSON contains)
    """Return a value whose texts have a mark for each half of a character, which no file can have.

    The mark has the same length, so that no offset moves. Raises `RecursionError`.
    """
    if isinstance(value, str):
        return value if value.isascii() else _HALF.sub("\ufffd", value)
    if depth > limits.DEPTH:
        raise RecursionError
    if isinstance(value, dict):
        return {_whole(key): _whole(each, depth + 1) for key, each in value.items()}
    return [_whole(each, depth + 1) for each in value] if isinstance(value, list) else value
