"""The text of a file with its byte order mark and line ends, and places in it.

In: the bytes of a file in UTF-8. Out: lines and offsets by the line and column that the loader
keeps, and the bytes again after a change. Line and column count from 0.
"""

from __future__ import annotations

import re

_END = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"


class FileText:
    """The text of a file; a change makes another one."""

    def __init__(self, text: str) -> None:
        self.mark = _MARK if text.startswith(_MARK) else ""
        self.text = text.removeprefix(_MARK)
        found = list(_END.finditer(self.text))
        self._starts = [0, *(end.end() for end in found)]
        self._stops = [*(end.start() for end in found), len(self.text)]
        self.line_end = found[0][0] if found else "\n"

    @property
    def lines(self) -> int:
        """The number of lines; text after the last line end counts as one."""
        return len(self._starts) - (self._starts[-1] == len(self.text))

    def line(self, number: int) -> str:
        """Return a line without its end."""
        return self.text[self._starts[number] : self._stops[number]]

    def offset(self, line: int, column: int = 0) -> int:
        """Return the offset of a place; that of the text's end for a line behind the last."""
        return self._starts[line] + column if line < len(self._starts) else len(self.text)

    def replaced(self, start: int, stop: int, new: str) -> FileText:
        """Return the text with another between two offsets; its LF become the file's line ends."""
        made = new.replace("\n", self.line_end)
        return FileText(self.mark + self.text[:start] + made + self.text[stop:])

    def with_lines(self, first: int, until: int, new: list[str]) -> FileText:
        """Return the text with other lines in the place of those from `first` to before `until`."""
        start = self.offset(first)
        opening = "\n" if first >= self.lines and self.text and not self._ends_a_line(start) else ""
        return self.replaced(start, self.offset(until), opening + "".join(f"{x}\n" for x in new))

    def _ends_a_line(self, offset: int) -> bool:
        return self.text[:offset].endswith(("\n", "\r"))

    def encoded(self) -> bytes:
        """Return the bytes of the file."""
        return (self.mark + self.text).encode()
