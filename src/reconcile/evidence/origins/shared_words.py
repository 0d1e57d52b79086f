"""Runs of equal words in the texts of two sources, quoted speech aside.

In: texts by source, in the order in which they appeared. Out: `SharedRun`s. A run of twelve words
outside quotation marks is hardly ever written twice; what somebody said is printed by many. Each
text is cut into blocks of six words, every one of which is looked up at every word of the texts
after it (shingling, Broder 1997): a run of eleven words or more includes a whole block, wherever it
begins, so that none is missed. A block is known by the first text that has it, so that fifty
reprints cost fifty look-ups, not 1,225.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SHORTEST = 12
"""Words of a run that counts."""
_BLOCK = 6
_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")
_SPEECH = re.compile(
    "\u201c[^\u201d\n]*[\u201d\n]|\u00ab[^\u00bb\n]*[\u00bb\n]|\u201e[^\u201c\n]*[\u201c\n]"
    '|"[^"\n]*["\n]|(?<!\\w)\u2018(?:[^\u2019\n]|\u2019(?=\\w))*\u2019'
)


class SharedRun(NamedTuple):
    """A run of equal words: their number, the source that is first in order and the other one.

    `lines` say where it begins in the text of each, from 1; `words` are its first twelve, as the
    first source writes them.
    """

    first: str
    other: str
    size: int
    lines: tuple[int, int]
    words: str


class _Text(NamedTuple):
    """The words of a text: folded ("" for quoted speech), as written, and each one's line."""

    folded: list[str]
    written: list[str]
    lines: list[int]


def shared_runs(texts: Mapping[str, str]) -> list[SharedRun]:
    """Return the runs that two texts share, in the order of the texts, the longest first."""
    known: dict[tuple[str, ...], tuple[str, int]] = {}
    read = {source: _read(text) for source, text in texts.items()}
    found: list[SharedRun] = []
    for source, text in read.items():
        runs = list(_runs(source, text, known, read))
        found += sorted(runs, key=lambda run: (run.first, -run.size, run.lines))
        for at in range(0, len(text.folded) - _BLOCK + 1, _BLOCK):
            block = tuple(text.folded[at : at + _BLOCK])
            if "" not in block:
                known.setdefault(block, (source, at))
    return found


def _read(text: str) -> _Text:
    quiet = _SPEECH.sub(lambda speech: " \0 " + "\n" * speech[0].count("\n"), text)
    folded, written, lines = [], [], []
    for at, line in enumerate(quiet.split("\n"), start=1):
        for word in re.findall(rf"\0|{_WORD.pattern}", line):
            folded.append("" if word == "\0" else word.casefold().replace("\u2019", "'"))
            written.append(word)
            lines.append(at)
    return _Text(folded, written, lines)


def _runs(
    source: str,
    text: _Text,
    known: Mapping[tuple[str, ...], tuple[str, int]],
    read: Mapping[str, _Text],
) -> Iterator[SharedRun]:
    """Yield the runs that a text shares with those before it, each as long as it goes."""
    words, at = text.folded, 0
    while at <= len(words) - _BLOCK:
        before = known.get(tuple(words[at : at + _BLOCK]))
        if before is None:
            at += 1
            continue
        first, there = before
        start, back, size = _widened(words, at, read[first].folded, there)
        if size >= SHORTEST:
            lines = read[first].lines[back], text.lines[start]
            shown = " ".join(read[first].written[back : back + SHORTEST])
            yield SharedRun(first, source, size, lines, shown)
        at = max(start + size - _BLOCK, at) + 1


def _widened(
    words: Sequence[str], at: int, others: Sequence[str], there: int
) -> tuple[int, int, int]:
    """Return where a run begins in both texts, and its words, as far as it goes on both sides."""
    start, back = at, there
    while start and back and words[start - 1] and words[start - 1] == others[back - 1]:
        start, back = start - 1, back - 1
    size = 0
    for one, other in zip(words[start:], others[back:], strict=False):
        if not one or one != other:
            break
        size += 1
    return start, back, size
