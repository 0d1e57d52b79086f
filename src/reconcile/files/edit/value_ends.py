"""A YAML text to where its values end: the loader keeps where they begin.

In: a text that the loader read without fault. Out: the end of each value by its beginning, line and
column counted from 0. A block of keys or dashes ends with its last value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

if TYPE_CHECKING:
    from reconcile.files.yaml_tree import Mark

Place = tuple[int, int]


class Ends:
    """Where the values of a text end."""

    def __init__(self, text: str) -> None:
        self._scalars: dict[Place, Place] = {}
        self._collections: dict[Place, Place] = {}
        self.flows: set[Place] = set()
        """The beginnings of lists and mappings in brackets."""
        self._gather(text)

    def of(self, value: object, mark: Mark) -> Place:
        """Return the end of a value that begins at a mark."""
        known = self._scalars if isinstance(value, str) else self._collections
        return known[mark.line, mark.column]

    def is_flow(self, mark: Mark) -> bool:
        """Say whether a list or mapping is written in brackets."""
        return (mark.line, mark.column) in self.flows

    def _gather(self, text: str) -> None:
        lines = text.split("\n")
        loader: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
        last: Place = (0, 0)
        open_: list[_Open] = []
        events: Any = yaml.parse(text, Loader=loader)
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                last = _scalar_end(event, lines)
                self._scalars[_place(event.start_mark)] = last
            elif isinstance(event, yaml.CollectionStartEvent):
                open_.append(_Open(_place(event.start_mark), bool(event.flow_style)))
            elif isinstance(event, yaml.CollectionEndEvent):
                begun = open_.pop()
                if begun.flow:
                    last = _place(event.end_mark)
                    self.flows.add(begun.place)
                self._collections[begun.place] = last


class _Open(NamedTuple):
    place: Place
    flow: bool


def _place(mark: Any) -> Place:  # noqa: ANN401 (two parsers' marks share no base)
    return mark.line, mark.column


def _scalar_end(event: Any, lines: list[str]) -> Place:  # noqa: ANN401 (two parsers' events share no base)
    """Return where a scalar ends; a block one (`|`, `>`) with its last line that isn't blank."""
    line, column = _place(event.end_mark)
    if event.style not in ("|", ">"):
        return line, column
    line = min(line, len(lines)) - (column == 0)
    while line > event.start_mark.line and not lines[min(line, len(lines) - 1)].strip():
        line -= 1
    return line, len(lines[line])
