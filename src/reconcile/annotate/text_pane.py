"""The text of a source on the screen: wrapped, its quotes numbered in the margin, a passage marked.

Only the lines that are seen are drawn, so that a text of any length opens at once.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reconcile.annotate.passages import Marked, Passages, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

MARGIN = 4
"""Cells left of the text, for the numbers of the quotes that begin in a line."""
_NARROWEST = 10


class Quoted(NamedTuple):
    """A quote in the text, with the number of its claim."""

    number: int
    span: Span


class TextPane(ScrollView, can_focus=True):
    """One text; posts `MarkedByMouse` where a person drags over it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "text--margin",
        "text--quoted",
        "text--marked",
    }
    DEFAULT_CSS = """
    TextPane { width: 1fr; scrollbar-size-vertical: 1; }
    TextPane .text--margin { color: $text-muted; }
    TextPane .text--quoted { text-style: underline; color: $text-accent; }
    TextPane .text--marked { text-style: reverse; }
    """

    class MarkedByMouse(Message):
        """Words were marked by dragging."""

        def __init__(self, marked: Marked) -> None:
            super().__init__()
            self.marked = marked

    def __init__(self, passages: Passages) -> None:
        super().__init__()
        self._lines: list[Span] = []
        self._starts: list[int] = []
        self._wrapped: tuple[str, int] | None = None
        self._dragged_from: int | None = None
        self.load(passages, (), Marked(0, 0))

    def load(self, passages: Passages, quoted: Sequence[Quoted], marked: Marked) -> None:
        """Show a text with its quotes, and what is marked in it."""
        self.passages = passages
        self._visible = _visible(passages.text)
        self.quoted = tuple(quoted)
        self.marked = marked
        self._wrap()

    def mark(self, marked: Marked) -> None:
        """Mark a passage and bring it into sight."""
        self.marked = marked
        line = self.line_of(self.passages.span(marked).start)
        if not self.scroll_offset.y <= line < self.scroll_offset.y + self.size.height:
            self.scroll_to(y=max(0, line - self.size.height // 2), animate=False)
        self.refresh()

    def line_of(self, offset: int) -> int:
        """Return the number of the line on the screen in which a character is."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def beside(self, marked: Marked, lines: int) -> Marked:
        """Return the word as many lines below (or above) the marked one, nearly in its column."""
        if not self._lines or not self.passages.words:
            return marked
        at = self.passages.words[marked.head].start
        line = self.line_of(at)
        column = at - self._lines[line].start
        target = self._lines[min(max(line + lines, 0), len(self._lines) - 1)]
        word = self.passages.word_at(min(target.start + column, max(target.start, target.end - 1)))
        return Marked(word, word)

    def on_resize(self) -> None:
        """Wrap the text anew, and keep what is marked in sight."""
        self._wrap()
        self.mark(self.marked)

    def render_line(self, y: int) -> Strip:
        """Return one line of the screen."""
        number = y + self.scroll_offset.y
        if number >= len(self._lines):
            return Strip.blank(self.size.width, self.rich_style)
        line = self._lines[number]
        strip = Strip([*self._margin(line), *self._pieces(line)])
        return strip.adjust_cell_length(self.size.width, self.rich_style)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to mark where the mouse is."""
        word = self._word_under(event)
        if word is not None:
            self._dragged_from = word
            self.capture_mouse()
            self.post_message(self.MarkedByMouse(Marked(word, word)))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Mark up to where the mouse is."""
        word = self._word_under(event)
        if self._dragged_from is not None and word is not None:
            self.post_message(self.MarkedByMouse(Marked(self._dragged_from, word)))

    def on_mouse_up(self) -> None:
        """End marking."""
        if self._dragged_from is not None:
            self.release_mouse()
        self._dragged_from = None

    def _wrap(self) -> None:
        """Cut the text into lines, once for a width, and not before there is one."""
        region = self.scrollable_content_region.width
        width = max(_NARROWEST, region - MARGIN)
        if region and self._wrapped != (self._visible, width):
            self._wrapped = self._visible, width
            self._lines = wrapped(self._visible, width)
            self._starts = [line.start for line in self._lines]
            self.virtual_size = Size(width + MARGIN, len(self._lines))
        self.refresh()

    def _margin(self, line: Span) -> list[Segment]:
        numbers = [q.number for q in self.quoted if line.start <= q.span.start < line.end]
        text = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}+" if numbers else ""
        style = self.get_component_rich_style("text--margin")
        return [Segment(f"{text:>{MARGIN - 1}} ", self.rich_style + style)]

    def _pieces(self, line: Span) -> list[Segment]:
        """Return the text of a line, cut where a quote or the marking begins or ends."""
        marked = self.passages.span(self.marked)
        spans = [q.span for q in self.quoted if q.span.start < line.end and line.start < q.span.end]
        edges = {line.start, line.end, *(e for span in (*spans, marked) for e in span)}
        cuts = sorted(edge for edge in edges if line.start <= edge <= line.end)
        return [
            Segment(self._visible[start:end], self._style(start, spans, marked))
            for start, end in pairwise(cuts)
        ]

    def _style(self, at: int, spans: Sequence[Span], marked: Span) -> Style:
        style = self.rich_style
        if any(span.start <= at < span.end for span in spans):
            style += self.get_component_rich_style("text--quoted", partial=True)
        if marked.start <= at < marked.end:
            style += Style(reverse=True)
        return style

    def _word_under(self, event: events.MouseEvent) -> int | None:
        number = event.y + self.scroll_offset.y
        if not 0 <= number < len(self._lines) or not self.passages.words:
            return None
        line = self._lines[number]
        at, cells = line.start, 0
        while at < line.end and cells < event.x - MARGIN:
            cells += cell_len(self._visible[at])
            at += 1
        return self.passages.word_at(at)


def wrapped(text: str, width: int) -> list[Span]:
    """Return the lines of a text at a width in cells, broken between words where it can be."""
    lines: list[Span] = []
    at = 0
    for paragraph in text.split("\n"):
        lines.extend(_wrapped(paragraph, at, width))
        at += len(paragraph) + 1
    return lines


def _wrapped(paragraph: str, offset: int, width: int) -> list[Span]:
    if len(paragraph) <= width and cell_len(paragraph) <= width:
        return [Span(offset, offset + len(paragraph))]
    lines, start = [], 0
    while start < len(paragraph):
        end = _fits(paragraph, start, width)
        if end < len(paragraph):
            blank = paragraph.rfind(" ", start + 1, end + 1)
            end = blank if blank > start else end
        lines.append(Span(offset + start, offset + end))
        start = end
        while start < len(paragraph) and paragraph[start] == " ":
            start += 1
    return lines


def _fits(text: str, start: int, width: int) -> int:
    """Return how far from a place a line of so many cells reaches; one character at least."""
    end = min(len(text), start + width)
    while end > start + 1 and cell_len(text[start:end]) > width:
        end -= 1
    return end


def _visible(text: str) -> str:
    """Return a text in which no character can steer a terminal, each still in its place."""
    if text.isprintable():
        return text
    odd = {c for c in set(text) if not c.isprintable() and c != "\n"}
    return text.translate({ord(c): " " if c.isspace() else "\ufffd" for c in odd})
