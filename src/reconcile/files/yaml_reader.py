"""YAML text to a tree of texts with positions, or the fault that stops the file.

Built on the parser's events, not on its loaders: those give up positions, read `no` as false and
`12:30` as 750, let the last of two equal keys win, and follow aliases into the night. Here every
scalar stays as written, and whatever a claims file has no use for (anchors, aliases, tags, deep
nesting, several documents) is refused at its place, before anything recurses into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import yaml

from reconcile.files import limits
from reconcile.files.faults import (
    DUPLICATE_KEY,
    FORBIDDEN_CHARACTER,
    TOO_DEEP,
    TOO_LARGE,
    WRONG_SHAPE,
    YAML_FEATURE,
    YAML_SYNTAX,
    Fault,
    Faults,
)
from reconcile.files.invisible_characters import odd_in
from reconcile.files.yaml_tree import BITS, Map, Seq, position
from reconcile.model.finding import Related
from reconcile.model.position import Position

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.files.yaml_tree import ParserMark

_REPEATED = 40
"""Texts up to this length are looked for among those met before."""
Node = Map | Seq | str
Event = Any  # the events of the C parser and of the pure one share attributes but no base


class _StopReadingError(Exception):
    """The file can't be read on; its fault is noted."""


def read_tree(text: str, shown: str, faults: Faults) -> Node | None:
    """Return the tree of a YAML text; None for an empty one or at a fault, which is then noted."""
    fast: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        try:
            return _Builder(shown, faults, text).build(fast(text).get_event)
        except yaml.MarkedYAMLError as error:
            if not _looks_deep(error, text):
                raise
            return _Builder(shown, faults, text).build(yaml.SafeLoader(text).get_event)
    except _StopReadingError:
        return None
    except yaml.MarkedYAMLError as error:
        _note_syntax(error, text, shown, faults)
    except yaml.YAMLError as error:
        faults.add(YAML_SYNTAX, f"this is not YAML: {error}", Position(shown, 1, 1))
    return None


def _looks_deep(error: yaml.MarkedYAMLError, text: str) -> bool:
    """Say whether the line of an error opens more levels than are read.

    Newer C parsers have a limit of their own and may look ahead to it before they give the first
    event. The parser in Python has none, so that ours decides what is said, and where.
    """
    if error.problem_mark is None:
        return False
    line = "".join(text.split("\n")[error.problem_mark.line : error.problem_mark.line + 1])
    return line.count("[") + line.count("{") + line.count("- ") > limits.DEPTH


def _note_syntax(error: yaml.MarkedYAMLError, text: str, shown: str, faults: Faults) -> None:
    from reconcile.files.yaml_faults import explained  # noqa: PLC0415 (few files have one)

    found = explained(error, text)
    place = position(shown, found.place) if found.place else Position(shown, 1, 1)
    began = (Related(position(shown, found.began), "it began here"),) if found.began else ()
    faults.add(YAML_SYNTAX, found.message, place, expected=found.expected, related=began)


