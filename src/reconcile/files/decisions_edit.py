"""Entries into the decisions file, as blocks of text: what a person wrote there stays as it is.

In: the file's text and an entry. Out: the text with the entry at the end of its section, or in the
place of one that it renews. The result is read again before it is written: if it says anything else
than the old file and the entry, nothing is.
"""

from __future__ import annotations

import contextlib
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from reconcile.files.decode import decode
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.invisible_characters import plain
from reconcile.files.lock import locked
from reconcile.files.write import FileChangedError, remove_unchanged, write_atomically
from reconcile.files.yaml_tree import Map, Seq

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

HEADER = """\
# Decisions: what was looked at and accepted, and which names are, or are not, one.
# `reconcile check` says when one is stale, expired, or about nothing.

"""
_LINE = re.compile(r"[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|\Z)")
_TRIES = 5
_INLINE_COMMENT = re.compile(r"\s#")
_WIDTH = 96


class DecisionsError(Exception):
    """The decisions file can't be added to. The message says why, and where."""


class Written(NamedTuple):
    """The file's bytes before (None where there was none) and after, and the entry's first line."""

    before: bytes | None
    after: bytes
    line: int


def add_entry(
    path: Path, shown: str, section: str, entry: Mapping[str, Any], same: Collection[str] = ()
) -> Written:
    """Write an entry at the end of a section, or in the place of one that is on the same.

    `same` are the keys by which an entry is known again. Other writers of ours wait meanwhile; if
    an editor saves the file between reading and writing, it is read again. Raises `DecisionsError`
    where the file isn't as expected, `OSError` where it can't be written.
    """
    entry = {key: plain(said) if isinstance(said, str) else said for key, said in entry.items()}
    for _ in range(_TRIES):
        with locked(path.parent), contextlib.suppress(FileChangedError):
            return _add(path, shown, section, entry, same)
    raise FileChangedError(path)


def restore(path: Path, written: bytes, before: bytes | None) -> None:
    """Undo an entry, unless the file was changed meanwhile (then `FileChangedError`)."""
    digest = sha256(written).hexdigest()
    if before is None:
        remove_unchanged(path, digest)
    else:
        write_atomically(path, before, digest)


def _add(
    path: Path, shown: str, section: str, entry: Mapping[str, Any], same: Collection[str]
) -> Written:
    before = path.read_bytes() if path.exists() else None
    old = _read(before or b"", shown)
    renews = _earlier(old, section, entry, same)
    lines = _lines(_decoded(before))
    at, until, column, opening = _span(lines, old, section, renews)
    kept = _comments(lines[at:until], f"{shown}:{at + 1}") if until > at else []
    made = [*opening, *kept, *_block(entry, column)]
    end = _line_end(lines)
    if at and lines[at - 1] == _text(lines[at - 1]):
        lines[at - 1] += end
    lines[at:until] = [line + end for line in made]
    after = "".join(lines).encode()
    _verify(old, _read(after, shown), section, entry, renews)
    write_atomically(path, after, sha256(before).hexdigest() if before is not None else "")
    return Written(before, after, at + len(opening) + len(kept) + 1)


def _earlier(
    root: Map | None, section: str, entry: Mapping[str, Any], same: Collection[str]
) -> int | None:
    """Return the number of the first entry that has the same under the keys; None for none."""
    entries = root.get(section) if root is not None and same else None
    for number, earlier in enumerate(entries if isinstance(entries, Seq) else ()):
        if isinstance(earlier, Map) and all(earlier.get(key) == entry.get(key) for key in same):
            return number
    return None


def _lines(text: str) -> list[str]:
    """Return the lines as YAML counts them, each with its end."""
    return _LINE.findall(text)[:-1]


def _text(line: str) -> str:
    return line.rstrip("\r\n\x85\u2028\u2029")


def _line_end(lines: list[str]) -> str:
    """Return what ends the first line, as it ends those written before: LF, CR LF or CR."""
    end = lines[0][len(_text(lines[0])) :] if lines else ""
    return end if end in {"\r\n", "\r"} else "\n"


def _read(content: bytes, shown: str) -> Map | None:
    faults = Faults()
    text = decode(content, shown, faults)
    found = None if text is None else read_map(text, shown, faults)
    if faults.found:
        first = faults.found[0]
        raise DecisionsError(f"{first.primary}: {first.message}")
    return found


