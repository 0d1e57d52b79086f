"""A change to the text of a file: lines put in, replaced or taken out, the rest as it was.

In: a text, its tree with the loader's places, and a change. Out: the text after it. Where a text is
written in a way that can't be changed safely, `EditError` says where.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from reconcile.files.edit.changes import (
    Append,
    Change,
    EditError,
    Put,
    Rename,
    Replace,
    node_at,
)
from reconcile.files.edit.form import in_flow, item, pair
from reconcile.files.edit.scalar import scalar
from reconcile.files.edit.value_ends import Ends
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.edit.changes import Remove, Route
    from reconcile.files.edit.file_text import FileText
    from reconcile.files.yaml_tree import Mark

_INLINE_COMMENT = re.compile(r"\s#")


def changed(text: FileText, root: Map, change: Change) -> FileText:
    """Return the text after a change."""
    editor = _Editor(text, root)
    if isinstance(change, Append):
        return editor.append(change)
    if isinstance(change, Put):
        return editor.put(change)
    if isinstance(change, Rename):
        return editor.rename(change)
    return editor.replace(change) if isinstance(change, Replace) else editor.remove(change)


class _Editor:
    """One change of one text."""

    def __init__(self, text: FileText, root: Map) -> None:
        self.text = text
        self.root = root
        self.ends = Ends("\n".join(text.line(number) for number in range(text.lines)))

    # --- entries of lists

    def append(self, change: Append) -> FileText:
        parent, key = self._node(change.route[:-1]), str(change.route[-1])
        listed = parent.get(key)
        if not listed:
            column = self._begin(parent, key, change.route)
            made = [x for e in change.entries for x in item(e, column, one_line=change.one_line)]
            return self._fill(parent, key, made)
        if not isinstance(listed, Seq):
            raise EditError(f"{parent.at(key)}: `{key}` is not a list")
        if self.ends.is_flow(listed.mark):
            said = "".join(f", {in_flow(entry)}" for entry in change.entries)
            at = self._end(listed[-1], listed.item_marks[-1])
            return self.text.replaced(at, at, said)
        column = self._dash(listed, 0)
        until = self._after(listed[-1], listed.item_marks[-1], max(column - 1, 0))
        made = [x for e in change.entries for x in item(e, column, one_line=change.one_line)]
        return self.text.with_lines(until, until, made)

    def replace(self, change: Replace) -> FileText:
        listed, number = self._item(change.route)
        if self.ends.is_flow(listed.mark):
            mark = listed.item_marks[number]
            start, stop = self.text.offset(mark.line, mark.column), self._end(listed[number], mark)
            return self.text.replaced(start, stop, in_flow(change.entry))
        first, until, column = self._lines_of(listed, number)
        kept = self._comments(first, until, listed.at(number))
        return self.text.with_lines(first, until, [*kept, *item(change.entry, column)])

    def remove(self, change: Remove) -> FileText:
        parent, last = self._node(change.route[:-1]), change.route[-1]
        if isinstance(parent, Map):
            return self._remove_key(parent, str(last))
        listed, number = self._item(change.route)
        if not self.ends.is_flow(listed.mark):
            first, until, _ = self._lines_of(listed, number)
            return self.text.with_lines(first, until, [])
        marks = [(value, mark) for value, mark in zip(listed, listed.item_marks, strict=True)]
        return self._cut_from_flow(marks, number)

    # --- keys of mappings

    def put(self, change: Put) -> FileText:
        if change.route and not self._node(change.route):
            return self._begin_mapping(change)
        entry = self._node(change.route)
        if change.key in entry:
            return self._set(entry, change.key, change.value)
        if not entry:
            made = pair(change.key, change.value, 0, one_line=change.one_line)
            return self.text.with_lines(self.text.lines, self.text.lines, made)
        follows = [key for key in entry if change.after is None or key in change.after]
        if not follows:
            return self._put_first(entry, change)
        before = follows[-1]
        if self.ends.is_flow(entry.mark):
            at = self._end(entry[before], entry.value_marks[before])
            return self.text.replaced(at, at, f", {_in_flow(change)}")
        column = next(iter(entry.key_marks.values())).column
        line = self.ends.of(entry[before], entry.value_marks[before])[0] + 1
        made = pair(change.key, change.value, column, one_line=change.one_line)
        return self.text.with_lines(line, line, made)

    def rename(self, change: Rename) -> FileText:
        parent, key = self._node(change.route[:-1]), str(change.route[-1])
        mark = parent.key_marks[key]
        start, stop = self.text.offset(mark.line, mark.column), self._end(key, mark)
        return self.text.replaced(start, stop, scalar(change.key, flow=True))

    def _put_first(self, entry: Map, change: Put) -> FileText:
        first = next(iter(entry.key_marks.values()))
        at = self.text.offset(first.line, first.column)
        if self.ends.is_flow(entry.mark):
            return self.text.replaced(at, at, f"{_in_flow(change)}, ")
        made = pair(change.key, change.value, first.column, one_line=change.one_line)
        return self.text.replaced(at, at, "\n".join([*made, " " * first.column]).lstrip())

    def _set(self, entry: Map, key: str, value: Any) -> FileText:  # noqa: ANN401 (what a key may say)
        mark, old = entry.value_marks[key], entry[key]
        if isinstance(old, Map | Seq) and not self.ends.is_flow(mark):
            raise EditError(f"{entry.at(key)}: `{key}` goes over several lines; change it by hand")
        flow = self.ends.is_flow(entry.mark) or not isinstance(value, str)
        made = in_flow(value) if flow else pair(key, value, entry.key_marks[key].column)
        start, stop = self.text.offset(mark.line, mark.column), self._end(old, mark)
        said = made if isinstance(made, str) else "\n".join(made).split(":", 1)[1].lstrip()
        blank = " " if self.text.text[start - 1 : start] == ":" else ""
        return self.text.replaced(start, stop, blank + said)

    def _remove_key(self, entry: Map, key: str) -> FileText:
        names = list(entry)
        number = names.index(key)
        if self.ends.is_flow(entry.mark):
            values = [(entry[name], entry.value_marks[name]) for name in names]
            return self._cut_from_flow(values, number, [entry.key_marks[name] for name in names])
        mark = entry.key_marks[key]
        last = self.ends.of(entry[key], entry.value_marks[key])[0]
        if not self.text.line(mark.line)[: mark.column].strip():
            return self.text.with_lines(mark.line, last + 1, [])
        following = entry.key_marks[names[number + 1]] if number + 1 < len(names) else None
        if following is None or following.line != last + 1:
            raise EditError(f"{entry.key_at(key)}: `{key}` can't be taken out; do it by hand")
        start = self.text.offset(mark.line, mark.column)
        return self.text.replaced(start, self.text.offset(following.line, following.column), "")

    # --- places

    def _node(self, route: Route) -> Any:  # noqa: ANN401 (a mapping, list or text)
        return node_at(self.root, route)

    def _item(self, route: Route) -> tuple[Seq, int]:
        listed, number = self._node(route[:-1]), route[-1]
        if not isinstance(listed, Seq) or not isinstance(number, int):
            raise TypeError(f"no entry of a list at {route}")
        return listed, number

    def _end(self, value: object, mark: Mark) -> int:
        return self.text.offset(*self.ends.of(value, mark))

    def _begin(self, parent: Map, key: str, route: Route) -> int:
        """Return the column of the first dash or key of what is begun under a key."""
        if key not in parent and len(route) > 1:
            raise EditError(f"{parent.at()}: there is no `{key}` to add to")
        return 2 + (parent.key_marks[key].column if key in parent else 0)

    def _fill(self, parent: Map, key: str, made: list[str]) -> FileText:
        """Put lines under a key without a value; the key is written where it isn't there."""
        text = self.text
        if key not in parent:
            last = text.lines
            blank = [""] if last and text.line(last - 1).strip() else []
            return text.with_lines(last, last, [*blank, f"{scalar(key)}:", *made])
        mark = parent.value_marks[key]
        line = parent.key_marks[key].line
        if parent[key] != "":  # brackets with nothing in them
            start = text.offset(mark.line, mark.column)
            end = self.ends.of(parent[key], mark)
            if end[0] != line:
                raise EditError(f"{parent.at(key)}: `{key}` goes over several lines")
            colon = len(text.text[:start].rstrip())
            text = text.replaced(colon, text.offset(*end), "")
        return text.with_lines(line + 1, line + 1, made)

    def _begin_mapping(self, change: Put) -> FileText:
        parent, key = self._node(change.route[:-1]), str(change.route[-1])
        column = self._begin(parent, key, change.route)
        made = pair(change.key, change.value, column, one_line=change.one_line)
        return self._fill(parent, key, made)

    def _dash(self, listed: Seq, number: int) -> int:
        """Return the column of the dash before an entry."""
        mark = listed.item_marks[number]
        before = self.text.line(mark.line)[: mark.column]
        if before.strip(" ") != "-":
            raise EditError(f"{listed.at(number)}: the entry doesn't begin a line behind a dash")
        return before.index("-")

    def _after(self, value: object, mark: Mark, column: int) -> int:
        """Return the line after a value and the comments below it that are indented further."""
        line = self.ends.of(value, mark)[0] + 1
        ahead = line
        while ahead < self.text.lines and not self._is_content(ahead):
            ahead += 1
            if not self._is_outside(ahead - 1, column):
                line = ahead
        return line

    def _is_content(self, line: int) -> bool:
        text = self.text.line(line).strip()
        return bool(text) and not text.startswith("#")

    def _is_outside(self, number: int, column: int) -> bool:
        """Say whether a line is blank, or a comment that by its indent belongs to what follows."""
        line = self.text.line(number)
        return not line.strip() or len(line) - len(line.lstrip()) <= column

    def _lines_of(self, listed: Seq, number: int) -> tuple[int, int, int]:
        """Return an entry's first line, the line after it, and the column of its dash."""
        column = self._dash(listed, number)
        mark = listed.item_marks[number]
        return mark.line, self._after(listed[number], mark, column), column

    def _comments(self, first: int, until: int, place: object) -> list[str]:
        """Return the whole-line comments of lines to be replaced; refuse to lose any other."""
        lines = [self.text.line(number) for number in range(first, until)]
        comments = [line.rstrip() for line in lines if line.lstrip().startswith("#")]
        others = (line for line in lines if not line.lstrip().startswith("#"))
        if any(_INLINE_COMMENT.search(line) for line in others):
            raise EditError(f"{place}: the entry has a comment behind a value; edit it by hand")
        return comments

    def _cut_from_flow(
        self,
        values: Sequence[tuple[Any, Mark]],
        number: int,
        begins: Sequence[Mark] | None = None,
    ) -> FileText:
        """Take a value out of brackets, with the comma before it or, of the first, behind it."""
        marks = list(begins) if begins is not None else [mark for _, mark in values]
        at = self.text.offset
        if number:
            start, stop = self._end(*values[number - 1]), self._end(*values[number])
        elif len(values) > 1:
            start, stop = at(marks[0].line, marks[0].column), at(marks[1].line, marks[1].column)
        else:
            start, stop = at(marks[0].line, marks[0].column), self._end(*values[0])
        return self.text.replaced(start, stop, "")


def _in_flow(change: Put) -> str:
    return f"{scalar(change.key, flow=True)}: {in_flow(change.value)}"