class _Builder:
    """Builds the tree from events; one use each."""

    def __init__(self, file: str, faults: Faults, text: str) -> None:
        self.file = file
        self.lines = text.split("\n") if " #" in text else []
        """The lines of a text with comments behind something; none for any other."""
        self.faults = faults
        self.root: Node | None = None
        self.open: list[tuple[Map | Seq | None, str | None]] = []
        self.here: Map | Seq | None = None
        self.key: str | None = None
        self.key_place = 0
        self.documents = 0
        self.texts: dict[str, str] = {}
        """Short texts by themselves, so that each is kept once: keys, sources, fields."""

    def build(self, next_event: Callable[[], Event]) -> Node | None:
        """Return the tree of the one document."""
        while True:
            event = next_event()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._descend(event, Map(self.file, event.start_mark))
            elif kind is yaml.SequenceStartEvent:
                self._descend(event, Seq(self.file, event.start_mark))
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.here, self.key = self.open.pop()
            elif kind is yaml.StreamEndEvent:
                return self.root
            else:
                self._other(event)

    def _scalar(self, event: Event) -> None:
        text: str = event.value
        mark = event.start_mark
        if event.anchor is not None or event.tag is not None:
            self._refuse_feature(event)
        if len(text) <= _REPEATED:
            text = self.texts.setdefault(text, text)
        elif len(text) > limits.SCALAR_CHARACTERS:
            message = f"a text of more than {limits.SCALAR_CHARACTERS:,} characters"
            self._stop(TOO_LARGE, message, mark)
        if not text.isascii():
            self._refuse_odd(text, event)
        here = self.here
        if self.key is None and type(here) is Map:
            if text in here:
                self._note_duplicate(here, text, mark)
            self.key_place = mark.line << BITS | mark.column
            self.key = text
        else:
            if self.lines and self.key is not None and not event.style:
                self._note_comment(event.end_mark)
            self._put(text, mark)

    def _note_comment(self, end: ParserMark) -> None:
        rest = self.lines[end.line][end.column :].strip() if end.line < len(self.lines) else ""
        if rest.startswith("#") and isinstance(self.here, Map) and self.key is not None:
            self.here.put_comment(self.key, rest)

    def _refuse_odd(self, text: str, event: Event) -> None:
        odd = odd_in(text)
        if odd:
            place = position(self.file, event.start_mark)
            opened = 1 if event.style in ("'", '"') else 0
            one_line = event.start_mark.line == event.end_mark.line
            at = place._replace(column=place.column + opened + odd.offset) if one_line else place
            self.faults.add(FORBIDDEN_CHARACTER, f"{odd.what} in a text", at, expected=odd.meant)

    def _note_duplicate(self, mapping: Map, key: str, mark: ParserMark) -> None:
        first = Related(mapping.key_at(key), "first here")
        place = position(self.file, mark)
        message = f"the key `{key}` appears twice in one entry"
        expected = "one of them, or a `- ` before the next entry"
        self.faults.add(DUPLICATE_KEY, message, place, expected=expected, related=(first,))

    def _put(self, node: Node, mark: ParserMark) -> None:
        here, place = self.here, mark.line << BITS | mark.column
        if isinstance(here, Map):
            here.put(self.key or "", node, self.key_place, place)
            self.key = None
        elif here is not None:
            here.add(node, place)
        else:
            self.root = node

    def _descend(self, event: Event, node: Map | Seq) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_feature(event)
        if len(self.open) >= limits.DEPTH:
            message = f"more than {limits.DEPTH} levels, one within the other"
            self._stop(TOO_DEEP, message, event.start_mark)
        if isinstance(self.here, Map) and self.key is None:
            self._stop(WRONG_SHAPE, "a key must be a text", event.start_mark, "`key: value`")
        self._put(node, event.start_mark)
        self.open.append((self.here, self.key))
        self.here, self.key = node, None

    def _other(self, event: Event) -> None:
        kind = type(event)
        if kind is yaml.AliasEvent:
            self._refuse_feature(event)
        if kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                message = "a second document begins here"
                self._stop(YAML_FEATURE, message, event.start_mark, "one alone, without `---`")

    def _refuse_feature(self, event: Event) -> NoReturn:
        if type(event) is yaml.AliasEvent:
            what = f"the alias `*{event.anchor}`"
        elif event.anchor is not None:
            what = f"the anchor `&{event.anchor}`"
        else:
            what = f"the tag `{event.tag}`"
        message = f"{what} is not read here"
        self._stop(YAML_FEATURE, message, event.start_mark, "the text itself, in quotation marks")

    def _stop(self, fault: Fault, message: str, mark: ParserMark, expected: str = "") -> NoReturn:
        self.faults.add(fault, message, position(self.file, mark), expected=expected)
        raise _StopReadingError