def _decoded(content: bytes | None) -> str:
    return HEADER if content is None else content.decode()


def _span(
    lines: list[str], root: Map | None, section: str, renews: int | None
) -> tuple[int, int, int, list[str]]:
    """Return the lines to replace, the column of the dash, and what must come before the entry."""
    entries = root.get(section) if root is not None else None
    if root is None or entries is None:
        blank = [""] if lines and lines[-1].strip() else []
        return len(lines), len(lines), 2, [*blank, f"{section}:"]
    key_line = root.key_marks[section].line
    if entries == "":
        return key_line + 1, key_line + 1, 2, []
    if not isinstance(entries, Seq) or not entries:
        if entries == [] and lines[key_line].strip() == f"{section}: []":
            return key_line, key_line + 1, 2, [f"{section}:"]
        raise DecisionsError(f"{root.at(section)}: `{section}` is not a list written with dashes")
    starts = [_dash(lines, entries, index) for index in range(len(entries))]
    end = _end_of_section(lines, root, key_line)
    if renews is None:
        return end, end, starts[0][1], []
    until = starts[renews + 1][0] if renews + 1 < len(starts) else end
    while until > starts[renews][0] + 1 and _is_outside(lines[until - 1], starts[0][1]):
        until -= 1
    return starts[renews][0], until, starts[0][1], []


def _dash(lines: list[str], entries: Seq, index: int) -> tuple[int, int]:
    """Return line and column of the dash before an entry; refuse a list in brackets."""
    mark = entries.item_marks[index]
    before = lines[mark.line][: mark.column]
    if before.strip(" \ufeff") != "-":
        raise DecisionsError(f"{entries.at(index)}: the entry doesn't stand behind a dash")
    return mark.line, before.index("-")


def _end_of_section(lines: list[str], root: Map, key_line: int) -> int:
    """Return the line after a section's last: a comment above the next section is the next's."""
    later = [mark.line for mark in root.key_marks.values() if mark.line > key_line]
    end = min(later, default=len(lines))
    while end > key_line + 1 and _is_outside(lines[end - 1]):
        end -= 1
    return end


def _is_outside(line: str, column: int = 0) -> bool:
    """Say whether a line is blank, or a comment that by its indent belongs to what follows."""
    indent = len(line) - len(line.lstrip())
    return not line.strip() or (line.lstrip().startswith(("#", "...")) and indent <= column)


def _comments(lines: list[str], place: str) -> list[str]:
    """Return the whole-line comments of an entry that is renewed; refuse to lose any other."""
    comments = [line.rstrip() for line in lines if line.lstrip().startswith("#")]
    others = [line for line in lines if not line.lstrip().startswith("#")]
    if any(_INLINE_COMMENT.search(line) for line in others):
        message = "the decision to renew has a comment behind a value; edit it by hand"
        raise DecisionsError(f"{place}: {message}")
    return comments


def _block(entry: Mapping[str, Any], column: int) -> list[str]:
    """Return an entry as lines of a list, its dash at the column."""
    texts = "".join(str(part) for item in entry.items() for part in item)
    try:
        texts.encode()
    except UnicodeEncodeError:
        raise DecisionsError("the entry holds a character that is no text") from None
    plain = texts.isprintable()
    text = yaml.safe_dump([entry], sort_keys=False, width=_WIDTH, allow_unicode=plain)
    return [" " * column + line for line in text.rstrip("\n").split("\n")]


def _verify(
    old: Map | None, new: Map | None, section: str, entry: Mapping[str, Any], renews: int | None
) -> None:
    """Raise unless the new file says what the old one did, and the entry."""
    expected: dict[str, Any] = {**(old or {})}
    entries = list(expected.get(section) or [])
    if renews is None:
        entries.append(_as_read(entry))
    else:
        entries[renews] = _as_read(entry)
    if new != {**expected, section: entries}:
        message = "the file is written in a way that can't be added to; add the entry by hand"
        raise DecisionsError(message)


def _as_read(entry: Mapping[str, Any]) -> dict[str, object]:
    """Return an entry as it is read back: truth values are words."""
    return {
        key: str(value).lower() if isinstance(value, bool) else value
        for key, value in entry.items()
    }
